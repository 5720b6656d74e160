import axe from "axe-core";
import { writeXlsx } from "hucre/xlsx";
import type { Frame, Locator } from "playwright-core";
import { nl } from "../../src/text/nl";
import { hears, openView, press } from "./support/pane";
import { openWorkbench, renderedPane, type OpenWorkbench } from "./support/workbench-page";

const taskCount = 600;
const name = (task: number) =>
  `Taak ${task} van ons overzicht${task % 12 === 0 ? ", met veel uitleg erbij".repeat(6) : ""}`;

let workbench: OpenWorkbench;
let pane: Frame;
let list: Locator;

beforeAll(async () => {
  workbench = await openWorkbench();
  const tasks = Array.from({ length: taskCount }, (_, index) => [
    index < 350 ? "Technisch" : "Beleid",
    name(index + 1),
  ]);
  const bytes = await writeXlsx({ sheets: [{ name: "Taken", rows: [["Cluster", "Omschrijving"], ...tasks] }] });
  await workbench.page.evaluate(
    (content) => window.workbench?.open("groot.xlsx", new Uint8Array(content)),
    [...new Uint8Array(bytes)],
  );
  pane = await renderedPane(workbench.page);
  await press(pane, nl.start.adopt);
  await hears(pane, nl.outcomes.adopted(taskCount, 0));
  await openView(pane, "tasks");
  list = pane.getByRole("listbox", { name: nl.tasks.list });
}, 120_000);
afterAll(() => workbench.close());

const option = (task: number): Locator => list.getByTitle(name(task), { exact: true });

/** Waits until the keyboard stands on this task: spoken, and wholly in view below the cluster's head. */
async function waitForActive(task: number): Promise<void> {
  await list.evaluate((element, wanted) => {
    const isThere = (): boolean => {
      const active = document.getElementById(element.getAttribute("aria-activedescendant") ?? "");
      const line = active?.getBoundingClientRect();
      const frame = element.getBoundingClientRect();
      const inView = line !== undefined && line.top >= frame.top - 1 && line.bottom <= frame.bottom + 1;
      return inView && active?.title === wanted;
    };
    return new Promise<void>((resolve, reject) => {
      const until = performance.now() + 5000;
      const look = (): void => {
        if (isThere()) resolve();
        else if (performance.now() > until) reject(new Error(`The keyboard is not seen on ${wanted}.`));
        else requestAnimationFrame(look);
      };
      look();
    });
  }, name(task));
}

/** The task that is the first to be wholly in view, by its number. */
function firstInView(): Promise<number> {
  return list.evaluate(async (element) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { top } = element.getBoundingClientRect();
    const head = element.querySelector(".group-head")?.getBoundingClientRect().height ?? 0;
    const options = [...element.querySelectorAll("[aria-posinset]")];
    const first = options.find((option) => option.getBoundingClientRect().top >= top + head);
    return Number(first?.getAttribute("aria-posinset"));
  });
}

describe("a list of 600 tasks", () => {
  test("is drawn as far as it is in view, and counts all", async () => {
    const first = option(1);
    await first.waitFor();
    expect(await list.getByRole("option").count()).toBeLessThan(60);
    expect(await first.getAttribute("aria-posinset")).toBe("1");
    expect(await first.getAttribute("aria-setsize")).toBe(String(taskCount));
  });

  test("is gone through by keyboard to its last task and back", async () => {
    await list.focus();
    await list.press("End");
    await waitForActive(taskCount);
    await list.press("ArrowUp");
    await waitForActive(taskCount - 1);
    await list.press("Home");
    await waitForActive(1);
    for (let task = 2; task <= 30; task++) await list.press("ArrowDown");
    await waitForActive(30);
    expect(await list.getByRole("option").count()).toBeLessThan(60);
  });

  test("is chosen from with the mouse wherever it was scrolled to, and up to there with Shift", async () => {
    await list.press("Home");
    await list.press(" ");
    await list.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    const halfway = await firstInView();
    expect(halfway).toBeGreaterThan(200);
    await option(halfway).click({ modifiers: ["Shift"] });
    await pane.getByText(nl.tasks.selected(halfway)).waitFor();
    expect(await option(halfway).getAttribute("aria-selected")).toBe("true");
    expect(await option(halfway + 1).getAttribute("aria-selected")).toBe("false");
  });

  test("holds to WCAG 2.2 AA halfway", async () => {
    await pane.evaluate(axe.source);
    const found = await pane.evaluate(async () => {
      const inPane = window as unknown as { readonly axe: typeof axe };
      const { violations } = await inPane.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
      return violations.map(({ id, nodes }) => ({ id, elements: nodes.map((node) => node.html) }));
    });
    expect(found).toEqual([]);
    await workbench.screenshot("large-list");
  });
});
