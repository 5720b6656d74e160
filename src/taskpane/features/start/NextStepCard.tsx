import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { AddIn } from "../../../application/add-in";
import type { BookState, Outcome } from "../../../application/state";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { goToTasks, type PaneState, type PaneStore, type StepName } from "../../pane-store";
import { useAddIn, usePane } from "../../use-add-in";
import { nextStep, waitingSteps, type NextStep } from "./next-step";
import { SchoolQuestion } from "./SchoolQuestion";

const BiggestTasks = lazy(async () => ({ default: (await import("./BiggestTasks")).BiggestTasks }));

/** The one thing to do now, with its button, and what was left for later. */
export function NextStepCard({ book }: { readonly book: BookState }): ReactElement {
  const { store, pane } = usePane();
  const card = useRef<HTMLElement>(null);
  const step = nextStep(book, pane);
  const name = step?.name ?? null;
  useEffect(() => {
    // The button that was pressed went with its step: the keyboard goes on at the next one.
    if (document.hasFocus() && document.activeElement === document.body) card.current?.focus();
  }, [name]);
  const skip = (skipped: StepName): void => store.set({ skipped: [...pane.skipped, skipped] });
  return (
    <>
      <section ref={card} tabIndex={-1} className="card card-next stack-small" aria-label={nl.start.nextStep}>
        {step === null ? (
          <NothingNext isWaiting={waitingSteps(book, pane).length > 0} />
        ) : (
          <>
            <h2>{nl.start.nextStep}</h2>
            <Step key={step.name} step={step} book={book} onSkip={skip} />
          </>
        )}
      </section>
      <Skipped book={book} />
    </>
  );
}

/** Says that all is filled in, or that the rest can wait. */
function NothingNext({ isWaiting }: { readonly isWaiting: boolean }): ReactElement {
  return (
    <>
      <h2>{isWaiting ? nl.start.nothingUrgent : nl.start.allDone}</h2>
      <p>{isWaiting ? nl.start.nothingUrgentHint : nl.start.allDoneHint}</p>
    </>
  );
}

interface StepProps {
  readonly step: NextStep;
  readonly book: BookState;
  readonly onSkip: (step: StepName) => void;
}

function Step({ step, book, onSkip }: StepProps): ReactElement {
  const [marking, setMarking] = useState(false);
  const { name } = step;
  const asksSchool = name === "educationLevel" || name === "group";
  return (
    <>
      <p>{sentenceOf(step, book)}</p>
      {marking && (
        <Suspense fallback={<p className="loading">{nl.pane.loading}</p>}>
          <BiggestTasks book={book} />
        </Suspense>
      )}
      <div className="buttons">
        {asksSchool && <SchoolQuestion question={name} />}
        {!asksSchool && !marking && <StepButton step={name} onMark={() => setMarking(true)} />}
        <Button appearance="subtle" onClick={() => onSkip(name)}>
          {nl.start.later}
        </Button>
      </div>
    </>
  );
}

function sentenceOf(step: NextStep, book: BookState): string {
  const { next } = nl.start;
  if (step.name === "assign") return next.assign.sentence(step.taskCount);
  if (step.name === "current") return next.current.sentence(book.situations.current.sheetName);
  return next[step.name].sentence;
}

interface StepButtonProps {
  readonly step: Exclude<StepName, "educationLevel" | "group">;
  /** Of the step that asks for the biggest tasks, which it does on the spot. */
  readonly onMark: () => void;
}

function StepButton({ step, onMark }: StepButtonProps): ReactElement {
  const { addIn } = useAddIn();
  const { store, pane } = usePane();
  const { label } = nl.start.next[step];
  const act = useCaseOf(step, addIn);
  if (act !== null) {
    return (
      <ActionButton appearance="primary" onAct={act}>
        {label}
      </ActionButton>
    );
  }
  return (
    <Button appearance="primary" onClick={() => (step === "sizes" ? onMark() : goTo(step, store, pane))}>
      {label}
    </Button>
  );
}

/** What a step does itself; null for one that leads elsewhere. */
function useCaseOf(step: StepName, addIn: AddIn): (() => Promise<Outcome>) | null {
  if (step === "kinds") return () => addIn.proposeKinds();
  if (step === "overview") return () => addIn.makeReport("overview");
  return step === "current" || step === "target" ? () => addIn.generate(step, { consent: false }) : null;
}

function goTo(step: StepName, store: PaneStore, { followed }: PaneState): void {
  if (step === "bottlenecks") store.set({ view: step, followed: [...followed, step] });
  else if (step === "assign") goToTasks(store, { situation: "current", filter: "unassigned" });
  else store.set({ view: "team", asksName: step === "team" });
}

/** The steps that were left for later and are still open: each can be taken up again. */
function Skipped({ book }: { readonly book: BookState }): ReactElement | null {
  const { store, pane } = usePane();
  const waiting = waitingSteps(book, pane);
  if (waiting.length === 0) return null;
  return (
    <p className="subtle skipped">
      {nl.start.skipped}
      {waiting.map(({ name }) => (
        <button
          key={name}
          type="button"
          className="link"
          onClick={() => store.set({ skipped: pane.skipped.filter((step) => step !== name), followed: [] })}
        >
          {nl.start.next[name].short}
        </button>
      ))}
    </p>
  );
}
