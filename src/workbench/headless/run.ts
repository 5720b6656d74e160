import { createAddIn } from "../../application/create-add-in";
import { createExcelPort } from "../../excel/excel-port";
import { teamTableName } from "../../workbook/schema";
import type { WorkbookEngine } from "../engine/engine";
import { openWorkbook } from "../engine/open-in-node";
import { createNodeHost } from "../host/node/node-host";
import { reportOf, type Report } from "./report";
import { RunClock } from "./run-clock";
import { runSteps, settle } from "./run-steps";
import type { Step } from "./step";
import { UnusableInput } from "./step-fields";
import { watchPort } from "./watched-port";

/** The workbook after a run, and what the run came to. */
export interface RunResult {
  readonly bytes: Uint8Array;
  readonly report: Report;
}

/**
 * Runs the steps on a workbook: the add-in itself, over genuine office.js, on the workbench's Excel.
 *
 * @throws UnusableInput when the bytes are no workbook.
 */
export async function runOnWorkbook(bytes: Uint8Array, steps: readonly Step[]): Promise<RunResult> {
  const engine = await open(bytes);
  const host = createNodeHost(engine);
  try {
    const clock = new RunClock();
    const port = watchPort(createExcelPort({ excel: host.excel, ownTables: [teamTableName] }));
    const addIn = createAddIn(port.port, clock);
    await addIn.start();
    await settle({ clock, port });
    const stepReports = await runSteps(steps, { addIn, host, clock, port });
    await addIn.refresh();
    await engine.calculated();
    return { report: reportOf(stepReports, addIn.getState(), engine), bytes: await engine.save() };
  } finally {
    host.dispose();
    engine.dispose();
  }
}

async function open(bytes: Uint8Array): Promise<WorkbookEngine> {
  try {
    return await openWorkbook(bytes);
  } catch (error) {
    throw new UnusableInput(`The workbook cannot be opened: ${error instanceof Error ? error.message : "unknown"}`);
  }
}
