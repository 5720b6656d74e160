import { clusterKey, type TaskGroup, type TaskRow } from "./task-rows";

/** A line of the list as it is drawn: a cluster's head, or a task with its place among all tasks that are shown. */
export type ListLine =
  | { readonly kind: "head"; readonly group: TaskGroup }
  | { readonly kind: "task"; readonly row: TaskRow; readonly position: number };

/** A cluster's lines in the list: its head at `first`, its last task at `last`. */
export interface LineGroup {
  readonly group: TaskGroup;
  readonly first: number;
  readonly last: number;
}

export interface ListLines {
  readonly lines: readonly ListLine[];
  readonly groups: readonly LineGroup[];
  /** The line of each task by its ID, and of each cluster's head by `headOf`. */
  readonly lineOf: ReadonlyMap<string, number>;
  readonly taskCount: number;
}

/** What a cluster's head is called where the keyboard goes through the list; no task's ID has a space in front. */
export function headOf(group: TaskGroup): string {
  return ` ${clusterKey(group.cluster)}`;
}

/** All lines of the list from top to bottom. */
export function listLines(groups: readonly TaskGroup[]): ListLines {
  const lines: ListLine[] = [];
  const lineOf = new Map<string, number>();
  const lineGroups = groups.map((group, index): LineGroup => {
    const first = lines.length;
    lineOf.set(headOf(group), first);
    lines.push({ kind: "head", group });
    for (const row of group.rows) {
      lineOf.set(row.task.id, lines.length);
      lines.push({ kind: "task", row, position: lines.length - index - 1 });
    }
    return { group, first, last: lines.length - 1 };
  });
  return { lines, groups: lineGroups, lineOf, taskCount: lines.length - groups.length };
}
