import { nl } from "../../src/text/nl";
import { sheets } from "../../src/text/sheets";
import { valuesOf } from "./support/grid";
import { assignTo, chooseTask, hears, openView, press } from "./support/pane";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

const limit = sheets.settings.thresholds.tasksPerPerson;
const recovery = "Uitwerken van een disaster recovery plan";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await press(workbench.pane, nl.start.adopt);
  await hears(workbench.pane, nl.outcomes.adopted(60, 5));
}, 60_000);
afterAll(() => workbench.close());

/** Waits until Knelpunten shows that somebody has many tasks, or no longer does. */
async function manyTasksFound(found: boolean): Promise<void> {
  const { pane } = workbench;
  await openView(pane, "bottlenecks");
  await pane.locator(".finding").first().waitFor();
  await pane
    .getByText(/heeft \d+ taken\./)
    .first()
    .waitFor({ state: found ? "attached" : "detached" });
}

/** Types a limit in Instellingen. */
async function setLimit(typed: number): Promise<void> {
  const { pane } = workbench;
  await openView(pane, "settings");
  await pane.getByText(nl.settings.groups.thresholds).click();
  const field = pane.getByRole("textbox", { name: limit, exact: true });
  await field.fill(String(typed));
  await field.press("Enter");
  await hears(pane, nl.settings.done("tasksPerPerson", { tasksPerPerson: typed }, "tasks"));
}

test("a finding goes when its limit is set higher, on the sheet too", async () => {
  await setLimit(1);
  await manyTasksFound(true);
  await setLimit(499);
  expect((await valuesOf(workbench.page, sheets.names.settings)).flat()).toContain(499);
  await manyTasksFound(false);
  await workbench.screenshot("settings");
});

test("one difference of the target is taken back", async () => {
  const { pane } = workbench;
  await chooseTask(pane, recovery);
  await pane.getByRole("radio", { name: nl.words.situation.target }).check({ force: true });
  await assignTo(pane, "chloë");
  await press(pane, nl.outcomes.accept.setAside({ name: "Streefdoel (origineel)", isList: false }));
  await hears(pane, nl.outcomes.assigned("Chloë", 1, ["executes"]));
  await openView(pane, "target");
  const line = pane.getByRole("listitem").filter({ hasText: nl.target.comes("Chloë", { marks: ["executes"] }) });
  await line.getByRole("button", { name: nl.target.takeBackTask(recovery) }).click();
  await hears(pane, nl.outcomes.takenBack(recovery));
  await pane.getByRole("button", { name: nl.target.takeBackTask(recovery) }).waitFor({ state: "detached" });
  await workbench.screenshot("target-differences");
});
