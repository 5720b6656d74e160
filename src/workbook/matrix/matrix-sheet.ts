import { parseMarks, type MarksRead } from "../../domain/marks";
import type { MarkedCell, SituationKind } from "../../domain/model";
import {
  matrixColumnKeys,
  matrixTotalKeys,
  type MatrixColumnKey,
  type MatrixGeometry,
  type MatrixTotalKey,
} from "./matrix-geometry";
import { matrixNames } from "../schema";
import { endRow, namedArea, sheetById, textAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";

/** The key beside the title of the block *Nog te plaatsen*. */
export const looseTitleKey = "#loose";
const looseKeyPrefix = "loose:";

/** The lines of a generated situation: where everything stands. Zero-based. */
export interface MatrixLines extends MatrixGeometry {
  readonly situation: SituationKind;
  readonly sheet: SheetSnapshot;
  readonly looseTitleRow: number | null;
  readonly loose: readonly LooseRow[];
}

/** A generated situation with what was read from its cells. */
export interface Matrix extends MatrixLines {
  readonly cells: readonly MatrixCell[];
  readonly unread: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** A cell with marks. */
export interface MatrixCell extends MarkedCell {
  readonly taskId: string;
  readonly personId: string;
}

/** A line of the block *Nog te plaatsen*. */
export interface LooseRow extends MatrixCell {
  readonly row: number;
  readonly key: string;
  readonly description: string;
  readonly personName: string;
}

/** The key of a line of *Nog te plaatsen*. */
export function looseKey(taskId: string, personId: string): string {
  return `${looseKeyPrefix}${taskId}|${personId}`;
}

/** The generated sheet of a situation, found by its defined names; null when there is none. */
export function readMatrix(snapshot: WorkbookSnapshot, situation: SituationKind): Matrix | null {
  const lines = readMatrixLines(snapshot, situation);
  return lines && { ...lines, ...readCells(lines.sheet, lines.taskRows, lines.personColumns) };
}

/** As `readMatrix`, without its cells, of which a large sheet has many. */
export function readMatrixLines(snapshot: WorkbookSnapshot, situation: SituationKind): MatrixLines | null {
  const tasks = namedArea(snapshot, matrixNames[situation].taskIds);
  const people = namedArea(snapshot, matrixNames[situation].personIds);
  const sheet = tasks === null ? null : sheetById(snapshot, tasks.sheetId);
  if (tasks === null || people === null || sheet === null || people.sheetId !== tasks.sheetId) return null;
  const frame = {
    situation,
    sheet,
    keyColumn: tasks.area.column,
    keyRow: people.area.row,
    headerRow: tasks.area.row,
    closingRow: tasks.area.row + tasks.area.rowCount - 1,
    sizeColumn: people.area.column,
    closingColumn: people.area.column + people.area.columnCount - 1,
  };
  const rowKeys = firstPlaces(frame.headerRow + 1, frame.closingRow, (row) => textAt(sheet, row, frame.keyColumn));
  const columnKeys = firstPlaces(frame.sizeColumn + 1, frame.closingColumn, (column) =>
    textAt(sheet, frame.keyRow, column),
  );
  return {
    ...frame,
    taskRows: rowKeys,
    personColumns: columnKeys,
    columns: ownColumns(sheet, frame.keyRow),
    totals: ownTotals(sheet, frame.keyColumn, frame.headerRow),
    ...readLoose(sheet, frame.keyColumn, frame.closingRow, ownColumns(sheet, frame.keyRow), frame.sizeColumn),
  };
}

/** Where each key first stands between two places; the second is left out, as are places without a key. */
function firstPlaces(from: number, to: number, keyAt: (place: number) => string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let place = from; place < to; place++) {
    const key = keyAt(place);
    if (key !== "" && !places.has(key)) places.set(key, place);
  }
  return places;
}

function ownColumns(sheet: SheetSnapshot, keyRow: number): ReadonlyMap<MatrixColumnKey, number> {
  const end = sheet.area.column + sheet.area.columnCount;
  const places = firstPlaces(sheet.area.column, end, (column) => textAt(sheet, keyRow, column));
  return pick(matrixColumnKeys, places);
}

function ownTotals(sheet: SheetSnapshot, keyColumn: number, headerRow: number): ReadonlyMap<MatrixTotalKey, number> {
  const places = firstPlaces(sheet.area.row, headerRow, (row) => textAt(sheet, row, keyColumn));
  return pick(matrixTotalKeys, places);
}

function pick<Key extends string>(keys: readonly Key[], places: ReadonlyMap<string, number>): ReadonlyMap<Key, number> {
  return new Map(
    keys.flatMap((key) => {
      const place = places.get(key);
      return place === undefined ? [] : [[key, place] as const];
    }),
  );
}

function readCells(
  sheet: SheetSnapshot,
  taskRows: ReadonlyMap<string, number>,
  personColumns: ReadonlyMap<string, number>,
): Pick<Matrix, "cells" | "unread"> {
  const cells: MatrixCell[] = [];
  const unread: { row: number; column: number; text: string }[] = [];
  for (const [taskId, row] of taskRows)
    for (const [personId, column] of personColumns) {
      const value = valueAt(sheet, row, column);
      if (value === "") continue;
      const result = parseMarks(value, "generated");
      if ("unread" in result) unread.push({ row, column, text: result.unread });
      else if (result.marks.length > 0) cells.push({ taskId, personId, ...asRead(result) });
    }
  return { cells, unread };
}

/** What is kept of a cell's marks. */
function asRead({ marks, share }: MarksRead): MarkedCell {
  return share === undefined ? { marks } : { marks, share };
}

function readLoose(
  sheet: SheetSnapshot,
  keyColumn: number,
  closingRow: number,
  columns: ReadonlyMap<MatrixColumnKey, number>,
  sizeColumn: number,
): Pick<Matrix, "loose" | "looseTitleRow"> {
  const loose: LooseRow[] = [];
  let looseTitleRow: number | null = null;
  const text = (row: number, key: MatrixColumnKey) => {
    const column = columns.get(key);
    return column === undefined ? "" : textAt(sheet, row, column);
  };
  for (let row = closingRow + 1; row < endRow(sheet); row++) {
    const key = textAt(sheet, row, keyColumn);
    if (key === looseTitleKey) looseTitleRow = row;
    if (!key.startsWith(looseKeyPrefix)) continue;
    const [taskId = "", personId = ""] = key.slice(looseKeyPrefix.length).split("|");
    const result = parseMarks(valueAt(sheet, row, sizeColumn), "generated");
    const cell = "marks" in result ? asRead(result) : { marks: [] };
    loose.push({
      row,
      key,
      taskId,
      personId,
      ...cell,
      description: text(row, "#description"),
      personName: text(row, "#cluster"),
    });
  }
  return { loose, looseTitleRow };
}
