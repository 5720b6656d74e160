import { isUnsureOf } from "../abilities";
import { shareOf } from "../division";
import type { Person, Task } from "../model";
import { exceeds } from "../rounding";
import { onlyHolder } from "./coverage";
import type { FindingOf } from "./finding";
import type { BottleneckRule, KnownSituation } from "./rule";
import { hasTooMany } from "./workload";

type HeavierTarget = FindingOf<"heavierTarget">;

/**
 * What the target makes heavier than it is now: tasks that nobody does any more, and people who come to have too many
 * tasks, come to stand alone for a task that others did too, or get one they are unsure of. Only what differs from now
 * counts, so that a target that is still a copy gives nothing.
 */
export const heavierTarget: BottleneckRule<"heavierTarget"> = {
  kind: "heavierTarget",
  shownAs: "line",
  personal: true,
  nameless: false,
  aboutCover: false,
  needs: [["target"]],
  find: ({ now, ...target }) => {
    if (now === null) return [];
    const left = target.division.tasks.filter((task) => isExecuted(task, now) && !isExecuted(task, target));
    return [
      ...heavier(null, left, { before: null, after: null }),
      ...target.division.situation.people.flatMap((person) => heavierFor(person, target, now)),
    ];
  },
};

function heavierFor(person: Person, target: KnownSituation, now: KnownSituation): readonly HeavierTarget[] {
  const tooMany = hasTooMany(person, target) && !hasTooMany(person, now);
  const tasks = target.division
    .executedBy(person)
    .filter(
      (task) =>
        (tooMany && isLarger(task, person, target, now)) ||
        becomesLonely(task, target, now) ||
        isNewAndUnsure(task, person, target, now),
    );
  const hoursIn = ({ loads }: KnownSituation): number | null => loads.get(person.id)?.hoursLoad ?? null;
  return heavier(person.id, tasks, { before: hoursIn(now), after: hoursIn(target) });
}

function heavier(
  personId: string | null,
  tasks: readonly Task[],
  hours: Pick<HeavierTarget["data"], "before" | "after">,
): readonly HeavierTarget[] {
  if (tasks.length === 0) return [];
  const data = { ...hours, taskIds: tasks.map((task) => task.id) };
  return [{ kind: "heavierTarget", severity: 2, taskId: null, personId, data }];
}

/** True when the person's part of the task is larger than now. */
function isLarger(task: Task, person: Person, target: KnownSituation, now: KnownSituation): boolean {
  return exceeds(shareOf(target.division, task, person), shareOf(now.division, task, person));
}

/** True when only one person can do what several can now. What nobody does now is not made heavier by that one person. */
function becomesLonely(task: Task, target: KnownSituation, now: KnownSituation): boolean {
  return onlyHolder(task, target) !== null && onlyHolder(task, now) === null && isExecuted(task, now);
}

function isNewAndUnsure(task: Task, person: Person, target: KnownSituation, now: KnownSituation): boolean {
  const isNew = !now.division.executedBy(person).some(({ id }) => id === task.id);
  return isNew && isUnsureOf(task, person, target.thresholds.unsure, target.abilities);
}

function isExecuted(task: Task, { division }: KnownSituation): boolean {
  return division.withMark(task, "executes").length > 0;
}
