import type { Content, SheetKey, Step } from "./steps";

/** A cell by its zero-based place on a sheet. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** One rectangle per run of neighbouring columns; runs of the same columns on successive rows are one rectangle. */
export function writeSteps(sheet: SheetKey, cells: readonly PlacedCell[]): readonly Step[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; contents: Content[][] }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const lastRow = last?.contents.at(-1);
    if (
      last !== undefined &&
      lastRow !== undefined &&
      last.row + last.contents.length - 1 === cell.row &&
      last.contents.length === 1 &&
      last.column + lastRow.length === cell.column
    )
      lastRow.push(cell.content);
    else runs.push({ row: cell.row, column: cell.column, contents: [[cell.content]] });
  }
  return stacked(runs).map((run) => ({ do: "write", sheet, ...run }));
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly Content[])[];
}

function stacked(runs: readonly Run[]): readonly Run[] {
  const open = new Map<string, Run>();
  const done: Run[] = [];
  for (const run of runs) {
    const key = `${run.column}:${run.contents[0]?.length ?? 0}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.contents.length === run.row)
      open.set(key, { ...above, contents: [...above.contents, ...run.contents] });
    else {
      if (above !== undefined) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
