/** Inserts and deletes whole rows and columns, with the merges, formats and sizes that go with them. */
import { areaName, areaOf, boundsOf } from "../cells/area";
import { shiftArea, type LineEdit } from "../cells/structural-edit";
import type { Area } from "../engine";
import type { OwnSheet } from "./own-sheet";
import type { CellBlock, UniverBook } from "./univer-book";

const MUTATIONS = {
  insertRows: "sheet.mutation.insert-row",
  deleteRows: "sheet.mutation.remove-rows",
  insertColumns: "sheet.mutation.insert-col",
  deleteColumns: "sheet.mutation.remove-col",
} as const;

const ROW = 1;
const COLUMN = 2;

const rangeOf = (area: Area): { startRow: number; endRow: number; startColumn: number; endColumn: number } => {
  const { firstRow, lastRow, firstColumn, lastColumn } = boundsOf(area);
  return { startRow: firstRow, endRow: lastRow, startColumn: firstColumn, endColumn: lastColumn };
};

/** Univer moves merges itself, as long as they don't vanish: what is otherwise than it must be is put right. */
function correctMerges(book: UniverBook, sheet: OwnSheet, before: readonly Area[], edit: LineEdit): void {
  const wanted = before
    .flatMap((area) => shiftArea(area, edit) ?? [])
    .filter((area) => area.rowCount * area.columnCount > 1);
  const now = sheet.merges();
  const key = (areas: readonly Area[]): string => areas.map(areaName).sort().join(" ");
  if (key(wanted) === key(now)) return;
  if (now.length > 0) book.run("sheet.mutation.remove-worksheet-merge", sheet.id, { ranges: now.map(rangeOf) });
  if (wanted.length > 0) book.run("sheet.mutation.add-worksheet-merge", sheet.id, { ranges: wanted.map(rangeOf) });
}

/** New rows take after the row above them, new columns after the column to their left, as in Excel. */
function takeAfter(book: UniverBook, sheet: OwnSheet, { kind, at, count }: LineEdit): void {
  if (at === 0) return;
  const univer = book.sheet(sheet.id);
  const rows = kind === "insertRows";
  const block: CellBlock = {};
  for (const [row, column, cell] of sheet.cells.kept(lineArea(book, sheet, rows, at - 1, 1))) {
    for (let step = 1; cell.s && step <= count; step += 1) {
      (block[rows ? row + step : row] ??= {})[rows ? column : column + step] = { s: cell.s };
    }
  }
  if (Object.keys(block).length > 0) book.setLooks(sheet.id, block);
  const {
    hd: _hidden,
    custom: _file,
    ...size
  } = (rows ? univer.getRowManager().getRow(at - 1) : univer.getColumnManager().getColumn(at - 1)) ?? {};
  if (Object.keys(size).length === 0) return;
  const lines = Object.fromEntries(Array.from({ length: count }, (_, step) => [at + step, { ...size }]));
  if (rows) book.run("sheet.mutation.set-row-data", sheet.id, { rowData: lines });
  else book.run("sheet.mutation.set-col-data", sheet.id, { columnData: lines });
}

function lineArea(book: UniverBook, sheet: OwnSheet, rows: boolean, first: number, count: number): Area {
  const univer = book.sheet(sheet.id);
  return rows
    ? areaOf({ firstRow: first, lastRow: first + count - 1, firstColumn: 0, lastColumn: univer.getColumnCount() - 1 })
    : areaOf({ firstRow: 0, lastRow: univer.getRowCount() - 1, firstColumn: first, lastColumn: first + count - 1 });
}

export function editLines(book: UniverBook, sheet: OwnSheet, kind: LineEdit["kind"], at: number, count: number): void {
  if (at < 0 || count < 1) throw new Error("Rows and columns come and go in whole, positive numbers.");
  const rows = kind === "insertRows" || kind === "deleteRows";
  const needed = at + (kind.startsWith("delete") ? count : 0) + 1;
  book.grow(sheet.id, rows ? needed : 1, rows ? 1 : needed);
  const edit: LineEdit = { kind, sheet: sheet.name, at, count };
  const range = { ...rangeOf(lineArea(book, sheet, rows, at, count)), rangeType: rows ? ROW : COLUMN };
  const merges = sheet.merges();
  book.run(MUTATIONS[kind], sheet.id, { range });
  correctMerges(book, sheet, merges, edit);
  if (kind.startsWith("insert")) takeAfter(book, sheet, edit);
}
