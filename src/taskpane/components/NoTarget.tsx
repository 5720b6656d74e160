import type { ReactElement } from "react";
import { nl } from "../../text/nl";
import { useAddIn } from "../use-add-in";
import { ActionButton } from "./ActionButton";

/** What a Streefdoel is, and the way to make it. */
export function NoTarget(): ReactElement {
  const { addIn } = useAddIn();
  return (
    <>
      <p>{nl.pane.noTarget}</p>
      <div className="buttons">
        <ActionButton appearance="primary" onAct={() => addIn.generate("target", { consent: false })}>
          {nl.pane.makeTarget}
        </ActionButton>
      </div>
    </>
  );
}
