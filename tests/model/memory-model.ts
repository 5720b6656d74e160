import { createAddIn } from "../../src/application/create-add-in";
import { memoryWorkbook } from "../support/memory-workbook";
import { stillClock } from "../support/still-clock";
import type { OpenModel } from "./model-workbook";
import { smallSchool } from "./small-school";

/** The small school in memory. */
export const openInMemory: OpenModel = async () => {
  const { port, hands, sheet, picture } = memoryWorkbook(smallSchool);
  const addIn = createAddIn(port, stillClock);
  await addIn.start();
  return {
    port,
    addIn,
    hands,
    note: (name, row, column) => sheet(name).cell(row, column).note,
    fill: (name, row, column) => sheet(name).cell(row, column).format.fill ?? null,
    picture,
    breakHalfway: (steps) => port.faults.stopAfter(steps),
    close: () => undefined,
  };
};
