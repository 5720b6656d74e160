import type { Locator } from "playwright-core";
import { nl } from "../../src/text/nl";
import { crossing, goTo, openSheet, valueAt, valuesOf } from "./support/grid";
import { hears, openView, press } from "./support/pane";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

const current = nl.words.situation.current;
const recovery = "Uitwerken van een disaster recovery plan";
const monitoring = "Tools gebruiken voor monitoring van de ICT-infrastructuur";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  const { pane } = workbench;
  await press(pane, nl.start.adopt);
  await hears(pane, nl.outcomes.adopted(60, 5));
}, 120_000);
afterAll(() => workbench.close());

const chosen = (): Locator =>
  workbench.pane.getByRole("listbox", { name: nl.tasks.list }).getByRole("option", { selected: true });

/** Selects the first row of a sheet on which this stands. */
async function selectRow(sheet: string, text: string): Promise<void> {
  const { page } = workbench;
  await openSheet(page, sheet);
  const row = (await valuesOf(page, sheet)).findIndex((cells) => cells.includes(text));
  if (row < 0) throw new Error(`${sheet} has no row "${text}".`);
  await goTo(page, `C${row + 1}`);
}

describe("with nothing but the keyboard", () => {
  test("a task is found though it is misspelled, and assigned", async () => {
    const { pane, page } = workbench;
    await openView(pane, "tasks");
    await pane.getByLabel(nl.tasks.search).focus();
    await page.keyboard.type("uitwerken disaster rekovery", { delay: 5 });
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.type("bramm", { delay: 5 });
    await page.keyboard.press("Enter");
    await press(pane, nl.outcomes.accept.setAside({ name: "Huidige situatie (origineel)", isList: false }));
    await hears(pane, nl.outcomes.assigned("Bram", 1, ["executes"]));
    expect(await valueAt(page, current, await crossing(page, current, recovery, "Bram"))).toBe("U");
  });

  test("the next one goes to the same person, which shows before Excel has answered", async () => {
    const { pane, page } = workbench;
    await pane.getByLabel(nl.tasks.search).fill("monitoring tools");
    await pane.getByLabel(nl.tasks.search).press("Enter");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await pane.getByRole("option", { name: monitoring }).getByText("Bram").waitFor();
    await hears(pane, nl.outcomes.assigned("Bram", 1, ["executes"]));
    expect(await valueAt(page, current, await crossing(page, current, monitoring, "Bram"))).toBe("U");
    await workbench.screenshot("fast-hands");
  });

  test("a name that is typed in the list goes to the field for it", async () => {
    const { pane, page } = workbench;
    await pane.getByLabel(nl.tasks.search).fill("monitoring tools");
    await pane.getByLabel(nl.tasks.search).press("Enter");
    await page.keyboard.press("Space");
    await page.keyboard.type("ann", { delay: 5 });
    expect(await pane.getByLabel(nl.tasks.person).inputValue()).toBe("ann");
    await page.keyboard.press("Enter");
    await hears(pane, nl.outcomes.assigned("Ann", 1, ["executes"]));
    expect(await valueAt(page, current, await crossing(page, current, monitoring, "Ann"))).toBe("U");
  });

  test("a new name joins the team with one Enter, and does the task with the next", async () => {
    const { pane, page } = workbench;
    const field = pane.getByRole("combobox", { name: nl.tasks.person, exact: true });
    await press(pane, nl.tasks.clearSelection);
    await pane.getByLabel(nl.tasks.search).fill("disaster recovery");
    await pane.getByLabel(nl.tasks.search).press("Enter");
    await page.keyboard.press("Space");
    await page.keyboard.type("Joke Maes", { delay: 5 });
    await workbench.screenshot("new-name");
    await page.keyboard.press("Enter");
    await hears(pane, nl.outcomes.personAdded("Joke Maes"));
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await hears(pane, nl.outcomes.assigned("Joke Maes", 1, ["executes"]));
    expect(await valueAt(page, current, await crossing(page, current, recovery, "Joke Maes"))).toBe("U");
  });
});

describe("a row that is selected in a sheet chooses its task in the pane", () => {
  test.each([
    [nl.start.make.ratings.label, nl.sheets.names.ratings],
    [nl.start.make.bottlenecks.label, nl.sheets.names.bottlenecks],
  ])("on %s", async (button, sheet) => {
    const { pane, page } = workbench;
    await openView(pane, "start");
    await press(pane, button);
    await hears(pane, sheet);
    await openView(pane, "tasks");
    await pane.getByLabel(nl.tasks.search).fill("");
    const tasks = (await valuesOf(page, "Taken")).flat().map(String);
    const shown = (await valuesOf(page, sheet)).flat().find((cell) => isTask(String(cell), tasks));
    await selectRow(sheet, String(shown));
    const task = tasks.find((each) => each.startsWith(String(shown).replace("…", ""))) ?? "";
    await chosen()
      .and(pane.getByTitle(task, { exact: true }))
      .waitFor();
  });
});

/** Sheets may shorten what a task is called. */
function isTask(cell: string, tasks: readonly string[]): boolean {
  return cell.length > 12 && tasks.some((task) => task.startsWith(cell.replace("…", "")));
}
