import axe from "axe-core";
import type { Frame } from "playwright-core";
import { nl } from "../../src/text/nl";
import type { ViewName } from "../../src/taskpane/pane-store";
import { hears, openView, press } from "./support/pane";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const views: readonly ViewName[] = ["start", "team", "tasks", "load", "bottlenecks", "target", "settings", "help"];

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.pane.evaluate(axe.source);
}, 60_000);
afterAll(() => workbench.close());

test("Start holds to WCAG 2.2 AA before the workbook is in use", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: nl.start.adopt }).waitFor();
  expect(await violations(pane)).toEqual([]);
  await press(pane, nl.start.adopt);
  await hears(pane, nl.outcomes.adopted(60, 5));
});

/** Without motion, so that no colour is looked at halfway its transition. */
describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  beforeAll(() => workbench.page.emulateMedia({ colorScheme, reducedMotion: "reduce" }));

  test.each(views)("the view %s holds to WCAG 2.2 AA", async (view) => {
    const { pane } = workbench;
    await openView(pane, view);
    await pane.getByRole("tab", { name: nl.pane.tabs[view], selected: true }).waitFor();
    await pane.getByText(nl.pane.loading).waitFor({ state: "detached" });
    if (view === "bottlenecks") await unfold(pane);
    expect(await violations(pane)).toEqual([]);
    await workbench.screenshot(`${view}-${colorScheme}`);
  });
});

/** The form of a decision, and what is folded away below the short list. */
async function unfold(pane: Frame): Promise<void> {
  const decide = pane.getByRole("button", { name: new RegExp(`^${nl.bottlenecks.decision.decide}: `) }).first();
  await decide.waitFor();
  if ((await decide.getAttribute("aria-expanded")) === "false") await decide.click();
  await pane.locator("details").evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}

/** What axe finds wrong in the pane: rule and elements. */
function violations(pane: Frame): Promise<readonly { readonly rule: string; readonly elements: readonly string[] }[]> {
  return pane.evaluate(async (tags) => {
    const inPane = window as unknown as { readonly axe: typeof axe };
    const result = await inPane.axe.run(document, { runOnly: tags });
    return result.violations.map(({ id, nodes }) => ({ rule: id, elements: nodes.map((node) => node.html) }));
  }, wcag);
}
