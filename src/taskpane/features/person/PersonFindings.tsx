import { useId, useRef, type ReactElement } from "react";
import { lineKey, type ShortListLine } from "../../../domain/short-list-line";
import type { SituationKind } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { ShortListItem } from "../../components/ShortListItem";
import { useFindings } from "../../use-findings";
import type { PersonPartProps } from "./person-part";

/** What was found about somebody, with what the team can do; of the target only kinds that are not there now. */
export function PersonFindings({ book, person }: PersonPartProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const { current, target } = book.situations;
  const about = (lines: readonly ShortListLine[]): readonly ShortListLine[] =>
    lines.filter(({ personId }) => personId === person.id);
  const now = about(current.shortList.lines);
  const known = new Set([...now, ...about(current.shortList.accepted)].map(({ kind }) => kind));
  const fresh = about(target.shortList.lines).filter(({ kind }) => !known.has(kind));
  const lines = { book, onGone: () => heading.current?.focus() };
  return (
    <section className="stack-small" aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {nl.person.findings(now.length + fresh.length)}
      </h2>
      {now.length + fresh.length === 0 && <p className="subtle">{nl.person.noFindings}</p>}
      <Lines lines={now} situation="current" {...lines} />
      {fresh.length > 0 && <h3>{nl.person.newInTarget}</h3>}
      <Lines lines={fresh} situation="target" {...lines} />
    </section>
  );
}

interface LinesProps extends Pick<PersonPartProps, "book"> {
  readonly lines: readonly ShortListLine[];
  readonly situation: SituationKind;
  readonly onGone: () => void;
}

function Lines({ book, lines, situation, onGone }: LinesProps): ReactElement | null {
  const shown = useFindings(book, situation);
  if (lines.length === 0) return null;
  return (
    <ul className="findings">
      {lines.map((line) => (
        <ShortListItem
          key={lineKey(line)}
          shown={shown}
          line={line}
          onPage
          status={line.discussed ? "discussed" : "open"}
          onGone={onGone}
        />
      ))}
    </ul>
  );
}
