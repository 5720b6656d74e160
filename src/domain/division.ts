import type { Mark, Person, SituationData, Task } from "./model";
import { carriesWork } from "./size";

/**
 * Who does what, looked up by task and by person. Tasks that carry no work are left out; assignments of one person to
 * one task are taken together; assignments of unknown tasks or people are passed over.
 */
export interface Division {
  readonly situation: SituationData;
  /** The tasks that carry work, in the order of the list. */
  readonly tasks: readonly Task[];
  /** The people with this mark on the task, in the order of the team. */
  readonly withMark: (task: Task, mark: Mark) => readonly Person[];
  /** The tasks that the person executes, in the order of the list. */
  readonly executedBy: (person: Person) => readonly Task[];
}

/** Makes the division of a situation. */
export function divisionOf(situation: SituationData): Division {
  const marks = marksByTask(situation);
  const tasks = situation.tasks.filter(carriesWork);
  const withMark = (task: Task, mark: Mark): readonly Person[] => {
    const ofTask = marks.get(task.id);
    return ofTask ? situation.people.filter((person) => ofTask.get(person.id)?.has(mark)) : [];
  };
  const executedBy = (person: Person): readonly Task[] =>
    tasks.filter((task) => marks.get(task.id)?.get(person.id)?.has("executes"));
  return { situation, tasks, withMark, executedBy };
}

/** The people among whom a task's size is divided: its executors, without those outside when someone inside does it too. */
export function sharersOf(division: Division, task: Task): readonly Person[] {
  const executors = division.withMark(task, "executes");
  const inside = executors.filter(isInside);
  return inside.length > 0 ? inside : executors;
}

/** The part of a task's size, from 0 to 1, that a person carries. */
export function shareOf(division: Division, task: Task, person: Person): number {
  const sharers = sharersOf(division, task);
  return sharers.includes(person) ? 1 / sharers.length : 0;
}

/** True for who works at the school or its group. */
export function isInside(person: Person): boolean {
  return person.level !== "extern";
}

function marksByTask(situation: SituationData): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Mark>>> {
  const byTask = new Map<string, Map<string, Set<Mark>>>();
  for (const { taskId, personId, marks } of situation.assignments) {
    const byPerson = byTask.get(taskId) ?? new Map<string, Set<Mark>>();
    byTask.set(taskId, byPerson);
    const all = byPerson.get(personId) ?? new Set<Mark>();
    byPerson.set(personId, all);
    for (const mark of marks) all.add(mark);
  }
  return byTask;
}
