import type { Area, CellValue } from "../../src/workbook/snapshot";
import type { Content, Step } from "../../src/workbook/steps";
import type { MemoryBook } from "./memory-book";
import type { MemoryCell, MemoryLine, MemoryOverlay, MemorySheet } from "./memory-sheet";

/** Thrown by a step on a protected sheet. */
export class SheetIsProtected extends Error {
  constructor(readonly sheet: string) {
    super(`AccessDenied: sheet ${sheet}`);
  }
}

/** Carries out one step; throws, without effect, where Excel would refuse it. */
export function carryOut(book: MemoryBook, step: Step): void {
  switch (step.do) {
    case "addSheet":
      book.addSheet(step.name);
      return;
    case "deleteName":
      book.deleteName(step.name);
      return;
    case "schemaVersion":
      book.schemaVersion = step.version;
      return;
    case "renameSheet":
      book.renameSheet(book.sheet(step.sheet), step.name);
      return;
    case "deleteSheet":
      book.deleteSheet(book.sheet(step.sheet));
      return;
    case "name":
      book.setName(step.name, book.sheet(step.sheet).id, step.area);
      return;
    default:
      carryOutOnSheet(book, unprotected(book.sheet(step.sheet)), step);
  }
}

type SheetStep = Exclude<
  Step,
  { readonly do: "addSheet" | "deleteName" | "schemaVersion" | "renameSheet" | "deleteSheet" | "name" }
>;

function unprotected(sheet: MemorySheet): MemorySheet {
  if (sheet.protected) throw new SheetIsProtected(sheet.name);
  return sheet;
}

function carryOutOnSheet(book: MemoryBook, sheet: MemorySheet, step: SheetStep): void {
  switch (step.do) {
    case "insertRows": {
      book.shift(sheet, { axis: "row", at: step.row, count: step.count });
      return;
    }
    case "deleteRows": {
      book.shift(sheet, { axis: "row", at: step.row, count: -step.count });
      return;
    }
    case "insertColumns": {
      book.shift(sheet, { axis: "column", at: step.column, count: step.count });
      return;
    }
    case "deleteColumns": {
      book.shift(sheet, { axis: "column", at: step.column, count: -step.count });
      return;
    }
    case "write": {
      write(sheet, step);
      return;
    }
    case "format": {
      eachCell(step.area, (row, column) =>
        sheet.change(row, column, { format: { ...sheet.cell(row, column).format, ...step.format } }),
      );
      return;
    }
    case "columnWidth": {
      changeLines(sheet.columnLines, step.column, step.count, { points: step.points });
      return;
    }
    case "rowHeight": {
      changeLines(sheet.rowLines, step.row, step.count, { points: step.points });
      return;
    }
    case "hideColumns": {
      changeLines(sheet.columnLines, step.column, step.count, { hidden: true });
      return;
    }
    case "hideRows": {
      changeLines(sheet.rowLines, step.row, step.count, { hidden: true });
      return;
    }
    case "validateList": {
      lay(sheet, step.do, step.area, { source: step.source, warning: step.warning });
      return;
    }
    case "highlightWhere": {
      lay(sheet, step.do, step.area, { formula: step.formula, fill: step.fill, fontColor: step.fontColor });
      return;
    }
    case "dataBar": {
      lay(sheet, step.do, step.area, { color: step.color, maximum: step.maximum });
      return;
    }
    case "removeHighlights":
      sheet.overlays = sheet.overlays.filter((overlay) => !isOneOf(overlay, step.area, step.formulas));
      return;
    case "freeze":
      sheet.frozen = step.rows + step.columns > 0 ? { rows: step.rows, columns: step.columns } : null;
      return;
    case "page":
      sheet.page = step.page;
      return;
    case "addTable": {
      addTable(book, sheet, step);
      return;
    }
    case "resizeTable": {
      resizeTable(sheet, step.name, step.area);
      return;
    }
  }
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) visit(row, column);
  }
}

function changeLines(lines: (MemoryLine | undefined)[], first: number, count: number, change: MemoryLine): void {
  for (let index = first; index < first + count; index++) lines[index] = { ...lines[index], ...change };
}

function write(sheet: MemorySheet, step: Extract<Step, { readonly do: "write" }>): void {
  step.contents.forEach((contents, row) =>
    contents.forEach((content, column) => {
      if (content === null) return;
      const [at, across] = [step.row + row, step.column + column];
      sheet.change(at, across, written(content, sheet.cell(at, across)));
    }),
  );
}

/** A formula keeps the value it last had while it stays the same. */
function written(content: Content, before: MemoryCell): { value: CellValue; formula: string | null } {
  if (content === "empty") return { value: "", formula: null };
  if ("text" in content) return { value: content.text, formula: null };
  if ("number" in content) return { value: content.number, formula: null };
  if ("boolean" in content) return { value: content.boolean, formula: null };
  return { value: content.formula === before.formula ? before.value : "", formula: content.formula };
}

function lay(sheet: MemorySheet, kind: MemoryOverlay["kind"], area: Area, detail: MemoryOverlay["detail"]): void {
  const replaced = (other: MemoryOverlay) =>
    kind === "validateList" && other.kind === kind && JSON.stringify(other.area) === JSON.stringify(area);
  sheet.overlays = [...sheet.overlays.filter((other) => !replaced(other)), { kind, area, detail }];
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

function isOneOf(overlay: MemoryOverlay, area: Area, formulas: readonly string[]): boolean {
  const { formula } = overlay.detail;
  return overlay.kind === "highlightWhere" && overlap(overlay.area, area) && formulas.some((one) => one === formula);
}

function addTable(book: MemoryBook, sheet: MemorySheet, step: Extract<Step, { readonly do: "addTable" }>): void {
  const tables = book.sheets.flatMap((other) => other.tables);
  if (tables.some((table) => table.name.toLowerCase() === step.name.toLowerCase())) {
    throw new Error(`ItemAlreadyExists: table ${step.name}`);
  }
  if (sheet.tables.some((table) => overlap(table.area, step.area))) throw new Error("InvalidArgument: tables overlap");
  sheet.tables = [...sheet.tables, { name: step.name, area: step.area, style: step.style }];
}

function resizeTable(sheet: MemorySheet, name: string, area: Area): void {
  const table = sheet.tables.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!table) throw new Error(`ItemNotFound: table ${name}`);
  if (table.area.row !== area.row) throw new Error("InvalidArgument: the header row stays in place");
  sheet.tables = sheet.tables.map((other) => (other === table ? { ...table, area } : other));
}
