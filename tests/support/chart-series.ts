import type { Area } from "../../src/workbook/snapshot";
import type { MemorySheet } from "./memory-sheet";

/** What the chart of a sheet shows, as each of its series refers to it by itself. */
interface ChartSeries {
  /** The names of its series; "#REF!" for one whose cells are gone. */
  readonly names: readonly string[];
  /** The cells below its bars, as they are written: one row of them per series that differs in this. */
  readonly categories: readonly (readonly string[])[];
  /** The cells of the values of each series, as they are written. */
  readonly values: readonly (readonly string[])[];
}

/** The series of the only chart of a sheet. */
export function seriesOfChart(sheet: MemorySheet): ChartSeries {
  const [chart, ...others] = sheet.charts;
  if (chart === undefined || others.length > 0) throw new Error(`${sheet.name} has ${sheet.charts.length} charts.`);
  const cells = (area: Area | null) =>
    area === null ? ["#REF!"] : sheet.grid(area, ({ value, formula }) => formula ?? String(value)).flat();
  const categories = chart.series.map((series) => cells(series.categories));
  return {
    names: chart.series.map(({ name }) => cells(name).join()),
    categories: [...new Map(categories.map((each) => [each.join("\n"), each])).values()],
    values: chart.series.map(({ values }) => cells(values)),
  };
}
