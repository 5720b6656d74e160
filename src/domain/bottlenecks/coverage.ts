import { ableTo, isUnsureOf } from "../abilities";
import { isInside, type Division } from "../division";
import type { Person, Task } from "../model";
import { expectsHours } from "../people";
import type { FindingOf } from "./finding";
import type { BottleneckRule, KnownSituation, RuleInput } from "./rule";
import { hasTooMany } from "./workload";

/** Tasks that nobody executes; whoever replaces has nobody to replace. */
export const withoutExecutor: BottleneckRule<"withoutExecutor"> = {
  kind: "withoutExecutor",
  shownAs: "task",
  personal: false,
  nameless: false,
  aboutCover: true,
  needs: [["tasks"]],
  find: ({ division }) =>
    executedByNobody(division).map((task) => ({
      kind: "withoutExecutor",
      severity: 3,
      taskId: task.id,
      personId: null,
      data: { taskKind: task.kind, replacers: division.withMark(task, "replaces").map((person) => person.id) },
    })),
};

/**
 * Tasks that nobody executes while somebody thinks that somebody else does. Speaks only once everyone who coordinates
 * has answered: else the one who does it may still say so.
 */
export const ghostTask: BottleneckRule<"ghostTask"> = {
  kind: "ghostTask",
  shownAs: "task",
  personal: false,
  nameless: false,
  aboutCover: true,
  needs: [["tasks", "allRatings"]],
  find: (input) => {
    if (!everyoneAnswered(input)) return [];
    return executedByNobody(input.division)
      .filter((task) => input.abilities.flagging(task, "someoneElse").length > 0)
      .map((task) => ({
        kind: "ghostTask",
        severity: 3,
        taskId: task.id,
        personId: null,
        data: { taskKind: task.kind },
      }));
  },
};

/** True once everyone who coordinates shared what they think of at least one task. */
export function everyoneAnswered({ division, abilities }: KnownSituation): boolean {
  return division.situation.people.filter(expectsHours).every(abilities.hasAnswered);
}

function executedByNobody(division: Division): readonly Task[] {
  return division.tasks.filter((task) => division.withMark(task, "executes").length === 0);
}

/**
 * Tasks that stand still when one person drops out: one executor, and nobody else who replaces or is known to be able.
 * What only somebody outside executes is left out: who at school follows up a firm is another question than who replaces
 * a colleague.
 */
export const withoutReplacement: BottleneckRule<"withoutReplacement"> = {
  kind: "withoutReplacement",
  shownAs: "card",
  personal: false,
  nameless: false,
  aboutCover: true,
  needs: [["executors"]],
  find: (input) =>
    input.division.tasks.flatMap((task): readonly FindingOf<"withoutReplacement">[] => {
      const only = onlyHolder(task, input);
      if (only === null) return [];
      const severity = task.kind === "core" ? 2 : 1;
      const data = { taskKind: task.kind };
      return [{ kind: "withoutReplacement", severity, taskId: task.id, personId: only.id, data }];
    }),
};

/** Who executes a task as the only one inside, with nobody else who replaces or is able; null when there is somebody. */
export function onlyHolder(task: Task, { division, abilities }: KnownSituation): Person | null {
  const [only, ...otherExecutors] = division.withMark(task, "executes");
  if (only === undefined || !isInside(only) || otherExecutors.length > 0) return null;
  const others = [...division.withMark(task, "replaces"), ...ableTo(task, abilities, division.situation)];
  return others.some((person) => person !== only) ? null : only;
}

/** Tasks of which the replacement is unsure of it by their own rating, or has too many tasks already. */
export const doubtfulReplacement: BottleneckRule<"doubtfulReplacement"> = {
  kind: "doubtfulReplacement",
  shownAs: "task",
  personal: false,
  nameless: false,
  aboutCover: true,
  needs: [
    ["replacers", "ratings"],
    ["replacers", "hours", "sizes"],
  ],
  find: (input) =>
    input.division.tasks
      .filter((task) => replacersOf(task, input.division).some((person) => isDoubtful(task, person, input)))
      .map((task) => ({
        kind: "doubtfulReplacement",
        severity: task.kind === "core" ? 2 : 1,
        taskId: task.id,
        personId: null,
        data: { taskKind: task.kind },
      })),
};

/** Who replaces and does not execute the task already. */
export function replacersOf(task: Task, { withMark }: Division): readonly Person[] {
  const executors = withMark(task, "executes");
  return withMark(task, "replaces").filter((person) => !executors.includes(person));
}

function isDoubtful(task: Task, person: Person, input: RuleInput): boolean {
  return hasTooMany(person, input) || isUnsureOf(task, person, input.thresholds.unsure, input.abilities);
}
