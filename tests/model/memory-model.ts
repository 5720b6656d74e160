import { createAddIn } from "../../src/application/create-add-in";
import { memoryWorkbook } from "../support/memory-workbook";
import { stillClock } from "../support/still-clock";
import type { OpenModel } from "./model-workbook";
import { smallSchool } from "./small-school";
import { watchedPort } from "./watched-port";

/** The small school in memory. */
export const openInMemory: OpenModel = async () => {
  const { port: memory, hands, sheet, picture } = memoryWorkbook(smallSchool);
  const port = watchedPort(memory, { before: () => undefined, after: () => undefined });
  const addIn = createAddIn(port, stillClock);
  await addIn.start();
  return {
    port,
    addIn,
    hands,
    note: (name, row, column) => sheet(name).cell(row, column).note,
    fill: (name, row, column) => sheet(name).cell(row, column).format.fill ?? null,
    picture,
    breakHalfway: (steps) => memory.faults.stopAfter(steps),
    meanwhile: port.meanwhile,
    close: () => undefined,
  };
};
