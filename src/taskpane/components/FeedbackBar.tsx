import { useRef, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular, CheckmarkCircle20Filled, Dismiss16Regular, Warning20Filled } from "@fluentui/react-icons";
import type { Feedback } from "../../application/state";
import { nl } from "../../text/nl";
import { useAddIn } from "../use-add-in";
import { useFocusAfter } from "../use-focus-after";
import { ActionButton } from "./ActionButton";
import { BusyProgress } from "./BusyProgress";

/**
 * What is going on, what was done, and what stands in the way, with *Maak ongedaan* beside it. Both live regions are
 * always there, so that a screen reader says what appears in them.
 */
export function FeedbackBar(): ReactElement {
  const { state } = useAddIn();
  const { busy, feedback } = state;
  const problem = feedback?.kind === "problem" && busy === null ? feedback : null;
  const done = feedback?.kind === "done" && busy === null ? feedback : null;
  const empty = busy === null && feedback === null && state.undo === null;
  const look = empty ? "feedback-empty" : feedback?.question ? "feedback-asking" : "";
  return (
    <footer className={`feedback ${look}`} aria-label={nl.pane.feedback}>
      <div className="feedback-progress" hidden={busy === null} />
      <div role="alert">{problem && <Said feedback={problem} />}</div>
      <div role="status">
        {busy !== null && <p>{busy.sentence}</p>}
        {done && <Said feedback={done} />}
      </div>
      {busy !== null && <BusyProgress busy={busy} />}
      {(feedback !== null || state.undo !== null) && <FeedbackActions />}
    </footer>
  );
}

/** They stay there, and keep the focus, while what they asked is being done. */
function FeedbackActions(): ReactElement {
  const { state } = useAddIn();
  const { feedback, undo } = state;
  const actions = useRef<HTMLDivElement>(null);
  const goOn = (): void => actions.current?.querySelector("button")?.focus();
  const question = feedback?.question ?? null;
  const asksConsent = question !== null && question.isOffer !== true;
  return (
    <div ref={actions} className="feedback-actions">
      {question && (
        <ActionButton appearance="primary" goOn={goOn} onAct={question.accept}>
          {question.acceptLabel}
        </ActionButton>
      )}
      {asksConsent && <DismissButton goOn={goOn}>{nl.pane.decline}</DismissButton>}
      {undo !== null && !asksConsent && <UndoButton what={undo} goOn={goOn} />}
      {feedback && !asksConsent && <DismissButton goOn={goOn} />}
    </div>
  );
}

interface DismissButtonProps {
  /** Where the keyboard goes on once what was said is put away. */
  readonly goOn: () => void;
  /** What it says; a cross when left out. */
  readonly children?: string;
}

function DismissButton({ goOn, children }: DismissButtonProps): ReactElement {
  const { addIn, state } = useAddIn();
  const ref = useFocusAfter(goOn);
  return (
    <Button
      ref={ref}
      disabledFocusable={state.busy !== null}
      onClick={() => addIn.dismissFeedback()}
      {...(children === undefined && {
        className: "dismiss",
        size: "small",
        appearance: "subtle",
        icon: <Dismiss16Regular />,
        "aria-label": nl.pane.dismiss,
        title: nl.pane.dismiss,
      })}
    >
      {children}
    </Button>
  );
}

/** Names what it undoes, in sight only where that does not stand beside it already. */
function UndoButton({ what, goOn }: { readonly what: string; readonly goOn: () => void }): ReactElement {
  const { addIn, state } = useAddIn();
  const name = nl.pane.undoOf(what);
  const isSaid = state.feedback?.sentence.startsWith(what) === true;
  return (
    <ActionButton
      size="small"
      appearance="subtle"
      icon={<ArrowUndo16Regular />}
      label={name}
      goOn={goOn}
      onAct={() => addIn.undo()}
    >
      <span className="undo-name">{isSaid ? nl.pane.undo : name}</span>
    </ActionButton>
  );
}

function Said({ feedback }: { readonly feedback: Feedback }): ReactElement {
  const { question } = feedback;
  const problem = feedback.kind === "problem" && (question === null || question.isOffer === true);
  return (
    <p className={problem ? "said said-problem" : "said"}>
      {problem ? <Warning20Filled aria-hidden /> : question === null && <CheckmarkCircle20Filled aria-hidden />}
      <span>{feedback.sentence}</span>
    </p>
  );
}
