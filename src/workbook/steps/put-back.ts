import { cellAddress } from "../a1";
import type { FinalEdit, InTheWay } from "../change";
import { predict } from "./predict";
import {
  cellAt,
  endColumn,
  endRow,
  sameAsLeft,
  sheetById,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";
import { inverseSteps } from "./step-inverse";
import type { Step } from "./steps";

type PutBack = Extract<FinalEdit, { edit: "putBack" }>;

/**
 * The edit that puts back what these steps did on this workbook, for what no key names afterwards. `dressing` gives the
 * lines and sheets that come back their looks again.
 */
export function putBackEdit(before: WorkbookSnapshot, steps: readonly Step[], dressing: readonly Step[]): PutBack {
  const touched = new Set(steps.flatMap((step) => ("sheet" in step ? [step.sheet] : [])));
  const left = predict(before, steps).sheets.filter((sheet) => touched.has(sheet.id));
  return { edit: "putBack", steps: [...inverseSteps(before, steps), ...dressing], left };
}

/** The steps of putting back, if every sheet still is as it was left. */
export function putBack(snapshot: WorkbookSnapshot, { steps, left }: PutBack): readonly Step[] | InTheWay {
  for (const sheet of left) {
    const now = sheetById(snapshot, sheet.id);
    const obstacle = now === null ? { sheet: sheet.name, cell: null } : firstDifference(sheet, now);
    if (obstacle !== null) return obstacle;
  }
  return steps;
}

function firstDifference(left: SheetSnapshot, now: SheetSnapshot): InTheWay | null {
  const rows = Math.max(endRow(left), endRow(now));
  const columns = Math.max(endColumn(left), endColumn(now));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (!sameAsLeft(cellAt(left, row, column), cellAt(now, row, column)))
        return { sheet: now.name, cell: cellAddress(row, column) };
  return null;
}
