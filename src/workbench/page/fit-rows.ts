import type { FUniver } from "@univerjs/core/facade";

type Sheet = ReturnType<NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>["getSheets"]>[number];

/** Univer's mark of a row whose height somebody has set. */
const fixedHeight = 0;

/**
 * Gives the rows without a height of their own the height that their text needs, as Excel does: of every sheet once it
 * is drawn, and of a sheet each time it comes to the front.
 */
export function keepRowsFitting(api: FUniver): void {
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== api.Enum.LifecycleStages.Rendered) return;
    // Text can be measured only after the first drawing, which this stage announces.
    window.requestAnimationFrame(() => window.setTimeout(() => api.getActiveWorkbook()?.getSheets().forEach(fitRows)));
  });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => fitRows(activeSheet));
}

function fitRows(sheet: Sheet): void {
  for (const { first, count } of freeRows(sheet)) sheet.setRowAutoHeight(first, count);
}

function freeRows(sheet: Sheet): { first: number; count: number }[] {
  const rows = sheet.getSheet().getRowManager();
  const runs: { first: number; count: number }[] = [];
  for (let row = 0; row <= sheet.getLastRow(); row += 1) {
    if (rows.getRow(row)?.ia === fixedHeight) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
