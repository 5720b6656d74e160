import type { Area } from "../workbook/snapshot";
import type { SheetKey } from "../workbook/steps/steps";
import type { KnownWorkbook } from "./known-workbook";

/** The sheets and ranges of one batch: each is asked for once, as every proxy costs bytes. */
export class Places {
  private readonly sheets = new Map<SheetKey, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();
  private readonly sheetNames: Map<SheetKey, string>;
  private readonly addedSheets: { readonly name: string; readonly sheet: Excel.Worksheet }[] = [];
  private readonly deletedSheets: SheetKey[] = [];
  private readonly definedNames: Set<string> | null;

  constructor(
    readonly workbook: Excel.Workbook,
    private readonly known: KnownWorkbook,
  ) {
    this.sheetNames = new Map(known.sheetNames);
    this.definedNames = known.names && new Set(known.names);
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

  /** The sheet's name at this point of the batch; null when it is not known. */
  nameOf(key: SheetKey): string | null {
    return this.sheetNames.get(key) ?? [...this.sheetNames.values()].find((name) => name === key) ?? null;
  }

  /** A sheet that this batch adds; from here on its name means this sheet. Its id must be loaded. */
  sheetAdded(name: string, sheet: Excel.Worksheet): void {
    this.sheets.set(name, sheet);
    this.sheetNames.set(name, name);
    this.addedSheets.push({ name, sheet });
    this.forgetRanges();
  }

  sheetRenamed(key: SheetKey, name: string): void {
    this.sheetNames.set(key, name);
    this.forgetRanges();
  }

  sheetDeleted(key: SheetKey): void {
    this.deletedSheets.push(key);
    this.forgetRanges();
  }

  /** After cells moved the ranges asked for have moved along, and are no longer where their place says. */
  forgetRanges(): void {
    this.ranges.clear();
  }

  /** Whether the workbook has a defined name at this point of the batch; null when it was not read yet. */
  hasName(name: string): boolean | null {
    return this.definedNames?.has(name.toLowerCase()) ?? null;
  }

  nameMade(name: string): void {
    this.definedNames?.add(name.toLowerCase());
  }

  nameDeleted(name: string): void {
    this.definedNames?.delete(name.toLowerCase());
  }

  /** Keeps what the batch did for the next one; to be called once it is carried out. */
  remember(): void {
    const { known, sheetNames } = this;
    for (const { name, sheet } of this.addedSheets) {
      sheetNames.set(sheet.id, sheetNames.get(name) ?? name);
      sheetNames.delete(name);
      known.addedSheets.add(sheet.id);
    }
    for (const key of this.deletedSheets) {
      const id = [...sheetNames].find(([, name]) => name === key)?.[0] ?? key;
      sheetNames.delete(id);
      known.deletedSheets.add(id);
    }
    known.sheetNames = sheetNames;
    known.names = this.definedNames;
  }
}
