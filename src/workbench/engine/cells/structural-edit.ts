/** The one place that knows where cells go when rows or columns come, go or are moved. */
import type { Area } from "../engine";
import { areaOf, boundsOf, contains, MAX_COLUMNS, MAX_ROWS } from "./area";

/** Rows or columns that come or go on one sheet. `at` is the first new, or first deleted, row or column. */
export interface LineEdit {
  readonly kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/** A block cut from one place and pasted on another, possibly on another sheet. */
export interface BlockMove {
  readonly kind: "move";
  readonly sheet: string;
  readonly from: Area;
  readonly toSheet: string;
  readonly row: number;
  readonly column: number;
}

/** A change of structure; `sheet` names the sheet it happens on. */
export type StructuralEdit = LineEdit | BlockMove;

/** Where an area is after an edit; `sheet` differs only after a move to another sheet. */
interface Place {
  readonly sheet: string;
  readonly area: Area;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function insertInto(span: Span, at: number, count: number, limit: number): Span | null {
  const first = span.first >= at ? span.first + count : span.first;
  const last = span.last >= at ? span.last + count : span.last;
  return first >= limit ? null : { first, last: Math.min(last, limit - 1) };
}

function deleteFrom(span: Span, at: number, count: number): Span | null {
  const end = at + count;
  const first = span.first >= end ? span.first - count : Math.min(span.first, at);
  const last = span.last >= end ? span.last - count : Math.min(span.last, at - 1);
  return last < first ? null : { first, last };
}

function shiftSpan(span: Span, edit: LineEdit, inserts: boolean, limit: number): Span | null {
  const whole = span.first === 0 && span.last === limit - 1;
  if (whole) return span;
  return inserts ? insertInto(span, edit.at, edit.count, limit) : deleteFrom(span, edit.at, edit.count);
}

/**
 * Where an area on the edited sheet is after rows or columns came or went, as Excel does it: inserting inside it grows,
 * inserting before it (or at its first row) shifts, deleting shrinks. Null when all its cells are gone. Whole columns
 * don't feel rows, whole rows don't feel columns.
 *
 * @example shiftArea(parseArea("B2:B5"), { kind: "insertRows", sheet: "Taken", at: 1, count: 2 }) // B4:B7
 */
export function shiftArea(area: Area, edit: LineEdit): Area | null {
  const { firstRow, lastRow, firstColumn, lastColumn } = boundsOf(area);
  const inserts = edit.kind === "insertRows" || edit.kind === "insertColumns";
  if (edit.kind === "insertRows" || edit.kind === "deleteRows") {
    const rows = shiftSpan({ first: firstRow, last: lastRow }, edit, inserts, MAX_ROWS);
    return rows && areaOf({ firstRow: rows.first, lastRow: rows.last, firstColumn, lastColumn });
  }
  const columns = shiftSpan({ first: firstColumn, last: lastColumn }, edit, inserts, MAX_COLUMNS);
  return columns && areaOf({ firstRow, lastRow, firstColumn: columns.first, lastColumn: columns.last });
}

/**
 * Where an area is after any edit. A move takes along what lies wholly in the moved block; what lay wholly under its new
 * place is gone; what overlaps in part stays.
 */
export function shiftPlace(place: Place, edit: StructuralEdit): Place | null {
  if (edit.kind !== "move") {
    if (place.sheet !== edit.sheet) return place;
    const area = shiftArea(place.area, edit);
    return area && { sheet: place.sheet, area };
  }
  if (place.sheet === edit.sheet && contains(edit.from, place.area)) {
    const row = place.area.row + edit.row - edit.from.row;
    const column = place.area.column + edit.column - edit.from.column;
    return { sheet: edit.toSheet, area: { ...place.area, row, column } };
  }
  const target = { ...edit.from, row: edit.row, column: edit.column };
  return place.sheet === edit.toSheet && contains(target, place.area) ? null : place;
}
