import type { Page } from "playwright-core";
import { nl } from "../../src/text/nl";
import { palette } from "../../src/workbook/palette";
import { crossing, openSheet, pressOnRibbon, typeInGrid, valueAt, valuesOf, waitForColor } from "./support/grid";
import { assignTo, chooseTask, hears, loadOf, openView, press } from "./support/pane";
import { openWorkbench, renderedPane, type OpenWorkbench } from "./support/workbench-page";

const current = nl.words.situation.current;
const target = nl.words.situation.target;
const recovery = "Uitwerken van een disaster recovery plan";
const monitoring = "Tools gebruiken voor monitoring van de ICT-infrastructuur";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);
afterAll(() => workbench.close());

/** One school's first afternoon: each test goes on where the one before it stopped. */
describe("a filled-in workbook, from adoption to a saved file", () => {
  test("is adopted with what it will add shown first", async () => {
    const { pane, page } = workbench;
    await pane.getByText(nl.start.found({ sheet: "Taken", taskCount: 60, clusterCount: 4 })).waitFor();
    await press(pane, nl.start.adopt);
    await hears(pane, nl.outcomes.adopted(60, 5));
    expect((await valuesOf(page, "Team")).flat()).toEqual(expect.arrayContaining(["Ann", "Bram", "Chloë"]));
    await workbench.screenshot("adopted");
  });

  test("gets another person", async () => {
    const { pane, page } = workbench;
    await openView(pane, "team");
    await pane.getByLabel(nl.team.newName).fill("Dries");
    await press(pane, nl.team.add);
    await hears(pane, nl.outcomes.personAdded("Dries"));
    await press(pane, nl.team.edit("Dries"));
    await pane.getByLabel(nl.team.hours).fill("9");
    await press(pane, nl.team.save);
    await hears(pane, nl.outcomes.personChanged("Dries"));
    const row = (await valuesOf(page, "Team")).find((cells) => cells.includes("Dries"));
    expect(row).toContain(9);
    await workbench.screenshot("team");
  });

  test("is assigned from the pane, after asking to set the hand-made sheet aside", async () => {
    const { pane, page } = workbench;
    await chooseTask(pane, recovery);
    await assignTo(pane, "dries");
    await pane.getByText(nl.problems.consentNeeded({ sheet: current, cell: null, text: null, choices: [] })).waitFor();
    await workbench.screenshot("consent");
    await press(pane, nl.outcomes.accept.setAside({ name: "Huidige situatie (origineel)", isList: false }));
    await hears(pane, nl.outcomes.assigned("Dries", 1, ["executes"]));
    expect(await valueAt(page, current, await crossing(page, current, recovery, "Dries"))).toBe("U");
    expect(await valueAt(page, current, await crossing(page, current, recovery, "Ann"))).toBe("U");
    await workbench.screenshot("assigned");
  });

  test("is assigned by typing in the grid, and the load follows", async () => {
    const { pane, page } = workbench;
    await openView(pane, "load");
    await loadOf(pane, "Dries").getByText(nl.load.tasks(1), { exact: true }).waitFor();
    await typeInGrid(page, current, await crossing(page, current, monitoring, "Dries"), "u");
    await loadOf(pane, "Dries").getByText(nl.load.tasks(2), { exact: true }).waitFor();
    expect(await valueAt(page, current, await crossing(page, current, nl.sheets.matrix.taskCount, "Dries"))).toBe(2);
    await workbench.screenshot("load");
  });

  test("gets its target from the ribbon, from what was filled in by hand", async () => {
    const { pane, page } = workbench;
    await pressOnRibbon(page, nl.ribbon.generateTarget.label);
    await pane.getByText(nl.problems.consentNeeded({ sheet: target, cell: null, text: null, choices: [] })).waitFor();
    await press(pane, nl.outcomes.accept.setAside({ name: "Huidige situatie (origineel)", isList: false }));
    await hears(pane, nl.outcomes.generated("target", 60, 6));
    await openSheet(page, target);
    expect(await valueAt(page, target, await crossing(page, target, monitoring, "Ann"))).toBe("U");
    await workbench.screenshot("target");
  });

  test("shows its bottlenecks on the sheets, and takes them away again", async () => {
    const { pane, page } = workbench;
    await openView(pane, "bottlenecks");
    await pressOnRibbon(page, nl.ribbon.highlight.label);
    await hears(pane, /gemarkeerd op ‘Huidige situatie’/);
    expect(await markedTasks(page)).toBeGreaterThan(0);
    await openSheet(page, "Taken");
    await waitForColor(page, palette.findings[1].fill, true);
    await workbench.screenshot("highlighted");
    await pressOnRibbon(page, nl.ribbon.clearHighlights.label);
    await hears(pane, nl.outcomes.highlightsCleared);
    await waitForColor(page, palette.findings[1].fill, false);
    expect(await markedTasks(page)).toBe(0);
  });

  test("keeps what the team decides of a bottleneck on a sheet, made for it", async () => {
    const { pane, page } = workbench;
    const { decide, save, note } = nl.bottlenecks.decision;
    await pane
      .getByRole("button", { name: new RegExp(`^${decide}: `) })
      .first()
      .click();
    await pane.getByRole("radio", { name: nl.words.decision.accepted }).check();
    await pane.getByLabel(note).fill("=Contract loopt nog");
    await press(pane, save);
    const noted = nl.outcomes.decided("Knelpunten", "accepted", true);
    await hears(pane, noted);
    await pane.getByText(nl.bottlenecks.accepted(1)).waitFor();
    const row = (await valuesOf(page, "Knelpunten")).find((cells) => cells.includes("=Contract loopt nog"));
    expect(row).toContain(nl.words.decision.accepted);
    await press(pane, nl.pane.undoOf(nl.outcomes.inShort(noted)));
    await pane.getByText(nl.bottlenecks.accepted(1)).waitFor({ state: "detached" });
  });

  test("takes back the last step, and only that", async () => {
    const { pane, page } = workbench;
    await press(pane, nl.pane.undoOf(nl.outcomes.inShort(nl.outcomes.highlightsCleared)));
    await hears(pane, nl.outcomes.undone(nl.outcomes.highlightsCleared));
    expect(await markedTasks(page)).toBeGreaterThan(0);
    expect(await valueAt(page, current, await crossing(page, current, monitoring, "Dries"))).toBe("u");
  });

  test("is the same after saving and opening it again", async () => {
    const { page } = workbench;
    const before = await valuesOf(page, current);
    const marked = await markedTasks(page);
    await saveAndReopen(page, "bewaard.xlsx");
    const pane = await renderedPane(page);
    await pane.getByText(nl.start.inUse("Taken", 60, 6)).waitFor();
    await expect(page.textContent("#file-name")).resolves.toBe("bewaard.xlsx");
    expect(await valuesOf(page, current)).toEqual(before);
    expect(await markedTasks(page)).toBe(marked);
    await workbench.screenshot("reopened");
  });

  test("caused no error of a script and asked for nothing outside", () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });
});

/** The number of tasks with a sentence in the list's column Knelpunt. */
async function markedTasks(page: Page): Promise<number> {
  const values = await valuesOf(page, "Taken");
  const header = values.findIndex((cells) => cells.includes(nl.sheets.list.finding));
  const column = values[header]?.indexOf(nl.sheets.list.finding) ?? -1;
  return values.slice(header + 1).filter((cells) => cells[column] !== "" && cells[column] !== undefined).length;
}

async function saveAndReopen(page: Page, name: string): Promise<void> {
  await page.evaluate(async (fileName) => {
    const bytes = await window.workbench?.save();
    if (bytes !== undefined) await window.workbench?.open(fileName, bytes);
  }, name);
}
