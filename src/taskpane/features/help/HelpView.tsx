import type { ReactElement } from "react";
import { nl } from "../../../text/nl";
import { HelpParts } from "./HelpParts";

/** The view Hulp: keys, marks, how to undo, and what is stored where. */
export function HelpView(): ReactElement {
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.help.heading}</h1>
      <HelpParts parts={nl.help.parts} />
    </div>
  );
}
