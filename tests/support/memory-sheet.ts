import type { Area, CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import type { CellFormat, PageLayout } from "../../src/workbook/steps/steps";
import { moveChart, type MemoryChart } from "./memory-charts";
import { moveFormula, type Shift, shiftSpan } from "./shift-formula";

export interface MemoryCell {
  readonly value: CellValue;
  /** Begins with "="; null for a cell without one. Formulas are kept, never calculated. */
  readonly formula: string | null;
  readonly format: CellFormat;
  readonly note: string | null;
}

/** What was laid over an area: kept and moved along, not understood. */
export interface MemoryOverlay {
  readonly kind: "validateList" | "validateNumber" | "highlightWhere" | "dataBar";
  readonly area: Area;
  readonly detail: Readonly<Record<string, string | number>>;
}

interface MemoryTable {
  readonly name: string;
  readonly area: Area;
  readonly style: string;
}

/** Size and visibility of a row or column; undefined is Excel's own. */
export interface MemoryLine {
  readonly points?: number;
  readonly hidden?: boolean;
}

type Contents = Pick<SheetSnapshot, "area" | "values" | "formulas">;

const emptyCell: MemoryCell = { value: "", formula: null, format: {}, note: null };

/** The area after the shift; null when nothing of it is left. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = { first: area.row, last: area.row + area.rowCount - 1 };
  const columns = { first: area.column, last: area.column + area.columnCount - 1 };
  const span = shiftSpan(shift.axis === "row" ? rows : columns, shift);
  if (!span) return null;
  const count = span.last - span.first + 1;
  return shift.axis === "row"
    ? { ...area, row: span.first, rowCount: count }
    : { ...area, column: span.first, columnCount: count };
}

/** Puts empty places in a list, or takes places out, as rows and columns come and go. */
function shiftList(list: unknown[], { at, count }: Shift): void {
  if (at >= list.length) return;
  if (count < 0) list.splice(at, -count);
  else list.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
}

/** One sheet of the in-memory workbook. All positions are zero-based. */
export class MemorySheet {
  private readonly rows: ((MemoryCell | undefined)[] | undefined)[] = [];
  /** As read last, until a cell changes: sequences read far more often than they write. */
  private read: Contents | null = null;
  readonly rowLines: (MemoryLine | undefined)[] = [];
  readonly columnLines: (MemoryLine | undefined)[] = [];
  tables: MemoryTable[] = [];
  overlays: MemoryOverlay[] = [];
  charts: MemoryChart[] = [];
  visible = true;
  protected = false;
  frozen: { readonly rows: number; readonly columns: number } | null = null;
  page: PageLayout | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): MemoryCell {
    return this.rows[row]?.[column] ?? emptyCell;
  }

  /** Replaces the given parts of a cell. */
  change(row: number, column: number, parts: Partial<MemoryCell>): void {
    this.read = null;
    const cells = (this.rows[row] ??= []);
    cells[column] = { ...(cells[column] ?? emptyCell), ...parts };
  }

  /** Calls back for every cell that has been touched. */
  each(visit: (cell: MemoryCell, row: number, column: number) => void): void {
    this.rows.forEach((cells, row) => cells?.forEach((cell, column) => cell && visit(cell, row, column)));
  }

  /** Replaces the formula of every cell that has one. */
  mapFormulas(map: (formula: string) => string): void {
    this.each((cell, row, column) => {
      if (cell.formula === null) return;
      const formula = map(cell.formula);
      if (formula !== cell.formula) this.change(row, column, { formula });
    });
  }

  /** The smallest area that holds every value and formula; without rows and columns when there is none. */
  usedArea(): Area {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.each((cell, row, column) => {
      if (cell.value === "" && cell.formula === null) return;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    });
    if (bottom < 0) return { row: 0, column: 0, rowCount: 0, columnCount: 0 };
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** What `pick` gives of each cell of the area, row by row. */
  grid<T>(area: Area, pick: (cell: MemoryCell) => T): T[][] {
    return Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (_, column) => pick(this.cell(area.row + row, area.column + column))),
    );
  }

  /** Moves cells, lines, tables, overlays and charts; formulas and names are the workbook's to move. */
  shift(shift: Shift): void {
    this.read = null;
    if (shift.axis === "row") shiftList(this.rows, shift);
    else this.rows.forEach((cells) => cells && shiftList(cells, shift));
    shiftList(shift.axis === "row" ? this.rowLines : this.columnLines, shift);
    const moved = <T extends { readonly area: Area }>(item: T): T[] => {
      const area = shiftArea(item.area, shift);
      return area ? [{ ...item, area }] : [];
    };
    this.tables = this.tables.flatMap(moved);
    this.overlays = this.overlays.flatMap(moved);
    this.charts = this.charts.map((chart) => moveChart(chart, (area) => shiftArea(area, shift)));
  }

  /** Sorts the rows of the area by one of its columns, upwards: numbers, texts, booleans, then what is empty. */
  sort(area: Area, byColumn: number): void {
    const lines = this.grid(area, (cell) => cell).map((cells, index) => ({ cells, index }));
    const key = (line: (typeof lines)[number]) => line.cells[byColumn - area.column]?.value ?? "";
    lines.sort((one, other) => compareValues(key(one), key(other)) || one.index - other.index);
    lines.forEach(({ cells, index }, offset) => {
      cells.forEach((cell, column) => {
        const formula = cell.formula && moveFormula(cell.formula, offset - index);
        this.change(area.row + offset, area.column + column, { ...cell, formula });
      });
    });
  }

  snapshot(): SheetSnapshot {
    return {
      id: this.id,
      name: this.name,
      visible: this.visible,
      protected: this.protected,
      ...(this.read ??= this.contents()),
      tables: this.tables.map(({ name, area }) => ({ name, area })),
    };
  }

  private contents(): Contents {
    const area = this.usedArea();
    return {
      area,
      values: this.grid(area, (cell) => cell.value),
      formulas: this.grid(area, (cell) => cell.formula ?? cell.value),
    };
  }
}

function rank(value: CellValue): number {
  if (value === "") return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function compareValues(one: CellValue, other: CellValue): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return rank(one) - rank(other) || String(one).localeCompare(String(other), "nl", { sensitivity: "base" });
}
