import type { ReactElement } from "react";
import { nl } from "../../../text/nl";

/** *Toetsen*: what the keyboard does here, folded away. */
export function Shortcuts(): ReactElement {
  const text = nl.tasks.shortcuts;
  return (
    <details className="fold shortcuts">
      <summary>{text.heading}</summary>
      <dl tabIndex={0} aria-label={text.heading}>
        {Object.values(text.inTasks).map(({ keys, does }) => (
          <div key={does}>
            <dt>{keys.map((key) => (key === "/" ? ` ${text.key(key)} ` : <kbd key={key}>{text.key(key)}</kbd>))}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
