import type { BookState } from "../../../application/state";
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
  const cells = new Map<string, MarkedCell>(
    assignments.map((assignment) => [`${assignment.taskId}\n${assignment.personId}`, assignment]),
  );
  return book.tasks.map((task) => {
    const holders = book.people
      .map((person): Holder => ({ marks: [], ...cells.get(`${task.id}\n${person.id}`), person }))
      .filter((holder) => holder.marks.length > 0);
    const words = [task.description, task.cluster, ...holders.map((holder) => holder.person.name)];
    return { task, holders, unassigned: unassigned.has(task), searchable: fold(words.join(" ")) };
  });
}

/** The rows that a search and filters leave, by cluster, in the order in which clusters first stand in the list. */
export function taskGroups(rows: readonly TaskRow[], query: TaskQuery): readonly TaskGroup[] {
  const groups = new Map<string, { readonly cluster: string; readonly rows: TaskRow[] }>();
  for (const row of rows) {
    const key = clusterKey(row.task.cluster);
    const group = groups.get(key) ?? { cluster: row.task.cluster, rows: [] };
    groups.set(key, group);
    if ((query.cluster === null || query.cluster === key) && fits(row, query)) group.rows.push(row);
  }
  return [...groups.values()].filter((group) => group.rows.length > 0);
}

/** Clusters written in another case or with other spaces are one cluster. */
export function clusterKey(cluster: string): string {
  return normaliseText(cluster);
}

/** True when every word of the query stands somewhere in the text, in any order, whatever its case and accents. */
export function matchesText(text: string, query: string): boolean {
  return fold(query)
    .split(" ")
    .every((word) => text.includes(word));
}

/** The text as it is searched: normalised, and without accents. */
export function fold(text: string): string {
  return normaliseText(text)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
}

function fits(row: TaskRow, query: TaskQuery): boolean {
  const { task } = row;
  const filters: Readonly<Record<TaskFilter, boolean>> = {
    all: true,
    unassigned: row.unassigned,
    noSize: task.size === null && carriesWork(task),
    noKind: task.kind === null,
  };
  return filters[query.filter] && matchesText(row.searchable, query.text);
}
