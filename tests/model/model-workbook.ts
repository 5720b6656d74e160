import type { AddIn } from "../../src/application/add-in";
import type { WorkbookPort } from "../../src/application/workbook-port";
import type { Trouble } from "./actions";
import type { Area, CellValue } from "../../src/workbook/snapshot";

type Done = void | Promise<void>;

/** What people do in the sheet; positions zero-based, sheets by name. */
export interface ModelHands {
  type(sheet: string, row: number, column: number, value: CellValue | null): Done;
  insertRows(sheet: string, row: number, count: number): Done;
  deleteRows(sheet: string, row: number, count: number): Done;
  insertColumns(sheet: string, column: number, count: number): Done;
  renameSheet(sheet: string, to: string): Done;
  /** Moves only what is in the area. */
  sort(sheet: string, area: Area, byColumn: number): Done;
  note(sheet: string, row: number, column: number, text: string): Done;
  fill(sheet: string, area: Area, color: string): Done;
}

/** A workbook with the add-in on it, in memory or in the played Excel. */
export interface ModelWorkbook {
  readonly port: WorkbookPort;
  readonly addIn: AddIn;
  readonly hands: ModelHands;
  note(sheet: string, row: number, column: number): string | null;
  fill(sheet: string, row: number, column: number): string | null;
  /** All that stands in the workbook, as text: equal for equal workbooks. */
  picture(): string;
  /** The next write meets this trouble. `steps` says where, as far as the host can choose. */
  meet(trouble: Trouble, steps: number): void;
  /** No trouble waits any more. */
  calm(): void;
  /** A colleague does this between the next button's reading and its writing. */
  meanwhile(work: () => Promise<void>): void;
  close(): void;
}

export type OpenModel = () => Promise<ModelWorkbook>;
