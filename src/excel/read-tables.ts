import type { Area, SheetSnapshot } from "../workbook/snapshot";

/** A table before its area is known. */
interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
}

/** Asks which tables there are. */
export function queueTableList(workbook: Excel.Workbook): () => ListedTable[] {
  const { tables } = workbook;
  tables.load("items/id,items/name,items/worksheet/id");
  return () => tables.items.map((table) => ({ id: table.id, name: table.name, sheetId: table.worksheet.id }));
}

/** Asks for tables by id or name; afterwards puts the areas of those that exist in `areas`, by id. */
export function queueTables(workbook: Excel.Workbook, keys: Iterable<string>, areas: Map<string, Area>): () => void {
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

/** The tables of one sheet whose area is known. */
export function tablesOn(
  sheetId: string,
  tables: readonly ListedTable[],
  areas: ReadonlyMap<string, Area>,
): SheetSnapshot["tables"] {
  return tables.flatMap((table) => {
    const area = areas.get(table.id);
    return table.sheetId === sheetId && area ? [{ name: table.name, area }] : [];
  });
}
