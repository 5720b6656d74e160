/**
 * The workbook as it was read: plain values and formulas per sheet, and the defined names. No Excel object is in it.
 */

/** What a cell shows; empty is "". Errors are their text, such as "#N/A". */
export type CellValue = string | number | boolean;

/** A rectangle on one sheet, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The rectangle that begins at this cell. */
export function areaAt(row: number, column: number, rowCount: number, columnCount: number): Area {
  return { row, column, rowCount, columnCount };
}

/** True for a cell in that area. */
export function isInside(area: Area, { row, column }: Cell): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rowCount && right >= 0 && right < area.columnCount;
}

export interface TableSnapshot {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
}

export interface SheetSnapshot {
  /** Stable under renaming and moving. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** The used area; zero rows and columns when the sheet is empty. */
  readonly area: Area;
  /** One row per row of `area`: what the cells show. */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape: what stands in the cells; a formula begins with "=". */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly tables: readonly TableSnapshot[];
  /**
   * Cells that carry a note, a comment or a fill of somebody's own, which would go with what is to be taken away. Looked
   * for only then; absent otherwise.
   */
  readonly belongings?: readonly Cell[];
}

/** A cell by its zero-based place on a sheet. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** As many rows and columns as a sheet of Excel has. */
export const wholeSheet: Area = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

/** A workbook-scoped defined name that refers to one area; a name that refers to nothing any more is left out. */
export interface NameSnapshot {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

export interface WorkbookSnapshot {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** True in a viewer or protected view: nothing can be written. */
  readonly readOnly: boolean;
  /** True when Excel recalculates only on request. */
  readonly manualCalculation: boolean;
  /** The version of the add-in's lay-out in this workbook; null before it was adopted. */
  readonly schemaVersion: number | null;
  /** Lone signs in hand-made sheets, such as "v", that somebody said stand for `replaces`; left out for none. */
  readonly replacingSigns?: readonly string[];
}

/** What stands in a cell: its value and, when it has one, its formula. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

const empty: CellContent = { value: "", formula: null };

/**
 * The content of a cell by its zero-based position on the sheet; outside the used area it is empty.
 *
 * A text that begins with "=" is told from a formula by its shown value being that same text.
 */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const value = sheet.values[row - sheet.area.row]?.[column - sheet.area.column];
  if (value === undefined) return empty;
  return contentFrom(value, sheet.formulas[row - sheet.area.row]?.[column - sheet.area.column] ?? "");
}

/** The content of a cell by what it shows and what Excel gives as its formula, which is the value where there is none. */
export function contentFrom(value: CellValue, formula: CellValue): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value, formula: isFormula ? formula : null };
}

/** True when the same stands in both cells; what a formula shows may differ. */
export function sameCell(a: CellContent, b: CellContent): boolean {
  return a.formula === b.formula && (a.formula !== null || a.value === b.value);
}

/** As `sameCell`, but any formula will do for a formula: Excel moves them along with the cells around them. */
export function sameAsLeft(a: CellContent, b: CellContent): boolean {
  return a.formula !== null || b.formula !== null ? a.formula !== null && b.formula !== null : a.value === b.value;
}

/** What stands in each cell of an area. */
export function contentsOf(sheet: SheetSnapshot, area: Area): readonly (readonly CellContent[])[] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => cellAt(sheet, area.row + row, area.column + column)),
  );
}

/** The first cell of a row or column on which something of somebody's own lies beside its contents; null for none. */
export function belongingOn(sheet: SheetSnapshot, axis: "row" | "column", line: number): Cell | null {
  return sheet.belongings?.find((cell) => cell[axis] === line) ?? null;
}

/** What a cell shows, by its zero-based position on the sheet. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.area.row]?.[column - sheet.area.column] ?? "";
}

const errors =
  /^#(N\/A|N\/B|REF!|VERW!|VALUE!|WAARDE!|NAME\?|NAAM\?|DIV\/0!|DEEL\/0!|NUM!|GETAL!|NULL!|LEEG!|SPILL!|OVERLOPEN!|CALC!|BEREKEN!)$/;

/** True for what a formula shows that could not be worked out, in English or Dutch. */
export function isError(value: CellValue): boolean {
  return typeof value === "string" && errors.test(value);
}

/** What a cell shows, as trimmed text. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return String(valueAt(sheet, row, column)).trim();
}

/** The first row below the used area. */
export function endRow(sheet: SheetSnapshot): number {
  return sheet.area.row + sheet.area.rowCount;
}

/** The first column right of the used area. */
export function endColumn(sheet: SheetSnapshot): number {
  return sheet.area.column + sheet.area.columnCount;
}

/** The sheet of that name, whatever its case; null when there is none. */
export function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** The sheet with that id; null when it is gone. */
export function sheetById(snapshot: WorkbookSnapshot, id: string): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => sheet.id === id) ?? null;
}

/** The sheet that a step means by this: the one with that id, else the one of that name; null when there is none. */
export function sheetByKey(snapshot: WorkbookSnapshot, key: string): SheetSnapshot | null {
  return sheetById(snapshot, key) ?? sheetNamed(snapshot, key);
}

/** A snapshot never changes, and whatever is read of it begins with a name. */
const namesOf = new WeakMap<WorkbookSnapshot, ReadonlyMap<string, NameSnapshot>>();

/** The area a defined name refers to; null when the name does not exist or refers to nothing. */
export function namedArea(snapshot: WorkbookSnapshot, name: string): NameSnapshot | null {
  const names = namesOf.get(snapshot) ?? new Map(snapshot.names.map((each) => [each.name.toLowerCase(), each]));
  namesOf.set(snapshot, names);
  return names.get(name.toLowerCase()) ?? null;
}
