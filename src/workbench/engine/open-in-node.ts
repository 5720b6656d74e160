/** Opens a workbook in Node, each on a Univer of its own. */
import { createNodeUniver } from "./create-node-univer";
import type { WorkbookEngine } from "./engine";
import { openEngine } from "./open-engine";
import type { WorkbookOptions } from "./univer/workbook";

/** Opens .xlsx bytes as a workbook. Throws on what is no .xlsx file; `dispose` ends its Univer too. */
export async function openWorkbook(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<WorkbookEngine> {
  const univer = createNodeUniver(options.calculates);
  const workbook = await openEngine(univer.api, bytes, { startCalculation: univer.startCalculation, ...options });
  const dispose = workbook.dispose.bind(workbook);
  workbook.dispose = () => {
    dispose();
    univer.dispose();
  };
  return workbook;
}
