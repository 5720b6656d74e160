/** Reading and writing blocks of cells on one Univer sheet, one call a block. */
import type { ICellData, Nullable } from "@univerjs/core";
import { areaOf, boundsOf, union, type Bounds } from "../cells/area";
import { translateFormula } from "../cells/formula-references";
import type { Area, EngineCell, EngineValue } from "../engine";
import { cellsOf } from "../state/book-state";
import { contentsOf, EMPTY_CELL, hasContents, PREFIXED_TEXT, valueOf } from "./cell-contents";
import type { CellBlock, UniverBook } from "./univer-book";
import type { SpilledCells } from "./spilled-cells";

type Rows = Record<number, Record<number, Nullable<ICellData>> | undefined>;

export class SheetCells {
  constructor(
    private readonly book: UniverBook,
    private readonly sheetId: string,
    private readonly spilled: SpilledCells,
    private readonly thisYear: () => number,
  ) {}

  private rows(): Rows {
    return this.book.sheet(this.sheetId).getCellMatrix().getMatrix();
  }

  /** Formulas that Univer's own copying shares between cells, by their shared id. */
  private sharedFormulas(): Map<string, { formula: string; row: number; column: number }> {
    const shared = new Map<string, { formula: string; row: number; column: number }>();
    for (const [row, column, cell] of this.all()) {
      if (cell.si && cell.f) shared.set(cell.si, { formula: cell.f, row, column });
    }
    return shared;
  }

  /** Every cell that Univer keeps, contents or only a format. */
  *all(): Generator<[number, number, ICellData]> {
    for (const [row, cells] of Object.entries(this.rows())) {
      for (const [column, cell] of Object.entries(cells ?? {})) if (cell) yield [Number(row), Number(column), cell];
    }
  }

  /** The formula of a cell in full, also when Univer shares it between cells. */
  formulaReader(): (cell: ICellData, row: number, column: number) => string | null {
    let shared: ReturnType<SheetCells["sharedFormulas"]> | null = null;
    return (cell, row, column) => {
      if (cell.f) return cell.f;
      if (!cell.si) return null;
      shared ??= this.sharedFormulas();
      const master = shared.get(cell.si);
      return master ? translateFormula(master.formula, row - master.row, column - master.column) : null;
    };
  }

  read(area: Area): EngineCell[][] {
    const { firstRow, lastRow, firstColumn, lastColumn } = boundsOf(area);
    const rows = this.rows();
    const formula = this.formulaReader();
    const spilled = this.spilled.of(this.sheetId);
    const out: EngineCell[][] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const cells = rows[row];
      const line: EngineCell[] = [];
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const cell = cells?.[column];
        const result = spilled?.[row]?.[column];
        if (result && !hasContents(cell)) line.push({ ...EMPTY_CELL, value: valueOf(result) });
        else if (!cell) line.push(EMPTY_CELL);
        else
          line.push({ value: valueOf(cell), formula: formula(cell, row, column), prefixed: cell.t === PREFIXED_TEXT });
      }
      out.push(line);
    }
    return out;
  }

  used(withFormats: boolean): Area | null {
    let [firstRow, lastRow, firstColumn, lastColumn] = [Infinity, -1, Infinity, -1];
    const take = (row: number, column: number): void => {
      [firstRow, lastRow] = [Math.min(firstRow, row), Math.max(lastRow, row)];
      [firstColumn, lastColumn] = [Math.min(firstColumn, column), Math.max(lastColumn, column)];
    };
    for (const [row, column, cell] of this.all()) {
      if (hasContents(cell) || (withFormats && cell.s)) take(row, column);
    }
    for (const [row, cells] of Object.entries(this.spilled.of(this.sheetId) ?? {})) {
      for (const column of Object.keys(cells)) take(Number(row), Number(column));
    }
    return lastRow < 0 ? null : areaOf({ firstRow, lastRow, firstColumn, lastColumn });
  }

  /** The area, cut to what the sheet's grid has or holds: whole columns and rows are endless otherwise. */
  within(area: Area): Bounds {
    const sheet = this.book.sheet(this.sheetId);
    const bounds = boundsOf(area);
    return {
      ...bounds,
      lastRow: Math.min(bounds.lastRow, sheet.getRowCount() - 1),
      lastColumn: Math.min(bounds.lastColumn, sheet.getColumnCount() - 1),
    };
  }

  /** The cells of an area that Univer keeps. */
  *kept(area: Area): Generator<[number, number, ICellData]> {
    const rows = this.rows();
    for (const [row, column] of cellsOf(this.within(area))) {
      const cell = rows[row]?.[column];
      if (cell) yield [row, column, cell];
    }
  }

  write(
    area: Area,
    contents: readonly (readonly (EngineValue | null)[])[],
    numberFormat: (cell: ICellData | undefined, row: number, column: number) => string,
  ): void {
    if (contents.length !== area.rowCount || contents.some((line) => line.length !== area.columnCount)) {
      throw new Error("The contents don't have the size of the area.");
    }
    const year = this.thisYear();
    const rows = this.rows();
    const block: CellBlock = {};
    contents.forEach((line, rowStep) => {
      line.forEach((entry, columnStep) => {
        if (entry === null) return;
        const row = area.row + rowStep;
        const column = area.column + columnStep;
        const current = numberFormat(rows[row]?.[column] ?? undefined, row, column);
        const { contents: cell, numberFormat: pattern } = contentsOf(entry, current === "@", year);
        const look = pattern && current === "General" ? { s: { n: { pattern } } } : {};
        (block[row] ??= {})[column] = { ...cell, ...look };
      });
    });
    if (Object.keys(block).length === 0) return;
    this.book.grow(this.sheetId, area.row + area.rowCount, area.column + area.columnCount);
    this.book.setCells(this.sheetId, block);
  }

  empty(area: Area): void {
    const block: CellBlock = {};
    for (const [row, column, cell] of this.kept(area)) {
      if (hasContents(cell))
        (block[row] ??= {})[column] = { v: null, t: null, f: null, si: null, p: null, custom: null };
    }
    if (Object.keys(block).length > 0) this.book.setCells(this.sheetId, block);
  }

  /** The smallest area around the cells of a block. */
  static around(block: object): Area | null {
    let found: Area | null = null;
    for (const [row, cells] of Object.entries(block)) {
      const columns = Object.keys((cells as object | null) ?? {}).map(Number);
      if (columns.length === 0) continue;
      const line = {
        firstRow: Number(row),
        lastRow: Number(row),
        firstColumn: Math.min(...columns),
        lastColumn: Math.max(...columns),
      };
      found = union(found, areaOf(line));
    }
    return found;
  }
}
