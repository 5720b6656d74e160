import type { Frame, Locator } from "playwright-core";
import { nl } from "../../../src/text/nl";
import type { ViewName } from "../../../src/taskpane/pane-store";

/** Opens one of the pane's views by its tab. */
export async function openView(pane: Frame, view: ViewName): Promise<void> {
  await pane.getByRole("tab", { name: nl.pane.tabs[view] }).click();
}

/** Clicks the button with that label, once it can be clicked. */
export async function press(pane: Frame, label: string): Promise<void> {
  await pane.getByRole("button", { name: label, exact: true }).click();
}

/** Waits until the pane says this sentence, whatever it says before. */
export async function hears(pane: Frame, sentence: string | RegExp): Promise<void> {
  await pane.locator("footer").getByText(sentence).waitFor();
}

/** The line of somebody in the view Belasting. */
export function loadOf(pane: Frame, person: string): Locator {
  return pane.getByRole("list", { name: nl.load.list }).getByRole("listitem").filter({ hasText: person });
}

/** Chooses one task in the view Taken by searching for its text. */
export async function chooseTask(pane: Frame, description: string): Promise<void> {
  await openView(pane, "tasks");
  await pane.getByLabel(nl.tasks.search).fill(description);
  await pane.getByRole("option", { name: description }).click();
}

/** Types a name in *Wie?* and presses Enter. */
export async function assignTo(pane: Frame, person: string): Promise<void> {
  const field = pane.getByRole("combobox", { name: nl.tasks.person, exact: true });
  await field.fill(person);
  await field.press("Enter");
}
