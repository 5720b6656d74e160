import { nl } from "../../src/text/nl";
import { clickInGrid, goTo, openSheet, pressOnRibbon, valueAt } from "./support/grid";
import { hears, press } from "./support/pane";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);
afterAll(() => workbench.close());

test("while somebody types in a cell the pane asks to finish that, and then it works", async () => {
  const { pane, page } = workbench;
  await openSheet(page, "Taken");
  await goTo(page, "C20");
  await page.keyboard.type("even nakijken");
  await press(pane, nl.start.adopt);
  await hears(pane, nl.faultSentence("busy", null, { now: "nothing" }));
  await workbench.screenshot("typing");
  await clickInGrid(page, 300, 400);
  expect(await valueAt(page, "Taken", "C20")).toBe("even nakijken");
  await press(pane, nl.start.adopt);
  await hears(pane, nl.outcomes.adopted(60, 5));
});

test("a closed pane keeps working, and comes back with what a button of the ribbon said", async () => {
  const { pane, page } = workbench;
  await page.getByRole("button", { name: "Sluit het paneel" }).click();
  await page.locator("#pane").waitFor({ state: "hidden" });
  await pressOnRibbon(page, nl.ribbon.showLoad.label);
  await page.locator("#pane").waitFor({ state: "visible" });
  await pane.getByRole("tab", { name: nl.pane.tabs.load, selected: true }).waitFor();
});

test("the cell's right-click menu runs the same functions", async () => {
  const { pane, page } = workbench;
  await clickInGrid(page, 300, 300, "right");
  await page.getByText(nl.pane.title, { exact: true }).last().hover();
  await page.getByText(nl.ribbon.assignSelected.label, { exact: true }).last().click();
  await pane.getByRole("tab", { name: nl.pane.tabs.tasks, selected: true }).waitFor();
});

test("a read-only workbook is left as it is, and the pane says so", async () => {
  const { pane, page } = workbench;
  await page.getByLabel("Alleen-lezen").check();
  await pressOnRibbon(page, nl.ribbon.highlight.label);
  await hears(pane, nl.problems.readOnly());
  await workbench.screenshot("read-only");
});

test("no script fails on the way", () => {
  expect(workbench.errors).toEqual([]);
});
