/**
 * What each use case costs over genuine office.js, for a small and a large list: syncs, bytes, and bytes beside the
 * smallest batch that writes the same cells. Counts, not times. Fails when a budget is exceeded.
 */
import type { AddIn } from "../../src/application/add-in";
import { createAddIn } from "../../src/application/create-add-in";
import type { Outcome } from "../../src/application/state";
import type { WorkbookPort } from "../../src/application/workbook-port";
import { createExcelPort } from "../../src/excel/excel-port";
import { openWorkbook } from "../../src/workbench/engine/open-in-node";
import { createNodeHost, type NodeHost } from "../../src/workbench/host/node/node-host";
import type { Step } from "../../src/workbook/steps/steps";
import { schools } from "./schools";

interface Budget {
  readonly syncs: number;
  readonly requestBytes?: number;
}

interface UseCase {
  readonly name: string;
  readonly budget: Budget;
  readonly run: (addIn: AddIn) => Promise<Outcome>;
}

const kilobyte = 1000;

const useCases: readonly UseCase[] = [
  { name: "adopt", budget: { syncs: 4 }, run: (addIn) => addIn.adopt({ accept: true }) },
  {
    name: "generate Huidige situatie",
    budget: { syncs: 3 },
    run: (addIn) => addIn.generate("current", { consent: true }),
  },
  {
    name: "generate Streefdoel",
    budget: { syncs: 3 },
    run: (addIn) => addIn.generate("target", { consent: true }),
  },
  {
    name: "generate again",
    budget: { syncs: 3 },
    run: (addIn) => addIn.generate("current", { consent: false }),
  },
  { name: "assign", budget: { syncs: 2, requestBytes: 20 * kilobyte }, run: assignLastTask },
  { name: "highlight", budget: { syncs: 3 }, run: (addIn) => addIn.highlight("current") },
  { name: "clear highlights", budget: { syncs: 3 }, run: (addIn) => addIn.clearHighlights() },
];

function assignLastTask(addIn: AddIn): Promise<Outcome> {
  const book = addIn.getState().book;
  const task = book?.tasks.at(-1);
  const person = book?.people.at(0);
  if (task === undefined || person === undefined) throw new Error("Nobody to assign.");
  const marks = ["replaces"] as const;
  return addIn.assign({ situation: "current", taskIds: [task.id], personId: person.id, marks, consent: false });
}

/** A port that remembers what was written last, and what that cost. */
function watched(port: WorkbookPort, host: NodeHost): WorkbookPort & { steps: readonly Step[]; written: number } {
  const watching = {
    ...port,
    steps: [] as readonly Step[],
    written: 0,
    apply: async (...[steps, guards]: Parameters<WorkbookPort["apply"]>) => {
      const before = host.counters.current.requestBytes;
      const result = await port.apply(steps, guards);
      watching.steps = steps;
      watching.written = host.counters.current.requestBytes - before;
      return result;
    },
  };
  return watching;
}

interface Cost {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly cells: number;
  /** Bytes of the writing request. */
  readonly written: number;
  /** Bytes of a request that writes the same cells and does nothing else. */
  readonly smallest: number;
}

async function measure(bytes: Uint8Array): Promise<ReadonlyMap<UseCase, Cost>> {
  const engine = await openWorkbook(bytes);
  const host = createNodeHost(engine);
  const excel = createExcelPort({ excel: host.excel });
  const port = watched(excel, host);
  const addIn = createAddIn(port, { today: () => "2026-11-22", after: () => () => undefined });
  await addIn.start();
  const costs = new Map<UseCase, Cost>();
  for (const useCase of useCases) {
    port.steps = [];
    port.written = 0;
    host.counters.take();
    const outcome = await useCase.run(addIn);
    if (!outcome.ok) throw new Error(`${useCase.name}: ${outcome.sentence}`);
    const { syncs, requestBytes, cellsWritten } = host.counters.take();
    const writes = port.steps.filter((step) => step.do === "write");
    if (writes.length > 0) await excel.apply(writes, []);
    const smallest = host.counters.take().requestBytes;
    costs.set(useCase, { syncs, requestBytes, cells: cellsWritten, written: port.written, smallest });
  }
  host.dispose();
  return costs;
}

async function main(): Promise<void> {
  let exceeded = 0;
  for (const { name, bytes } of await schools()) {
    console.log(`\n${name}`);
    console.log(
      "use case".padEnd(28) + ["syncs", "cells", "sent kB", "write kB", "smallest kB", "ratio"].map(column).join(""),
    );
    for (const [useCase, cost] of await measure(bytes)) {
      console.log(line(useCase, cost));
      exceeded += overspent(useCase.budget, cost).length;
    }
  }
  console.log(exceeded === 0 ? "\nAll budgets hold." : `\n${exceeded} budgets exceeded.`);
  process.exit(exceeded === 0 ? 0 : 1);
}

function line(useCase: UseCase, cost: Cost): string {
  const ratio = cost.smallest === 0 ? "" : (cost.written / cost.smallest).toFixed(2);
  const figures = [
    cost.syncs,
    cost.cells,
    kilobytes(cost.requestBytes),
    kilobytes(cost.written),
    kilobytes(cost.smallest),
    ratio,
  ];
  const over = overspent(useCase.budget, cost);
  return (
    useCase.name.padEnd(28) + figures.map(column).join("") + (over.length === 0 ? "" : `  over: ${over.join(", ")}`)
  );
}

function overspent(budget: Budget, cost: Cost): readonly string[] {
  const over: string[] = [];
  if (cost.syncs > budget.syncs) over.push(`syncs (${budget.syncs})`);
  if (cost.requestBytes > (budget.requestBytes ?? Infinity)) over.push("bytes sent");
  return over;
}

function kilobytes(bytes: number): string {
  return (bytes / kilobyte).toFixed(1);
}

function column(figure: string | number): string {
  return String(figure).padStart(13);
}

void main();
