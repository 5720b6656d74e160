import type { Area, CellValue, SheetSnapshot } from "../workbook/snapshot";

export type SheetWithoutTables = Omit<SheetSnapshot, "tables">;

/** What is asked of each sheet's cells: what stands in them, or for now only how many there are. */
type Asked = "contents" | "sizes";

/** Sheets asked for one after the other; what comes after the last one are null objects. */
export class SheetChain {
  private readonly takers: (() => SheetWithoutTables | null)[] = [];
  private last: Excel.Worksheet;

  constructor(
    first: Excel.Worksheet,
    private readonly asked: Asked,
  ) {
    this.last = first;
    this.takers.push(queueSheet(first, asked));
  }

  get length(): number {
    return this.takers.length;
  }

  /** Asks for so many sheets more. */
  extend(count: number): void {
    for (let added = 0; added < count; added++) {
      this.last = this.last.getNextOrNullObject();
      this.takers.push(queueSheet(this.last, this.asked));
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

function queueSheet(sheet: Excel.Worksheet, asked: Asked): () => SheetWithoutTables | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("id,name,visibility,protection/protected");
  if (asked === "contents") used.load("rowIndex,columnIndex,values,formulas");
  else used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => (sheet.isNullObject ? null : takeSheet(sheet, used, asked));
}

function takeSheet(
  { id, name, visibility, protection }: Excel.Worksheet,
  used: Excel.Range,
  asked: Asked,
): SheetWithoutTables {
  const about = { id, name, visible: visibility === "Visible", protected: protection.protected };
  if (asked === "sizes" || used.isNullObject) return { ...about, area: areaOf(used), values: [], formulas: [] };
  const values = used.values as CellValue[][];
  const formulas = used.formulas as CellValue[][];
  const [firstRow = []] = values;
  const area = { row: used.rowIndex, column: used.columnIndex, rowCount: values.length, columnCount: firstRow.length };
  return { ...about, area, values, formulas };
}

/** The place of a range of which that is loaded; no rows and columns for a null object. */
export function areaOf(range: Excel.Range): Area {
  if (range.isNullObject) return { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  return { row, column, rowCount, columnCount };
}
