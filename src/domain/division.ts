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
  /** The share from 0 to 1 that the school set for this executor; null when there is none. */
  readonly setShare: (task: Task, person: Person) => number | null;
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
  const shares = new Map(situation.assignments.map((entry) => [`${entry.taskId}\n${entry.personId}`, entry.share]));
  const setShare = (task: Task, person: Person): number | null => {
    const share = shares.get(`${task.id}\n${person.id}`);
    return share === undefined ? null : share / 100;
  };
  return { situation, tasks, withMark, executedBy, setShare };
}

/** The people among whom a task's size is divided: its executors, without those outside when someone inside does it too. */
export function sharersOf(division: Division, task: Task): readonly Person[] {
  const executors = division.withMark(task, "executes");
  const inside = executors.filter(isInside);
  return inside.length > 0 ? inside : executors;
}

/**
 * The part of a task's size, from 0 to 1, that a person carries: the share that was set (U70), or an even part of what
 * those shares leave.
 */
export function shareOf(division: Division, task: Task, person: Person): number {
  const sharers = sharersOf(division, task);
  if (!sharers.includes(person)) return 0;
  const own = division.setShare(task, person);
  if (own !== null) return own;
  const set = sharers.map((sharer) => division.setShare(task, sharer)).filter((share) => share !== null);
  const left = Math.max(0, 1 - set.reduce((sum, share) => sum + share, 0));
  return left / (sharers.length - set.length);
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
