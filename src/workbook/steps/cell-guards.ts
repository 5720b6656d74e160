import {
  cellAt,
  contentsOf,
  endColumn,
  endRow,
  sheetById,
  sheetNamed,
  type Area,
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";
import { MovedLines } from "./moved-lines";
import { rectanglesOf, type Placed } from "./rectangles";
import type { Guard, SheetKey, Step } from "./steps";

/**
 * Guards on every cell that these steps overwrite, empty or take away: it must hold what it holds in this snapshot.
 * Where they stand is where they stood before the first step; cells on lines or sheets that the steps make are left out.
 */
export function cellGuards(snapshot: WorkbookSnapshot, steps: readonly Step[]): readonly Guard[] {
  const touched = new TouchedCells(snapshot);
  for (const step of steps) touched.add(step);
  return touched.guards();
}

class TouchedCells {
  private readonly sheets = new Map<string, TouchedSheet>();
  private readonly added = new Set<SheetKey>();

  constructor(private readonly snapshot: WorkbookSnapshot) {}

  add(step: Step): void {
    if (step.do === "addSheet") this.added.add(step.name);
    if ("sheet" in step && !this.added.has(step.sheet)) this.sheetOf(step.sheet)?.add(step);
  }

  guards(): readonly Guard[] {
    return [...this.sheets.values()].flatMap((sheet) => sheet.guards());
  }

  private sheetOf(key: SheetKey): TouchedSheet | null {
    const sheet = sheetById(this.snapshot, key) ?? sheetNamed(this.snapshot, key);
    if (sheet === null) return null;
    const touched = this.sheets.get(sheet.id) ?? new TouchedSheet(sheet);
    this.sheets.set(sheet.id, touched);
    return touched;
  }
}

/** The cells of one sheet that steps touch, by where they stood before the first of them. */
class TouchedSheet {
  private readonly rows = new MovedLines();
  private readonly columns = new MovedLines();
  private readonly cells = new Map<string, Placed<CellContent>>();
  private readonly areas: Area[] = [];

  constructor(private readonly sheet: SheetSnapshot) {}

  add(step: Step): void {
    const { sheet } = this;
    const whole = { row: 0, column: 0, rowCount: endRow(sheet), columnCount: endColumn(sheet) };
    if (step.do === "write") this.addWrite(step);
    if (step.do === "clear") this.addArea(step.area);
    if (step.do === "deleteSheet") this.areas.push(whole);
    if (step.do === "deleteRows") {
      this.addRows(step.row, step.count);
      this.rows.moved(step.row, -step.count);
    }
    if (step.do === "deleteColumns") {
      this.addColumns(step.column, step.count);
      this.columns.moved(step.column, -step.count);
    }
    if (step.do === "insertRows") this.rows.moved(step.row, step.count);
    if (step.do === "insertColumns") this.columns.moved(step.column, step.count);
  }

  guards(): readonly Guard[] {
    const { sheet } = this;
    const ofAreas = this.areas
      .filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0)
      .map((area): Guard => ({ sheet: sheet.id, area, expected: contentsOf(sheet, area) }));
    const ofCells = rectanglesOf([...this.cells.values()]).map(({ row, column, grid }): Guard => {
      const area = { row, column, rowCount: grid.length, columnCount: grid[0]?.length ?? 0 };
      return { sheet: sheet.id, area, expected: grid };
    });
    return [...ofAreas, ...ofCells];
  }

  private addWrite({ row, column, contents }: Extract<Step, { do: "write" }>): void {
    contents.forEach((line, down) => {
      const at = this.rows.before(row + down);
      if (at === null) return;
      line.forEach((content, right) => {
        const across = this.columns.before(column + right);
        if (content === null || across === null) return;
        this.cells.set(`${at},${across}`, { row: at, column: across, value: cellAt(this.sheet, at, across) });
      });
    });
  }

  private addArea(area: Area): void {
    for (const rows of this.rows.spans(area.row, area.rowCount))
      for (const columns of this.columns.spans(area.column, area.columnCount))
        this.areas.push({ row: rows.first, rowCount: rows.count, column: columns.first, columnCount: columns.count });
  }

  private addRows(row: number, count: number): void {
    for (const { first, count: rowCount } of this.rows.spans(row, count))
      this.areas.push({ row: first, rowCount, column: 0, columnCount: endColumn(this.sheet) });
  }

  private addColumns(column: number, count: number): void {
    for (const { first, count: columnCount } of this.columns.spans(column, count))
      this.areas.push({ column: first, columnCount, row: 0, rowCount: endRow(this.sheet) });
  }
}
