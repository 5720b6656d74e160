/** Cells as the engine speaks of them, and as Univer keeps them. */
import type { ICellData, Nullable } from "@univerjs/core";
import { isErrorText, readTyped } from "../cells/typed-text";
import type { EngineCell, EngineValue } from "../engine";

/** The longest text a cell can hold. */
const MAX_TEXT = 32_767;

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** Text with a leading apostrophe. */
export const PREFIXED_TEXT = 4;

export const EMPTY_CELL: EngineCell = { value: "", formula: null, prefixed: false };

export function valueOf(cell: Nullable<ICellData>): EngineValue {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === BOOLEAN) return value === 1 || value === true || value === "1" || value === "TRUE";
  if (cell?.t === TEXT || cell?.t === PREFIXED_TEXT) return String(value);
  if (cell?.t === NUMBER) return Number(value);
  return value;
}

/** True when something stands in the cell, be it a formula without a result yet, or a text of no length from a file. */
export function hasContents(cell: Nullable<ICellData>): boolean {
  return !!cell && ((cell.v !== undefined && cell.v !== null) || !!cell.f || !!cell.si);
}

/** What Univer must be told so that it parses nothing itself; what stood in the cell before goes. */
type CellContents = Pick<ICellData, "v" | "t" | "f" | "si" | "p" | "custom">;
const NOTHING: CellContents = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** Contents, and the number format that comes with them for a cell that has none. */
interface Written {
  readonly contents: CellContents;
  readonly numberFormat: string | null;
}

const text = (value: string, prefixed = false): Written => {
  if (value.length > MAX_TEXT)
    throw new Error(`A cell holds at most ${MAX_TEXT} characters; this text has ${value.length}.`);
  return { contents: { ...NOTHING, v: value, t: prefixed ? PREFIXED_TEXT : TEXT }, numberFormat: null };
};

function writtenText(entry: string, asText: boolean, thisYear: number): Written {
  if (entry === "") return { contents: NOTHING, numberFormat: null };
  if (asText) return text(entry.startsWith("'") ? entry.slice(1) : entry, entry.startsWith("'"));
  const typed = readTyped(entry, thisYear);
  switch (typed.kind) {
    case "empty":
      return { contents: NOTHING, numberFormat: null };
    case "text":
      return text(typed.value, typed.prefixed);
    case "error":
      return text(typed.value);
    case "formula":
      return { contents: { ...NOTHING, f: typed.formula }, numberFormat: null };
    case "boolean":
      return { contents: { ...NOTHING, v: typed.value ? 1 : 0, t: BOOLEAN }, numberFormat: null };
    case "number":
      return { contents: { ...NOTHING, v: typed.value, t: NUMBER }, numberFormat: typed.numberFormat };
  }
}

/**
 * What a value set by the host becomes in a cell. `asText` is for cells formatted as text. Throws on texts that are too
 * long and on numbers that are none.
 */
export function contentsOf(entry: EngineValue, asText: boolean, thisYear: number): Written {
  if (typeof entry === "string") return writtenText(entry, asText, thisYear);
  if (typeof entry === "boolean") return { contents: { ...NOTHING, v: entry ? 1 : 0, t: BOOLEAN }, numberFormat: null };
  if (!Number.isFinite(entry)) throw new Error("A cell can't hold this number.");
  if (asText) return text(String(entry));
  return { contents: { ...NOTHING, v: entry, t: NUMBER }, numberFormat: null };
}

/** Errors look like text in Univer; only those Excel knows count. */
export function isErrorValue(value: EngineValue): boolean {
  return typeof value === "string" && isErrorText(value);
}
