import type { SituationKind } from "../../domain/model";
import type { Edit, KeyedCell } from "../change";
import { putIn } from "../line-places";
import { isChartRow } from "./chart-keys";
import { chartCells } from "./chart-rows";
import { columnKeysOf, matrixColumnKeys, matrixTotalKeys, shiftedAfter, type MatrixGeometry } from "./matrix-geometry";
import { keyedColumns, keyedRows, type DesiredMatrix } from "./matrix-layout";
import { closingKey, headerKey, keysKey, sizeKey } from "../line-keys";
import { frameCells, personCells, taskCells } from "./matrix-plan";
import type { Matrix } from "./matrix-sheet";

/** A line of the add-in's own that was deleted, and the key of the line after which it comes back. */
interface LostLine {
  readonly axis: "row" | "column";
  readonly key: string;
  readonly after: string;
}

/** True for the key of a line of the add-in's own, rather than of a task or person. */
export function isOwnLine(situation: SituationKind, axis: "row" | "column", key: string): boolean {
  return ownKeys(situation, axis).includes(key);
}

/** Where the keys of rows stand, without those of rows that were deleted. */
export function presentRows(matrix: Matrix): ReadonlyMap<string, number> {
  const lost = new Set([...(matrix.lost.header ? [headerKey] : []), ...(matrix.lost.closingRow ? [closingKey] : [])]);
  return new Map([...keyedRows(matrix)].filter(([key]) => !lost.has(key)));
}

/** Where the keys of columns stand, without those of columns that were deleted. */
export function presentColumns(matrix: Matrix): ReadonlyMap<string, number> {
  const lost = new Set([...(matrix.lost.size ? [sizeKey] : []), ...(matrix.lost.closingColumn ? [closingKey] : [])]);
  return new Map([...keyedColumns(matrix)].filter(([key]) => !lost.has(key)));
}

/** The deleted lines of the add-in's own, and where everything stands once they are back. */
export function restoreLines(matrix: Matrix): {
  readonly geometry: MatrixGeometry;
  readonly lines: readonly LostLine[];
} {
  let geometry: MatrixGeometry = matrix;
  const lines: LostLine[] = [];
  for (const axis of ["row", "column"] as const) {
    const present = new Map(axis === "row" ? presentRows(matrix) : presentColumns(matrix));
    for (const key of ownKeys(matrix.situation, axis)) {
      if (present.has(key)) continue;
      const [after, place] = predecessor(ownKeys(matrix.situation, axis), key, present);
      putIn(present, { after, keys: [key] });
      geometry = withOwnLine(shiftedAfter(geometry, axis, place, 1), axis, key, place + 1);
      lines.push({ axis, key, after });
    }
  }
  return { geometry, lines };
}

/** The add-in's own lines in the order in which they stand, with those of tasks or people before the closing one. */
function ownKeys(situation: SituationKind, axis: "row" | "column"): readonly string[] {
  if (axis === "row") return [...matrixTotalKeys, headerKey, closingKey];
  const [cluster = "", description = "", ...figures] = columnKeysOf(situation);
  return [cluster, description, sizeKey, closingKey, ...figures];
}

/** The line that comes before a lost one: the own line before it, or for the closing one the last that is inside. */
function predecessor(
  own: readonly string[],
  key: string,
  present: ReadonlyMap<string, number>,
): readonly [key: string, place: number] {
  const before = [keysKey, ...own.slice(0, own.indexOf(key))].filter((other) => present.has(other));
  const isInside = (other: string) => !own.includes(other) && !isChartRow(other);
  const inside = key === closingKey ? [...present.keys()].filter(isInside) : [];
  const candidates = [...before, ...inside].map((other) => [other, present.get(other) ?? 0] as const);
  return candidates.reduce((last, candidate) => (candidate[1] > last[1] ? candidate : last));
}

function withOwnLine(geometry: MatrixGeometry, axis: "row" | "column", key: string, place: number): MatrixGeometry {
  if (key === closingKey) return { ...geometry, [axis === "row" ? "closingRow" : "closingColumn"]: place };
  if (key === headerKey) return { ...geometry, headerRow: place };
  if (key === sizeKey) return { ...geometry, sizeColumn: place };
  const totals = matrixTotalKeys.filter((total) => total === key).map((total) => [total, place] as const);
  const columns = matrixColumnKeys.filter((column) => column === key).map((column) => [column, place] as const);
  return {
    ...geometry,
    totals: new Map([...geometry.totals, ...totals]),
    columns: new Map([...geometry.columns, ...columns]),
  };
}

/** The edits that bring the lines back, with what stands on them; each cell stands on the last of its new lines. */
export function restoredEdits(
  role: SituationKind,
  lines: readonly LostLine[],
  geometry: MatrixGeometry,
  desired: DesiredMatrix,
): readonly Edit[] {
  if (lines.length === 0) return [];
  const cells: readonly KeyedCell[] = [
    ...frameCells(role),
    ...chartCells(geometry, desired),
    ...desired.tasks.flatMap((task) => taskCells(geometry, task)),
    ...desired.people.flatMap((person) => personCells(geometry, person)),
  ];
  const lineOf = ({ row, column }: KeyedCell) =>
    lines.filter(({ axis, key }) => key === (axis === "row" ? row : column)).at(-1);
  return lines.map((line): Edit => ({
    edit: "insertLines",
    role,
    axis: line.axis,
    after: line.after,
    keys: [line.key],
    cells: cells.filter((cell) => lineOf(cell) === line),
  }));
}
