import type { Area, NameSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { MemorySheet, shiftArea } from "./memory-sheet";
import { renameInFormula, type Shift, shiftFormula } from "./shift-formula";

interface MemoryName {
  readonly name: string;
  readonly sheetId: string;
  /** Null once its cells are gone: "#REF!". */
  readonly area: Area | null;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Sheets, names and settings in memory, moving along with each other as Excel's do. */
export class MemoryBook {
  sheets: MemorySheet[] = [];
  names: MemoryName[] = [];
  schemaVersion: number | null = null;
  readOnly = false;
  manualCalculation = false;
  private made = 0;

  addSheet(name: string): MemorySheet {
    if (this.find(name)) throw new Error(`ItemAlreadyExists: sheet ${name}`);
    const sheet = new MemorySheet(`{SHEET-${++this.made}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By id or name; undefined when there is none. */
  find(key: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheets.find((sheet) => same(sheet.name, key));
  }

  /** By id or name. */
  sheet(key: string): MemorySheet {
    const sheet = this.find(key);
    if (!sheet) throw new Error(`ItemNotFound: sheet ${key}`);
    return sheet;
  }

  deleteSheet(sheet: MemorySheet): void {
    if (this.sheets.length === 1) throw new Error("InvalidOperation: the last sheet stays");
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.map((name) => (name.sheetId === sheet.id ? { ...name, area: null } : name));
    this.sheets.forEach((other) => other.mapFormulas((formula) => renameInFormula(formula, sheet.name, null)));
  }

  renameSheet(sheet: MemorySheet, to: string): void {
    const taken = this.find(to);
    if (taken && taken !== sheet) throw new Error(`ItemAlreadyExists: sheet ${to}`);
    this.sheets.forEach((other) => other.mapFormulas((formula) => renameInFormula(formula, sheet.name, to)));
    sheet.name = to;
  }

  /** Puts rows or columns in or takes them out, with all that refers to them. */
  shift(sheet: MemorySheet, shift: Shift): void {
    sheet.shift(shift);
    this.names = this.names.map((name) =>
      name.sheetId === sheet.id && name.area ? { ...name, area: shiftArea(name.area, shift) } : name,
    );
    this.sheets.forEach((own) => own.mapFormulas((formula) => shiftFormula(formula, own.name, sheet.name, shift)));
  }

  setName(name: string, sheetId: string, area: Area): void {
    const made = { name, sheetId, area };
    const exists = this.names.some((other) => same(other.name, name));
    this.names = exists ? this.names.map((other) => (same(other.name, name) ? made : other)) : [...this.names, made];
  }

  deleteName(name: string): void {
    this.names = this.names.filter((other) => !same(other.name, name));
  }

  snapshot(): WorkbookSnapshot {
    return {
      sheets: this.sheets.map((sheet) => sheet.snapshot()),
      names: this.names.filter((name): name is NameSnapshot => name.area !== null),
      readOnly: this.readOnly,
      manualCalculation: this.manualCalculation,
      schemaVersion: this.schemaVersion,
    };
  }
}
