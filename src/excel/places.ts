import type { Area } from "../workbook/snapshot";
import type { SheetKey } from "../workbook/steps";
import type { KnownWorkbook } from "./known-workbook";

/** The sheets and ranges of one batch: each is asked for once, as every proxy costs bytes. */
export class Places {
  private readonly sheets = new Map<SheetKey, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();
  private readonly names: Map<SheetKey, string>;

  constructor(
    readonly workbook: Excel.Workbook,
    readonly known: KnownWorkbook,
  ) {
    this.names = new Map(known.sheetNames);
  }

  /** The sheet with that id, or that name. */
  sheet(key: SheetKey): Excel.Worksheet {
    const sheet = this.sheets.get(key) ?? this.workbook.worksheets.getItem(key);
    this.sheets.set(key, sheet);
    return sheet;
  }

  range(key: SheetKey, { row, column, rowCount, columnCount }: Area): Excel.Range {
    const place = [key, row, column, rowCount, columnCount].join();
    const range = this.ranges.get(place) ?? this.sheet(key).getRangeByIndexes(row, column, rowCount, columnCount);
    this.ranges.set(place, range);
    return range;
  }

  /** The sheet's name at this point of the batch; null when the workbook was not read yet. */
  nameOf(key: SheetKey): string | null {
    return this.names.get(key) ?? null;
  }

  /** A sheet that this batch adds; from here on its name means this sheet. */
  added(name: string, sheet: Excel.Worksheet): void {
    this.sheets.set(name, sheet);
    this.names.set(name, name);
    this.forgetRanges();
  }

  renamed(key: SheetKey, name: string): void {
    this.names.set(key, name);
    this.forgetRanges();
  }

  /** After cells moved the ranges asked for have moved along, and are no longer where their place says. */
  forgetRanges(): void {
    this.ranges.clear();
  }
}
