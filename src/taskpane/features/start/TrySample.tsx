import type { ReactElement } from "react";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";

/** For who wants to see first what comes of it: an example on sheets of its own. */
export function TrySample(): ReactElement {
  const { addIn } = useAddIn();
  return (
    <ActionButton label={nl.start.sample.tryExplained} onAct={() => addIn.trySample()}>
      {nl.start.sample.try}
    </ActionButton>
  );
}
