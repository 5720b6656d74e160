import type { MatrixGeometry } from "./matrix-geometry";
import { palette } from "../palette";
import type { SheetKey, Step } from "../steps/steps";

/** Points. */
const lineHeight = 15;
/** Characters of 11 points on a line of a description. */
const lineLength = 44;

/** Rows high enough for their descriptions; tasks in the order of their rows. */
export function rowHeights(
  sheet: SheetKey,
  geometry: MatrixGeometry,
  descriptions: readonly string[],
): readonly Step[] {
  const lines = descriptions.map((description) => Math.ceil(description.length / lineLength));
  const steps: Step[] = [];
  let start = 0;
  for (let index = 1; index <= lines.length; index++) {
    if (index < lines.length && lines[index] === lines[start]) continue;
    const points = lineHeight * (lines[start] ?? 1);
    steps.push({ do: "rowHeight", sheet, row: geometry.headerRow + 1 + start, count: index - start, points });
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
    const fill = palette.clusters[names.indexOf(cluster) % palette.clusters.length] ?? palette.clusters[0];
    steps.push({
      do: "format",
      sheet,
      area: { row, column, rowCount: index - start, columnCount: 1 },
      format: { fill },
    });
    start = index;
  }
  return steps;
}
