import { cellsOf, differences } from "./differences";
import type { MarkedCell, SituationData, Task } from "./model";

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
  const cells = cellsOf(now.assignments);
  const differing = new Map(target === null ? [] : differences(now, target).map((one) => [one.task.id, one.people]));
  return now.tasks.flatMap((task): readonly TaskBesideTarget[] => {
    const own = marked(cells.get(task.id)?.get(personId));
    const difference = differing.get(task.id)?.find(({ person }) => person.id === personId);
    const after = difference === undefined ? own : marked(difference.after);
    const change = difference === undefined ? null : changeOf(own, after);
    return own === null && after === null ? [] : [{ task, now: own, target: after, change }];
  });
}

function marked(cell: MarkedCell | undefined): MarkedCell | null {
  return cell === undefined || cell.marks.length === 0 ? null : cell;
}

function changeOf(before: MarkedCell | null, after: MarkedCell | null): TaskBesideTarget["change"] {
  if (before === null) return "added";
  return after === null ? "dropped" : "changed";
}
