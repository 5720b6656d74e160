import { useRef, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { BookState } from "../../../application/state";
import type { ShortListLine } from "../../../domain/short-list-line";
import { shortName } from "../../../domain/short-name";
import type { FindingNames } from "../../../text/finding-names";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { ForSituation } from "../../components/ForSituation";
import { useAddIn, usePane } from "../../use-add-in";
import { Insights } from "./Insights";
import { NotYetTold } from "./NotYetTold";
import { ShortListItem, type ShortListItemProps } from "./ShortListItem";

/** The view Knelpunten: the few lines that help first, the others on request, and what else the figures tell. */
export function BottlenecksView(): ReactElement | null {
  const { addIn, state } = useAddIn();
  const { pane } = usePane();
  const { book } = state;
  if (book === null) return null;
  const { source } = book.situations[pane.situation];
  const where = source === "generated" ? pane.situation : "list";
  const shown = { names: namesOf(book), onShow: (taskId: string) => void addIn.showTask(taskId, where) };
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.bottlenecks.heading}</h1>
      <ForSituation book={book}>
        <Lines key={pane.situation} book={book} {...shown} />
        <NotYetTold book={book} />
        <Insights book={book} {...shown} />
        <p className="subtle">{nl.load.purpose}</p>
      </ForSituation>
    </div>
  );
}

type Shown = Pick<ShortListItemProps, "names" | "onShow">;

/** The short list, what was accepted, and the marking of the sheets. */
function Lines({ book, ...shown }: Shown & { readonly book: BookState }): ReactElement {
  const { addIn } = useAddIn();
  const { pane } = usePane();
  const [showsAll, setShowsAll] = useState(false);
  const lead = useRef<HTMLParagraphElement>(null);
  const { shortList, highlighted } = book.situations[pane.situation];
  const lines = showsAll ? shortList.lines : shortList.firstScreen;
  const more = shortList.lines.length > shortList.firstScreen.length;
  const item = { ...shown, onGone: () => lead.current?.focus() };
  return (
    <>
      <p className="lead" ref={lead} tabIndex={-1}>
        {leadOf(lines.length, showsAll, shortList.accepted.length)}
      </p>
      {lines.length > 0 && (
        <ul className="findings" aria-label={nl.bottlenecks.list}>
          {lines.map((line) => (
            <ShortListItem key={keyOf(line)} line={line} status={line.discussed ? "discussed" : "open"} {...item} />
          ))}
        </ul>
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
      {lines.length > 0 && <p className="subtle">{nl.sheets.legend.seriousness}</p>}
      {shortList.accepted.length > 0 && (
        <details className="fold">
          <summary>{nl.bottlenecks.accepted(shortList.accepted.length)}</summary>
          <ul className="findings">
            {shortList.accepted.map((line) => (
              <ShortListItem key={keyOf(line)} line={line} status="accepted" {...item} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function leadOf(count: number, showsAll: boolean, accepted: number): string {
  if (count === 0) return accepted === 0 ? nl.bottlenecks.none : nl.bottlenecks.noneOpen;
  return (showsAll ? nl.bottlenecks.all : nl.bottlenecks.first)(count);
}

function keyOf({ kind, personId, taskIds }: ShortListLine): string {
  return `${kind} ${personId} ${taskIds.join()}`;
}

function namesOf(book: BookState): FindingNames {
  const tasks = new Map(book.tasks.map((task) => [task.id, shortName(task.description)]));
  const people = new Map(book.people.map((person) => [person.id, person.name]));
  return { task: (id) => tasks.get(id) ?? id, person: (id) => people.get(id) ?? id };
}
