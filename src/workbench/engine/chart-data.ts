/** What the bars of a chart show, from the cells that it refers to as they are now. */
import { referencesIn } from "./cells/formula-references";
import type { EngineChart, EngineSheet, EngineValue } from "./engine";

/** One series of bars. */
export interface SeriesData {
  readonly name: string;
  readonly categories: readonly string[];
  /** null for a cell that holds no number. */
  readonly values: readonly (number | null)[];
  readonly color: string | null;
}

/** The references of each series: its name, its categories and its values. */
export function seriesReferences({ references, bars }: EngineChart): [string, string, string][] {
  return (bars?.colors ?? []).map((_, index) => {
    const [name = "", categories = "", values = ""] = references.slice(index * 3, index * 3 + 3);
    return [name, categories, values];
  });
}

/** The series of a chart of bars, in their order. */
export function seriesData(chart: EngineChart, sheets: readonly EngineSheet[]): SeriesData[] {
  return seriesReferences(chart).map(([name, categories, values], index) => ({
    name: valuesAt(name, sheets).join(" "),
    categories: valuesAt(categories, sheets).map(String),
    values: valuesAt(values, sheets).map((value) => (typeof value === "number" ? value : null)),
    color: chart.bars?.colors[index] ?? null,
  }));
}

/** Nothing for a reference whose cells are gone. */
function valuesAt(reference: string, sheets: readonly EngineSheet[]): EngineValue[] {
  return referencesIn(reference).flatMap(({ sheet: name, area }) => {
    const sheet = sheets.find((each) => each.name.toLowerCase() === name?.toLowerCase());
    return (sheet?.read(area) ?? []).flat().map(({ value }) => value);
  });
}
