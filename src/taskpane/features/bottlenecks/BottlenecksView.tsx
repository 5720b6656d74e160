import { useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { BookState } from "../../../application/state";
import { shortName } from "../../../domain/short-name";
import type { FindingNames } from "../../../text/finding-names";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { ForSituation } from "../../components/ForSituation";
import { useAddIn, usePane } from "../../use-add-in";
import { ShortListItem } from "./ShortListItem";

/** The view Knelpunten: the few lines that help first, the others on request. */
export function BottlenecksView(): ReactElement | null {
  const { addIn, state } = useAddIn();
  const { pane } = usePane();
  const [showsAll, setShowsAll] = useState(false);
  const { book } = state;
  if (book === null) return null;
  const { shortList, source, highlighted } = book.situations[pane.situation];
  const lines = showsAll ? shortList.lines : shortList.firstScreen;
  const more = shortList.lines.length > shortList.firstScreen.length;
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.bottlenecks.heading}</h1>
      <ForSituation book={book}>
        {lines.length === 0 ? (
          <p className="lead">{nl.bottlenecks.none}</p>
        ) : (
          <>
            <p className="lead">{(showsAll ? nl.bottlenecks.all : nl.bottlenecks.first)(lines.length)}</p>
            <ul className="findings" aria-label={nl.bottlenecks.list}>
              {lines.map((line) => (
                <ShortListItem
                  key={`${line.kind} ${line.personId} ${line.taskIds.join()}`}
                  line={line}
                  names={namesOf(book)}
                  onShow={(taskId) => void addIn.showTask(taskId, source === "generated" ? pane.situation : "list")}
                />
              ))}
            </ul>
          </>
        )}
        <div className="buttons">
          {more && (
            <Button appearance="subtle" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
              {showsAll ? nl.bottlenecks.showLess : nl.bottlenecks.showAll(shortList.lines.length)}
            </Button>
          )}
          {lines.length > 0 && (
            <ActionButton onAct={() => addIn.highlight(pane.situation)}>{nl.bottlenecks.highlight}</ActionButton>
          )}
          {highlighted && (
            <ActionButton onAct={() => addIn.clearHighlights()}>{nl.bottlenecks.clearHighlights}</ActionButton>
          )}
        </div>
        <p className="subtle">{lines.length > 0 && nl.sheets.legend.seriousness}</p>
        <p className="subtle">{nl.load.purpose}</p>
      </ForSituation>
    </div>
  );
}

function namesOf(book: BookState): FindingNames {
  const tasks = new Map(book.tasks.map((task) => [task.id, shortName(task.description)]));
  const people = new Map(book.people.map((person) => [person.id, person.name]));
  return { task: (id) => tasks.get(id) ?? id, person: (id) => people.get(id) ?? id };
}
