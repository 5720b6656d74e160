/** Finds the references in a formula's text and rewrites them: for shifts, renames, lost sheets and copies. */
import type { Area } from "../engine";
import { areaOf, boundsOf, columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, sameArea } from "./area";
import { shiftPlace, type StructuralEdit } from "./structural-edit";

/** A reference in a formula. `sheet` is null when none is written. */
interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
  readonly shape: "cell" | "range" | "columns" | "rows";
  /** Which of first row, first column, last row and last column carry a dollar. */
  readonly fixed: { firstRow: boolean; firstColumn: boolean; lastRow: boolean; lastColumn: boolean };
}

const NAME_START = "A-Za-z_\\\\\\u00C0-\\uFFFF";
const NAME_PART = `${NAME_START}0-9.?`;
const SHEET = `(?:'((?:[^']|'')+)'|([${NAME_START}][${NAME_PART}]*))!`;
const BODY =
  "(\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}(?::\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7})";
const REFERENCE = new RegExp(`(?:${SHEET})?${BODY}(?![${NAME_PART}(!'])`, "y");
const SKIPPED = new RegExp(
  [
    '"(?:[^"]|"")*"',
    // An external book or a structured reference, with what hangs on it: neither refers to these sheets by address.
    `(?:'\\[(?:[^']|'')*'!|\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\](?:[${NAME_PART}]+!)?)(?:${BODY})?`,
    `(?:${SHEET})?[${NAME_START}][${NAME_PART}]*(?::[${NAME_PART}]+!)?`,
    "[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?",
    "#[A-Z/0]+[!?]?",
    "[^]",
  ].join("|"),
  "y",
);
const SIDE = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})$/;

