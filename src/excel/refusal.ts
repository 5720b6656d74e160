import type { PortProblem } from "../application/workbook-port";
import type { SheetKey, Step } from "../workbook/steps/steps";
import type { Batch } from "./run-batch";

/**
 * Finds out why steps were refused: the first sheet they touch that is protected, else the workbook's structure, else
 * the whole workbook is read-only. The error itself does not say.
 */
export function whyRefused(steps: readonly Step[]): Batch<PortProblem> {
  return async (context, sync) => {
    const { workbook } = context;
    const sheets = touchedSheets(steps).map((key) => workbook.worksheets.getItemOrNullObject(key));
    sheets.forEach((sheet) => sheet.load("name,protection/protected"));
    workbook.load("readOnly");
    workbook.protection.load("protected");
    await sync();
    if (workbook.readOnly) return { kind: "readOnly" };
    const refusing = sheets.find((sheet) => !sheet.isNullObject && sheet.protection.protected);
    if (refusing) return { kind: "protected", sheet: refusing.name };
    return workbook.protection.protected ? { kind: "protected", sheet: null } : { kind: "readOnly" };
  };
}

function touchedSheets(steps: readonly Step[]): SheetKey[] {
  return [...new Set(steps.flatMap((step) => ("sheet" in step ? [step.sheet] : [])))];
}
