import type { Frame } from "playwright-core";
import { nl } from "../../../src/text/nl";
import { openView, press } from "../../../tests/e2e/support/pane";
import type { SlowPage } from "./slow-browser";

/** What the page holds on to, after its garbage was collected. */
export interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * What is held after 100 actions and after 500 more. Only actions that leave the workbook alone: the workbench keeps it in
 * the same memory, with all that could be undone.
 */
export async function measureMemory(slowPage: SlowPage, pane: Frame): Promise<{ before: Held; after: Held }> {
  await repeat(pane, 100);
  const before = await held(slowPage);
  await repeat(pane, 500);
  return { before, after: await held(slowPage) };
}

async function repeat(pane: Frame, actions: number): Promise<void> {
  const search = pane.getByRole("textbox", { name: nl.tasks.search });
  const option = pane.getByRole("listbox", { name: nl.tasks.list }).getByRole("option").nth(1);
  for (let done = 0; done < actions; done += 10) {
    await search.fill("overzicht 1".slice(0, 9 + ((done / 10) % 3)));
    await option.click();
    await search.fill("");
    await press(pane, nl.tasks.clearSelection);
    await press(pane, nl.tasks.selectAll);
    await press(pane, nl.tasks.clearSelection);
    for (const view of ["load", "bottlenecks", "team", "tasks"] as const) await openView(pane, view);
  }
}

async function held({ devTools, page }: SlowPage): Promise<Held> {
  await page.waitForTimeout(1000);
  for (let round = 0; round < 3; round++) await devTools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devTools.send("Runtime.getHeapUsage");
  await devTools.send("Performance.enable");
  const { metrics } = await devTools.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return { heapBytes: usedSize, nodes: metric("Nodes"), listeners: metric("JSEventListeners") };
}
