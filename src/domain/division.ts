import { groupBy } from "./group-by";
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

/** What stands in the list for one person on one task. */
interface Holder {
  readonly person: Person;
  readonly marks: readonly Mark[];
  /** Per cent; that of the last assignment counts. */
  readonly share: number | undefined;
}

const divisions = new WeakMap<SituationData, Division>();

/** The division of a situation, which is made once: load, bottlenecks and short list look in the same one. */
export function divisionOf(situation: SituationData): Division {
  const known = divisions.get(situation);
  if (known !== undefined) return known;
  const made = divide(situation);
  divisions.set(situation, made);
  return made;
}

function divide(situation: SituationData): Division {
  const holders = holdersByTask(situation);
  const tasks = situation.tasks.filter(carriesWork);
  const executing = tasks.flatMap((task) =>
    (holders.get(task.id) ?? [])
      .filter(({ marks }) => marks.includes("executes"))
      .map(({ person }) => ({ task, person })),
  );
  const executed = groupBy(executing, ({ person }) => person.id);
  const withMark = (task: Task, mark: Mark): readonly Person[] =>
    (holders.get(task.id) ?? []).filter(({ marks }) => marks.includes(mark)).map(({ person }) => person);
  const executedBy = (person: Person): readonly Task[] => executed.get(person.id)?.map(({ task }) => task) ?? [];
  const setShare = (task: Task, person: Person): number | null => {
    const share = holders.get(task.id)?.find((holder) => holder.person.id === person.id)?.share;
    return share === undefined ? null : share / 100;
  };
  return { situation, tasks, withMark, executedBy, setShare };
}

/** The people among whom a task's size is divided: its executors, without those outside when someone inside does it too. */
function sharersOf(division: Division, task: Task): readonly Person[] {
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
  if (!sharers.some(({ id }) => id === person.id)) return 0;
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

/** Who has marks on each task, in the order of the team. */
function holdersByTask({ people, assignments }: SituationData): ReadonlyMap<string, readonly Holder[]> {
  const byPerson = groupBy(assignments, ({ personId }) => personId);
  const holders = people.flatMap((person) =>
    [...groupBy(byPerson.get(person.id) ?? [], ({ taskId }) => taskId)].map(([taskId, entries]) => {
      const marks = entries.flatMap((entry) => entry.marks);
      return { taskId, person, marks, share: entries.at(-1)?.share };
    }),
  );
  return groupBy(holders, ({ taskId }) => taskId);
}
