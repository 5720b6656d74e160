import type { Edit, FinalEdit, InsertLines, RemoveLines, WorkbookChange } from "../change";
import { chartSourceOf, drawnCells, seriesColors, type ChartSource } from "../chart-sources";
import type { SheetRole } from "../schema";
import { cellAt, type Area, type SheetSnapshot } from "../snapshot";
import type { Step } from "../steps/steps";
import type { MovingFrame } from "./moving-frame";

/**
 * Tells the charts whose series come or go with this change again of which cells they are drawn, where these stand
 * then: Excel stretches series with the lines put in between their cells, but a row that comes is no series of a chart,
 * and one that goes leaves its series without cells. A chart that the change itself makes or takes away needs none of it.
 */
export function redrawnCharts(change: WorkbookChange, frames: ReadonlyMap<SheetRole, MovingFrame>): readonly Step[] {
  const left = new Set<SheetRole>(change.flatMap((edit) => (isLines(edit) && leavesBehind(edit) ? [edit.role] : [])));
  for (const edit of change) if (edit.edit === "addChart" || edit.edit === "removeChart") left.delete(edit.role);
  return [...left].flatMap((role) => {
    const [frame, source] = [frames.get(role), chartSourceOf(role)];
    return frame === undefined || source === null ? [] : redrawn(frame, source);
  });
}

function isLines(edit: Edit | FinalEdit): edit is InsertLines | RemoveLines {
  return edit.edit === "insertLines" || edit.edit === "removeLines";
}

/** True when Excel does not let the chart follow these lines: they are its own, or come before its first values. */
function leavesBehind({ edit, role, axis, after, keys }: InsertLines | RemoveLines): boolean {
  const source = chartSourceOf(role);
  if (source === null) return false;
  const [names] = source.columns;
  if (axis === "row") return keys.some((key) => key === source.header || source.isSeries(key));
  return source.columns.some((key) => keys.includes(key)) || (edit === "insertLines" && after === names);
}

function redrawn({ original, rowsNow, columnsNow }: MovingFrame, source: ChartSource): readonly Step[] {
  const { sheet } = original;
  const before = drawnCells(source, original);
  const data = drawnCells(source, { rows: rowsNow, columns: columnsNow });
  if (data === null || (before !== null && hasNumberForName(sheet, before))) return [];
  const colors = seriesColors(Math.max(data.rowCount, before?.rowCount ?? 0) - 1);
  return [{ do: "chartData", sheet: sheet.id, name: source.name, data, before, colors }];
}

/** True when somebody put a number on a line of their own where names stand: Excel would take all names for values. */
function hasNumberForName(sheet: SheetSnapshot, { row, column, rowCount, columnCount }: Area): boolean {
  const isNumber = (down: number, right: number) => typeof cellAt(sheet, row + down, column + right).value === "number";
  const inNames = Array.from({ length: rowCount }, (_, down) => isNumber(down, 0));
  const inHeader = Array.from({ length: columnCount }, (_, right) => isNumber(0, right));
  return [...inNames, ...inHeader].some(Boolean);
}
