import type { Division } from "./division";
import { groupBy } from "./group-by";
import type { Task } from "./model";
import { exceeds } from "./rounding";

/** More leavers than this are not searched for: such a team is not vulnerable. */
const mostLeavers = 4;

/**
 * The fewest people whose leaving puts more than this share of the tasks without anyone who executes or replaces; 0 when
 * that is so already, null when it takes more than `most` or there are no tasks.
 *
 * Source: the bus (or truck) factor with the cut at half, as used for code bases.
 */
export function busFactor(
  tasks: readonly Task[],
  division: Division,
  stuckShare: number,
  most = mostLeavers,
): number | null {
  const covers = coversOf(tasks, division);
  const enough = (stuck: number): boolean => exceeds(stuck, stuckShare * tasks.length);
  for (let leavers = 0; leavers <= most; leavers++) if (canStick(covers, leavers, enough)) return leavers;
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

/**
 * Whether this many leavers can leave enough tasks without anyone. Who holds most leaves or stays; nothing is searched
 * where even those who hold most could not do it.
 */
function canStick(covers: readonly Cover[], leavers: number, enough: (stuck: number) => boolean): boolean {
  const within = covers.filter(({ people }) => people.length <= leavers);
  const stuck = sumOf(within.filter(({ people }) => people.length === 0).map(({ tasks }) => tasks));
  if (enough(stuck)) return true;
  const parts = [...partsOf(within)].sort(([, one], [, other]) => other - one);
  const [heaviest] = parts;
  if (!heaviest || !enough(stuck + sumOf(parts.slice(0, leavers).map(([, part]) => part)))) return false;
  const [person] = heaviest;
  const whenGone = within.map(({ people, tasks }) => ({ people: people.filter((id) => id !== person), tasks }));
  const withoutTheirs = within.filter(({ people }) => !people.includes(person));
  return canStick(whenGone, leavers - 1, enough) || canStick(withoutTheirs, leavers, enough);
}

/** The tasks of each person, each divided among its people: together never less than the tasks that they can leave. */
function partsOf(covers: readonly Cover[]): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const { people, tasks } of covers)
    for (const id of people) parts.set(id, (parts.get(id) ?? 0) + tasks / people.length);
  return parts;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
