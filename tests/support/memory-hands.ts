import type { Area, CellValue } from "../../src/workbook/snapshot";
import type { MemoryBook } from "./memory-book";
import type { MemoryPort } from "./memory-port";

/** What a person does in the sheet. All positions are zero-based; `sheet` is a name or an id. */
export interface Hands {
  /** As typed: "=" begins a formula, an apostrophe a text, numbers become numbers; null clears. */
  type(sheet: string, row: number, column: number, value: CellValue | null): void;
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  insertColumns(sheet: string, column: number, count: number): void;
  deleteColumns(sheet: string, column: number, count: number): void;
  /** Sorts the rows of the area by one column, moving only what is in the area. */
  sort(sheet: string, area: Area, byColumn: number): void;
  addSheet(name: string): void;
  renameSheet(sheet: string, to: string): void;
  deleteSheet(sheet: string): void;
  protect(sheet: string, on?: boolean): void;
  fill(sheet: string, area: Area, color: string): void;
  note(sheet: string, row: number, column: number, text: string | null): void;
  addTable(sheet: string, area: Area, name: string): void;
  name(name: string, sheet: string, area: Area): void;
  /** Selects rows from a column on, the first one when none is given; null selects something that is no cell. */
  select(
    sheet: string,
    rows: readonly { readonly first: number; readonly count: number }[] | null,
    column?: number,
  ): void;
}

/** What Excel makes of typed text, dates aside. */
function typed(text: string): { value: CellValue; formula: string | null } {
  if (text.startsWith("'")) return { value: text.slice(1), formula: null };
  if (text.startsWith("=") && text.length > 1) return { value: "", formula: text };
  if (/^\s*-?[0-9]+([.,][0-9]+)?\s*$/.test(text)) return { value: Number(text.replace(",", ".")), formula: null };
  if (/^(true|false|waar|onwaar)$/i.test(text)) return { value: /^(true|waar)$/i.test(text), formula: null };
  return { value: text, formula: null };
}

/** Hands on the in-memory workbook; each tells the port's listeners. */
export function memoryHands(book: MemoryBook, port: MemoryPort): Hands {
  const changing = <A extends unknown[]>(action: (...args: A) => void) => {
    return (...args: A) => {
      action(...args);
      port.notify({ kind: "changed" });
    };
  };
  const shifting = (axis: "row" | "column", sign: 1 | -1) =>
    changing((sheet: string, at: number, count: number) =>
      book.shift(book.sheet(sheet), { axis, at, count: sign * count }),
    );
  return {
    type: changing((sheet, row, column, value) => {
      const content = typeof value === "string" ? typed(value) : { value: value ?? "", formula: null };
      book.sheet(sheet).change(row, column, content);
    }),
    insertRows: shifting("row", 1),
    deleteRows: shifting("row", -1),
    insertColumns: shifting("column", 1),
    deleteColumns: shifting("column", -1),
    sort: changing((sheet, area, byColumn) => book.sheet(sheet).sort(area, byColumn)),
    addSheet: changing((name) => void book.addSheet(name)),
    renameSheet: changing((sheet, to) => book.renameSheet(book.sheet(sheet), to)),
    deleteSheet: changing((sheet) => book.deleteSheet(book.sheet(sheet))),
    protect: (sheet, on = true) => void (book.sheet(sheet).protected = on),
    fill: (sheet, area, color) => {
      const target = book.sheet(sheet);
      target
        .grid(area, (cell) => cell.format)
        .forEach((row, r) =>
          row.forEach((format, c) =>
            target.change(area.row + r, area.column + c, { format: { ...format, fill: color } }),
          ),
        );
    },
    note: (sheet, row, column, text) => book.sheet(sheet).change(row, column, { note: text }),
    addTable: changing((sheet, area, name) => {
      const target = book.sheet(sheet);
      target.tables = [...target.tables, { name, area, style: "TableStyleMedium2" }];
    }),
    name: (name, sheet, area) => book.setName(name, book.sheet(sheet).id, area),
    select: (sheet, rows, column = 0) => {
      port.selected = rows && { sheetId: book.sheet(sheet).id, column, rows };
      port.notify({ kind: "selected" });
    },
  };
}
