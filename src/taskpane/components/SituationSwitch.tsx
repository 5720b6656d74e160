import type { ReactElement } from "react";
import { nl } from "../../text/nl";
import { usePane } from "../use-add-in";
import { Segments } from "./Segments";

const situations = (["current", "target"] as const).map((value) => ({ value, label: nl.words.situation[value] }));

/** Whether a view shows the situation as it is or as the team wants it. */
export function SituationSwitch(): ReactElement {
  const { store, pane } = usePane();
  return (
    <Segments
      legend={nl.tasks.situation}
      options={situations}
      value={pane.situation}
      onChange={(situation) => store.set({ situation })}
    />
  );
}
