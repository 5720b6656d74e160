import type { CellValue } from "../../src/workbook/snapshot";
import { plainPage } from "../../src/workbook/steps/steps";
import { MemoryBook } from "./memory-book";
import { type Hands, memoryHands } from "./memory-hands";
import { MemoryPort } from "./memory-port";
import type { MemorySheet } from "./memory-sheet";

export interface SheetFixture {
  readonly name: string;
  /** From A1 on. A text that begins with "=" is a formula, with an apostrophe a text; all else stands as given. */
  readonly cells: readonly (readonly CellValue[])[];
}

export interface MemoryWorkbook {
  readonly port: MemoryPort;
  readonly hands: Hands;
  /** For what hands and port do not do, such as `readOnly` and `manualCalculation`. */
  readonly book: MemoryBook;
  /** The sheet of that name or id, with everything that stands on it. */
  sheet(name: string): MemorySheet;
  /** What the cells of a sheet show, from A1 to the end of the used area. */
  values(name: string): CellValue[][];
  /** Every cell, format, note, table, chart, name and overlay, as text: equal for equal workbooks. */
  picture(): string;
}

/**
 * A workbook in memory with the sheets given, and a port on it.
 *
 * @example
 * const { port, hands, values } = memoryWorkbook([{ name: "Taken", cells: [["Cluster", "Omschrijving"]] }]);
 */
export function memoryWorkbook(sheets: readonly SheetFixture[]): MemoryWorkbook {
  const book = new MemoryBook();
  sheets.forEach(({ name, cells }) => fill(book.addSheet(name), cells));
  const port = new MemoryPort(book);
  const sheet = (name: string) => book.sheet(name);
  return {
    port,
    hands: memoryHands(book, port),
    book,
    sheet,
    values: (name) => {
      const { row, column, rowCount, columnCount } = sheet(name).usedArea();
      const area = { row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount };
      return sheet(name).grid(area, (cell) => cell.value);
    },
    picture: () => JSON.stringify(picture(book), null, 1),
  };
}

function fill(sheet: MemorySheet, cells: SheetFixture["cells"]): void {
  cells.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value === "") return;
      if (typeof value === "string" && value.startsWith("'")) sheet.change(row, column, { value: value.slice(1) });
      else if (typeof value === "string" && /^=./.test(value)) sheet.change(row, column, { formula: value });
      else sheet.change(row, column, { value });
    }),
  );
}

/** Cells that were emptied again count as never touched. */
function picture(book: MemoryBook): unknown {
  return {
    schemaVersion: book.schemaVersion,
    names: [...book.names].sort((one, other) => one.name.localeCompare(other.name)),
    sheets: book.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visible,
      protected: sheet.protected,
      cells: touchedCells(sheet),
      rows: sizedLines(sheet.rowLines, 15),
      columns: sizedLines(sheet.columnLines, 48),
      tables: sheet.tables,
      charts: sheet.charts,
      overlays: sheet.overlays.filter(({ kind }) => kind === "highlightWhere"),
      covered: coveredCells(sheet),
      frozen: sheet.frozen,
      page: JSON.stringify(sheet.page) === JSON.stringify(plainPage) ? null : sheet.page,
    })),
  };
}

/** Lines of the standard size that are not hidden count as never touched. */
function sizedLines(lines: MemorySheet["rowLines"], standard: number): unknown[] {
  return lines.flatMap((line, index) => {
    const bare = !line || ((line.points ?? standard) === standard && line.hidden !== true);
    return bare ? [] : [[index, { points: line.points, hidden: line.hidden }]];
  });
}

/** Which cells have a list or bar: it is the same whether one area covers them or two. */
function coveredCells(sheet: MemorySheet): unknown[] {
  return sheet.overlays
    .filter(({ kind }) => kind !== "highlightWhere")
    .flatMap(({ kind, area, detail }) =>
      Array.from({ length: area.rowCount * area.columnCount }, (_, index) => {
        const [row, column] = [Math.floor(index / area.columnCount), index % area.columnCount];
        return JSON.stringify([area.row + row, area.column + column, kind, detail]);
      }),
    )
    .sort();
}

function touchedCells(sheet: MemorySheet): unknown[] {
  const cells: unknown[] = [];
  sheet.each(({ value, formula, format, note }, row, column) => {
    const formats = Object.entries(format).sort(([one], [other]) => one.localeCompare(other));
    const bare = value === "" && formula === null && note === null && formats.length === 0;
    if (!bare) cells.push([row, column, value, formula, formats, note]);
  });
  return cells;
}
