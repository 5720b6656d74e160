import { normaliseText } from "../../domain/identity";
import type { Person, SituationKind, Task } from "../../domain/model";
import { words } from "../../text/words";
import type { Edit, KeyedCell } from "../change";
import { chartFormula, chartTitle } from "./chart-formulas";
import { chartHeaderKey, clusterPrefix } from "./chart-keys";
import type { MatrixGeometry } from "./matrix-geometry";
import { keysKey, sizeKey } from "./matrix-plan";
import { shownText } from "./shown-text";

/** More columns than this no chart can be read of. */
const mostPeople = 30;

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

/** The same sheet with rows for a chart, a line below the tasks and these marks at *Nog te plaatsen*. */
export function withChartRows(geometry: MatrixGeometry, tasks: readonly Task[], looseCount: number): MatrixGeometry {
  const people = geometry.personColumns.size;
  if (people === 0 || people > mostPeople) return geometry;
  const first = geometry.closingRow + 2 + (looseCount === 0 ? 0 : looseCount + 1);
  const keys = [chartHeaderKey, ...clusterNames(tasks).keys()];
  return { ...geometry, chartRows: new Map(keys.map((key, index) => [key, first + index])) };
}

/** Whose tasks the chart is of. */
interface Team {
  readonly situation: SituationKind;
  readonly tasks: readonly Task[];
  readonly people: readonly Pick<Person, "id">[];
}

/**
 * What stands on the rows: at the left their keys, a title, and the names of the clusters; in each person's column what
 * the chart is drawn of.
 */
export function chartCells(geometry: MatrixGeometry, { tasks, people }: Omit<Team, "situation">): readonly KeyedCell[] {
  if (geometry.chartRows.size === 0) return [];
  const names = clusterNames(tasks);
  return [...geometry.chartRows.keys()].flatMap((row): readonly KeyedCell[] => {
    const name = names.get(row);
    const label = labelOf(geometry, row, name);
    const cluster = row === clusterPrefix ? "" : (name ?? row.slice(clusterPrefix.length));
    return [
      { row, column: keysKey, content: { text: row } },
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

/** Rows for the chart as they should be. */
interface ChartRows {
  readonly geometry: MatrixGeometry;
  /** The edits, once it is known where everything comes to stand. */
  readonly edits: (after: MatrixGeometry) => readonly Edit[];
}

/**
 * Rows for clusters that are new, after those that come before them; rows of clusters that are gone go, unless something
 * of the user's is on them. Without the row above them, the rows are left alone. `before`: whose columns there were before
 * any went. `contentsOf`: what stands on a row then, null when some of it is the user's.
 */
export function reconcileChart(
  start: MatrixGeometry,
  { situation: role, tasks, people }: Team,
  before: Pick<MatrixGeometry, "personColumns">,
  contentsOf: (key: string) => readonly KeyedCell[] | null,
): ChartRows {
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
  let rows = removed.reduce((left, { key }) => without(left, key), start.chartRows);
  const removals = removed.map(({ key, cells }): Edit => removal(role, start.chartRows, key, cells));
  const added = wanted.flatMap((key, index) => {
    if (rows.has(key)) return [];
    const after = wanted[index - 1] ?? chartHeaderKey;
    rows = insertedAfter(rows, after, key);
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

function without(rows: ReadonlyMap<string, number>, key: string): ReadonlyMap<string, number> {
  const place = rows.get(key) ?? 0;
  const left = [...rows].filter(([other]) => other !== key);
  return new Map(left.map(([other, at]) => [other, at > place ? at - 1 : at]));
}

function insertedAfter(rows: ReadonlyMap<string, number>, after: string, key: string): ReadonlyMap<string, number> {
  const place = rows.get(after) ?? 0;
  return new Map([...[...rows].map(([other, at]) => [other, at > place ? at + 1 : at] as const), [key, place + 1]]);
}
