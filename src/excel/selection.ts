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

/** Brings a sheet to the front and selects a cell where one is given; does nothing when the sheet is gone. */
export function showSheet(key: string, cell?: { readonly row: number; readonly column: number }): Batch<void> {
  return async (context, sync) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.activate();
    if (cell !== undefined) sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
    await sync();
  };
}
