/** Areas of cells and their A1 notation, with Excel's limits. All indexes are zero-based. */
import type { Area } from "../engine";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Zero-based bounds of an area, last ones included. */
export interface Bounds {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export function boundsOf(area: Area): Bounds {
  return {
    firstRow: area.row,
    lastRow: area.row + area.rowCount - 1,
    firstColumn: area.column,
    lastColumn: area.column + area.columnCount - 1,
  };
}

export function areaOf(bounds: Bounds): Area {
  return {
    row: bounds.firstRow,
    column: bounds.firstColumn,
    rowCount: bounds.lastRow - bounds.firstRow + 1,
    columnCount: bounds.lastColumn - bounds.firstColumn + 1,
  };
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** True when every cell of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const o = boundsOf(outer);
  const i = boundsOf(inner);
  return (
    i.firstRow >= o.firstRow && i.lastRow <= o.lastRow && i.firstColumn >= o.firstColumn && i.lastColumn <= o.lastColumn
  );
}

/** The smallest area that covers both. */
export function union(one: Area | null, other: Area): Area {
  if (!one) return other;
  const a = boundsOf(one);
  const b = boundsOf(other);
  return areaOf({
    firstRow: Math.min(a.firstRow, b.firstRow),
    lastRow: Math.max(a.lastRow, b.lastRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  });
}

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A" or "a". */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B2:C5", or "B2" for one cell; whole rows and columns are spelt out with their limits. */
export function areaName(area: Area): string {
  const { firstRow, lastRow, firstColumn, lastColumn } = boundsOf(area);
  const first = cellName(firstRow, firstColumn);
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${cellName(lastRow, lastColumn)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

export function parseCell(text: string): { row: number; column: number } {
  const match = CELL.exec(text);
  if (!match) throw new Error(`Not a cell address: ${text}`);
  return { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? "") };
}

/** Reads "B2", "B2:C5", "B:C" or "2:5", with or without dollars. Throws on anything else. */
export function parseArea(text: string): Area {
  const [first = "", last = first] = text.replaceAll("$", "").split(":");
  if (/^[A-Za-z]{1,3}$/.test(first) && /^[A-Za-z]{1,3}$/.test(last)) {
    return areaOf({
      firstRow: 0,
      lastRow: MAX_ROWS - 1,
      firstColumn: columnIndex(first),
      lastColumn: columnIndex(last),
    });
  }
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) {
    return areaOf({
      firstRow: Number(first) - 1,
      lastRow: Number(last) - 1,
      firstColumn: 0,
      lastColumn: MAX_COLUMNS - 1,
    });
  }
  const a = parseCell(first);
  const b = parseCell(last);
  return areaOf({
    firstRow: Math.min(a.row, b.row),
    lastRow: Math.max(a.row, b.row),
    firstColumn: Math.min(a.column, b.column),
    lastColumn: Math.max(a.column, b.column),
  });
}

/** Reads a list of areas separated by spaces, as `sqref` attributes hold. */
export function parseAreas(text: string): Area[] {
  return text.trim().split(/\s+/).filter(Boolean).map(parseArea);
}
