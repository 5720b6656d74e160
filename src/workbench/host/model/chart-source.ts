import type { Area, EngineChart, EngineSheet } from "../../engine/engine";
import { absoluteArea, quoteSheet } from "../addresses";
import { invalidArgument, notImplemented } from "../host-error";
import { barsOf } from "./chart-bars";
import { sameName } from "./range-lookup";
import { wordArgument } from "./reading-arguments";
import { ChartTarget, RangeTarget, type SheetPart } from "./targets";

const PLAYED = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
] as const;

/** Kinds that Excel has and this host does not play; anything else is refused as Excel refuses it. */
const OTHERS = /^(3D)?(Line|Pie|Doughnut|Area|XYScatter|Radar|Surface|Bubble|Stock|Cylinder|Cone|Pyramid|Bar|Column)/;
const YOUNGER = new Set([
  "Histogram",
  "Boxwhisker",
  "Pareto",
  "RegionMap",
  "Treemap",
  "Waterfall",
  "Sunburst",
  "Funnel",
]);

const PLACEHOLDER = "Chart Title";

/** Draws a chart of other cells: series keep their look by their place, and new ones have none of their own yet. */
export function setData(target: ChartTarget, [range, seriesBy]: readonly unknown[]): void {
  const { chart } = target;
  const { colors } = barsOf(target);
  const series = seriesOf(...sourceArguments(range, seriesBy));
  chart.references = series.flat();
  colors.splice(0, colors.length, ...series.map((_, index) => colors[index] ?? null));
}

/** A chart on the sheet of the cells of a range, as Excel makes one before anything of it is set. */
export function addChart({ sheet }: SheetPart, [kind, range, seriesBy]: readonly unknown[]): ChartTarget {
  const type = typeArgument(kind);
  const source = sourceArguments(range, seriesBy);
  const series = seriesOf(...source);
  const chart = sheet.addChart({
    name: freeName(sheet.charts),
    type,
    title: series.length === 1 ? nameOfOnly(source[0]) : PLACEHOLDER,
    // Excel puts it in the middle of what is in view, which nobody here looks at.
    anchor: { row: 0, column: 0, rowCount: 15, columnCount: 8 },
    references: series.flat(),
    bars: {
      colors: series.map(() => null),
      gapWidth: 150,
      legend: series.length === 1 ? null : "Bottom",
      visibleOnly: true,
      reversed: false,
      valuesAtLast: false,
    },
  });
  return new ChartTarget(sheet, chart);
}

/** The table of a chart, and whether its series are its columns. */
function sourceArguments(range: unknown, seriesBy: unknown): [RangeTarget, boolean] {
  if (!(range instanceof RangeTarget)) throw invalidArgument();
  const by = wordArgument(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
  const { rowCount, columnCount } = range.area;
  return [range, by === "Auto" ? rowCount >= columnCount : by === "Columns"];
}

function typeArgument(kind: unknown): string {
  const type = PLAYED.find((each) => each === kind);
  if (type !== undefined) return type;
  if (typeof kind === "string" && (OTHERS.test(kind) || YOUNGER.has(kind)))
    throw notImplemented(`ChartCollection.add("${kind}")`);
  throw invalidArgument();
}

function freeName(charts: readonly EngineChart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => sameName(name, `Chart ${number}`))) number += 1;
  return `Chart ${number}`;
}

/**
 * References of the name, the categories and the values of each series. Excel takes the first row and column for names
 * only when they hold no numbers, and else for values: that is not played.
 */
function seriesOf({ sheet, area }: RangeTarget, inColumns: boolean): readonly string[][] {
  const headed = area.rowCount > 1 && area.columnCount > 1 && holdsNames(sheet, area);
  if (!headed) throw notImplemented("ChartCollection.add on a range without names in its first row and column");
  const reference = (part: Area): string => `${quoteSheet(sheet.name)}!${absoluteArea(part)}`;
  const [length, count] = inColumns ? [area.rowCount, area.columnCount] : [area.columnCount, area.rowCount];
  const line = (at: number, from: number, to: number): Area =>
    inColumns
      ? { row: area.row + from, rowCount: to - from, column: area.column + at, columnCount: 1 }
      : { row: area.row + at, rowCount: 1, column: area.column + from, columnCount: to - from };
  return Array.from({ length: count - 1 }, (_, index) => [
    reference(line(index + 1, 0, 1)),
    reference(line(0, 1, length)),
    reference(line(index + 1, 1, length)),
  ]);
}

function holdsNames(sheet: EngineSheet, area: Area): boolean {
  const across = sheet
    .read({ ...area, rowCount: 1 })
    .flat()
    .slice(1);
  const down = sheet
    .read({ ...area, columnCount: 1 })
    .flat()
    .slice(1);
  return [...across, ...down].every(({ value }) => typeof value !== "number");
}

function nameOfOnly({ sheet, area: { row, column, rowCount, columnCount } }: RangeTarget): string {
  const place = columnCount === 2 ? { row, column: column + 1 } : { row: row + rowCount - 1, column };
  return String(sheet.read({ ...place, rowCount: 1, columnCount: 1 })[0]?.[0]?.value ?? "");
}
