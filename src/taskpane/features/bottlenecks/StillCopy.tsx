import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { nl } from "../../../text/nl";
import { goToTasks } from "../../pane-store";
import { usePane } from "../../use-add-in";
import { Marking } from "./Marking";

/** In place of the lines of a target that nobody changed yet: what to do next. */
export function StillCopy(): ReactElement {
  const { store } = usePane();
  const text = nl.bottlenecks.stillCopy;
  return (
    <>
      <div className="stack-small">
        <p className="lead">{text.sentence}</p>
        <p>{text.explanation}</p>
      </div>
      <div className="buttons">
        <Button appearance="primary" onClick={() => goToTasks(store, { situation: "target" })}>
          {text.toTasks}
        </Button>
        <Button onClick={() => store.set({ situation: "current" })}>{text.toCurrent}</Button>
      </div>
      <Marking canMark={false} />
    </>
  );
}
