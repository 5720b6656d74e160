import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular, CheckmarkCircle20Filled, Dismiss16Regular, Warning20Filled } from "@fluentui/react-icons";
import type { Feedback } from "../../application/state";
import { nl } from "../../text/nl";
import { useAddIn } from "../use-add-in";
import { ActionButton } from "./ActionButton";

/**
 * What is going on, what was done, and what stands in the way, with *Maak ongedaan* beside it. Both live regions are
 * always there, so that a screen reader says what appears in them.
 */
export function FeedbackBar(): ReactElement {
  const { addIn, state } = useAddIn();
  const { busy, feedback } = state;
  const problem = feedback?.kind === "problem" && busy === null ? feedback : null;
  const done = feedback?.kind === "done" && busy === null ? feedback : null;
  const empty = busy === null && feedback === null && !state.canUndo;
  const look = empty ? "feedback-empty" : feedback?.question ? "feedback-asking" : "";
  return (
    <footer className={`feedback ${look}`} aria-label={nl.pane.feedback}>
      <div className="feedback-progress" hidden={busy === null} />
      <div role="alert">{problem && <Said feedback={problem} />}</div>
      <div role="status">
        {busy !== null && <p>{busy}</p>}
        {done && <Said feedback={done} />}
      </div>
      {busy === null && !empty && (
        <div className="feedback-actions">
          {feedback?.question && (
            <>
              <ActionButton appearance="primary" onAct={feedback.question.accept}>
                {feedback.question.acceptLabel}
              </ActionButton>
              <Button onClick={() => addIn.dismissFeedback()}>{nl.pane.decline}</Button>
            </>
          )}
          {state.canUndo && !feedback?.question && (
            <ActionButton size="small" appearance="subtle" icon={<ArrowUndo16Regular />} onAct={() => addIn.undo()}>
              {nl.pane.undo}
            </ActionButton>
          )}
          {feedback && !feedback.question && (
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
      )}
    </footer>
  );
}

function Said({ feedback }: { readonly feedback: Feedback }): ReactElement {
  const problem = feedback.kind === "problem" && feedback.question === null;
  return (
    <p className={problem ? "said said-problem" : "said"}>
      {problem ? (
        <Warning20Filled aria-hidden />
      ) : (
        feedback.question === null && <CheckmarkCircle20Filled aria-hidden />
      )}
      <span>{feedback.sentence}</span>
    </p>
  );
}
