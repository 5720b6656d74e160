import type { ReactElement, ReactNode } from "react";
import type { BookState } from "../../application/state";
import { usePane } from "../use-add-in";
import { NoTarget } from "./NoTarget";
import { SituationSwitch } from "./SituationSwitch";

interface ForSituationProps {
  readonly book: BookState;
  /** True for a view that shows the switch among its own filters. */
  readonly ownSwitch?: boolean;
  readonly children: ReactNode;
}

/** The switch between the situations, and below it the view; or, for a target that was not made yet, the way to make it. */
export function ForSituation({ book, ownSwitch = false, children }: ForSituationProps): ReactElement {
  const { pane } = usePane();
  const missing = book.situations[pane.situation].source === "none" && pane.situation === "target";
  if (missing)
    return (
      <div className="stack no-target">
        <SituationSwitch />
        <NoTarget />
      </div>
    );
  return (
    <>
      {!ownSwitch && <SituationSwitch />}
      {children}
    </>
  );
}
