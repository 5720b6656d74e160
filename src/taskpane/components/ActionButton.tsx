import type { ReactElement, ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { canAskMore } from "../../application/busy";
import type { Outcome } from "../../application/state";
import { useAddIn } from "../use-add-in";
import { useFocusAfter } from "../use-focus-after";

interface ActionButtonProps {
  readonly onAct: () => Promise<Outcome>;
  readonly children: ReactNode;
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly size?: "small" | "medium";
  readonly icon?: ReactElement;
  readonly label?: string;
  readonly describedBy?: string;
  /** False as long as something must be chosen first. */
  readonly ready?: boolean;
  /** True for what shows at once: it can be asked while other such things are being done. */
  readonly foreseen?: boolean;
  /** False for what only reads: that stays possible in a read-only workbook. */
  readonly writes?: boolean;
  /** Where the keyboard goes on when the button disappears with the focus. */
  readonly goOn?: () => void;
}

/**
 * A button that runs a use case. While something runs, or when the workbook cannot be written, it does nothing but
 * keeps the focus.
 */
export function ActionButton(props: ActionButtonProps): ReactElement {
  const { addIn, state } = useAddIn();
  const ref = useFocusAfter(props.goOn);
  const isBusy = state.busy !== null && !(props.foreseen === true && canAskMore(state));
  const stopped = isBusy || props.ready === false || (props.writes !== false && state.book?.readOnly === true);
  return (
    <Button
      ref={ref}
      appearance={props.appearance ?? "secondary"}
      size={props.size ?? "medium"}
      disabledFocusable={stopped}
      onClick={({ detail }) => {
        // The second press of a double click would find nothing left to do, and say that over what the first one did.
        if (detail < 2) void props.onAct().then((outcome) => addIn.bringToFront(outcome));
      }}
      {...(props.icon && { icon: props.icon })}
      {...(props.label !== undefined && { "aria-label": props.label, title: props.label })}
      {...(props.describedBy !== undefined && { "aria-describedby": props.describedBy })}
    >
      {props.children}
    </Button>
  );
}
