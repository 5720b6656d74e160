import { createAddIn } from "../../src/application/create-add-in";
import type { WorkbookPort } from "../../src/application/workbook-port";
import { memoryWorkbook } from "../../tests/support/memory-workbook";
import { sheetsOf } from "./made-sheets";
import { stillClock, useCases } from "./use-cases";

/** Milliseconds of the add-in's own code, without reading and writing, by use case; the fastest of some runs. */
export async function millisecondsOf(
  tasks: number,
  people: number,
  runs: number,
): Promise<ReadonlyMap<string, number>> {
  const fastest = new Map<string, number>();
  for (let run = 0; run < runs; run++)
    for (const [name, milliseconds] of await runOnce(tasks, people))
      fastest.set(name, Math.min(milliseconds, fastest.get(name) ?? Infinity));
  return fastest;
}

async function runOnce(tasks: number, people: number): Promise<ReadonlyMap<string, number>> {
  const { port } = memoryWorkbook(sheetsOf(tasks, people));
  let elsewhere = 0;
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    elsewhere += performance.now() - start;
    return result;
  };
  const timedPort: WorkbookPort = {
    read: () => timed(() => port.read()),
    apply: (...asked) => timed(() => port.apply(...asked)),
    adornments: (areas) => timed(() => port.adornments(areas)),
    selection: () => port.selection(),
    show: (...place) => port.show(...place),
    subscribe: (listener) => port.subscribe(listener),
  };
  const addIn = createAddIn(timedPort, stillClock);
  await addIn.start();
  const found = new Map<string, number>();
  for (const { name, run } of useCases) {
    elsewhere = 0;
    const start = performance.now();
    const outcome = await run(addIn);
    if (!outcome.ok) throw new Error(`${name}: ${outcome.sentence}`);
    found.set(name, performance.now() - start - elsewhere);
  }
  return found;
}
