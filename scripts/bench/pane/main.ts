/**
 * How fast the pane is, as a user feels it: `npm run bench:pane`. The production build in the workbench, over genuine
 * office.js, in a browser slowed down four times; loading by turns with Microsoft's starting point for a pane, built with
 * the same settings. Fails above a bound. Times depend on the machine: run it alone, and never as a test.
 */
import { measureActions, openLargeSchool } from "./actions";
import { measureLoads, type Load } from "./loads";
import { measureGrowth } from "./memory";
import { serveBoth } from "./served";
import { openSlowPage } from "./slow-browser";

const bounds = {
  firstContent: 1000,
  ready: 1800,
  /** Ours also reads the workbook before it is ready. */
  firstContentBeside: 1.1,
  readyBeside: 1.6,
  answer: 100,
  heapGrowth: 1_000_000,
  nodesGrowth: 100,
  listenersGrowth: 20,
};

let broken = 0;

async function main(): Promise<void> {
  const addresses = await serveBoth();
  printLoads(await measureLoads(addresses));
  const slowPage = await openSlowPage(addresses.ours);
  const pane = await openLargeSchool(slowPage);
  console.log("\nAnswered in the pane, with 600 tasks (median and worst, ms)");
  for (const { name, median, worst } of await measureActions(slowPage, pane)) hold(name, median, bounds.answer, worst);
  const growth = await measureGrowth(slowPage, pane);
  console.log("\nHeld on to by 500 more actions");
  hold("bytes", growth.heapBytes, bounds.heapGrowth);
  hold("nodes", growth.nodes, bounds.nodesGrowth);
  hold("listeners", growth.listeners, bounds.listenersGrowth);
  await slowPage.browser.close();
  console.log(broken === 0 ? "\nAll bounds hold." : `\n${broken} bounds broken.`);
  process.exit(broken === 0 ? 0 : 1);
}

function printLoads({ ours, beside }: { readonly ours: Load; readonly beside: Load }): void {
  console.log("\nLoading (medians, ms)");
  hold("first content", ours.firstContent, bounds.firstContent, beside.firstContent);
  hold("ready", ours.ready, bounds.ready, beside.ready);
  console.log("\nTimes Microsoft's starting point");
  hold("first content", ours.firstContent / beside.firstContent, bounds.firstContentBeside);
  hold("ready", ours.ready / beside.ready, bounds.readyBeside);
}

function hold(what: string, value: number, bound: number, beside?: number): void {
  const figure = (one: number) => (bound < 10 ? one.toFixed(2) : Math.round(one).toString()).padStart(10);
  const isBroken = !(value <= bound);
  if (isBroken) broken += 1;
  console.log(
    `${what.padEnd(32)}${figure(value)}${beside === undefined ? "" : figure(beside)}   of ${bound}${isBroken ? "  OVER" : ""}`,
  );
}

void main();
