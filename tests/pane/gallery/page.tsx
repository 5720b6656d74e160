import { createRoot } from "react-dom/client";
import type { OfficeColors } from "../../../src/taskpane/contrast-theme";
import { Pane } from "../../../src/taskpane/Pane";
import { createPaneStore } from "../../../src/taskpane/pane-store";
import { createFakeAddIn } from "../fake-add-in";
import { states } from "./states";

declare global {
  interface Window {
    /** Draws the pane anew in the state with this name, in these colours of Office. */
    showPane?: (name: string, office: OfficeColors | null) => Promise<void>;
  }
}

const container = document.getElementById("root") ?? document.body;
let root = createRoot(container);

window.showPane = async (name, office) => {
  const shown = states[name];
  if (shown === undefined) throw new Error(`There is no state ${name}.`);
  root.unmount();
  root = createRoot(container);
  const { addIn } = createFakeAddIn(shown.state);
  root.render(<Pane addIn={addIn} store={createPaneStore(shown.pane)} office={office} />);
  if (shown.state.phase !== "connecting") await loaded(name);
  for (const start of shown.press ?? []) press(start);
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  if (shown.state.phase !== "connecting") await loaded(name);
};

function press(start: string): void {
  const buttons = [...document.querySelectorAll("button")];
  const button = buttons.find((one) => (one.getAttribute("aria-label") ?? one.textContent).startsWith(start));
  if (button === undefined) throw new Error(`There is no button ${start} to press.`);
  button.click();
}

/** Views come in the bundle, so a few turns are enough. */
async function loaded(name: string): Promise<void> {
  for (let turns = 0; turns < 100; turns++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
    if (document.querySelector(".pane") !== null && document.querySelector(".loading") === null) return;
  }
  throw new Error(`The state ${name} never came.`);
}
