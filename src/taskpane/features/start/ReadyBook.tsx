import { lazy, Suspense, useId, useState, type ReactElement } from "react";
import type { BookState, SituationState } from "../../../application/state";
import { isInside } from "../../../domain/division";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";
import { LoneSigns } from "./LoneSigns";
import { NextStepCard } from "./NextStepCard";

const PolicyParagraph = lazy(async () => ({ default: (await import("./PolicyParagraph")).PolicyParagraph }));
const LooseMarks = lazy(async () => ({ default: (await import("./LooseMarks")).LooseMarks }));

/** A workbook that is in use: the next step, the sheets that can be made, and what still waits for somebody. */
export function ReadyBook({ book }: { readonly book: BookState }): ReactElement {
  return (
    <>
      <p className="lead">{nl.start.inUse(book.listSheetName, book.tasks.length, book.people.length)}</p>
      <NextStepCard book={book} />
      <LoneSigns signs={book.loneSigns} />
      <SheetActions book={book} />
      <Suspense fallback={<p className="loading">{nl.pane.loading}</p>}>
        <WaitingMarks book={book} />
      </Suspense>
      <LeftOver situations={[book.situations.current, book.situations.target]} />
      <Policy book={book} />
      <Leaving />
    </>
  );
}

function SheetActions({ book }: { readonly book: BookState }): ReactElement {
  const { addIn } = useAddIn();
  const ids = { current: useId(), target: useId(), highlight: useId() };
  const generated = Object.values(book.situations).some((situation) => situation.source === "generated");
  const marked = book.situations.current.highlighted || book.situations.target.highlighted;
  return (
    <section className="stack-small">
      <h2>{nl.start.sheets}</h2>
      <div className="action-list">
        <ActionButton describedBy={ids.current} onAct={() => addIn.generate("current", { consent: false })}>
          {nl.start.current}
        </ActionButton>
        <span id={ids.current}>{nl.start.currentHint}</span>
        <ActionButton describedBy={ids.target} onAct={() => addIn.generate("target", { consent: false })}>
          {nl.start.target}
        </ActionButton>
        <span id={ids.target}>{nl.start.targetHint}</span>
        {generated && <ReportActions />}
        {book.people.some(isInside) && <RatingsAction />}
      </div>
      <h2 className="later-heading">{nl.start.marking}</h2>
      <div className="buttons">
        <ActionButton describedBy={ids.highlight} onAct={() => addIn.highlight("current")}>
          {nl.start.highlight}
        </ActionButton>
        {marked && <ActionButton onAct={() => addIn.clearHighlights()}>{nl.start.clearHighlights}</ActionButton>}
      </div>
      <p className="subtle" id={ids.highlight}>
        {nl.start.highlightHint}
      </p>
      {generated && <p className="subtle settings-hint">{nl.start.settings}</p>}
    </section>
  );
}

/** Sheets that tell what was found, once there is a situation to tell of. */
function ReportActions(): ReactElement {
  const { addIn } = useAddIn();
  const ids = { bottlenecks: useId(), overview: useId(), contacts: useId() };
  return (
    <>
      <ActionButton describedBy={ids.bottlenecks} onAct={() => addIn.makeReport("bottlenecks")}>
        {nl.start.bottlenecks}
      </ActionButton>
      <span id={ids.bottlenecks}>{nl.start.bottlenecksHint}</span>
      <ActionButton describedBy={ids.overview} onAct={() => addIn.makeReport("overview")}>
        {nl.start.overview}
      </ActionButton>
      <span id={ids.overview}>{nl.start.overviewHint}</span>
      <ActionButton describedBy={ids.contacts} onAct={() => addIn.makeReport("contacts")}>
        {nl.start.contacts}
      </ActionButton>
      <span id={ids.contacts}>{nl.start.contactsHint}</span>
    </>
  );
}

/** The sheet on which people share how they rate themselves: the button says what sharing means. */
function RatingsAction(): ReactElement {
  const { addIn } = useAddIn();
  const hintId = useId();
  return (
    <>
      <ActionButton describedBy={hintId} onAct={() => addIn.makeReport("ratings")}>
        {nl.start.ratings}
      </ActionButton>
      <span id={hintId}>{nl.start.ratingsHint}</span>
    </>
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
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{nl.start.policy}</summary>
      {open && (
        <Suspense fallback={<p className="loading">{nl.pane.loading}</p>}>
          <PolicyParagraph book={book} />
        </Suspense>
      )}
    </details>
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
