import { formatAssignment } from "./marks";
import type { Assignment, MarkedCell, SituationData, Task } from "./model";

/** A task on which somebody has marks now, in the target, or in both. */
export interface TaskBesideTarget {
  readonly task: Task;
  /** null = no marks. */
  readonly now: MarkedCell | null;
  readonly target: MarkedCell | null;
  /** What the target changes about it; null = nothing. */
  readonly change: "added" | "dropped" | "changed" | null;
}

/** The tasks of one person, in the order of the list; without a target (null) nothing changes. */
export function tasksBesideTarget(
  personId: string,
  now: SituationData,
  target: SituationData | null,
): readonly TaskBesideTarget[] {
  const nowOf = cellsOf(now.assignments, personId);
  const targetOf = target === null ? nowOf : cellsOf(target.assignments, personId);
  return now.tasks.flatMap((task) => {
    const [before, after] = [nowOf.get(task.id) ?? null, targetOf.get(task.id) ?? null];
    return before === null && after === null
      ? []
      : [{ task, now: before, target: after, change: changeOf(before, after) }];
  });
}

function cellsOf(assignments: readonly Assignment[], personId: string): ReadonlyMap<string, MarkedCell> {
  const own = assignments.filter((cell) => cell.personId === personId && cell.marks.length > 0);
  return new Map(own.map((cell) => [cell.taskId, cell]));
}

function changeOf(before: MarkedCell | null, after: MarkedCell | null): TaskBesideTarget["change"] {
  if (before === null) return "added";
  if (after === null) return "dropped";
  return formatAssignment(before) === formatAssignment(after) ? null : "changed";
}
