import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular, CheckmarkCircle20Filled, Dismiss16Regular, Warning20Filled } from "@fluentui/react-icons";
import type { Feedback } from "../../application/state";
import { nl } from "../../text/nl";
import { useAddIn } from "../use-add-in";
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
      {busy === null && !empty && <FeedbackActions />}
    </footer>
  );
}

function FeedbackActions(): ReactElement {
  const { addIn, state } = useAddIn();
  const { feedback, undo } = state;
  const question = feedback?.question ?? null;
  const asksConsent = question !== null && question.retry !== true;
  return (
    <div className="feedback-actions">
      {question && (
        <ActionButton appearance="primary" onAct={question.accept}>
          {question.acceptLabel}
        </ActionButton>
      )}
      {asksConsent && <Button onClick={() => addIn.dismissFeedback()}>{nl.pane.decline}</Button>}
      {undo !== null && !asksConsent && <UndoButton what={undo} />}
      {feedback && !asksConsent && (
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={nl.pane.dismiss}
          title={nl.pane.dismiss}
          onClick={() => addIn.dismissFeedback()}
        />
      )}
    </div>
  );
}

/** Names what it undoes, in sight only where that does not stand beside it already. */
function UndoButton({ what }: { readonly what: string }): ReactElement {
  const { addIn, state } = useAddIn();
  const name = nl.pane.undoOf(what);
  const isSaid = state.feedback?.sentence.startsWith(what) === true;
  return (
    <ActionButton
      size="small"
      appearance="subtle"
      icon={<ArrowUndo16Regular />}
      label={name}
      onAct={() => addIn.undo()}
    >
      <span className="undo-name">{isSaid ? nl.pane.undo : name}</span>
    </ActionButton>
  );
}

function Said({ feedback }: { readonly feedback: Feedback }): ReactElement {
  const { question } = feedback;
  const problem = feedback.kind === "problem" && (question === null || question.retry === true);
  return (
    <p className={problem ? "said said-problem" : "said"}>
      {problem ? <Warning20Filled aria-hidden /> : question === null && <CheckmarkCircle20Filled aria-hidden />}
      <span>{feedback.sentence}</span>
    </p>
  );
}
