import { useRef, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { BookState } from "../../../application/state";
import { keyFigures } from "../../../domain/key-figures";
import { lineKey } from "../../../domain/short-list-line";
import { nl } from "../../../text/nl";
import { Fold } from "../../components/Fold";
import { ShortListItem } from "../../components/ShortListItem";
import { situationData } from "../../../domain/situations";
import type { ShownFindings } from "../../use-findings";
import { LineFilters } from "./LineFilters";
import { filtered, type LineFilter } from "./line-filter";
import { Marking } from "./Marking";

interface ShortListLinesProps {
  readonly book: BookState;
  readonly shown: ShownFindings;
}

/** The short list, what was accepted, and the marking of the sheets; where nothing was found, what is good. */
export function ShortListLines({ book, shown }: ShortListLinesProps): ReactElement {
  const [chosen, setChosen] = useState<LineFilter>("first");
  const lead = useRef<HTMLParagraphElement>(null);
  const { shortList } = book.situations[shown.situation];
  const isEmptied = filtered(shortList, chosen).length === 0;
  const filter = isEmptied ? "first" : chosen;
  const lines = filtered(shortList, filter);
  const more = shortList.lines.length > shortList.firstScreen.length;
  const onGone = (): void => lead.current?.focus();
  return (
    <>
      <div className="stack-small">
        <div role="status">
          <p className="lead" ref={lead} tabIndex={-1}>
            {leadOf(lines.length, filter, shortList.accepted.length)}
          </p>
        </div>
        {lines.length === 0 && <Good book={book} shown={shown} />}
        {more && <LineFilters lines={shortList.lines} names={shown.names} filter={filter} onFilter={setChosen} />}
      </div>
      {lines.length > 0 && (
        <ul className="findings" aria-label={nl.bottlenecks.list}>
          {lines.map((line, index) => (
            <ShortListItem
              key={lineKey(line)}
              shown={shown}
              line={line}
              isFirst={index === 0 && filter === "first"}
              status={line.discussed ? "discussed" : "open"}
              onGone={onGone}
            />
          ))}
        </ul>
      )}
      {more && (filter === "first" || filter === "all") && (
        <div className="buttons">
          <Button
            appearance="subtle"
            aria-expanded={filter === "all"}
            onClick={() => setChosen(filter === "all" ? "first" : "all")}
          >
            {filter === "all" ? nl.bottlenecks.showLess : nl.bottlenecks.showAll(shortList.lines.length)}
          </Button>
        </div>
      )}
      <Marking canMark={shortList.lines.length > 0} />
      {lines.length > 0 && <p className="subtle">{nl.sheets.legend.seriousness}</p>}
      {shortList.accepted.length > 0 && (
        <Fold summary={nl.bottlenecks.accepted(shortList.accepted.length)}>
          <ul className="findings">
            {shortList.accepted.map((line) => (
              <ShortListItem key={lineKey(line)} shown={shown} line={line} status="accepted" onGone={onGone} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

/** What can be said to be in order, as far as it is known. */
function Good({ book, shown }: ShortListLinesProps): ReactElement | null {
  const { load } = book.situations[shown.situation];
  const { withoutExecutor, onOnePerson } = keyFigures(situationData(book, shown.situation));
  const limit = book.settings.thresholds.occupancyTooHigh;
  const withHours = load.filter(({ hours }) => hours !== null && hours > 0);
  const fits = withHours.length > 0 && withHours.every(({ occupancy }) => occupancy !== null && occupancy <= limit);
  const facts = [
    ...(withoutExecutor === 0 ? [nl.bottlenecks.good.executors] : []),
    ...(onOnePerson === 0 ? [nl.bottlenecks.good.second] : []),
    ...(fits ? [nl.bottlenecks.good.hours] : []),
  ];
  if (book.tasks.length === 0 || facts.length === 0) return null;
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function leadOf(count: number, filter: LineFilter, accepted: number): string {
  if (count === 0) return accepted === 0 ? nl.bottlenecks.none : nl.bottlenecks.noneOpen;
  return (filter === "first" ? nl.bottlenecks.first : nl.bottlenecks.all)(count);
}
