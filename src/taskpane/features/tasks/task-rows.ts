import type { BookState } from "../../../application/state";
import { groupBy } from "../../../domain/group-by";
import { normaliseText } from "../../../domain/identity";
import { tasksWithoutExecutor } from "../../../domain/load";
import { compareFits, findable, seek, type Findable, type Fit } from "../../../domain/type-ahead";
import type { MarkedCell, Person, SituationKind, Task } from "../../../domain/model";
import { carriesWork } from "../../../domain/size";
import type { TaskFilter } from "../../pane-store";

/** A task as the list shows it, with who holds which marks. */
export interface TaskRow {
  readonly task: Task;
  /** In the order of the team; only who has a mark. */
  readonly holders: readonly Holder[];
  /** True when nobody executes a task that carries work. */
  readonly unassigned: boolean;
  /** What a search looks in: description, cluster and names. */
  readonly searchable: Findable;
}

export interface Holder extends MarkedCell {
  readonly person: Person;
}

/** Tasks of one cluster, in the order of the list. */
export interface TaskGroup {
  readonly cluster: string;
  readonly rows: readonly TaskRow[];
}

export interface TaskQuery {
  readonly text: string;
  /** The normalised cluster to show, or null for all. */
  readonly cluster: string | null;
  readonly filter: TaskFilter;
}

/** All tasks of a situation as rows, in the order of the list. */
export function taskRows(book: BookState, situation: SituationKind): readonly TaskRow[] {
  const { assignments } = book.situations[situation];
  const unassigned = new Set(tasksWithoutExecutor({ ...book, assignments }));
  const cells = groupBy(assignments, ({ personId }) => personId);
  const held = book.people.flatMap((person) =>
    (cells.get(person.id) ?? [])
      .filter(({ marks }) => marks.length > 0)
      .map((cell) => ({ taskId: cell.taskId, holder: { ...cell, person } })),
  );
  const holdersOf = groupBy(held, ({ taskId }) => taskId);
  return book.tasks.map((task) => {
    const holders = (holdersOf.get(task.id) ?? []).map(({ holder }) => holder);
    const searchable = searchableOf(task, holders.map(({ person }) => person.name).join(" "));
    return { task, holders, unassigned: unassigned.has(task), searchable };
  });
}

/** As it was made last: of most tasks nothing changed. */
const searched = new WeakMap<Task, { readonly names: string; readonly searchable: Findable }>();

function searchableOf(task: Task, names: string): Findable {
  const before = searched.get(task);
  if (before?.names === names) return before.searchable;
  const searchable = findable(task.description, task.cluster, names);
  searched.set(task, { names, searchable });
  return searchable;
}

/**
 * The rows that a search and filters leave, by cluster, in the order in which clusters first stand in the list; what fits
 * a search best comes first, with its cluster.
 */
export function taskGroups(rows: readonly TaskRow[], query: TaskQuery): readonly TaskGroup[] {
  const groups = new Map<string, { readonly cluster: string; readonly rows: TaskRow[] }>();
  const sought = query.text.trim() === "" ? null : seek(query.text);
  const fits = new Map<TaskRow, Fit>();
  for (const row of rows) {
    const key = clusterKey(row.task.cluster);
    const group = groups.get(key) ?? { cluster: row.task.cluster, rows: [] };
    groups.set(key, group);
    if ((query.cluster !== null && query.cluster !== key) || !passes(row, query.filter)) continue;
    const fit = sought === null ? "begins" : sought(row.searchable);
    if (fit === null) continue;
    fits.set(row, fit);
    group.rows.push(row);
  }
  const shown = [...groups.values()].filter((group) => group.rows.length > 0);
  return sought === null ? shown : bestFirst(shown, (row) => fits.get(row) ?? "near");
}

function bestFirst(groups: readonly TaskGroup[], fitOf: (row: TaskRow) => Fit): readonly TaskGroup[] {
  const sorted = groups.map(({ cluster, rows }) => ({
    cluster,
    rows: [...rows].sort((a, b) => compareFits(fitOf(a), fitOf(b))),
  }));
  const best = ({ rows }: TaskGroup): Fit => (rows[0] === undefined ? "near" : fitOf(rows[0]));
  return sorted.sort((a, b) => compareFits(best(a), best(b)));
}

/** Clusters written in another case or with other spaces are one cluster. */
export function clusterKey(cluster: string): string {
  return normaliseText(cluster);
}

function passes({ task, unassigned }: TaskRow, filter: TaskFilter): boolean {
  const filters: Readonly<Record<TaskFilter, boolean>> = {
    all: true,
    unassigned,
    noSize: task.size === null && carriesWork(task),
    noKind: task.kind === null,
  };
  return filters[filter];
}
