import type { Area } from "../workbook/snapshot";
import { newColors, type ChartKind, type StepOf } from "../workbook/steps/steps";
import type { Places } from "./places";

const types = {
  barStacked: "BarStacked",
  columnStacked: "ColumnStacked",
} as const satisfies Record<ChartKind, Excel.ChartType | `${Excel.ChartType}`>;

/** Between the bars, in per cent of their width. */
const gapWidth = 60;

/** How the series lie is always said: "Auto" turned out differently on the web (office-js #1830, #2929). */
const seriesBy = "Rows";

export function addChart(places: Places, step: StepOf<"addChart">): void {
  const { sheet, kind, name, data, area, colors } = step;
  const { charts } = places.sheet(sheet);
  charts.getItemOrNullObject(name).delete();
  const chart = charts.add(types[kind], places.range(sheet, data), seriesBy);
  // First, as Excel may not give a series whose cells are hidden.
  chart.plotVisibleOnly = false;
  chart.name = name;
  chart.title.text = step.title;
  chart.legend.position = "Bottom";
  chart.setPosition(places.range(sheet, firstCell(area)), places.range(sheet, lastCell(area)));
  const series = colors.map((_, index) => chart.series.getItemAt(index));
  series.slice(0, 1).forEach((first) => (first.gapWidth = gapWidth));
  series.forEach((each, index) => each.format.fill.setSolidColor(colors[index] ?? ""));
}

/** Null objects take all of it without a word. */
export function chartData(places: Places, step: StepOf<"chartData">): void {
  const chart = places.sheet(step.sheet).charts.getItemOrNullObject(step.name);
  chart.setData(places.range(step.sheet, step.data), seriesBy);
  newColors(step).forEach((color, place) => chart.series.getItemAt(place).format.fill.setSolidColor(color));
}

/** Null objects take the deletion without a word. */
export function deleteChart(places: Places, { sheet, name }: StepOf<"deleteChart">): void {
  places.sheet(sheet).charts.getItemOrNullObject(name).delete();
}

/**
 * Lying bars begin at the bottom by themselves, and their table at the top. The values stay below.
 *
 * For the end of a batch, so that all else is done where axes cannot be changed, as on an iPad (office-js #1688).
 */
export function beginAtTop(places: Places, { sheet, kind, name }: StepOf<"addChart">): void {
  if (kind === "columnStacked") return;
  const { categoryAxis } = places.sheet(sheet).charts.getItemOrNullObject(name).axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
}

function firstCell({ row, column }: Area): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function lastCell({ row, column, rowCount, columnCount }: Area): Area {
  return { row: row + rowCount - 1, column: column + columnCount - 1, rowCount: 1, columnCount: 1 };
}
