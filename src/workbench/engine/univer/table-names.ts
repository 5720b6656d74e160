/** Tells Univer's formulas where the tables are, so that structured references calculate. */
import type { EngineTable } from "../engine";
import type { UniverBook } from "./univer-book";
import type { OwnSheet } from "./own-sheet";

const SET = "formula.mutation.set-super-table";
const REMOVE = "formula.mutation.remove-super-table";

export class TableNames {
  private readonly there = new Map<string, string>();

  constructor(private readonly book: UniverBook) {}

  push(sheets: readonly OwnSheet[]): void {
    const names = new Set<string>();
    for (const sheet of sheets) {
      for (const table of sheet.tables) {
        names.add(table.name);
        this.pushTable(sheet, table);
      }
    }
    for (const name of [...this.there.keys()]) {
      if (names.has(name)) continue;
      this.book.run(REMOVE, "", { tableName: name });
      this.there.delete(name);
    }
  }

  private pushTable(sheet: OwnSheet, { name, area }: EngineTable): void {
    const titles = (sheet.read({ ...area, rowCount: 1 })[0] ?? []).map((cell) => String(cell.value));
    const known = JSON.stringify([sheet.id, area, titles]);
    if (this.there.get(name) === known) return;
    const range = {
      startRow: area.row,
      endRow: area.row + area.rowCount - 1,
      startColumn: area.column,
      endColumn: area.column + area.columnCount - 1,
    };
    const titleMap = new Map(titles.map((title, index) => [title, index]));
    this.book.run(SET, "", { tableName: name, reference: { sheetId: sheet.id, range, titleMap } });
    this.there.set(name, known);
  }
}
