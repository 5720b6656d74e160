import { normaliseText } from "../../domain/identity";
import type { Person, SituationKind, Task } from "../../domain/model";
import { words } from "../../text/words";
import type { Edit, KeyedCell } from "../change";
import { putIn, takeOut } from "../line-places";
import { chartFormula, chartTitle } from "./chart-formulas";
import { chartHeaderKey, chartPlaceKey, clusterPrefix } from "./chart-keys";
import type { MatrixGeometry } from "./matrix-geometry";
import { looseTitleKey } from "./loose-block";
import { closingKey, keysKey, sizeKey } from "../line-keys";
import type { Matrix } from "./matrix-sheet";
import { shownText } from "../shown-text";

/** More columns than this no chart can be read of. */
const mostPeople = 30;

function fitsChart(people: number): boolean {
  return people > 0 && people <= mostPeople;
}

/** Each cluster's row by its key, with its name; tasks without cluster come last, so that the chart takes new ones in. */
function clusterNames(tasks: readonly Task[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const task of tasks) {
    const name = shownText(task.cluster);
    const key = `${clusterPrefix}${normaliseText(name)}`;
    if (key !== clusterPrefix && !names.has(key)) names.set(key, name);
  }
  return new Map([...names, [clusterPrefix, words.noCluster]]);
}

/** The same sheet with rows for a chart, or one that keeps their place: a line below the tasks and these marks at *Nog te plaatsen*. */
export function withChartRows(geometry: MatrixGeometry, tasks: readonly Task[], looseCount: number): MatrixGeometry {
  const first = geometry.closingRow + 2 + (looseCount === 0 ? 0 : looseCount + 1);
  const keys = fitsChart(geometry.personColumns.size)
    ? [chartHeaderKey, ...clusterNames(tasks).keys()]
    : [chartPlaceKey];
  return { ...geometry, chartRows: new Map(keys.map((key, index) => [key, first + index])) };
}

/** Whose tasks the chart is of. */
interface Team {
  readonly situation: SituationKind;
  readonly tasks: readonly Task[];
  readonly people: readonly Pick<Person, "id" | "name">[];
}

/**
 * What stands on the rows: at the left their keys, a title, and the names of the clusters; in each person's column what
 * the chart is drawn of.
 */
export function chartCells(geometry: MatrixGeometry, { tasks, people }: Omit<Team, "situation">): readonly KeyedCell[] {
  if (geometry.chartRows.size === 0) return [];
  const names = clusterNames(tasks);
  return [...geometry.chartRows.keys()].flatMap((row): readonly KeyedCell[] => {
    const key = { row, column: keysKey, content: { text: row } };
    if (row === chartPlaceKey) return [key];
    const name = names.get(row);
    const label = labelOf(geometry, row, name);
    const cluster = row === clusterPrefix ? "" : (name ?? row.slice(clusterPrefix.length));
    return [
      key,
      ...(label === null ? [] : [label]),
      ...people.flatMap(({ id }): readonly KeyedCell[] => {
        const column = geometry.personColumns.get(id);
        if (column === undefined) return [];
        return [{ row, column: id, content: { formula: chartFormula(geometry, column, row, cluster) } }];
      }),
    ];
  });
}

function labelOf(geometry: MatrixGeometry, row: string, name: string | undefined): KeyedCell | null {
  if (row === chartHeaderKey) return { row, column: "#description", content: { formula: chartTitle(geometry) } };
  return name === undefined ? null : { row, column: sizeKey, content: { text: name } };
}

/** Where things stood before any line went. */
type Before = Pick<Matrix, "personColumns" | "chartRows" | "closingRow" | "loose" | "looseTitleRow">;

/** Rows for the chart as they should be. */
interface ChartRows {
  readonly geometry: MatrixGeometry;
  /** The edits, once it is known where everything comes to stand. */
  readonly edits: (after: MatrixGeometry) => readonly Edit[];
}

/**
 * Rows for clusters that are new, after those that come before them; rows of clusters that are gone go, unless something
 * of the user's is on them. Without the row above them, the rows are left alone. `contentsOf`: what stands
 * on a row before, null when some of it is the user's.
 */
