import { areaAt, type Area } from "../../src/workbook/snapshot";
import { newColors, type ChartKind, type StepOf } from "../../src/workbook/steps/steps";

/** The cells of one series, which move each by themselves; null once they are gone. */
interface MemorySeries {
  readonly name: Area | null;
  readonly categories: Area | null;
  readonly values: Area | null;
  /** Null for Excel's own. */
  readonly color: string | null;
}

/** A chart moves along with the cells that it covers, and stays when these go. */
export interface MemoryChart {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly area: Area;
  readonly series: readonly MemorySeries[];
}

/** A new chart as Excel makes it. */
export function chartOf({ name, kind, title, area, data, colors }: StepOf<"addChart">): MemoryChart {
  const count = data.rowCount - 1;
  if (colors.length > count) throw new Error(`InvalidArgument: ${colors.length} colours for ${count} series`);
  return { name, kind, title, area, series: seriesOf(data, (place) => colors[place] ?? null) };
}

/** The chart drawn of other cells: its series keep their looks by their place. */
export function toldAgain(chart: MemoryChart, step: StepOf<"chartData">): MemoryChart {
  const fresh = newColors(step);
  const color = (place: number) => fresh.get(place) ?? chart.series[place]?.color ?? null;
  return { ...chart, series: seriesOf(step.data, color) };
}

function seriesOf(
  { row, column, rowCount, columnCount }: Area,
  color: (place: number) => string | null,
): readonly MemorySeries[] {
  return Array.from({ length: rowCount - 1 }, (_, place) => ({
    name: areaAt(row + 1 + place, column, 1, 1),
    categories: areaAt(row, column + 1, 1, columnCount - 1),
    values: areaAt(row + 1 + place, column + 1, 1, columnCount - 1),
    color: color(place),
  }));
}

/** The chart once cells have moved. A line put in between two series is none of its own; one that goes leaves its series. */
export function moveChart(chart: MemoryChart, move: (area: Area) => Area | null): MemoryChart {
  const moved = (area: Area | null) => area && move(area);
  return {
    ...chart,
    area: move(chart.area) ?? { ...chart.area, rowCount: 1, columnCount: 1 },
    series: chart.series.map(({ name, categories, values, color }) => ({
      name: moved(name),
      categories: moved(categories),
      values: moved(values),
      color,
    })),
  };
}
