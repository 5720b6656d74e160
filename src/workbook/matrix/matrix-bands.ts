import { palette } from "../palette";
import { textAt, type Area } from "../snapshot";
import type { SheetKey, Step } from "../steps/steps";
import { highestRow, lineHeight, linesOf, namesHeight } from "../text-height";
import type { MatrixGeometry } from "./matrix-geometry";
import type { Matrix } from "./matrix-sheet";
import { shownText } from "../shown-text";

/** Points that a description is wide. */
export const descriptionWidth = 236;

/** Rows high enough for their descriptions; tasks in the order of their rows. */
export function rowHeights(
  sheet: SheetKey,
  geometry: MatrixGeometry,
  descriptions: readonly string[],
): readonly Step[] {
  return heights(sheet, geometry.headerRow + 1, descriptions);
}

/** A header row high enough for the names that stand upright in it. */
export function headerHeight(sheet: SheetKey, geometry: MatrixGeometry, names: readonly string[]): Step {
  return { do: "rowHeight", sheet, row: geometry.headerRow, count: 1, points: namesHeight(names) };
}

function heights(sheet: SheetKey, firstRow: number, descriptions: readonly string[]): readonly Step[] {
  const lines = descriptions.map((description) => linesOf(shownText(description), descriptionWidth));
  const steps: Step[] = [];
  let start = 0;
  for (let index = 1; index <= lines.length; index++) {
    if (index < lines.length && lines[index] === lines[start]) continue;
    const points = Math.min(highestRow, lineHeight * (lines[start] ?? 1));
    steps.push({ do: "rowHeight", sheet, row: firstRow + start, count: index - start, points });
    start = index;
  }
  return steps;
}

/** Bands of colour behind the clusters' names, in the order in which clusters come. */
export function clusterBands(
  sheet: SheetKey,
  geometry: MatrixGeometry,
  clusters: readonly (readonly [taskId: string, cluster: string])[],
): readonly Step[] {
  const column = geometry.columns.get("#cluster") ?? 0;
  const names = [...new Set(clusters.map(([, cluster]) => cluster))];
  const steps: Step[] = [];
  let start = 0;
  for (let index = 1; index <= clusters.length; index++) {
    const [firstId, cluster] = clusters[start] ?? ["", ""];
    if (index < clusters.length && clusters[index]?.[1] === cluster) continue;
    const row = geometry.taskRows.get(firstId) ?? geometry.headerRow + 1;
    steps.push(band(sheet, { row, column, rowCount: index - start, columnCount: 1 }, names.indexOf(cluster)));
    start = index;
  }
  return steps;
}

/** The height and the band of one new row, in the colour that its cluster has in the order of the rows around it. */
export function dressNewRow(
  sheet: SheetKey,
  matrix: Matrix,
  { row, cluster, description }: { readonly row: number; readonly cluster: string; readonly description: string },
): readonly Step[] {
  const column = matrix.columns.get("#cluster") ?? 0;
  const rows = [...matrix.taskRows.values()].sort((a, b) => a - b);
  const names = [...new Set(rows.map((place) => textAt(matrix.sheet, place, column)))];
  const order = names.includes(cluster) ? names.indexOf(cluster) : names.length;
  return [...heights(sheet, row, [description]), band(sheet, { row, column, rowCount: 1, columnCount: 1 }, order)];
}

function band(sheet: SheetKey, area: Area, order: number): Step {
  const fill = palette.clusters[order % palette.clusters.length] ?? palette.clusters[0];
  return { do: "format", sheet, area, format: { fill } };
}
