import type { ReactElement } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import type { PickedList } from "../../../application/state";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";
import { ListPreview } from "./FoundLists";
import { PickList } from "./PickList";

/** No column has this number. */
const noClusters = "";

/** The list that the user pointed out: with which clusters, and what using it adds. */
export function PickedListView({ list }: { readonly list: PickedList }): ReactElement {
  const { addIn } = useAddIn();
  const { place, clusterChoices } = list;
  const choose = (value: string): void => void addIn.pickClusters(value === noClusters ? null : Number(value));
  return (
    <section className="stack">
      <h2>{nl.start.pickedList(place.title)}</h2>
      <Field label={nl.start.clusterColumn}>
        <Select value={place.cluster ?? noClusters} onChange={(_, data) => choose(data.value)}>
          <option value={noClusters}>{nl.start.noClusters}</option>
          {clusterChoices.map(({ column, title }) => (
            <option key={column} value={column}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <ListPreview list={list} />
      <div className="buttons">
        <ActionButton appearance="primary" onAct={() => addIn.adopt({ place, accept: true })}>
          {nl.start.adopt}
        </ActionButton>
        <Button appearance="subtle" onClick={() => addIn.forgetPicked()}>
          {nl.start.backToFound}
        </Button>
      </div>
      <PickList />
    </section>
  );
}
