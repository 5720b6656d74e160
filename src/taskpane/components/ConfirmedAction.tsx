import { useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Outcome } from "../../application/state";
import { nl } from "../../text/nl";
import { ActionButton } from "./ActionButton";

interface ConfirmedActionProps {
  readonly label: string;
  readonly question: string;
  readonly confirmLabel: string;
  readonly onAct: () => Promise<Outcome>;
  readonly describedBy?: string;
  /** What a screen reader says for the first button, when the label alone is not enough. */
  readonly fullLabel?: string;
}

/** A button that asks once, on the spot, before it runs a use case. The focus stays with the question and its button. */
export function ConfirmedAction(props: ConfirmedActionProps): ReactElement {
  const [phase, setPhase] = useState<"idle" | "asking" | "answered">("idle");
  const act = async (): Promise<Outcome> => {
    setPhase("answered");
    return props.onAct();
  };
  if (phase !== "asking") {
    return (
      <Button
        autoFocus={phase === "answered"}
        onClick={() => setPhase("asking")}
        {...(props.fullLabel !== undefined && { "aria-label": props.fullLabel })}
        {...(props.describedBy !== undefined && { "aria-describedby": props.describedBy })}
      >
        {props.label}
      </Button>
    );
  }
  return (
    <div
      className="confirm"
      role="group"
      aria-label={props.question}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        setPhase("answered");
      }}
    >
      <p>{props.question}</p>
      <div className="buttons">
        <ActionButton appearance="primary" onAct={act}>
          {props.confirmLabel}
        </ActionButton>
        <Button autoFocus onClick={() => setPhase("answered")}>
          {nl.pane.decline}
        </Button>
      </div>
    </div>
  );
}
