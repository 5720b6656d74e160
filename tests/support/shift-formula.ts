import { columnIndex } from "../../src/workbench/engine/cells/area";
import { columnLetters, quotedSheetName } from "../../src/workbook/a1";

/**
 * What Excel does to the references in formulas when rows or columns are put in or taken out, when a formula itself
 * moves, and when a sheet gets another name. Only what the tests need: no structured references, no whole rows.
 */

/** Rows or columns that come (`count` > 0) or go (`count` < 0), from the zero-based `at` on. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** First and last zero-based row or column. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where the rows or columns have gone; null when nothing of them is left. */
export function shiftSpan(span: Span, { at, count }: Shift): Span | null {
  if (count >= 0) {
    return {
      first: span.first >= at ? span.first + count : span.first,
      last: span.last >= at ? span.last + count : span.last,
    };
  }
  const end = at - count;
  const first = span.first < at ? span.first : Math.max(at, span.first + count);
  const last = span.last < at ? span.last : span.last < end ? at - 1 : span.last + count;
  return first > last ? null : { first, last };
}

interface Corner {
  readonly column: number;
  readonly columnFixed: boolean;
  readonly row: number;
  readonly rowFixed: boolean;
}

interface FoundReference {
  /** As it stands in the formula, unquoted; null when the formula's own sheet is meant. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
}

const pattern = new RegExp(
  [
    `"(?:[^"]|"")*"`, // a text: left alone
    `(?:(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!)?` + // a sheet
      `(?<![\\p{L}\\p{N}_.$])(\\$?[A-Za-z]{1,3}\\$?[0-9]+)(?::(\\$?[A-Za-z]{1,3}\\$?[0-9]+))?(?![\\p{L}\\p{N}_.(])`,
  ].join("|"),
  "gu",
);

function corner(text: string): Corner {
  const [, columnFixed, letters = "", rowFixed, row] = /^(\$?)([A-Za-z]+)(\$?)([0-9]+)$/.exec(text) ?? [];
  return {
    column: columnIndex(letters),
    columnFixed: columnFixed === "$",
    row: Number(row) - 1,
    rowFixed: rowFixed === "$",
  };
}

function cornerText({ column, columnFixed, row, rowFixed }: Corner): string {
  return `${columnFixed ? "$" : ""}${columnLetters(column)}${rowFixed ? "$" : ""}${row + 1}`;
}

/** What stands between references, and the references themselves. */
type Piece = string | FoundReference;

/** Sequences move the same formulas time and again. */
const split = new Map<string, readonly Piece[]>();

function piecesOf(formula: string): readonly Piece[] {
  const known = split.get(formula);
  if (known !== undefined) return known;
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: quoted, 2: plain, 3: from, 4: to } of formula.matchAll(pattern)) {
    if (from === undefined) continue;
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
    pieces.push(formula.slice(end, index), { sheet, from: corner(from), to: to === undefined ? null : corner(to) });
    end = index + whole.length;
  }
  pieces.push(formula.slice(end));
  split.set(formula, pieces);
  return pieces;
}

/** Puts another reference for each one in the formula; null means that what it referred to is gone. */
function mapReferences(formula: string, map: (reference: FoundReference) => FoundReference | null): string {
  return piecesOf(formula)
    .map((piece) => (typeof piece === "string" ? piece : referenceText(map(piece))))
    .join("");
}

function referenceText(reference: FoundReference | null): string {
  if (reference === null) return "#REF!";
  const { sheet, from, to } = reference;
  const place = to ? `${cornerText(from)}:${cornerText(to)}` : cornerText(from);
  return sheet === null ? place : `${sheetText(sheet)}!${place}`;
}

function sheetText(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : quotedSheetName(name);
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/**
 * The formula on sheet `own` after the shift on sheet `shifted`.
 *
 * @example shiftFormula("=SUM(Taken!A1:A5)", "Streefdoel", "Taken", { axis: "row", at: 2, count: 1 }) // "=SUM(Taken!A1:A6)"
 */
export function shiftFormula(formula: string, own: string, shifted: string, shift: Shift): string {
  const { axis } = shift;
  return mapReferences(formula, (reference) => {
    if (!same(reference.sheet ?? own, shifted)) return reference;
    const { from, to } = reference;
    const span = shiftSpan({ first: from[axis], last: (to ?? from)[axis] }, shift);
    return span && { ...reference, from: { ...from, [axis]: span.first }, to: to && { ...to, [axis]: span.last } };
  });
}

/** The formula after it has itself moved by so many rows: what is not fixed with "$" moves along. */
export function moveFormula(formula: string, rows: number): string {
  const moved = (place: Corner) => (place.rowFixed ? place : { ...place, row: place.row + rows });
  return mapReferences(formula, (reference) => ({
    ...reference,
    from: moved(reference.from),
    to: reference.to && moved(reference.to),
  }));
}

/** The formula after a sheet got another name, or, with null, was deleted. */
export function renameInFormula(formula: string, sheet: string, name: string | null): string {
  return mapReferences(formula, (reference) => {
    if (reference.sheet === null || !same(reference.sheet, sheet)) return reference;
    return name === null ? null : { ...reference, sheet: name };
  });
}
