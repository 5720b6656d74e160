import { nl } from "../../src/text/nl";
import { crossing, pressOnRibbon } from "./support/grid";
import { hears, openView, press } from "./support/pane";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

const current = nl.words.situation.current;
const task = "Beheer van reservemateriaal";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);
afterAll(() => workbench.close());

test("somebody's page leads to a task's cell by the keyboard, and back to where it was opened", async () => {
  const { page, pane } = workbench;
  await press(pane, nl.start.adopt);
  await hears(pane, nl.outcomes.adopted(60, 5));
  await pressOnRibbon(page, nl.ribbon.generateCurrent.label);
  await press(pane, nl.outcomes.accept.setAside({ name: "Huidige situatie (origineel)", isList: false }));
  await hears(pane, nl.outcomes.generated("current", 60, 5));

  await openView(pane, "load");
  const name = pane.getByRole("button", { name: nl.person.open("Ann") });
  await name.focus();
  await page.keyboard.press("Enter");
  const heading = pane.getByRole("heading", { level: 1, name: "Ann" });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);

  const link = pane
    .getByRole("region", { name: /^Taken/ })
    .getByRole("button", { name: nl.bottlenecks.showTask(task) });
  await link.focus();
  await page.keyboard.press("Enter");
  const address = await crossing(page, current, task, "Ann");
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>("#grid [data-u-comp=defined-name] input")?.value === wanted,
    address,
  );
  expect(await page.evaluate(() => window.workbench?.activeSheet())).toBe(current);
  await workbench.screenshot("person-page");

  await link.focus();
  await page.keyboard.press("Escape");
  await heading.waitFor({ state: "detached" });
  expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(workbench.errors).toEqual([]);
});
