import type { BookState } from "../../../application/state";
import { groupBy } from "../../../domain/group-by";
import { normaliseText } from "../../../domain/identity";
import { tasksWithoutExecutor } from "../../../domain/load";
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
  /** What a search looks in: description, cluster and names, without accents and case. */
  readonly searchable: string;
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
    const words = [task.description, task.cluster, ...holders.map((holder) => holder.person.name)];
    return { task, holders, unassigned: unassigned.has(task), searchable: fold(words.join(" ")) };
  });
}

/** The rows that a search and filters leave, by cluster, in the order in which clusters first stand in the list. */
export function taskGroups(rows: readonly TaskRow[], query: TaskQuery): readonly TaskGroup[] {
  const groups = new Map<string, { readonly cluster: string; readonly rows: TaskRow[] }>();
  const words = wordsOf(query.text);
  for (const row of rows) {
    const key = clusterKey(row.task.cluster);
    const group = groups.get(key) ?? { cluster: row.task.cluster, rows: [] };
    groups.set(key, group);
    if ((query.cluster === null || query.cluster === key) && fits(row, query.filter, words)) group.rows.push(row);
  }
  return [...groups.values()].filter((group) => group.rows.length > 0);
}

/** Clusters written in another case or with other spaces are one cluster. */
export function clusterKey(cluster: string): string {
  return normaliseText(cluster);
}

/** True when every word of the query stands somewhere in the text, in any order, whatever its case and accents. */
export function matchesText(text: string, query: string): boolean {
  return hasWords(text, wordsOf(query));
}

function wordsOf(query: string): readonly string[] {
  return fold(query).split(" ");
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** The text as it is searched: normalised, and without accents. */
export function fold(text: string): string {
  return normaliseText(text)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
}

function fits(row: TaskRow, filter: TaskFilter, words: readonly string[]): boolean {
  const { task } = row;
  const filters: Readonly<Record<TaskFilter, boolean>> = {
    all: true,
    unassigned: row.unassigned,
    noSize: task.size === null && carriesWork(task),
    noKind: task.kind === null,
  };
  return filters[filter] && hasWords(row.searchable, words);
}
