import type { Frame } from "playwright-core";
import { nl } from "../../../src/text/nl";
import { openView, press } from "../../../tests/e2e/support/pane";
import { clearChoice } from "./actions";
import type { SlowPage } from "./slow-browser";

/** What the page holds on to, after its garbage was collected. */
interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * By how much 500 actions make grow what is held, beyond what the workbench itself takes in as long a rest: its grid never
 * stands still. Only actions that leave the workbook alone: the workbench keeps it in the same memory, with all that could
 * be undone.
 */
export async function measureGrowth(slowPage: SlowPage, pane: Frame): Promise<Held> {
  await repeat(pane, 100);
  const before = await held(slowPage);
  const start = Date.now();
  await repeat(pane, 500);
  const after = await held(slowPage);
  await slowPage.page.waitForTimeout(Date.now() - start);
  const rested = await held(slowPage);
  const grown = (what: keyof Held): number => after[what] - before[what] - (rested[what] - after[what]);
  return { heapBytes: grown("heapBytes"), nodes: grown("nodes"), listeners: grown("listeners") };
}

async function repeat(pane: Frame, actions: number): Promise<void> {
  const search = pane.getByRole("textbox", { name: nl.tasks.search });
  const option = pane.getByRole("listbox", { name: nl.tasks.list }).getByRole("option").nth(1);
  await clearChoice(pane);
  for (let done = 0; done < actions; done += 10) {
    await search.fill("overzicht 1".slice(0, 9 + ((done / 10) % 3)));
    await option.click();
    await search.fill("");
    await clearChoice(pane);
    await press(pane, nl.tasks.selectAll);
    await press(pane, nl.tasks.clearSelection);
    for (const view of ["load", "bottlenecks", "team", "tasks"] as const) await openView(pane, view);
  }
}

/** The least of some readings: between two of its own clean-ups the grid holds half a megabyte more or less. */
async function held({ devTools, page }: SlowPage): Promise<Held> {
  await devTools.send("Performance.enable");
  const heaps: number[] = [];
  for (let reading = 0; reading < 5; reading++) {
    await page.waitForTimeout(2500);
    for (let round = 0; round < 3; round++) await devTools.send("HeapProfiler.collectGarbage");
    heaps.push((await devTools.send("Runtime.getHeapUsage")).usedSize);
  }
  const { metrics } = await devTools.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return { heapBytes: Math.min(...heaps), nodes: metric("Nodes"), listeners: metric("JSEventListeners") };
}
