import { Fragment, useId, type ReactElement } from "react";
import type { AddIn } from "../../../application/add-in";
import type { BookState, Outcome } from "../../../application/state";
import { isInside } from "../../../domain/division";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";

type SheetName = keyof typeof nl.start.make;

/** The sheets that can be made: the situation first, and what tells of it once it is there. */
export function SheetActions({ book }: { readonly book: BookState }): ReactElement {
  const { addIn } = useAddIn();
  const idBase = useId();
  return (
    <section className="stack-small">
      <h2>{nl.start.sheets}</h2>
      <div className="action-list">
        {sheetsFor(book).map((sheet) => (
          <Fragment key={sheet}>
            <ActionButton describedBy={`${idBase}${sheet}`} onAct={() => making(sheet, addIn)}>
              {nl.start.make[sheet].label}
            </ActionButton>
            <span id={`${idBase}${sheet}`}>{nl.start.make[sheet].hint}</span>
          </Fragment>
        ))}
      </div>
      {!isGenerated(book) && <p className="subtle">{nl.start.moreSheets}</p>}
    </section>
  );
}

function sheetsFor(book: BookState): readonly SheetName[] {
  if (!isGenerated(book)) return ["current"];
  const ratings = book.people.some(isInside) ? (["ratings"] as const) : [];
  return ["current", "target", "overview", "contacts", "bottlenecks", ...ratings];
}

function isGenerated({ situations }: BookState): boolean {
  return Object.values(situations).some(({ source }) => source === "generated");
}

function making(sheet: SheetName, addIn: AddIn): Promise<Outcome> {
  const isSituation = sheet === "current" || sheet === "target";
  return isSituation ? addIn.generate(sheet, { consent: false }) : addIn.makeReport(sheet);
}

/** Bottlenecks on the sheets themselves, in colours and words. */
export function MarkingActions({ book }: { readonly book: BookState }): ReactElement {
  const { addIn } = useAddIn();
  const hintId = useId();
  const marked = book.situations.current.highlighted || book.situations.target.highlighted;
  return (
    <section className="stack-small">
      <h2>{nl.start.marking}</h2>
      <div className="buttons">
        <ActionButton describedBy={hintId} onAct={() => addIn.highlight("current")}>
          {nl.start.highlight}
        </ActionButton>
        {marked && <ActionButton onAct={() => addIn.clearHighlights()}>{nl.start.clearHighlights}</ActionButton>}
      </div>
      <p className="subtle" id={hintId}>
        {nl.start.highlightHint}
      </p>
    </section>
  );
}
