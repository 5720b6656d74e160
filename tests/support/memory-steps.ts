import type { Area, CellValue } from "../../src/workbook/snapshot";
import type { CellFormat, Content, Step, StepOf } from "../../src/workbook/steps/steps";
import type { MemoryBook } from "./memory-book";
import { chartOf, toldAgain, type MemoryChart } from "./memory-charts";
import type { MemoryCell, MemoryLine, MemoryOverlay, MemorySheet } from "./memory-sheet";

/** Thrown by a step on a protected sheet. */
export class SheetIsProtected extends Error {
  constructor(readonly sheet: string) {
    super(`AccessDenied: sheet ${sheet}`);
  }
}

type Kind = Step["do"];
type SheetKind = Exclude<Kind, "addSheet" | "deleteName" | "schemaVersion">;

/** Carries out one step; throws, without effect, where Excel would refuse it. */
export function carryOut(book: MemoryBook, step: Step): void {
  if (step.do === "addSheet") book.addSheet(step.name);
  else if (step.do === "deleteName") book.deleteName(step.name);
  else if (step.do === "schemaVersion") book.schemaVersion = step.version;
  else carryOutOnSheet(book, book.sheet(step.sheet), step.do, step);
}

function carryOutOnSheet<K extends SheetKind>(book: MemoryBook, sheet: MemorySheet, kind: K, step: StepOf<K>): void {
  if (sheet.protected && !allowedWhenProtected.has(kind)) throw new SheetIsProtected(sheet.name);
  effects[kind](sheet, step, book);
}

const allowedWhenProtected: ReadonlySet<Kind> = new Set(["name", "renameSheet", "deleteSheet"]);

const effects: { readonly [K in SheetKind]: (sheet: MemorySheet, step: StepOf<K>, book: MemoryBook) => void } = {
  renameSheet: (sheet, { name }, book) => book.renameSheet(sheet, name),
  placeTab: (sheet, { position }, book) => {
    const others = book.sheets.filter((other) => other !== sheet);
    book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  },
  deleteSheet: (sheet, _step, book) => book.deleteSheet(sheet),
  name: (sheet, { name, area }, book) => book.setName(name, sheet.id, area),
  insertRows: (sheet, { row, count }, book) => book.shift(sheet, { axis: "row", at: row, count }),
  deleteRows: (sheet, { row, count }, book) => book.shift(sheet, { axis: "row", at: row, count: -count }),
  insertColumns: (sheet, { column, count }, book) => book.shift(sheet, { axis: "column", at: column, count }),
  deleteColumns: (sheet, { column, count }, book) => book.shift(sheet, { axis: "column", at: column, count: -count }),
  write,
  clear,
  format: (sheet, { area, format }) =>
    eachCell(area, (row, column) =>
      sheet.change(row, column, { format: formatted(sheet.cell(row, column).format, format) }),
    ),
  columnWidth: ({ columnLines }, { column, count, points }) => changeLines(columnLines, column, count, { points }),
  rowHeight: ({ rowLines }, { row, count, points }) => changeLines(rowLines, row, count, { points }),
  hideColumns: ({ columnLines }, { column, count, hidden }) => changeLines(columnLines, column, count, { hidden }),
  hideRows: ({ rowLines }, { row, count, hidden }) => changeLines(rowLines, row, count, { hidden }),
  validateList: (sheet, { area, source, warning }) => lay(sheet, "validateList", area, { source, warning }),
  validateNumber: (sheet, { area, minimum, maximum, warning }) =>
    lay(sheet, "validateNumber", area, { minimum, maximum, warning }),
  highlightWhere: (sheet, { area, formula, fill, fontColor, outline = "None" }) =>
    lay(sheet, "highlightWhere", area, { formula, fill, fontColor, outline }),
  dataBar: (sheet, { area, color, maximum }) => lay(sheet, "dataBar", area, { color, maximum }),
  removeHighlights: (sheet, { area, formulas }) => {
    sheet.overlays = sheet.overlays.filter((overlay) => !isOneOf(overlay, area, formulas));
  },
  addChart: (sheet, step) => {
    const chart = chartOf(step);
    deleteChart(sheet, step.name);
    sheet.charts = [...sheet.charts, chart];
  },
  chartData: (sheet, step) => {
    sheet.charts = sheet.charts.map((chart) => (isCalled(chart, step.name) ? toldAgain(chart, step) : chart));
  },
  deleteChart: (sheet, { name }) => deleteChart(sheet, name),
  freeze: (sheet, { rows, columns }) => {
    sheet.frozen = rows + columns > 0 ? { rows, columns } : null;
  },
  page: (sheet, { page }) => {
    sheet.page = page;
  },
  addTable,
  removeTable: (sheet, { name }) => {
    sheet.tables = sheet.tables.filter((table) => table.name !== name);
  },
  resizeTable: (sheet, { name, area }) => resizeTable(sheet, name, area),
};

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) visit(row, column);
  }
}

function changeLines(lines: (MemoryLine | undefined)[], first: number, count: number, change: MemoryLine): void {
  for (let index = first; index < first + count; index++) lines[index] = { ...lines[index], ...change };
}

function formatted(before: CellFormat, { fill, ...rest }: CellFormat): CellFormat {
  const { fill: old, ...others } = before;
  const now = fill ?? old;
  return { ...others, ...rest, ...(now !== undefined && now !== "none" && { fill: now }) };
}

function write(sheet: MemorySheet, step: StepOf<"write">): void {
  step.contents.forEach((contents, row) =>
    contents.forEach((content, column) => {
      if (content === null) return;
      const [at, across] = [step.row + row, step.column + column];
      sheet.change(at, across, written(content, sheet.cell(at, across)));
    }),
  );
}

function clear(sheet: MemorySheet, { area }: StepOf<"clear">): void {
  eachCell(area, (row, column) => sheet.change(row, column, { value: "", formula: null, format: {} }));
  sheet.overlays = sheet.overlays.flatMap((overlay) =>
    outside(overlay.area, area).map((part) => ({ ...overlay, area: part })),
  );
}

/** The parts of an area that lie outside another: above, below, left and right of it. */
function outside(area: Area, hole: Area): Area[] {
  if (!overlap(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rowCount, hole.row + hole.rowCount);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columnCount, hole.column + hole.columnCount);
  const parts: Area[] = [
    { ...area, rowCount: top - area.row },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
    { row: top, rowCount: bottom - top, column: area.column, columnCount: left - area.column },
    { row: top, rowCount: bottom - top, column: right, columnCount: area.column + area.columnCount - right },
  ];
  return parts.filter((part) => part.rowCount > 0 && part.columnCount > 0);
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
    kind.startsWith("validate") &&
    other.kind.startsWith("validate") &&
    JSON.stringify(other.area) === JSON.stringify(area);
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

function deleteChart(sheet: MemorySheet, name: string): void {
  sheet.charts = sheet.charts.filter((chart) => !isCalled(chart, name));
}

function isCalled(chart: MemoryChart, name: string): boolean {
  return chart.name.toLowerCase() === name.toLowerCase();
}

function addTable(sheet: MemorySheet, step: StepOf<"addTable">, book: MemoryBook): void {
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
