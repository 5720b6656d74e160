import { areaAt, type Area } from "../../src/workbook/snapshot";
import { newColors, seriesCount, type ChartKind, type StepOf } from "../../src/workbook/steps/steps";

/** The cells of one series, which move each by themselves; null once they are gone. */
export interface MemorySeries {
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
export function chartOf({ name, kind, title, area, data, seriesIn, colors }: StepOf<"addChart">): MemoryChart {
  const count = seriesCount(data, seriesIn);
  if (colors.length > count) throw new Error(`InvalidArgument: ${colors.length} colours for ${count} series`);
  return { name, kind, title, area, series: seriesOf(data, seriesIn, (place) => colors[place] ?? null) };
}

/** The chart drawn of other cells: its series keep their looks by their place. */
export function toldAgain(chart: MemoryChart, step: StepOf<"chartData">): MemoryChart {
  const fresh = newColors(step);
  const color = (place: number) => fresh.get(place) ?? chart.series[place]?.color ?? null;
  return { ...chart, series: seriesOf(step.data, step.seriesIn, color) };
}

function seriesOf(
  { row, column, rowCount, columnCount }: Area,
  seriesIn: "columns" | "rows",
  color: (place: number) => string | null,
): readonly MemorySeries[] {
  return Array.from({ length: seriesCount({ row, column, rowCount, columnCount }, seriesIn) }, (_, place) => {
    const [down, right] = [row + 1 + place, column + 1 + place];
    const cells =
      seriesIn === "rows"
        ? {
            name: areaAt(down, column, 1, 1),
            categories: areaAt(row, column + 1, 1, columnCount - 1),
            values: areaAt(down, column + 1, 1, columnCount - 1),
          }
        : {
            name: areaAt(row, right, 1, 1),
            categories: areaAt(row + 1, column, rowCount - 1, 1),
            values: areaAt(row + 1, right, rowCount - 1, 1),
          };
    return { ...cells, color: color(place) };
  });
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
