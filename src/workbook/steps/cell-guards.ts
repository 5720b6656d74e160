import {
  cellAt,
  contentsOf,
  endColumn,
  endRow,
  type Area,
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";
import { lineShift, MovedLines, type LineShift } from "./moved-lines";
import { rectanglesOf, type Placed } from "./rectangles";
import { onSheetsBefore } from "./sheets-before";
import { changes } from "./step-traits";
import type { Guard, Step, StepOf } from "./steps";

/**
 * Guards on every cell that these steps overwrite, empty or take away: it must hold what it holds in this snapshot.
 * Where they stand is where they stood before the first step; cells on lines or sheets that the steps make are left out.
 */
export function cellGuards(snapshot: WorkbookSnapshot, steps: readonly Step[]): readonly Guard[] {
  const sheets = new Map<string, TouchedSheet>();
  for (const { sheet, step } of onSheetsBefore(snapshot, steps)) {
    const touched = sheets.get(sheet.id) ?? new TouchedSheet(sheet);
    sheets.set(sheet.id, touched);
    touched.add(step);
  }
  return [...sheets.values()].flatMap((touched) => touched.guards());
}

/** The cells of one sheet that steps touch, by where they stood before the first of them. */
class TouchedSheet {
  private readonly rows = new MovedLines();
  private readonly columns = new MovedLines();
  private readonly cells = new Map<string, Placed<CellContent>>();
  private readonly areas: Area[] = [];

  constructor(private readonly sheet: SheetSnapshot) {}

  add(step: Step): void {
    if (step.do === "deleteSheet") this.areas.push(this.whole);
    if (changes(step, "lines")) this.shift(lineShift(step));
    if (changes(step, "cells"))
      if (step.do === "write") this.addWrite(step);
      else this.addArea(step.area);
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

  private addWrite({ row, column, contents }: StepOf<"write">): void {
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

  private shift({ axis, at, count }: LineShift): void {
    const moved = axis === "row" ? this.rows : this.columns;
    for (const { first, count: length } of moved.spans(at, Math.max(0, -count)))
      this.areas.push(
        axis === "row"
          ? { ...this.whole, row: first, rowCount: length }
          : { ...this.whole, column: first, columnCount: length },
      );
    moved.moved(at, count);
  }

  private get whole(): Area {
    return { row: 0, column: 0, rowCount: endRow(this.sheet), columnCount: endColumn(this.sheet) };
  }
}
