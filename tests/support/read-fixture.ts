import { readFile } from "node:fs/promises";
import path from "node:path";
import { type CellValue as FileValue, readXlsx } from "hucre/xlsx";
import type { CellValue } from "../../src/workbook/snapshot";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-workbook";

const folder = path.join(__dirname, "..", "workbooks");

/**
 * The values of a workbook in tests/workbooks, in memory; formats, formulas and what else it holds are left behind.
 *
 * @example const { port } = await readFixture("takenoverzicht-ingevuld.xlsx");
 */
export async function readFixture(file: string): Promise<MemoryWorkbook> {
  const workbook = await readXlsx(await readFile(path.join(folder, file)));
  const fixture = memoryWorkbook(workbook.sheets.map(({ name }) => ({ name, cells: [] })));
  for (const { name, rows } of workbook.sheets) {
    const sheet = fixture.sheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== null && value !== "") sheet.change(row, column, { value: shown(value) });
      }),
    );
  }
  return fixture;
}

const millisecondsADay = 86_400_000;

/** Dates are numbers to Excel: days since 30 December 1899. */
function shown(value: Exclude<FileValue, null>): CellValue {
  return value instanceof Date ? (value.getTime() - Date.UTC(1899, 11, 30)) / millisecondsADay : value;
}
