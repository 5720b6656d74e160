import { isInside } from "../division";
import { groupBy } from "../group-by";
import type { Task } from "../model";
import type { FindingOf } from "./finding";
import type { BottleneckRule, RuleInput } from "./rule";

/** What is done outside only, by who does most of it, without anyone who leads or is asked. */
export const outsourced: BottleneckRule<"outsourced"> = {
  kind: "outsourced",
  shownAs: "line",
  find: ({ division }) => {
    const unfollowed = division.tasks.flatMap((task) => {
      const [first, ...others] = division.withMark(task, "executes");
      if (first === undefined || [first, ...others].some(isInside)) return [];
      const followers = [...division.withMark(task, "leads"), ...division.withMark(task, "contact")];
      return followers.length > 0 ? [] : [{ task, firm: first }];
    });
    return [...groupBy(unfollowed, ({ firm }) => firm.id)].map(([personId, tasks]): FindingOf<"outsourced"> => ({
      kind: "outsourced",
      severity: tasks.some(({ task }) => task.kind === "core") ? 2 : 1,
      taskId: null,
      personId,
      data: { taskIds: tasks.map(({ task }) => task.id) },
    }));
  },
};

/** Tasks meant for the school group that only people at school execute, and tasks of the group without a contact at school. */
export const wrongLevel: BottleneckRule<"wrongLevel"> = {
  kind: "wrongLevel",
  shownAs: "line",
  find: (input) => {
    const found = (which: FindingOf<"wrongLevel">["data"]["which"], tasks: readonly Task[]) =>
      tasks.length === 0 ? [] : [wrong(which, tasks)];
    const { tasks } = input.division;
    return [
      ...found(
        "stillAtSchool",
        tasks.filter((task) => isStillAtSchool(task, input)),
      ),
      ...found(
        "withoutContact",
        tasks.filter((task) => lacksContact(task, input)),
      ),
    ];
  },
};

function wrong(which: FindingOf<"wrongLevel">["data"]["which"], tasks: readonly Task[]): FindingOf<"wrongLevel"> {
  const data = { which, taskIds: tasks.map((task) => task.id) };
  return { kind: "wrongLevel", severity: 1, taskId: null, personId: null, data };
}

/** The task itself says so, or somebody flagged it. */
function isStillAtSchool(task: Task, { division, abilities }: RuleInput): boolean {
  const isForGroup = task.level === "SG" || abilities.flagging(task, "forGroup").length > 0;
  const executors = division.withMark(task, "executes");
  return isForGroup && executors.length > 0 && executors.every(({ level }) => level === "school");
}

function lacksContact(task: Task, { division }: RuleInput): boolean {
  const executors = division.withMark(task, "executes");
  const isOfGroup = executors.length > 0 && executors.every(({ level }) => level === "SG");
  return isOfGroup && !division.withMark(task, "contact").some(({ level }) => level === "school");
}
