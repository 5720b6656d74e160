import type { Area, EngineFormat, EngineSheet } from "../../engine/engine";
import { intersect } from "../addresses";
import type { RangeTarget } from "./targets";

/** The cells of a range that can differ: the used ones, and one beyond for all the rest. */
function tellingCells({ sheet, area }: RangeTarget): readonly (readonly [number, number])[] {
  const used = sheet.usedArea({ formats: true });
  const filled = used && intersect(used, area);
  const cells: [number, number][] = [];
  if (filled) {
    for (let row = filled.row; row < filled.row + filled.rowCount; row++) {
      for (let column = filled.column; column < filled.column + filled.columnCount; column++) cells.push([row, column]);
    }
  }
  const beyond = cells.length < area.rowCount * area.columnCount;
  const lastCell: [number, number] = [area.row + area.rowCount - 1, area.column + area.columnCount - 1];
  return beyond ? [...cells, lastCell, [area.row, area.column]] : cells;
}

/** What all cells of a range have in common, or null when they differ. */
export function agreedFormat<T>(range: RangeTarget, pick: (format: EngineFormat) => T): T | null {
  const found = new Set(tellingCells(range).map(([row, column]) => pick(range.sheet.format(row, column))));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Takes one key of the format away. */
export function clearFormat(sheet: EngineSheet, area: Area, key: keyof EngineFormat): void {
  sheet.setFormat(area, { [key]: undefined });
}
