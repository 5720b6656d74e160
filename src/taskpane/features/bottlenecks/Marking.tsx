import type { ReactElement } from "react";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn, usePane } from "../../use-add-in";

/** Marks what was found on the sheets, and takes that away again. */
export function Marking({ canMark }: { readonly canMark: boolean }): ReactElement | null {
  const { addIn, state } = useAddIn();
  const { situation } = usePane().pane;
  const highlighted = state.book?.situations[situation].highlighted === true;
  if (!canMark && !highlighted) return null;
  return (
    <div className="buttons">
      {canMark && <ActionButton onAct={() => addIn.highlight(situation)}>{nl.bottlenecks.highlight}</ActionButton>}
      {highlighted && (
        <ActionButton onAct={() => addIn.clearHighlights()}>{nl.bottlenecks.clearHighlights}</ActionButton>
      )}
    </div>
  );
}
