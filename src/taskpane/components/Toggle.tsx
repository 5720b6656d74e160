import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";

interface ToggleProps {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

/** A small button that stays down, and is filled then. */
export function Toggle({ on, disabled = false, onClick, children }: ToggleProps): ReactElement {
  return (
    <Button
      size="small"
      appearance={on ? "primary" : "secondary"}
      aria-pressed={on}
      disabledFocusable={disabled}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
