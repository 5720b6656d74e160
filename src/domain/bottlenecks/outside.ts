import { isInside, type Division } from "../division";
import type { Task } from "../model";
import type { FindingOf } from "./finding";
import type { BottleneckRule, RuleInput } from "./rule";

/** What each firm does without anyone inside who does it too, leads or is asked. */
export const outsourced: BottleneckRule<"outsourced"> = {
  kind: "outsourced",
  shownAs: "line",
  personal: false,
  nameless: false,
  aboutCover: true,
  needs: [["executors"]],
  find: ({ division }) =>
    division.situation.people.flatMap((firm): readonly FindingOf<"outsourced">[] => {
      const tasks = isInside(firm) ? [] : division.executedBy(firm).filter((task) => isUnfollowed(task, division));
      if (tasks.length === 0) return [];
      const severity = tasks.some((task) => task.kind === "core") ? 2 : 1;
      const data = { taskIds: tasks.map((task) => task.id) };
      return [{ kind: "outsourced", severity, taskId: null, personId: firm.id, data }];
    }),
};

function isUnfollowed(task: Task, { withMark }: Division): boolean {
  const involved = (["executes", "leads", "contact"] as const).flatMap((mark) => withMark(task, mark));
  return !involved.some(isInside);
}

type WrongLevel = FindingOf<"wrongLevel">;

/** Tasks meant for the school group that only people at school execute, and tasks of the group without a contact at school. */
export const wrongLevel: BottleneckRule<"wrongLevel"> = {
  kind: "wrongLevel",
  shownAs: "line",
  personal: false,
  nameless: false,
  aboutCover: false,
  needs: [["executors", "levels"]],
  find: (input) => [
    ...findingOn("stillAtSchool", (task) => isStillAtSchool(task, input), input),
    ...findingOn("withoutContact", (task) => lacksContact(task, input), input),
  ],
};

function findingOn(
  which: WrongLevel["data"]["which"],
  isWrong: (task: Task) => boolean,
  { division }: RuleInput,
): readonly WrongLevel[] {
  const taskIds = division.tasks.filter(isWrong).map((task) => task.id);
  if (taskIds.length === 0) return [];
  return [{ kind: "wrongLevel", severity: 1, taskId: null, personId: null, data: { which, taskIds } }];
}

/** The task itself says so, or somebody flagged it. */
function isStillAtSchool(task: Task, { division, abilities }: RuleInput): boolean {
  const isForGroup = task.level === "SG" || abilities.flagging(task, "forGroup").length > 0;
  const executors = division.withMark(task, "executes");
  return isForGroup && executors.length > 0 && executors.every(({ level }) => level === "school");
}

/** Executed by the group and by nobody at school, where nobody is asked either. */
function lacksContact(task: Task, { division }: RuleInput): boolean {
  const levels = division.withMark(task, "executes").map(({ level }) => level);
  const contacts = division.withMark(task, "contact").map(({ level }) => level);
  return levels.includes("SG") && !levels.includes("school") && !contacts.includes("school");
}
