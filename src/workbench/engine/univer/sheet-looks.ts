/** Formats, sizes and hidden rows and columns on one Univer sheet. */
import type { ICellData, IColumnData, IRowData, IStyleData, Nullable } from "@univerjs/core";
import { boundsOf, MAX_COLUMNS, MAX_ROWS, type Bounds } from "../cells/area";
import type { Area, EngineFormat } from "../engine";
import { cellsOf } from "../state/book-state";
import { pixelsOfPoints, pointsOfPixels } from "./sizes";
import type { SheetCells } from "./sheet-cells";
import type { StyleBases } from "./style-bases";
import { formatOfStyle, patchOfFormat } from "./style";
import type { CellBlock, UniverBook } from "./univer-book";

type StyleReference = Nullable<IStyleData | string>;

export class SheetLooks {
  constructor(
    private readonly book: UniverBook,
    private readonly sheetId: string,
    private readonly cells: SheetCells,
    private readonly bases: StyleBases,
  ) {}

  private row(index: number): Nullable<Partial<IRowData>> {
    return this.book.sheet(this.sheetId).getRowManager().getRow(index);
  }

  private column(index: number): Nullable<Partial<IColumnData>> {
    return this.book.sheet(this.sheetId).getColumnManager().getColumn(index);
  }

  /** The style a cell shows: its own, else its row's, else its column's. */
  reference(cell: ICellData | undefined, row: number, column: number): StyleReference {
    return cell?.s ?? this.row(row)?.s ?? this.column(column)?.s;
  }

  numberFormat(cell: ICellData | undefined, row: number, column: number): string {
    return this.book.style(this.reference(cell, row, column))?.n?.pattern ?? "General";
  }

  format(row: number, column: number): EngineFormat {
    return formatOfStyle(this.book.style(this.reference(this.book.cell(this.sheetId, row, column), row, column)));
  }

  setFormat(area: Area, format: EngineFormat): void {
    const patch = patchOfFormat(format) as IStyleData;
    const wholeColumns = area.rowCount === MAX_ROWS;
    const wholeRows = area.columnCount === MAX_COLUMNS;
    if (wholeColumns || wholeRows) this.setLineFormat(boundsOf(area), patch, wholeColumns ? "column" : "row");
    const kept = [...this.cells.kept(area)].map(([row, column]): [number, number] => [row, column]);
    const places = wholeColumns || wholeRows ? kept : [...cellsOf(boundsOf(area))];
    if (places.length === 0) return;
    this.book.grow(
      this.sheetId,
      Math.max(...[boundsOf(area).lastRow + 1].filter((last) => last < MAX_ROWS), 1),
      Math.max(...[boundsOf(area).lastColumn + 1].filter((last) => last < MAX_COLUMNS), 1),
    );
    this.patch(places, patch);
  }

  /** Whole rows and columns: what comes later takes after them. */
  private setLineFormat(bounds: Bounds, patch: IStyleData, kind: "row" | "column"): void {
    const sheet = this.book.sheet(this.sheetId);
    const [first, last] =
      kind === "row"
        ? [bounds.firstRow, Math.min(bounds.lastRow, sheet.getRowCount() - 1)]
        : [bounds.firstColumn, Math.min(bounds.lastColumn, sheet.getColumnCount() - 1)];
    const lines: Record<number, { s: string }> = {};
    for (let index = first; index <= last; index += 1) {
      const old = kind === "row" ? this.row(index)?.s : this.column(index)?.s;
      lines[index] = { s: this.bases.merged(old, patch) };
    }
    const params = kind === "row" ? { rowData: lines } : { columnData: lines };
    this.book.run(kind === "row" ? "sheet.mutation.set-row-data" : "sheet.mutation.set-col-data", this.sheetId, params);
  }

  private patch(places: readonly (readonly [number, number])[], patch: IStyleData): void {
    const block: CellBlock = {};
    const before = new Map<string, StyleReference>();
    for (const [row, column] of places) {
      const cell = this.book.cell(this.sheetId, row, column);
      const inherited = cell?.s ? null : this.book.style(this.reference(cell, row, column));
      before.set(`${row},${column}`, this.reference(cell, row, column));
      (block[row] ??= {})[column] = { s: inherited ? { ...inherited, ...patch } : patch };
    }
    this.book.setLooks(this.sheetId, block);
    for (const [row, column] of places) {
      const now = this.book.cell(this.sheetId, row, column)?.s;
      if (typeof now === "string") this.bases.note(now, before.get(`${row},${column}`));
    }
  }

  clearFormats(area: Area): void {
    const block: CellBlock = {};
    for (const [row, column, cell] of this.cells.kept(area)) if (cell.s) (block[row] ??= {})[column] = { s: null };
    if (Object.keys(block).length > 0) this.book.setLooks(this.sheetId, block);
  }

  columnWidth(column: number): number {
    const width = this.column(column)?.w ?? this.book.sheet(this.sheetId).getConfig().defaultColumnWidth;
    return pointsOfPixels(width);
  }

  setColumnWidth(column: number, columnCount: number, points: number): void {
    this.book.grow(this.sheetId, 1, column + columnCount);
    const columnData: Record<number, Partial<IColumnData>> = {};
    for (let index = column; index < column + columnCount; index += 1)
      columnData[index] = { w: pixelsOfPoints(points) };
    this.book.run("sheet.mutation.set-col-data", this.sheetId, { columnData });
  }

  rowHeight(row: number): number {
    const data = this.row(row);
    const own = data?.ia === 1 ? (data.ah ?? data.h) : data?.h;
    return pointsOfPixels(own ?? this.book.sheet(this.sheetId).getConfig().defaultRowHeight);
  }

  setRowHeight(row: number, rowCount: number, points: number): void {
    this.book.grow(this.sheetId, row + rowCount, 1);
    const rowData: Record<number, Partial<IRowData>> = {};
    for (let index = row; index < row + rowCount; index += 1) rowData[index] = { h: pixelsOfPoints(points), ia: 0 };
    this.book.run("sheet.mutation.set-row-data", this.sheetId, { rowData });
  }

  isColumnHidden(column: number): boolean {
    return this.column(column)?.hd === 1;
  }

  setColumnHidden(column: number, columnCount: number, hidden: boolean): void {
    this.book.grow(this.sheetId, 1, column + columnCount);
    const endRow = this.book.sheet(this.sheetId).getRowCount() - 1;
    const ranges = [{ startRow: 0, endRow, startColumn: column, endColumn: column + columnCount - 1, rangeType: 2 }];
    this.book.run(hidden ? "sheet.mutation.set-col-hidden" : "sheet.mutation.set-col-visible", this.sheetId, {
      ranges,
    });
  }

  isRowHidden(row: number): boolean {
    return this.row(row)?.hd === 1;
  }

  setRowHidden(row: number, rowCount: number, hidden: boolean): void {
    this.book.grow(this.sheetId, row + rowCount, 1);
    const endColumn = this.book.sheet(this.sheetId).getColumnCount() - 1;
    const ranges = [{ startRow: row, endRow: row + rowCount - 1, startColumn: 0, endColumn, rangeType: 1 }];
    this.book.run(hidden ? "sheet.mutation.set-row-hidden" : "sheet.mutation.set-row-visible", this.sheetId, {
      ranges,
    });
  }
}
