import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../engine/cells/area";
import type { Area } from "../engine/engine";
import { invalidArgument } from "./host-error";

const PART = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

/** A1 text of a sheet's area, split in the sheet it names (null when none) and the rest. */
interface SheetAddress {
  readonly sheet: string | null;
  readonly cells: string;
}

/**
 * The area of an A1 address without a sheet: "B2", "$A$1:C4", "A:C" or "3:5"; null when it is no address.
 *
 * @example parseArea("B2:C4") // { row: 1, column: 1, rowCount: 3, columnCount: 2 }
 */
export function parseArea(text: string): Area | null {
  const [first, last, ...rest] = text.trim().split(":");
  const from = parseCorner(first ?? "");
  const to = last === undefined ? from : parseCorner(last);
  if (!from || !to || rest.length > 0) return null;
  const wholeRows = from.column === null && to.column === null;
  const wholeColumns = from.row === null && to.row === null;
  if (last === undefined && (wholeRows || wholeColumns)) return null;
  if ((from.column === null) !== (to.column === null) || (from.row === null) !== (to.row === null)) return null;
  const rows = [from.row ?? 0, wholeColumns ? MAX_ROWS - 1 : (to.row ?? 0)];
  const columns = [from.column ?? 0, wholeRows ? MAX_COLUMNS - 1 : (to.column ?? 0)];
  return between(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

function parseCorner(text: string): Corner | null {
  const match = PART.exec(text);
  if (!match || (!match[1] && !match[2])) return null;
  const row = match[2] ? Number(match[2]) - 1 : null;
  const column = match[1] ? columnIndex(match[1]) : null;
  const outside = (row !== null && (row < 0 || row >= MAX_ROWS)) || (column !== null && column >= MAX_COLUMNS);
  return outside ? null : { row, column };
}

/** The area between two corners, both inside. */
export function between(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

/** Splits "'Mijn blad'!A1" into its sheet and its cells. */
export function splitSheet(address: string): SheetAddress {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, cells: address };
  const sheet = address.slice(0, mark);
  const quoted = sheet.startsWith("'") && sheet.endsWith("'");
  return { sheet: quoted ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, cells: address.slice(mark + 1) };
}

/** A1 text of an area, as Excel writes it: whole columns "A:C", whole rows "3:5", one cell "B2". */
export function formatArea(area: Area): string {
  const letters = [columnName(area.column), columnName(area.column + area.columnCount - 1)];
  const rows = [String(area.row + 1), String(area.row + area.rowCount)];
  if (area.rowCount === MAX_ROWS) return letters.join(":");
  if (area.columnCount === MAX_COLUMNS) return rows.join(":");
  const first = `${letters[0]}${rows[0]}`;
  const last = `${letters[1]}${rows[1]}`;
  return first === last ? first : `${first}:${last}`;
}

/** Absolute A1 text of an area, e.g. "$A$1:$B$2". */
export function absoluteArea(area: Area): string {
  return formatArea(area)
    .replace(/([A-Z]+)/g, "$$$1")
    .replace(/(?<!\d)(\d+)/g, "$$$1");
}

/** A sheet's name as it stands in a formula, quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^r\d*(c\d*)?$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The part that two areas share, or null. */
export function intersect(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const lastRow = Math.min(one.row + one.rowCount, other.row + other.rowCount) - 1;
  const lastColumn = Math.min(one.column + one.columnCount, other.column + other.columnCount) - 1;
  return lastRow < row || lastColumn < column ? null : between(row, column, lastRow, lastColumn);
}

/** The smallest area around two areas. */
export function bounding(one: Area, other: Area): Area {
  return between(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(one.row + one.rowCount, other.row + other.rowCount) - 1,
    Math.max(one.column + one.columnCount, other.column + other.columnCount) - 1,
  );
}

export function containsArea(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== null && shared.rowCount === inner.rowCount && shared.columnCount === inner.columnCount;
}

export const isEntireRow = (area: Area): boolean => area.columnCount === MAX_COLUMNS;
export const isEntireColumn = (area: Area): boolean => area.rowCount === MAX_ROWS;

/** The area itself when it lies on a sheet; otherwise InvalidArgument. */
export function onSheet(area: Area): Area {
  const { row, column, rowCount, columnCount } = area;
  const whole = [row, column, rowCount, columnCount].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0;
  if (!whole || !inside || row + rowCount > MAX_ROWS || column + columnCount > MAX_COLUMNS) throw invalidArgument();
  return area;
}
