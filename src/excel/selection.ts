import type { Selection } from "../application/workbook-port";
import type { Batch } from "./run-batch";

/** Reads which rows are selected, and where the first area begins. */
export const readSelection: Batch<Selection> = async (context, sync) => {
  const selected = context.workbook.getSelectedRanges();
  selected.load("areas/items/rowIndex,areas/items/rowCount,areas/items/columnIndex,worksheet/id");
  await sync();
  return takeSelection(selected);
};

function takeSelection({ worksheet, areas }: Excel.RangeAreas): Selection {
  return {
    sheetId: worksheet.id,
    column: areas.items[0]?.columnIndex ?? 0,
    rows: areas.items.map((range) => ({ first: range.rowIndex, count: range.rowCount })),
  };
}

/** Brings a cell into view; does nothing when its sheet is gone. */
export function showCell(sheetId: string, row: number, column: number): Batch<void> {
  return async (context, sync) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await sync();
  };
}
