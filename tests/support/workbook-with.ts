import { writeXlsx } from "hucre/xlsx";
import type { EngineSheet, EngineValue, WorkbookEngine } from "../../src/workbench/engine/engine";
import { openWorkbook } from "../../src/workbench/engine/open-in-node";
import type { SheetFixture } from "./memory-workbook";

/** A workbook in the workbench's engine with these cells, as if they were typed. */
export async function workbookWith(sheets: readonly SheetFixture[]): Promise<WorkbookEngine> {
  const engine = await openWorkbook(await writeXlsx({ sheets: sheets.map(({ name }) => ({ name, rows: [] })) }));
  sheets.forEach(({ name, cells }) => fill(sheetIn(engine, name), cells));
  await engine.calculated();
  return engine;
}

/** The sheet of that name, which must be there. */
export function sheetIn(engine: WorkbookEngine, name: string): EngineSheet {
  const sheet = engine.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function fill(sheet: EngineSheet, cells: SheetFixture["cells"]): void {
  const columnCount = Math.max(0, ...cells.map((line) => line.length));
  if (columnCount === 0) return;
  const padded = cells.map((line) =>
    Array.from({ length: columnCount }, (_, column): EngineValue | null => line[column] ?? null),
  );
  sheet.write({ row: 0, column: 0, rowCount: cells.length, columnCount }, padded);
}
