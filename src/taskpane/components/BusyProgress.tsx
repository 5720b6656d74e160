import { useEffect, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Busy } from "../../application/state";
import { nl } from "../../text/nl";
import { useFocusAfter } from "../use-focus-after";

/** Milliseconds after which something takes long. */
const patience = 1000;

/** How far something is, and *Annuleer*, once it takes long. */
export function BusyProgress({ busy }: { readonly busy: Busy }): ReactElement | null {
  const cancelButton = useFocusAfter();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const { progress, cancel } = busy;
  return (
    <div className="feedback-busy">
      <progress aria-label={nl.pane.progress} max={1} {...(progress === null ? {} : { value: progress })} />
      <Button
        ref={cancelButton}
        size="small"
        disabledFocusable={cancel === null}
        onClick={() => cancel?.()}
        {...(cancel === null && { title: nl.pane.tooLateToCancel })}
      >
        {nl.pane.cancel}
      </Button>
    </div>
  );
}
