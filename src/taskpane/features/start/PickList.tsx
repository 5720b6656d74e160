import { useId, type ReactElement } from "react";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";

/** For a list that was not found: the user selects the title above the tasks, and points it out. */
export function PickList(): ReactElement {
  const { addIn } = useAddIn();
  const hintId = useId();
  return (
    <div className="stack-small">
      <p id={hintId}>{nl.start.pointOut}</p>
      <div className="buttons">
        <ActionButton writes={false} describedBy={hintId} onAct={() => addIn.pickList()}>
          {nl.start.pickList}
        </ActionButton>
      </div>
    </div>
  );
}
