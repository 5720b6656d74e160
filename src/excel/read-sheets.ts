import type { CellValue, SheetSnapshot } from "../workbook/snapshot";

export type SheetWithoutTables = Omit<SheetSnapshot, "tables">;

/** Sheets asked for one after the other; what comes after the last one are null objects. */
export class SheetChain {
  private readonly takers: (() => SheetWithoutTables | null)[] = [];
  private last: Excel.Worksheet;

  constructor(first: Excel.Worksheet) {
    this.last = first;
    this.takers.push(queueSheet(first));
  }

  get length(): number {
    return this.takers.length;
  }

  /** Asks for so many sheets more. */
  extend(count: number): void {
    for (let added = 0; added < count; added++) {
      this.last = this.last.getNextOrNullObject();
      this.takers.push(queueSheet(this.last));
    }
  }

  /** After a sync: whether the last sheet was among those asked for. */
  get complete(): boolean {
    return this.last.isNullObject;
  }

  sheets(): SheetWithoutTables[] {
    return this.takers.flatMap((take) => take() ?? []);
  }
}

function queueSheet(sheet: Excel.Worksheet): () => SheetWithoutTables | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("id,name,visibility,protection/protected");
  used.load("rowIndex,columnIndex,values,formulas");
  return () => (sheet.isNullObject ? null : takeSheet(sheet, used));
}

function takeSheet({ id, name, visibility, protection }: Excel.Worksheet, used: Excel.Range): SheetWithoutTables {
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
