import { createAddIn } from "../../src/application/create-add-in";
import type { WorkbookPort } from "../../src/application/workbook-port";
import { createExcelPort } from "../../src/excel/excel-port";
import { openWorkbook } from "../../src/workbench/engine/open-in-node";
import type { Count } from "../../src/workbench/host/counters";
import { createNodeHost, type NodeHost } from "../../src/workbench/host/node/node-host";
import type { Step } from "../../src/workbook/steps/steps";
import { stillClock, useCases, type UseCase } from "./use-cases";
import type { School } from "./schools";

export interface Cost extends Count {
  readonly useCase: UseCase;
  /** Bytes beside a request that writes the same cells and does nothing else; null when nothing was written. */
  readonly timesSmallest: number | null;
  /** What was said when it could not be done. */
  readonly refused: string | null;
}

/** A school's workbook after every use case, and what each of them cost. */
interface Run {
  readonly costs: readonly Cost[];
  readonly bytes: Uint8Array;
}

/** Runs every use case on a school's workbook over genuine office.js, and counts what goes to Excel and comes back. */
export async function runOn(school: School): Promise<Run> {
  const engine = await openWorkbook(await school.bytes(), { calculates: school.calculated });
  const host = createNodeHost(engine);
  const excel = createExcelPort({ excel: host.excel, timeout: 600_000 });
  const port = watched(excel, host);
  const addIn = createAddIn(port, stillClock);
  await addIn.start();
  const costs: Cost[] = [];
  for (const useCase of useCases) {
    port.forget();
    host.counters.take();
    const outcome = await useCase.run(addIn);
    const count = host.counters.take();
    const writes = port.steps.filter((step) => step.do === "write");
    if (writes.length > 0) await excel.apply(writes, []);
    const smallest = host.counters.take().requestBytes;
    const timesSmallest = smallest === 0 ? null : port.written / smallest;
    costs.push({ ...count, useCase, timesSmallest, refused: outcome.ok ? null : outcome.sentence });
  }
  const bytes = await engine.save();
  host.dispose();
  engine.dispose();
  return { costs, bytes };
}

interface Watched extends WorkbookPort {
  /** What was written since `forget`, and the bytes of those requests. */
  steps: readonly Step[];
  written: number;
  forget(): void;
}

function watched(port: WorkbookPort, host: NodeHost): Watched {
  const watching: Watched = {
    ...port,
    steps: [],
    written: 0,
    forget: () => {
      watching.steps = [];
      watching.written = 0;
    },
    apply: async (...[steps, guards, ...more]: Parameters<WorkbookPort["apply"]>) => {
      const before = host.counters.current.requestBytes;
      const result = await port.apply(steps, guards, ...more);
      watching.steps = steps;
      watching.written = host.counters.current.requestBytes - before;
      return result;
    },
  };
  return watching;
}
