import { groupBy } from "./group-by";
import type { Division } from "./division";
import type { Task } from "./model";

/** More leavers than this are not searched for: such a team is not vulnerable. */
export const mostLeavers = 4;

/**
 * The fewest people whose leaving puts more than this share of the tasks without anyone who executes or replaces; 0 when
 * that is so already, null when it takes more than `mostLeavers` or there are no tasks.
 *
 * Source: the bus (or truck) factor with the cut at half, as used for code bases.
 */
export function busFactor(tasks: readonly Task[], division: Division, stuckShare: number): number | null {
  if (tasks.length === 0) return null;
  const enough = (stuck: number): boolean => stuck > stuckShare * tasks.length;
  const covers = coversOf(tasks, division);
  const people = [...new Set(covers.flatMap(({ people: holders }) => holders))];
  for (let count = 0; count <= Math.min(mostLeavers, people.length); count++)
    if (enough(mostStuck(covers, people, count))) return count;
  return null;
}

/** Tasks held by the same people. */
interface Cover {
  readonly people: readonly string[];
  readonly tasks: number;
}

function coversOf(tasks: readonly Task[], division: Division): readonly Cover[] {
  const holders = tasks.map((task) => holdersOf(task, division));
  return [...groupBy(holders, (people) => people.join("|")).values()].map((same) => ({
    people: same[0] ?? [],
    tasks: same.length,
  }));
}

/** IDs of who executes or replaces, sorted. */
function holdersOf(task: Task, division: Division): readonly string[] {
  const people = [...division.withMark(task, "executes"), ...division.withMark(task, "replaces")];
  return [...new Set(people.map(({ id }) => id))].sort();
}

/** The most tasks that stand still when this many people leave: what already stands still counts always. */
function mostStuck(covers: readonly Cover[], people: readonly string[], leavers: number, from = 0): number {
  if (leavers === 0) return sumOf(covers.filter((cover) => cover.people.length === 0));
  let most = 0;
  for (let index = from; index <= people.length - leavers; index++) {
    const left = covers.map((cover) => ({ ...cover, people: cover.people.filter((id) => id !== people[index]) }));
    most = Math.max(most, mostStuck(left, people, leavers - 1, index + 1));
  }
  return most;
}

function sumOf(covers: readonly Cover[]): number {
  return covers.reduce((sum, { tasks }) => sum + tasks, 0);
}
