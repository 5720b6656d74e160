import { groupBy } from "./group-by";
import { markedCell, sortMarks } from "./marks";
import type { Assignment, MarkedCell, Person, SituationData, Task } from "./model";

/** What somebody's marks on a task are in the one situation and in the other; no marks where there are none. */
export interface PersonDifference {
  readonly person: Person;
  readonly before: MarkedCell;
  readonly after: MarkedCell;
}

/** A task on which somebody's marks differ. */
export interface TaskDifference {
  readonly task: Task;
  /** In the order of the team; at least one. */
  readonly people: readonly PersonDifference[];
  /** True when others execute it, or more or fewer people do. */
  readonly changesExecutor: boolean;
  /** True when somebody executes it before, and nobody after. */
  readonly losesExecutor: boolean;
}

/**
 * How one situation differs from another of the same tasks and people, in the order of the list; tasks that stand the
 * same are left out, as is who is in neither list.
 */
export function differences(before: SituationData, after: SituationData): readonly TaskDifference[] {
  const [cellsBefore, cellsAfter] = [cellsOf(before.assignments), cellsOf(after.assignments)];
  return after.tasks.flatMap((task) => {
    const [here, there] = [cellsBefore.get(task.id), cellsAfter.get(task.id)];
    const all = after.people.map((person): PersonDifference => {
      return { person, before: here?.get(person.id) ?? noMarks, after: there?.get(person.id) ?? noMarks };
    });
    const people = all.filter((one) => !sameCell(one.before, one.after));
    return people.length === 0 ? [] : [taskDifference(task, all, people)];
  });
}

const noMarks: MarkedCell = { marks: [] };

function taskDifference(
  task: Task,
  all: readonly PersonDifference[],
  people: readonly PersonDifference[],
): TaskDifference {
  const changesExecutor = people.some(({ before, after }) => executes(before) !== executes(after));
  const losesExecutor = all.some(({ before }) => executes(before)) && !all.some(({ after }) => executes(after));
  return { task, people, changesExecutor, losesExecutor };
}

function executes({ marks }: MarkedCell): boolean {
  return marks.includes("executes");
}

/** What stands by task and person, by their IDs; several assignments of one person to one task are taken together. */
export function cellsOf(assignments: readonly Assignment[]): ReadonlyMap<string, ReadonlyMap<string, MarkedCell>> {
  const byTask = groupBy(assignments, ({ taskId }) => taskId);
  return new Map(
    [...byTask].map(([taskId, onTask]) => {
      const byPerson = groupBy(onTask, ({ personId }) => personId);
      return [taskId, new Map([...byPerson].map(([personId, entries]) => [personId, cellOf(entries)]))];
    }),
  );
}

function cellOf(entries: readonly Assignment[]): MarkedCell {
  return markedCell({ ...entries.at(-1), marks: sortMarks(entries.flatMap((entry) => entry.marks)) });
}

function sameCell(one: MarkedCell, other: MarkedCell): boolean {
  return one.share === other.share && one.marks.join() === other.marks.join();
}
