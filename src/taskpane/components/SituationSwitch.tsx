import { useId, type ReactElement } from "react";
import type { SituationKind } from "../../domain/model";
import { nl } from "../../text/nl";
import { usePane } from "../use-add-in";

const situations: readonly SituationKind[] = ["current", "target"];

/** Whether a view shows the situation as it is or as the team wants it. */
export function SituationSwitch(): ReactElement {
  const { store, pane } = usePane();
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="for-screen-readers">{nl.tasks.situation}</legend>
      {situations.map((situation) => (
        <label key={situation} className="segment">
          <input
            type="radio"
            name={name}
            checked={situation === pane.situation}
            onChange={() => store.set({ situation })}
          />
          <span>{nl.words.situation[situation]}</span>
        </label>
      ))}
    </fieldset>
  );
}
