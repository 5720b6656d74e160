import { divisionOf, isInside } from "./division";
import type { Mark, Person, SituationData, Task } from "./model";

/** A task that is done elsewhere, and who at hand knows of it. */
export interface FollowedTask {
  readonly taskId: string;
  /** IDs, in the order of the team; none = nobody. */
  readonly followers: readonly string[];
}

/** "uitbesteed": what one firm does. */
interface OutsourcedWork {
  readonly personId: string;
  readonly tasks: readonly FollowedTask[];
}

/** "school en SG": a task that the group does, with who is asked at school. */
export interface GroupTask extends FollowedTask {
  /** True when the group does not do it now. */
  readonly moves: boolean;
}

const following: readonly Mark[] = ["executes", "leads", "contact"];
const answering: readonly Mark[] = ["executes", "contact"];

/** What each firm does, with who inside does it too, leads or is asked; firms without tasks are left out. */
export function outsourcedWork(situation: SituationData): readonly OutsourcedWork[] {
  const division = divisionOf(situation);
  return situation.people.flatMap((firm) => {
    const tasks = isInside(firm) ? [] : division.executedBy(firm);
    if (tasks.length === 0) return [];
    const followed = tasks.map((task) => {
      const people = following.flatMap((mark) => division.withMark(task, mark)).filter(isInside);
      return { taskId: task.id, followers: inTeamOrder(situation, people) };
    });
    return [{ personId: firm.id, tasks: followed }];
  });
}

/** What the school group does, with who at school does it too or is asked. `now`: what a target is compared with. */
export function groupWork(situation: SituationData, now: SituationData | null): readonly GroupTask[] {
  const division = divisionOf(situation);
  const before = now === null ? null : new Set(tasksOfGroup(now).map(({ id }) => id));
  return tasksOfGroup(situation).map((task) => {
    const people = answering.flatMap((mark) => division.withMark(task, mark)).filter(({ level }) => level === "school");
    const moves = before !== null && !before.has(task.id);
    return { taskId: task.id, followers: inTeamOrder(situation, people), moves };
  });
}

function tasksOfGroup(situation: SituationData): readonly Task[] {
  const { tasks, withMark } = divisionOf(situation);
  return tasks.filter((task) => withMark(task, "executes").some(({ level }) => level === "SG"));
}

function inTeamOrder({ people }: SituationData, some: readonly Person[]): readonly string[] {
  return people.filter((person) => some.includes(person)).map(({ id }) => id);
}
