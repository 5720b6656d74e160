import { lazy, Suspense, useId, type ReactElement } from "react";
import type { BookState, SituationState } from "../../../application/state";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { Fold } from "../../components/Fold";
import { useAddIn } from "../../use-add-in";
import { LoneSigns } from "./LoneSigns";
import { NextStepCard } from "./NextStepCard";
import { MarkingActions, SheetActions } from "./SheetActions";

const PolicyParagraph = lazy(async () => ({ default: (await import("./PolicyParagraph")).PolicyParagraph }));
const LooseMarks = lazy(async () => ({ default: (await import("./LooseMarks")).LooseMarks }));

/** A workbook that is in use: the next step, the sheets that can be made, and what still waits for somebody. */
export function ReadyBook({ book }: { readonly book: BookState }): ReactElement {
  return (
    <>
      {book.isSample && <SampleNotice />}
      <NextStepCard book={book} />
      <p className="subtle">{nl.start.inUse(book.listSheetName, book.tasks.length, book.people.length)}</p>
      <LoneSigns signs={book.loneSigns} />
      <SheetActions book={book} />
      <Suspense fallback={<p className="loading">{nl.pane.loading}</p>}>
        <WaitingMarks book={book} />
      </Suspense>
      <LeftOver situations={[book.situations.current, book.situations.target]} />
      <MarkingActions book={book} />
      <Policy book={book} />
      {!book.isSample && <Leaving />}
    </>
  );
}

/** Says that this is an example, and takes it away again. */
function SampleNotice(): ReactElement {
  const { addIn } = useAddIn();
  return (
    <section className="sample stack-small" aria-label={nl.start.sample.heading}>
      <p>{nl.start.sample.sentence}</p>
      <div className="buttons">
        <ActionButton size="small" onAct={() => addIn.removeSample()}>
          {nl.start.sample.remove}
        </ActionButton>
      </div>
    </section>
  );
}

/** The marks at Nog te plaatsen; most schools have none, and load nothing for them. */
function WaitingMarks({ book }: { readonly book: BookState }): ReactElement | null {
  const { current, target } = book.situations;
  return current.loose.length + target.loose.length === 0 ? null : <LooseMarks book={book} />;
}

const shownUnread = 5;

/** Cells that could not be read: kept in the workbook, named here. */
function LeftOver({ situations }: { readonly situations: readonly SituationState[] }): ReactElement | null {
  const unread = situations.flatMap((situation) => situation.unread);
  if (unread.length === 0) return null;
  return (
    <section className="stack-small">
      <h2>{nl.start.kept}</h2>
      <p>{nl.start.unread(unread.length)}</p>
      <ul className="facts">
        {unread.slice(0, shownUnread).map(({ sheet, cell, text }, index) => (
          <li key={index}>{nl.start.unreadCell(sheet, cell, text)}</li>
        ))}
        {unread.length > shownUnread && <li>{nl.start.andMore(unread.length - shownUnread)}</li>}
      </ul>
    </section>
  );
}

/** Loaded once somebody wants to see it. */
function Policy({ book }: { readonly book: BookState }): ReactElement {
  return (
    <Fold summary={nl.start.policy}>
      <Suspense fallback={<p className="loading">{nl.pane.loading}</p>}>
        <PolicyParagraph book={book} />
      </Suspense>
    </Fold>
  );
}

function Leaving(): ReactElement {
  const { addIn } = useAddIn();
  const hintId = useId();
  return (
    <details className="fold">
      <summary>{nl.start.leaving}</summary>
      <div className="stack-small">
        <p id={hintId}>{nl.start.detachHint}</p>
        <div className="buttons">
          <ActionButton describedBy={hintId} onAct={() => addIn.detach()}>
            {nl.start.detach}
          </ActionButton>
        </div>
      </div>
    </details>
  );
}