interface Side {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

function parseSide(text: string): Side | null {
  const match = SIDE.exec(text);
  if (!match) return null;
  const [, dollar = "", letters = "", second = "", digits = ""] = match;
  return {
    row: digits ? Number(digits) - 1 : null,
    column: letters ? columnIndex(letters) : null,
    rowFixed: letters ? second === "$" : dollar === "$",
    columnFixed: letters !== "" && dollar === "$",
  };
}

function parseReference(sheet: string | null, body: string): Reference | null {
  const [left = "", right] = body.split(":");
  const one = parseSide(left);
  const other = right === undefined ? one : parseSide(right);
  if (!one || !other) return null;
  const rows = one.row === null || other.row === null ? null : [one.row, other.row].sort((a, b) => a - b);
  const columns =
    one.column === null || other.column === null ? null : [one.column, other.column].sort((a, b) => a - b);
  const area = areaOf({
    firstRow: rows?.[0] ?? 0,
    lastRow: rows?.[1] ?? MAX_ROWS - 1,
    firstColumn: columns?.[0] ?? 0,
    lastColumn: columns?.[1] ?? MAX_COLUMNS - 1,
  });
  if (area.row < 0 || boundsOf(area).lastRow >= MAX_ROWS || boundsOf(area).lastColumn >= MAX_COLUMNS) return null;
  const shape = right === undefined ? "cell" : !rows ? "columns" : !columns ? "rows" : "range";
  const fixed = {
    firstRow: one.rowFixed,
    firstColumn: one.columnFixed,
    lastRow: other.rowFixed,
    lastColumn: other.columnFixed,
  };
  return { sheet, area, shape, fixed };
}

/** A sheet's name as it stands in a formula: quoted when it needs to be. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[A-Za-z_\u00C0-\uFFFF][A-Za-z0-9_.\u00C0-\uFFFF]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$|^[RrCc]$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

export function writeReference(reference: Reference): string {
  const { firstRow, lastRow, firstColumn, lastColumn } = boundsOf(reference.area);
  const { fixed, shape } = reference;
  const row = (index: number, dollar: boolean): string => `${dollar ? "$" : ""}${index + 1}`;
  const column = (index: number, dollar: boolean): string => `${dollar ? "$" : ""}${columnName(index)}`;
  const first =
    (shape === "rows" ? "" : column(firstColumn, fixed.firstColumn)) +
    (shape === "columns" ? "" : row(firstRow, fixed.firstRow));
  const last =
    (shape === "rows" ? "" : column(lastColumn, fixed.lastColumn)) +
    (shape === "columns" ? "" : row(lastRow, fixed.lastRow));
  const prefix = reference.sheet === null ? "" : sheetPrefix(reference.sheet);
  return prefix + (shape === "cell" ? first : `${first}:${last}`);
}

/** Every reference in the formula goes through `change`, which answers the text to put in its place, or null to keep it. */
export function mapReferences(formula: string, change: (reference: Reference) => string | null): string {
  let out = "";
  let at = 0;
  while (at < formula.length) {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(formula);
    const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
    const reference = match && parseReference(sheet, match[3] ?? "");
    if (match && reference && !sheet?.startsWith("[")) {
      out += change(reference) ?? match[0];
      at += match[0].length;
      continue;
    }
    SKIPPED.lastIndex = at;
    const skipped = SKIPPED.exec(formula)?.[0] ?? formula.slice(at, at + 1);
    out += skipped;
    at += skipped.length;
  }
  return out;
}

/** The references of a formula, in order. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return null;
  });
  return found;
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * The formula after a structural edit. References without a sheet are taken to be on `home`. What is gone becomes #REF!.
 *
 * @example shiftFormula("=SUM($A$2:$A$5)", "Taken", { kind: "insertRows", sheet: "Taken", at: 2, count: 1 }) // =SUM($A$2:$A$6)
 */
export function shiftFormula(formula: string, home: string, edit: StructuralEdit): string {
  return mapReferences(formula, (reference) => {
    const sheet = reference.sheet ?? home;
    const on = (name: string): string => (sameName(sheet, name) ? name : sheet);
    const place = {
      sheet: edit.kind === "move" && !sameName(sheet, edit.sheet) ? on(edit.toSheet) : on(edit.sheet),
      area: reference.area,
    };
    const moved = shiftPlace(place, edit);
    if (!moved) return "#REF!";
    if (moved === place || (moved.sheet === place.sheet && sameArea(moved.area, place.area))) return null;
    const named = moved.sheet === place.sheet ? reference.sheet : moved.sheet;
    return writeReference({ ...reference, sheet: named, area: moved.area });
  });
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return mapReferences(renameSheetOfNames(formula, from, to), (reference) =>
    reference.sheet !== null && sameName(reference.sheet, from) ? writeReference({ ...reference, sheet: to }) : null,
  );
}

/** Sheet-scoped names ("Taken!lijst") carry a sheet too, but no address. */
function renameSheetOfNames(formula: string, from: string, to: string): string {
  return formula.replaceAll(`${sheetPrefix(from)}#REF!`, `${sheetPrefix(to)}#REF!`);
}

/** The formula after a sheet was deleted: references to it become #REF!. */
export function dropSheetFromFormula(formula: string, sheet: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet !== null && sameName(reference.sheet, sheet) ? "#REF!" : null,
  );
}

/** The formula as copied so many rows and columns further: relative references move along, the others stay. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const { fixed, shape } = reference;
    const bounds = boundsOf(reference.area);
    const rowStep = shape === "columns" ? 0 : rows;
    const columnStep = shape === "rows" ? 0 : columns;
    const moved = {
      firstRow: bounds.firstRow + (fixed.firstRow ? 0 : rowStep),
      lastRow: bounds.lastRow + ((shape === "cell" ? fixed.firstRow : fixed.lastRow) ? 0 : rowStep),
      firstColumn: bounds.firstColumn + (fixed.firstColumn ? 0 : columnStep),
      lastColumn: bounds.lastColumn + ((shape === "cell" ? fixed.firstColumn : fixed.lastColumn) ? 0 : columnStep),
    };
    const out =
      moved.firstRow < 0 || moved.firstColumn < 0 || moved.lastRow >= MAX_ROWS || moved.lastColumn >= MAX_COLUMNS;
    return out ? "#REF!" : writeReference({ ...reference, area: areaOf(moved) });
  });
}
