/** The one way in which the engine speaks to Univer: the facade, its mutations, and the sheets' own tables of cells. */
import type { ICellData, IExecutionOptions, IStyleData, IWorkbookData, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/preset-sheets-node-core";
import { ASKED } from "./calculation";

/** Cells by row and column, as Univer's mutations take them. */
export type CellBlock = Record<number, Record<number, ICellData | null>>;

/** Marks a change of looks only, so that Univer calculates nothing. */
export const LOOKS_ONLY = "sheet.command.set-style";

/** Marks formulas that follow a change of structure: nobody changed these cells. */
const FOLLOWS = "engine.formulas-follow";

export class UniverBook {
  private readonly book: FWorkbook;

  constructor(
    readonly api: FUniver,
    data: Partial<IWorkbookData>,
  ) {
    this.book = api.createWorkbook(data);
  }

  get id(): string {
    return this.book.getId();
  }

  get facade(): FWorkbook {
    return this.book;
  }

  /** Ids of the sheets in their order. */
  sheetIds(): readonly string[] {
    return this.book.getWorkbook().getSheetOrders();
  }

  sheetFacade(id: string): FWorksheet {
    const sheet = this.book.getSheetBySheetId(id);
    if (!sheet) throw new Error("The sheet has been deleted.");
    return sheet;
  }

  /** Asked for each cell: a facade would be made anew each time. */
  sheet(id: string): Worksheet {
    const sheet = this.book.getWorkbook().getSheetBySheetId(id);
    if (!sheet) throw new Error("The sheet has been deleted.");
    return sheet;
  }

  /** Runs a Univer mutation or operation on one sheet; throws when Univer refuses it. */
  run(id: string, sheetId: string, params: object, options?: IExecutionOptions): void {
    const done = this.api.syncExecuteCommand(id, { unitId: this.id, subUnitId: sheetId, ...params }, options);
    if (!done) throw new Error(`Univer refused ${id}.`);
  }

  /** Has every formula calculated again. */
  calculateAll(): void {
    const nothing = { dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {} };
    const params = { ...nothing, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, forceCalculation: true };
    this.api.syncExecuteCommand(ASKED, params, { onlyLocal: true });
  }

  setCells(sheetId: string, cellValue: CellBlock): void {
    this.run("sheet.mutation.set-range-values", sheetId, { cellValue });
  }

  followFormulas(sheetId: string, cellValue: CellBlock): void {
    this.run("sheet.mutation.set-range-values", sheetId, { cellValue, trigger: FOLLOWS });
  }

  setLooks(sheetId: string, cellValue: CellBlock): void {
    this.run("sheet.mutation.set-range-values", sheetId, { cellValue, trigger: LOOKS_ONLY });
  }

  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.sheet(sheetId).getCellMatrix().getValue(row, column) ?? undefined;
  }

  style(reference: ICellData["s"]): IStyleData | null {
    if (!reference) return null;
    return (typeof reference === "string" ? this.book.getWorkbook().getStyles().get(reference) : reference) ?? null;
  }

  /** Makes the grid at least this large. */
  grow(sheetId: string, rows: number, columns: number): void {
    const sheet = this.sheet(sheetId);
    if (sheet.getRowCount() < rows) {
      this.run("sheet.mutation.set-worksheet-row-count", sheetId, { rowCount: rows + 200 });
    }
    if (sheet.getColumnCount() < columns) {
      this.run("sheet.mutation.set-worksheet-column-count", sheetId, { columnCount: columns + 20 });
    }
  }
}
