import { createAddIn } from "../../src/application/create-add-in";
import type { Fate } from "../support/memory-port";
import { memoryWorkbook } from "../support/memory-workbook";
import { stillClock } from "../support/still-clock";
import type { Trouble } from "./actions";
import type { OpenModel } from "./model-workbook";
import { smallSchool } from "./small-school";
import { watchedPort } from "./watched-port";

function fate(trouble: Trouble, steps: number): Fate {
  if (trouble === "unanswered") return { kind: "unanswered" };
  return trouble === "late"
    ? { kind: "late", reads: 1 + (steps % 3) }
    : { kind: "stops", after: steps, code: "GeneralException" };
}

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
    meet: (trouble, steps) => memory.faults.fates(fate(trouble, steps)),
    calm: () => memory.faults.over(),
    meanwhile: port.meanwhile,
    close: () => undefined,
  };
};
