import type { Person, Task } from "../model";
import { exceedsHours } from "../load";
import type { FindingOf } from "./finding";
import { onlyHolder } from "./coverage";
import type { BottleneckRule, KnownSituation, RuleInput } from "./rule";

/**
 * What the target makes heavier than it is now: tasks that nobody does any more, and people who come to have too many
 * tasks, stand alone for a task, or get one they are unsure of. Only what differs from now counts, so that a target that
 * is still a copy gives nothing.
 */
export const heavierTarget: BottleneckRule<"heavierTarget"> = {
  kind: "heavierTarget",
  shownAs: "line",
  find: (input) => {
    const { now } = input;
    if (now === null) return [];
    const changed = input.division.tasks.filter((task) => executorsOf(task, input) !== executorsOf(task, now));
    const left = changed.filter((task) => executorsOf(task, input) === "" && executorsOf(task, now) !== "");
    return [
      ...(left.length === 0 ? [] : [heavier(null, left, { before: null, after: null })]),
      ...input.workloads.flatMap(({ person }) => heavierFor(person, changed, input, now)),
    ];
  },
};

function heavierFor(
  person: Person,
  changed: readonly Task[],
  input: RuleInput,
  now: KnownSituation,
): readonly FindingOf<"heavierTarget">[] {
  const { thresholds, abilities, division } = input;
  const [before, after] = [loadOf(person, now), loadOf(person, input)];
  const added = changed.filter(
    (task) =>
      isAmong(division.withMark(task, "executes"), person) && !isAmong(now.division.withMark(task, "executes"), person),
  );
  const becomesTooMany =
    after !== undefined &&
    exceedsHours(after, thresholds.occupancyTooHigh) &&
    !(before !== undefined && exceedsHours(before, thresholds.occupancyTooHigh));
  const alone = changed.filter((task) => onlyHolder(task, input)?.id === person.id && onlyHolder(task, now) === null);
  const unsure = added.filter((task) => (abilities.ratingOf(task, person) ?? thresholds.unsure) < thresholds.unsure);
  const tasks = changed.filter(
    (task) => (becomesTooMany && added.includes(task)) || alone.includes(task) || unsure.includes(task),
  );
  if (tasks.length === 0) return [];
  return [heavier(person.id, tasks, { before: before?.hoursLoad ?? null, after: after?.hoursLoad ?? null })];
}

function heavier(
  personId: string | null,
  tasks: readonly Task[],
  hours: Pick<FindingOf<"heavierTarget">["data"], "before" | "after">,
): FindingOf<"heavierTarget"> {
  const data = { ...hours, taskIds: tasks.map((task) => task.id) };
  return { kind: "heavierTarget", severity: 2, taskId: null, personId, data };
}

function loadOf(person: Person, { workloads }: KnownSituation) {
  return workloads.find((workload) => workload.person.id === person.id)?.load;
}

function isAmong(people: readonly Person[], person: Person): boolean {
  return people.some(({ id }) => id === person.id);
}

/** Who executes the task, as one text to compare. */
function executorsOf(task: Task, { division }: KnownSituation): string {
  return division
    .withMark(task, "executes")
    .map(({ id }) => id)
    .sort()
    .join("|");
}
