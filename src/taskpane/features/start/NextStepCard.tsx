import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { AddIn } from "../../../application/add-in";
import type { BookState } from "../../../application/state";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import type { PaneStore, StepName } from "../../pane-store";
import { useAddIn, usePane } from "../../use-add-in";
import { nextStep, type NextStep } from "./next-step";

const postponable: readonly StepName[] = ["hours", "kinds", "assign", "sizes", "bottlenecks", "target"];

/** The one thing to do now, with its button; steps that a school can do without may be left for later. */
export function NextStepCard({ book }: { readonly book: BookState }): ReactElement | null {
  const { addIn } = useAddIn();
  const { store, pane } = usePane();
  const step = nextStep(book, pane.skipped);
  if (step === null) return null;
  return (
    <section className="card card-next stack-small">
      <h2>{nl.start.nextStep}</h2>
      <p>{sentenceOf(step, book)}</p>
      <div className="buttons">
        <StepButton step={step.name} addIn={addIn} store={store} />
        {postponable.includes(step.name) && (
          <Button appearance="subtle" onClick={() => store.set({ skipped: [...pane.skipped, step.name] })}>
            {nl.start.later}
          </Button>
        )}
      </div>
    </section>
  );
}

function sentenceOf(step: NextStep, book: BookState): string {
  const { next } = nl.start;
  if (step.name === "assign" || step.name === "sizes") return next[step.name].sentence(step.taskCount);
  if (step.name === "current") return next.current.sentence(book.situations.current.sheetName);
  return next[step.name].sentence;
}

interface StepButtonProps {
  readonly step: StepName;
  readonly addIn: AddIn;
  readonly store: PaneStore;
}

function StepButton({ step, addIn, store }: StepButtonProps): ReactElement {
  const { label } = nl.start.next[step];
  if (step === "kinds" || step === "current" || step === "target") {
    const act = step === "kinds" ? () => addIn.proposeKinds() : () => addIn.generate(step, { consent: false });
    return (
      <ActionButton appearance="primary" onAct={act}>
        {label}
      </ActionButton>
    );
  }
  return (
    <Button appearance="primary" onClick={() => goTo(step, store)}>
      {label}
    </Button>
  );
}

function goTo(step: Exclude<StepName, "kinds" | "current" | "target">, store: PaneStore): void {
  if (step === "hours") store.go("team");
  else if (step === "team" || step === "bottlenecks") store.go(step);
  else store.set({ view: "tasks", situation: "current", taskFilter: step === "sizes" ? "noSize" : "unassigned" });
}
