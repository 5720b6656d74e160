import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { nl } from "../../../text/nl";
import { NoTarget } from "../../components/NoTarget";
import { hasTarget } from "../../situation-data";
import { useAddIn, usePane } from "../../use-add-in";

/** The view Streefdoel: what differs from how it is now. */
export function TargetView(): ReactElement | null {
  const { state } = useAddIn();
  const { store } = usePane();
  const { book } = state;
  if (book === null) return null;
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.target.heading}</h1>
      {hasTarget(book) ? (
        <div className="buttons">
          <Button onClick={() => store.set({ view: "tasks", situation: "target" })}>{nl.target.toTasks}</Button>
        </div>
      ) : (
        <NoTarget />
      )}
    </div>
  );
}
