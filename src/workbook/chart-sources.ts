import type { KeyPlaces } from "./key-places";
import { closingKey, sizeKey } from "./line-keys";
import { chartHeaderKey, clusterPrefix } from "./matrix/chart-keys";
import { palette } from "./palette";
import { loadHeaderKey, loadPrefix } from "./report/load-keys";
import type { SheetRole } from "./schema";
import { areaAt, type Area } from "./snapshot";

/** What a chart of ours is called, and of which lines of its sheet it is drawn, by key: each row is a series. */
export interface ChartSource {
  readonly name: string;
  /** The row with the names of the categories. */
  readonly header: string;
  readonly isSeries: (row: string) => boolean;
  /** The column with the names of the series, and the last one with their values. */
  readonly columns: readonly [names: string, last: string];
}

const ofSituation = {
  header: chartHeaderKey,
  isSeries: (row: string) => row.startsWith(clusterPrefix),
  // Up to the thin closing column, so that the chart takes in a person who is put in before it.
  columns: [sizeKey, closingKey],
} as const;

/** The charts of ours, by the sheet on which they stand. */
export const chartSources = {
  current: { ...ofSituation, name: "Takenoverzicht_Huidig" },
  target: { ...ofSituation, name: "Takenoverzicht_Streefdoel" },
  overview: {
    name: "Takenoverzicht_Overzicht",
    header: loadHeaderKey,
    isSeries: (row) => row.startsWith(loadPrefix),
    columns: ["label", "target"],
  },
} as const satisfies Partial<Record<SheetRole, ChartSource>>;

/** The chart on the sheet of that role; null when it has none. */
export function chartSourceOf(role: SheetRole): ChartSource | null {
  const sources: Partial<Record<SheetRole, ChartSource>> = chartSources;
  return sources[role] ?? null;
}

/** The cells of which a chart is drawn where its lines stand now; null when these are not all there. */
export function drawnCells({ header, isSeries, columns }: ChartSource, places: KeyPlaces): Area | null {
  const top = places.rows.get(header);
  const [left, right] = columns.map((key) => places.columns.get(key));
  const bottom = Math.max(...[...places.rows].flatMap(([key, row]) => (isSeries(key) ? [row] : [])));
  if (top === undefined || left === undefined || right === undefined) return null;
  return bottom > top && right > left ? areaAt(top, left, bottom - top + 1, right - left + 1) : null;
}

/** A colour for each of so many series: those beside each other always differ. */
export function seriesColors(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => palette.series[index % palette.series.length] ?? palette.ink);
}
