/** One sheet of the workbook: cells and looks in Univer, the rest in the engine's own state. */
import { areaName, boundsOf, cellArea, sameArea } from "../cells/area";
import type {
  Area,
  EngineCell,
  EngineChart,
  EngineComment,
  EngineConditionalFormat,
  EngineFormat,
  EnginePage,
  EngineSheet,
  EngineTable,
  EngineValidation,
  EngineValue,
} from "../engine";
import { noteAt, type SheetState } from "../state/book-state";
import { editLines } from "./lines";
import { moveBlock } from "./move-block";
import type { OwnSheet } from "./own-sheet";
import { SheetCells } from "./sheet-cells";
import { SheetLooks } from "./sheet-looks";
import { sortRows } from "./sort-rows";
import type { BookContext } from "./book-context";

export class UniverSheet implements OwnSheet {
  readonly cells: SheetCells;
  readonly looks: SheetLooks;

  constructor(
    readonly state: SheetState,
    private readonly context: BookContext,
  ) {
    this.cells = new SheetCells(context.book, state.id, context.spilled, context.thisYear);
    this.looks = new SheetLooks(context.book, state.id, this.cells, context.bases);
  }

  get id(): string {
    return this.state.id;
  }

  get name(): string {
    return this.state.name;
  }

  get visibility(): EngineSheet["visibility"] {
    return this.state.visibility;
  }

  get protected(): boolean {
    return this.state.protected;
  }

  get page(): EnginePage {
    return this.state.page;
  }

  get tables(): EngineTable[] {
    return this.state.tables;
  }

  get validations(): EngineValidation[] {
    return this.state.validations;
  }

  get conditionalFormats(): EngineConditionalFormat[] {
    return this.state.conditionalFormats;
  }

  get charts(): EngineChart[] {
    return this.state.charts;
  }

  get comments(): readonly EngineComment[] {
    return this.state.comments;
  }

  get showGridlines(): boolean {
    return this.context.book.sheet(this.id).getConfig().showGridlines !== 0;
  }

  set showGridlines(show: boolean) {
    this.context.act(() =>
      this.context.book.run("sheet.mutation.toggle-gridlines", this.id, { showGridlines: show ? 1 : 0 }),
    );
  }

  get tabColor(): string {
    return (this.context.book.sheet(this.id).getConfig().tabColor || "").toUpperCase();
  }

  set tabColor(color: string) {
    this.context.act(() => this.context.book.run("sheet.mutation.set-tab-color", this.id, { color }));
  }

  get frozen(): EngineSheet["frozen"] {
    const { xSplit, ySplit } = this.context.book.sheet(this.id).getConfig().freeze;
    return xSplit > 0 || ySplit > 0 ? { rows: ySplit, columns: xSplit } : null;
  }

  set frozen(frozen: EngineSheet["frozen"]) {
    const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
    const freeze = { xSplit: columns, ySplit: rows, startColumn: columns || -1, startRow: rows || -1 };
    this.context.act(() => this.context.book.run("sheet.mutation.set-frozen", this.id, freeze));
  }

  usedArea(options: { formats?: boolean } = {}): Area | null {
    return this.cells.used(options.formats === true);
  }

  read(area: Area): EngineCell[][] {
    return this.cells.read(area);
  }

  write(area: Area, contents: readonly (readonly (EngineValue | null)[])[]): void {
    this.context.act(() =>
      this.cells.write(area, contents, (cell, row, column) => this.looks.numberFormat(cell, row, column)),
    );
  }

  clear(area: Area, what: "contents" | "formats" | "all"): void {
    this.context.act(() => {
      if (what !== "formats") this.cells.empty(area);
      if (what !== "contents") this.looks.clearFormats(area);
    });
  }

  format(row: number, column: number): EngineFormat {
    return this.looks.format(row, column);
  }

  setFormat(area: Area, format: EngineFormat): void {
    this.context.act(() => this.looks.setFormat(area, format));
  }

  columnWidth(column: number): number {
    return this.looks.columnWidth(column);
  }

  setColumnWidth(column: number, columnCount: number, points: number): void {
    this.context.act(() => this.looks.setColumnWidth(column, columnCount, points));
  }

  rowHeight(row: number): number {
    return this.looks.rowHeight(row);
  }

  setRowHeight(row: number, rowCount: number, points: number): void {
    this.context.act(() => this.looks.setRowHeight(row, rowCount, points));
  }

  isColumnHidden(column: number): boolean {
    return this.looks.isColumnHidden(column);
  }

  setColumnHidden(column: number, columnCount: number, hidden: boolean): void {
    this.context.act(() => this.looks.setColumnHidden(column, columnCount, hidden));
  }

  isRowHidden(row: number): boolean {
    return this.looks.isRowHidden(row);
  }

  setRowHidden(row: number, rowCount: number, hidden: boolean): void {
    this.context.act(() => this.looks.setRowHidden(row, rowCount, hidden));
  }

