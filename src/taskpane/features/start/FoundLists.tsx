import { useId, useState, type ReactElement } from "react";
import type { FoundList } from "../../../application/state";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";
import { LoneSigns } from "./LoneSigns";
import { PickList } from "./PickList";
import { TrySample } from "./TrySample";

/** The lists of tasks that were found: which one to use, and what using it adds to the workbook. */
export function FoundLists({ lists }: { readonly lists: readonly FoundList[] }): ReactElement | null {
  const { addIn } = useAddIn();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = lists.find((list) => list.sheetId === chosenId) ?? lists[0];
  if (chosen === undefined) return null;
  return (
    <section className="stack">
      {lists.length > 1 && <ListChoice lists={lists} chosen={chosen} onChoose={setChosenId} />}
      <ListPreview list={chosen} />
      <div className="buttons">
        <ActionButton appearance="primary" onAct={() => addIn.adopt({ sheet: chosen.sheetId, accept: true })}>
          {nl.start.adopt}
        </ActionButton>
        <TrySample />
        <ActionButton appearance="subtle" writes={false} onAct={() => addIn.refresh()}>
          {nl.pane.refresh}
        </ActionButton>
      </div>
      <Clusters of={chosen} />
      <PickList />
    </section>
  );
}

/** What was found in a list, and what using it adds. */
export function ListPreview({ list }: { readonly list: FoundList }): ReactElement {
  return (
    <>
      <p className="lead">{whatWasFound(list)}</p>
      <DoubtfulNames list={list} />
      <LoneSigns signs={list.loneSigns} />
      <LookAlikes pairs={list.nearNames} />
      <div className="card stack-small">
        <h2>{nl.start.preview}</h2>
        <Preview list={list} />
        <p className="subtle">{nl.start.unchanged}</p>
      </div>
    </>
  );
}

/** How many tasks each cluster has; nothing to say of a list without clusters. */
function Clusters({ of: { clusters } }: { readonly of: FoundList }): ReactElement | null {
  if (clusters.every((cluster) => cluster.name === "")) return null;
  return (
    <details className="fold">
      <summary>{nl.start.clusters}</summary>
      <ul className="facts">
        {clusters.map((cluster) => (
          <li key={cluster.name}>{nl.start.clusterLine(cluster.name, cluster.taskCount)}</li>
        ))}
      </ul>
    </details>
  );
}

interface ListChoiceProps {
  readonly lists: readonly FoundList[];
  readonly chosen: FoundList;
  readonly onChoose: (sheetId: string) => void;
}

function ListChoice({ lists, chosen, onChoose }: ListChoiceProps): ReactElement {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{nl.start.chooseList}</legend>
      {lists.map((list) => (
        <label key={list.sheetId} className="choice">
          <input
            type="radio"
            name={name}
            checked={list.sheetId === chosen.sheetId}
            onChange={() => onChoose(list.sheetId)}
          />
          <span>{nl.start.listChoice(list.sheetName, list.taskCount)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Preview({ list }: { readonly list: FoundList }): ReactElement {
  const { teamSheet } = list;
  if (list.columnsToAdd.length + list.sheetsToAdd.length === 0 && teamSheet === null)
    return <p>{nl.start.nothingToAdd}</p>;
  return (
    <ul className="facts">
      {list.columnsToAdd.length > 0 && (
        <li>{nl.start.columnsToAdd(list.columnsToAdd, list.hiddenColumnsToAdd, list.sheetName)}</li>
      )}
      {teamSheet !== null && <li>{nl.start.teamSheet(teamSheet.name, teamSheet.hiddenColumnsToAdd)}</li>}
      {list.sheetsToAdd.length > 0 && <li>{nl.start.sheetsToAdd(list.sheetsToAdd)}</li>}
    </ul>
  );
}

function DoubtfulNames({ list }: { readonly list: FoundList }): ReactElement | null {
  const doubtful = list.people.filter((person) => person.doubtful).map((person) => person.name);
  return doubtful.length === 0 ? null : <p>{nl.start.doubtfulNames([...new Set(doubtful)])}</p>;
}

const shownPairs = 3;

/** Names that may be of one person: they stay apart, and Team asks about them later. */
function LookAlikes({ pairs }: { readonly pairs: FoundList["nearNames"] }): ReactElement {
  return (
    <>
      {pairs.slice(0, shownPairs).map(([one, other], index) => (
        <p key={index}>{nl.start.nearNames(one, other)}</p>
      ))}
      {pairs.length > shownPairs && <p>{nl.start.andMore(pairs.length - shownPairs)}</p>}
    </>
  );
}

/** "60 taken gevonden in ‘Taken’, 4 clusters. 5 namen in ‘Huidige situatie’." */
function whatWasFound(list: FoundList): string {
  const bySheet = new Map<string, Set<string>>();
  for (const { sheetName, name } of list.people)
    bySheet.set(sheetName, (bySheet.get(sheetName) ?? new Set()).add(name));
  const clusterCount = list.clusters.filter((cluster) => cluster.name !== "").length;
  return [
    nl.start.found({ sheet: list.sheetName, taskCount: list.taskCount, clusterCount }),
    ...[...bySheet].map(([sheetName, names]) => nl.start.foundPeople(names.size, sheetName)),
  ].join(" ");
}
