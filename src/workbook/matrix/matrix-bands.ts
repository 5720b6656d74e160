import { palette } from "../palette";
import { textAt, type Area } from "../snapshot";
import type { SheetKey, Step } from "../steps/steps";
import type { MatrixGeometry } from "./matrix-geometry";
import type { Matrix } from "./matrix-sheet";
import { shownText } from "./shown-text";

/** Points. */
const lineHeight = 15;
/** Characters of 11 points on a line of a description. */
const lineLength = 44;
/** Excel takes no row higher than 409 points. */
const mostLines = Math.floor(409 / lineHeight);

/** Rows high enough for their descriptions; tasks in the order of their rows. */
export function rowHeights(
  sheet: SheetKey,
  geometry: MatrixGeometry,
  descriptions: readonly string[],
): readonly Step[] {
  return heights(sheet, geometry.headerRow + 1, descriptions);
}

/** Points: of a character of an upright header, of one that fits the usual height, and of the highest header. */
const header = { character: 6, usual: 106, highest: 240 } as const;

/** A header row high enough for the names that stand upright in it. */
export function headerHeight(sheet: SheetKey, geometry: MatrixGeometry, names: readonly string[]): readonly Step[] {
  const points = Math.max(...names.map((name) => name.length)) * header.character + header.character;
  if (points <= header.usual) return [];
  return [{ do: "rowHeight", sheet, row: geometry.headerRow, count: 1, points: Math.min(header.highest, points) }];
}

/** At least one; a text as long as a cell can hold does not fill the sheet. */
function linesOf(description: string): number {
  return Math.min(mostLines, Math.max(1, Math.ceil(shownText(description).length / lineLength)));
}

function heights(sheet: SheetKey, firstRow: number, descriptions: readonly string[]): readonly Step[] {
  const lines = descriptions.map((description) => linesOf(description));
  const steps: Step[] = [];
  let start = 0;
  for (let index = 1; index <= lines.length; index++) {
    if (index < lines.length && lines[index] === lines[start]) continue;
    const points = lineHeight * (lines[start] ?? 1);
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
