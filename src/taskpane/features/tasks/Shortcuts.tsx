import type { ReactElement } from "react";
import { nl } from "../../../text/nl";
import { shortcuts } from "./shortcut-keys";

/** *Toetsen*: what the keyboard does here, folded away. */
export function Shortcuts(): ReactElement {
  const text = nl.tasks.shortcuts;
  return (
    <details className="fold shortcuts">
      <summary>{text.heading}</summary>
      <dl tabIndex={0} aria-label={text.heading}>
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{keys.map((key) => (key === "/" ? ` ${text.keys[key]} ` : <kbd key={key}>{text.keys[key]}</kbd>))}</dt>
            <dd>{text.does[name]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
