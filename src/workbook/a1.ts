import type { Area, Cell } from "./snapshot";

/** The letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The address of one cell: (4, 1) → "B5". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The cell with this address: "B5" → (4, 1); null for what is no address. */
export function cellOf(address: string): Cell | null {
  const [, letters = "", row = ""] = /^([A-Z]+)([0-9]+)$/.exec(address) ?? [];
  return row === "" ? null : { row: Number(row) - 1, column: columnIndex(letters) };
}

/** Which parts of a reference stay put when a formula is copied. */
export type Anchoring = "$A$1" | "$A1" | "A$1" | "A1";

/** A reference to a range inside a formula: corners given, (10, 4)–(71, 4) anchored "A$1" → "E$11:E$72". */
export function rangeReference(area: Area, anchoring: Anchoring): string {
  const columnMark = anchoring.startsWith("$") ? "$" : "";
  const rowMark = anchoring.endsWith("$1") ? "$" : "";
  const corner = (row: number, column: number) => `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
  const first = corner(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${corner(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

/** A sheet's name as it stands before the "!" of a reference: always quoted, quotes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Excel takes 255 characters between the quotes of a formula, and counts an emoji as two. */
const longestLiteral = 127;

/** A text as it stands in a formula: between quotes, those inside doubled; a long one in pieces. */
export function quotedText(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${longestLiteral}}`, "gu")) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

const singleArea = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/**
 * The sheet name and area that a defined name's formula refers to, e.g. "='Huidige situatie'!$A$4:$A$64".
 *
 * null for anything else: constants, several areas, whole columns, #REF!.
 */
export function parseAreaFormula(formula: string): { readonly sheetName: string; readonly area: Area } | null {
  const match = singleArea.exec(formula);
  if (match === null) return null;
  const [, quoted, plain, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = match;
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  if (sheetName === undefined || firstColumn === undefined || lastColumn === undefined) return null;
  const row = Number(firstRow) - 1;
  const column = columnIndex(firstColumn);
  const area = { row, column, rowCount: Number(lastRow) - row, columnCount: columnIndex(lastColumn) - column + 1 };
  return { sheetName, area };
}

/** The zero-based column of its letters: "A" → 0, "AA" → 26. */
function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