  merges(): readonly Area[] {
    const merges = this.context.book.sheet(this.id).getMergeData();
    return merges.map(({ startRow, endRow, startColumn, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rowCount: endRow - startRow + 1,
      columnCount: endColumn - startColumn + 1,
    }));
  }

  merge(area: Area): void {
    const { firstRow: startRow, lastRow: endRow, firstColumn: startColumn, lastColumn: endColumn } = boundsOf(area);
    this.context.act(() => {
      for (const [row, column] of this.cells.kept(area)) {
        if (row !== startRow || column !== startColumn) this.cells.empty(cellArea(row, column));
      }
      const ranges = [{ startRow, endRow, startColumn, endColumn }];
      this.context.book.run("sheet.mutation.add-worksheet-merge", this.id, { ranges });
    });
  }

  unmerge(area: Area): void {
    const bounds = boundsOf(area);
    const ranges = this.merges()
      .map(boundsOf)
      .filter(
        (merge) =>
          merge.firstRow <= bounds.lastRow &&
          merge.lastRow >= bounds.firstRow &&
          merge.firstColumn <= bounds.lastColumn &&
          merge.lastColumn >= bounds.firstColumn,
      )
      .map((merge) => ({
        startRow: merge.firstRow,
        endRow: merge.lastRow,
        startColumn: merge.firstColumn,
        endColumn: merge.lastColumn,
      }));
    if (ranges.length === 0) return;
    this.context.act(() => this.context.book.run("sheet.mutation.remove-worksheet-merge", this.id, { ranges }));
  }

  note(row: number, column: number): string | null {
    return noteAt(this.state, row, column)?.text ?? null;
  }

  setNote(row: number, column: number, text: string | null): void {
    this.context.act(() => {
      const known = noteAt(this.state, row, column);
      if (text === null) this.state.notes = this.state.notes.filter((note) => note !== known);
      else if (known) known.text = text;
      else this.state.notes.push({ area: cellArea(row, column), text, author: "", source: null });
    });
  }

  addComment(row: number, column: number, text: string): void {
    const comment = { id: this.context.freshId(), area: cellArea(row, column), text, isInFile: false };
    this.context.act(() => this.state.comments.push(comment));
  }

  insertRows(row: number, count: number): void {
    this.context.act(() => editLines(this.context.book, this, "insertRows", row, count));
  }

  deleteRows(row: number, count: number): void {
    this.context.act(() => editLines(this.context.book, this, "deleteRows", row, count));
  }

  insertColumns(column: number, count: number): void {
    this.context.act(() => {
      editLines(this.context.book, this, "insertColumns", column, count);
      this.nameNewTableColumns(column, count);
    });
  }

  deleteColumns(column: number, count: number): void {
    this.context.act(() => editLines(this.context.book, this, "deleteColumns", column, count));
  }

  /** A table's columns all have a name: Excel gives new ones one. */
  private nameNewTableColumns(column: number, count: number): void {
    for (const { area } of this.tables) {
      const inside = column > area.column && column < area.column + area.columnCount;
      if (!inside) continue;
      const taken = new Set(this.read({ ...area, rowCount: 1 })[0]?.map((cell) => String(cell.value).toLowerCase()));
      for (let step = 0, number = 1; step < count; number += 1) {
        if (taken.has(`kolom${number}`)) continue;
        const block = { [area.row]: { [column + step]: { v: `Kolom${number}`, t: 1 } } };
        this.context.book.setCells(this.id, block);
        step += 1;
      }
    }
  }

  moveRange(from: Area, to: { sheet: EngineSheet; row: number; column: number }): void {
    if (to.sheet === this && to.row === from.row && to.column === from.column) return;
    this.context.act(() => moveBlock(this.context, this, from, this.context.own(to.sheet), to.row, to.column));
  }

  sort(area: Area, byColumn: number): void {
    this.context.act(() => sortRows(this.context, this, area, byColumn));
  }

  addTable(area: Area, name: string, style: string): EngineTable {
    const taken = this.context.allTables().some((table) => table.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new Error(`There is a table ${name} already.`);
    if (area.rowCount < 2) throw new Error(`A table needs a row under its header; ${areaName(area)} has none.`);
    const table: EngineTable = { id: this.context.freshId(), name, area, style, showFilterButton: true };
    this.context.act(() => this.tables.push(table));
    return table;
  }

  resizeTable(table: EngineTable, area: Area): void {
    if (sameArea(table.area, area)) return;
    this.context.act(() => {
      table.area = area;
    });
  }

  removeTable(table: EngineTable): void {
    this.context.act(() => {
      this.state.tables = this.state.tables.filter((known) => known !== table);
    });
  }

  addChart(chart: Omit<EngineChart, "id" | "fromFile">): EngineChart {
    const made = { ...chart, id: this.context.freshId(), fromFile: false };
    this.context.act(() => this.charts.push(made));
    return made;
  }
}
