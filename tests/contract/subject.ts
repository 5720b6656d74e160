import type { WorkbookPort } from "../../src/application/workbook-port";
import type { Area, CellContent, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { CellFormat, Content, PageLayout, Step } from "../../src/workbook/steps/steps";

/** A sheet from A1 on; a text that begins with "=" is a formula, with an apostrophe a text. */
export interface SheetFixture {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
}

type Done = void | Promise<void>;

/** What a person does in the workbook; positions zero-based, sheets by name. */
export interface ContractHands {
  type(sheet: string, row: number, column: number, value: CellValue | null): Done;
  insertRows(sheet: string, row: number, count: number): Done;
  deleteRows(sheet: string, row: number, count: number): Done;
  insertColumns(sheet: string, column: number, count: number): Done;
  deleteColumns(sheet: string, column: number, count: number): Done;
  addSheet(name: string): Done;
  renameSheet(sheet: string, to: string): Done;
  deleteSheet(sheet: string): Done;
  protect(sheet: string): Done;
  fill(sheet: string, area: Area, color: string): Done;
  /** A remark of the kind that every Excel tells of. */
  remark(sheet: string, row: number, column: number, text: string): Done;
  addTable(sheet: string, area: Area, name: string): Done;
  name(name: string, sheet: string, area: Area): Done;
  /** Parts of rows, from a column on. */
  select(sheet: string, rows: readonly { readonly first: number; readonly count: number }[], column: number): Done;
}

/** What can go wrong. */
interface Troubles {
  /** Someone types in a cell, or has stopped doing so. */
  typing(on: boolean): void;
  /** The next apply stops after one step or more, and before its last. */
  breakHalfway(): void;
  loseSession(): void;
  openReadOnly(): void;
  /** The machine cannot set up any page. */
  noPrinter(): void;
}

/** A chart on a sheet, with the cells of each of its series. */
export interface ChartLook extends Pick<Extract<Step, { do: "addChart" }>, "name" | "kind" | "title" | "area"> {
  readonly series: readonly {
    /** Null once these cells are gone, and so for the others. */
    readonly name: Area | null;
    readonly categories: Area | null;
    readonly values: Area | null;
    /** Null for Excel's own. */
    readonly color: string | null;
  }[];
}

/** What stands on a sheet beside its contents. */
export interface Look {
  format(row: number, column: number): CellFormat;
  columnHidden(column: number): boolean;
  rowHidden(row: number): boolean;
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly page: PageLayout | null;
  readonly lists: readonly { readonly area: Area; readonly source: string; readonly warning: string }[];
  readonly numbers: readonly {
    readonly area: Area;
    readonly minimum: number;
    readonly maximum: number;
    readonly warning: string;
  }[];
  readonly highlights: readonly {
    readonly area: Area;
    readonly formula: string;
    readonly fill: string;
    /** How the line around the cells is drawn, "None" for no line. */
    readonly outline: string;
  }[];
  readonly bars: readonly { readonly area: Area; readonly color: string; readonly maximum: number }[];
  readonly charts: readonly ChartLook[];
}

/** A port under test, and a way to the workbook around it. */
export interface Subject {
  readonly port: WorkbookPort;
  /** A port on the same workbook that carries out each step in a batch of its own. */
  inPieces(): WorkbookPort;
  readonly hands: ContractHands;
  readonly troubles: Troubles;
  look(sheet: string): Look;
  /** The cell that was brought into view last. */
  inView(): { readonly sheet: string; readonly row: number; readonly column: number } | null;
  /** The name of the sheet that the user sees. */
  inFront(): string;
  /** Resolves when every event has been told. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export type Open = (sheets: readonly SheetFixture[]) => Promise<Subject>;

/** The snapshot of a port that must be able to read. */
export async function snapshotOf({ port }: Subject): Promise<WorkbookSnapshot> {
  const read = await port.read();
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.problem)}`);
  return read.snapshot;
}

/** The sheet of that name as it is read now. */
export async function sheetOf(subject: Subject, name: string): Promise<SheetSnapshot> {
  const snapshot = await snapshotOf(subject);
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${snapshot.sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

/** Carries out steps that must succeed. */
export async function applied({ port }: Subject, ...steps: Step[]): Promise<void> {
  expect(await port.apply(steps, [])).toEqual({ ok: true });
}

/** A write of texts, numbers and booleans as they are; null leaves a cell alone. */
export function write(
  sheet: string,
  row: number,
  column: number,
  values: readonly (readonly (CellValue | null)[])[],
): Step {
  const content = (value: CellValue | null): Content | null => {
    if (value === null) return null;
    if (typeof value === "number") return { number: value };
    return typeof value === "boolean" ? { boolean: value } : { text: value };
  };
  return { do: "write", sheet, row, column, contents: values.map((line) => line.map(content)) };
}

/** Cells that hold these values, without formulas. */
export function holding(values: readonly (readonly CellValue[])[]): readonly (readonly CellContent[])[] {
  return values.map((line) => line.map((value) => ({ value, formula: null })));
}

/** Opens a workbook before each test of the block and closes it after; gives the present one. */
export function opened(open: Open, sheets: readonly SheetFixture[]): () => Subject {
  let subject: Subject | null = null;
  beforeEach(async () => {
    subject = await open(sheets);
  });
  afterEach(async () => {
    await subject?.close();
    subject = null;
  });
  return () => {
    if (!subject) throw new Error("no workbook is open");
    return subject;
  };
}