export function reconcileChart(
  start: MatrixGeometry,
  { situation: role, tasks, people }: Team,
  before: Before,
  contentsOf: (key: string) => readonly KeyedCell[] | null,
): ChartRows {
  if (start.chartRows.has(chartPlaceKey))
    return newChart(start, { situation: role, tasks, people }, before, contentsOf(chartPlaceKey));
  if (!start.chartRows.has(chartHeaderKey)) return { geometry: start, edits: () => [] };
  const wanted = [...clusterNames(tasks).keys()];
  const isOurs = (column: string) => column === keysKey || column === sizeKey || before.personColumns.has(column);
  // From below, so that the row before each still stands when it goes, and is back when it comes back.
  const removed = [...start.chartRows]
    .sort(([, one], [, other]) => other - one)
    .map(([key]) => key)
    .filter((key) => key !== chartHeaderKey && !wanted.includes(key))
    .flatMap((key) => {
      const cells = contentsOf(key);
      return cells?.every(({ column }) => isOurs(column)) === true ? [{ key, cells }] : [];
    });
  const rows = new Map(start.chartRows);
  for (const { key } of removed) takeOut(rows, key);
  const removals = removed.map(({ key, cells }): Edit => removal(role, start.chartRows, key, cells));
  const added = wanted.flatMap((key, index) => {
    if (rows.has(key)) return [];
    const after = wanted[index - 1] ?? chartHeaderKey;
    putIn(rows, { after, keys: [key] });
    return [{ key, after }];
  });
  const present = people.filter(({ id }) => before.personColumns.has(id));
  const edits = (after: MatrixGeometry): readonly Edit[] => [
    ...removals,
    ...added.map((line): Edit => ({
      edit: "insertLines",
      role,
      axis: "row",
      after: line.after,
      keys: [line.key],
      cells: chartCells(after, { tasks, people: present }).filter(({ row }) => row === line.key),
    })),
  ];
  return { geometry: { ...start, chartRows: rows }, edits };
}

/**
 * The rows and the chart that come once their number of people fits, on the row that kept their place; not while
 * something of the user's is on it.
 */
function newChart(
  start: MatrixGeometry,
  { situation: role, tasks, people }: Team,
  before: Before,
  kept: readonly KeyedCell[] | null,
): ChartRows {
  const place = start.chartRows.get(chartPlaceKey);
  if (place === undefined || kept === null || kept.length > 1 || !fitsChart(people.length))
    return { geometry: start, edits: () => [] };
  const keys = [chartHeaderKey, ...clusterNames(tasks).keys()];
  const present = people.filter(({ id }) => before.personColumns.has(id));
  const rows = [
    ...before.loose.map(({ key, row }) => [key, row] as const),
    [looseTitleKey, before.looseTitleRow] as const,
  ];
  const at = before.chartRows.get(chartPlaceKey) ?? place;
  const above = rows.reduce<readonly [string, number]>(
    (last, [key, row]) => (row !== null && row < at && row > last[1] ? [key, row] : last),
    [closingKey, before.closingRow],
  );
  return {
    geometry: { ...start, chartRows: new Map(keys.map((key, index) => [key, place + index])) },
    edits: (after) => [
      {
        edit: "insertLines",
        role,
        axis: "row",
        after: chartPlaceKey,
        keys,
        cells: chartCells(after, { tasks, people: present }),
      },
      {
        edit: "removeLines",
        role,
        axis: "row",
        after: above[0],
        gap: at - above[1] - 1,
        keys: [chartPlaceKey],
        cells: kept,
      },
      { edit: "addChart", role, names: people.map(({ name }) => name) },
    ],
  };
}

function removal(
  role: SituationKind,
  rows: ReadonlyMap<string, number>,
  key: string,
  cells: readonly KeyedCell[],
): Edit {
  const place = rows.get(key) ?? 0;
  const before = [...rows].filter(([, other]) => other < place).sort(([, a], [, b]) => b - a);
  const [after, at] = before[0] ?? [chartHeaderKey, place - 1];
  return { edit: "removeLines", role, axis: "row", after, gap: place - at - 1, keys: [key], cells };
}
