import type { Area, CellValue, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { parseAreaFormula } from "../workbook/a1";
import type { KnownWorkbook } from "./known-workbook";
import type { Batch } from "./run-batch";

/** The only key that the add-in keeps in the workbook's settings. */
export const SCHEMA_VERSION_KEY = "takenoverzicht.schemaVersion";

/** Sheets asked for beyond those known: one too many shows that there are no more. */
const SPARE_SHEETS = 2;

type Sheet = Omit<SheetSnapshot, "tables">;

interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
}

/**
 * Reads the whole workbook, in one sync as a rule.
 *
 * Sheets are asked for one after the other ("the next one, if any") with their used ranges, which needs no list of them
 * beforehand. A further sync follows only for more sheets than last time, and for tables not seen before.
 */
export function readSnapshot(known: KnownWorkbook, viewOnly: () => boolean): Batch<WorkbookSnapshot> {
  return async (context, sync) => {
    const { workbook } = context;
    const books = queueWorkbook(workbook);
    const names = queueNames(workbook);
    const listed = queueTableList(workbook);
    const areas = new Map<string, Area>();
    const asked = queueTables(workbook, known.tables, areas);
    let chain = queueSheets(workbook.worksheets.getFirst(), known.sheetCount + SPARE_SHEETS);
    await sync();

    asked();
    const sheets: Sheet[] = [];
    for (let part = chain.take(); ; part = chain.take()) {
      sheets.push(...part.sheets);
      if (part.complete) break;
      chain = queueSheets(chain.last.getNextOrNullObject(), sheets.length);
      await sync();
    }
    const tables = listed();
    const unseen = tables.filter((table) => !areas.has(table.id)).map((table) => table.id);
    if (unseen.length > 0) {
      const rest = queueTables(workbook, unseen, areas);
      await sync();
      rest();
    }

    const snapshot: WorkbookSnapshot = {
      ...books(viewOnly()),
      sheets: sheets.map((sheet) => ({ ...sheet, tables: tablesOn(sheet.id, tables, areas) })),
      names: names.areas(sheets),
    };
    known.learn(snapshot, names.all(), tables);
    return snapshot;
  };
}

type Book = Pick<WorkbookSnapshot, "readOnly" | "manualCalculation" | "schemaVersion">;

function queueWorkbook(workbook: Excel.Workbook): (viewOnly: boolean) => Book {
  const { application } = workbook;
  const setting = workbook.settings.getItemOrNullObject(SCHEMA_VERSION_KEY);
  workbook.load("readOnly");
  application.load("calculationMode");
  setting.load("value");
  return (viewOnly) => ({
    readOnly: viewOnly || workbook.readOnly,
    manualCalculation: application.calculationMode === "Manual",
    schemaVersion: takeVersion(setting),
  });
}

function takeVersion(setting: Excel.Setting): number | null {
  const version: unknown = setting.isNullObject ? null : setting.value;
  return typeof version === "number" ? version : null;
}

function queueNames(workbook: Excel.Workbook): { all(): string[]; areas(sheets: readonly Sheet[]): NameSnapshot[] } {
  const { names } = workbook;
  names.load("items/name,items/formula,items/scope");
  const ofWorkbook = () => names.items.filter((item) => item.scope === "Workbook");
  return {
    all: () => ofWorkbook().map((item) => item.name),
    areas: (sheets) =>
      ofWorkbook().flatMap((item) => {
        const reference = parseAreaFormula(String(item.formula));
        const sheet = sheets.find((one) => one.name.toLowerCase() === reference?.sheetName.toLowerCase());
        return reference && sheet ? [{ name: item.name, sheetId: sheet.id, area: reference.area }] : [];
      }),
  };
}

function queueTableList(workbook: Excel.Workbook): () => Table[] {
  const { tables } = workbook;
  tables.load("items/id,items/name,items/worksheet/id");
  return () => tables.items.map((table) => ({ id: table.id, name: table.name, sheetId: table.worksheet.id }));
}

/** Asks for tables by id or name; afterwards puts the areas of those that exist in `areas`, by id. */
function queueTables(workbook: Excel.Workbook, keys: Iterable<string>, areas: Map<string, Area>): () => void {
  const asked = [...keys].map((key) => {
    const table = workbook.tables.getItemOrNullObject(key);
    const range = table.getRange();
    table.load("id");
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  return () => {
    for (const { table, range } of asked) {
      if (table.isNullObject) continue;
      const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
      areas.set(table.id, { row, column, rowCount, columnCount });
    }
  };
}

function tablesOn(
  sheetId: string,
  tables: readonly Table[],
  areas: ReadonlyMap<string, Area>,
): SheetSnapshot["tables"] {
  return tables.flatMap((table) => {
    const area = areas.get(table.id);
    return table.sheetId === sheetId && area ? [{ name: table.name, area }] : [];
  });
}

interface SheetChain {
  readonly last: Excel.Worksheet;
  take(): { readonly sheets: readonly Sheet[]; readonly complete: boolean };
}

/** Asks for a sheet and those after it, `count` in all; what comes after the last sheet are null objects. */
function queueSheets(first: Excel.Worksheet, count: number): SheetChain {
  const takers = [queueSheet(first)];
  let last = first;
  while (takers.length < count) {
    last = last.getNextOrNullObject();
    takers.push(queueSheet(last));
  }
  return {
    last,
    take: () => {
      const sheets = takers.flatMap((take) => take() ?? []);
      return { sheets, complete: sheets.length < takers.length };
    },
  };
}

function queueSheet(sheet: Excel.Worksheet): () => Sheet | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("id,name,visibility,protection/protected");
  used.load("rowIndex,columnIndex,values,formulas");
  return () => (sheet.isNullObject ? null : takeSheet(sheet, used));
}

function takeSheet({ id, name, visibility, protection }: Excel.Worksheet, used: Excel.Range): Sheet {
  const about = { id, name, visible: visibility === "Visible", protected: protection.protected };
  if (used.isNullObject) {
    return { ...about, area: { row: 0, column: 0, rowCount: 0, columnCount: 0 }, values: [], formulas: [] };
  }
  const values = used.values as CellValue[][];
  const formulas = used.formulas as CellValue[][];
  const [firstRow = []] = values;
  const area = { row: used.rowIndex, column: used.columnIndex, rowCount: values.length, columnCount: firstRow.length };
  return { ...about, area, values, formulas };
}
