import { useRef, type ReactElement } from "react";
import type { BookState } from "../../../application/state";
import { nl } from "../../../text/nl";
import { LooseMarkItem } from "./LooseMarkItem";

const situations = ["current", "target"] as const;

/** So many at once: each has a choice of all tasks. */
const shownLoose = 5;

/** The marks without a place of a workbook that has some, each with the task and person that it seems to be of. */
export function LooseMarks({ book }: { readonly book: BookState }): ReactElement {
  const loose = situations.flatMap((situation) =>
    book.situations[situation].loose.map((mark) => ({ situation, mark })),
  );
  const list = useRef<HTMLUListElement>(null);
  return (
    <section className="stack-small">
      <h2>{nl.start.looseHeading}</h2>
      <p>{nl.start.loose(loose.length)}</p>
      <p className="subtle">{nl.start.looseExplained}</p>
      <ul className="people" ref={list} tabIndex={-1} aria-label={nl.start.looseHeading}>
        {loose.slice(0, shownLoose).map(({ situation, mark }) => (
          <LooseMarkItem
            key={`${situation} ${mark.key}`}
            book={book}
            situation={situation}
            mark={mark}
            goOn={() => list.current?.focus()}
          />
        ))}
      </ul>
      {loose.length > shownLoose && <p>{nl.start.andMore(loose.length - shownLoose)}</p>}
    </section>
  );
}
