import type { EngineSheet, WorkbookEngine } from "../../src/workbench/engine/engine";
import { openWorkbook } from "../../src/workbench/engine/open-in-node";
import { standardSize } from "../../src/workbook/steps/steps";
import { fitted } from "../libreoffice";

/** What a sheet means to show on paper. */
export interface MeantSheet {
  readonly name: string;
  /** The texts in the cells that are in sight. */
  readonly texts: readonly string[];
  /** The texts of the rows that come back on every page. */
  readonly repeated: readonly string[];
  /** Cells whose text needs a higher row than it has. */
  readonly tooLow: readonly TooLow[];
  /** Points left and right that stay blank. */
  readonly margin: number;
}

/** Rows count from 1; heights are points. */
interface TooLow {
  readonly row: number;
  readonly height: number;
  readonly needed: number;
}

/** A workbook as Excel would save it, and what its sheets mean to show on paper. */
interface MeantBook {
  readonly bytes: Uint8Array;
  readonly sheets: readonly MeantSheet[];
}

/** Rows whose height nobody set are made as high as their texts need, as Excel does when something is written. */
export async function meantBook(bytes: Uint8Array, names: ReadonlySet<string>): Promise<MeantBook> {
  const book = await openWorkbook(bytes);
  const measured = await openWorkbook(await fitted(bytes));
  const shown = book.sheets.filter(({ name }) => names.has(name));
  for (const sheet of shown)
    for (const row of rowsOf(sheet))
      if (sheet.rowHeight(row) === standardSize.rowHeight)
        sheet.setRowHeight(row, 1, neededHeight(measured, sheet, row));
  const meant = { bytes: await book.save(), sheets: shown.map((sheet) => meantSheet(sheet, measured)) };
  book.dispose();
  measured.dispose();
  return meant;
}

function meantSheet(sheet: EngineSheet, measured: WorkbookEngine): MeantSheet {
  const { titleRows, margins } = sheet.page;
  const inSight = rowsOf(sheet).filter((row) => !sheet.isRowHidden(row));
  return {
    name: sheet.name,
    texts: inSight.flatMap((row) => textsOn(sheet, row)),
    repeated: inSight
      .filter((row) => titleRows !== null && row >= titleRows.first && row <= titleRows.last)
      .flatMap((row) => textsOn(sheet, row)),
    tooLow: inSight
      .filter((row) => textsOn(sheet, row).length > 0)
      .map((row) => ({ row: row + 1, height: sheet.rowHeight(row), needed: neededHeight(measured, sheet, row) }))
      .filter(({ height, needed }) => needed > height + 1),
    margin: 72 * Math.min(margins.left, margins.right),
  };
}

/** Standard rows are a little lower in LibreOffice than in Excel. */
function neededHeight(measured: WorkbookEngine, { name }: EngineSheet, row: number): number {
  return Math.max(standardSize.rowHeight, measured.sheet(name)?.rowHeight(row) ?? 0);
}

function rowsOf(sheet: EngineSheet): readonly number[] {
  const used = sheet.usedArea();
  return used === null ? [] : Array.from({ length: used.rowCount }, (_, index) => used.row + index);
}

function textsOn(sheet: EngineSheet, row: number): readonly string[] {
  const used = sheet.usedArea();
  const [cells = []] = used === null ? [] : sheet.read({ ...used, row, rowCount: 1 });
  return cells
    .filter((_, index) => !sheet.isColumnHidden(index + (used?.column ?? 0)))
    .flatMap(({ value }) => (typeof value === "string" && isForReading(value) ? [value] : []));
}

/** What formulas search stands between many bars, and is cut off where its cell ends. */
function isForReading(text: string): boolean {
  return text.trim() !== "" && text.split("|").length < 6;
}
