/** Gathers single cells into as few blocks as is easy: runs down a column, then equal runs side by side. */
import type { Area } from "../engine";

export function blocksOf(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const runs: Area[] = [];
  for (const [row, column] of [...cells].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rowCount === row) {
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    } else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  const blocks = new Map<string, Area[]>();
  for (const run of runs) {
    const key = `${run.row} ${run.rowCount}`;
    const same = blocks.get(key) ?? [];
    blocks.set(key, same);
    const last = same.at(-1);
    if (last && last.column + last.columnCount === run.column) {
      same[same.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else same.push(run);
  }
  return [...blocks.values()].flat();
}
