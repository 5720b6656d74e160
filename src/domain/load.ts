import { divisionOf, shareOf, type Division } from "./division";
import { normaliseText } from "./identity";
import type { Person, SituationData, Task } from "./model";
import { exceeds } from "./rounding";
import { hoursPerWeek, pointsOf } from "./size";

export type LoadUnit = "hours" | "points";

/** "belasting": what one person carries. */
export interface Load {
  readonly personId: string;
  /** Number of tasks that the person executes, those without work left out. Never to be called time. */
  readonly tasks: number;
  /** Hours a week; null as long as one of the tasks has no hours. */
  readonly hoursLoad: number | null;
  /** A task given in hours, or not at all, counts as M here. */
  readonly pointsLoad: number;
  /** `hoursLoad` if known, else `pointsLoad`. */
  readonly load: number;
  readonly unit: LoadUnit;
  /** True when the load is in points and some of it counts as M because nobody gave S, M or L. */
  readonly estimated: boolean;
  /** The person's ICT hours a week; null when none were given. */
  readonly hours: number | null;
  /** Load / hours (1 = full); null unless both are in hours, and for somebody with 0 hours. */
  readonly occupancy: number | null;
  /** The load by cluster in the order of the list, in `unit`; only clusters in which the person has tasks. */
  readonly byCluster: readonly ClusterLoad[];
  /** The same in points, whatever `unit`: to set people beside each other of whom some are known in points only. */
  readonly pointsByCluster: readonly ClusterLoad[];
}

export interface ClusterLoad {
  /** As the list first spells it; "" for tasks without cluster. */
  readonly cluster: string;
  readonly tasks: number;
  readonly load: number;
}

/** One part of a person's load: a task, and what of it is theirs. */
interface Portion {
  readonly task: Task;
  readonly hours: number | null;
  readonly points: number;
  readonly classGiven: boolean;
}

/** The load of everyone in the team, in the order of the team. A person without tasks carries 0 hours. */
export function loadOf(situation: SituationData): readonly Load[] {
  return loadsOf(divisionOf(situation));
}

/** As `loadOf`, for who already has the division. */
export function loadsOf(division: Division): readonly Load[] {
  return division.situation.people.map((person) => personLoad(division, person));
}

/** The unit in which all these people can be set beside each other: hours only when everyone's load is in hours. */
export function commonUnit(loads: readonly Load[]): LoadUnit {
  return loads.every((load) => load.unit === "hours") ? "hours" : "points";
}

/** True when the load is known in hours and is more than `limit` (1 = full) times the person's hours. */
export function exceedsHours(load: Load, limit: number): boolean {
  return load.hoursLoad !== null && load.hours !== null && exceeds(load.hoursLoad, limit * load.hours);
}

/** What a person's hours a week come to per task, in minutes; null without hours or without tasks. */
export function minutesPerTask(load: Load): number | null {
  return load.hours === null || load.hours === 0 || load.tasks === 0 ? null : (60 * load.hours) / load.tasks;
}

/** Hours a week that a person carries in these tasks; null as long as one of them has no hours. */
export function hoursIn(division: Division, tasks: readonly Task[], person: Person): number | null {
  return sumOrNull(tasks.map((task) => portionOf(division, task, person).hours));
}

/** The tasks that carry work and that nobody executes, in the order of the list. */
export function tasksWithoutExecutor(situation: SituationData): readonly Task[] {
  const division = divisionOf(situation);
  return division.tasks.filter((task) => division.withMark(task, "executes").length === 0);
}

function personLoad(division: Division, person: Person): Load {
  const portions = division.executedBy(person).map((task) => portionOf(division, task, person));
  const hoursLoad = sumOrNull(portions.map((portion) => portion.hours));
  const pointsLoad = sum(portions.map((portion) => portion.points));
  const unit = hoursLoad === null ? "points" : "hours";
  return {
    personId: person.id,
    tasks: portions.length,
    hoursLoad,
    pointsLoad,
    load: hoursLoad ?? pointsLoad,
    unit,
    estimated: unit === "points" && portions.some((portion) => portion.points > 0 && !portion.classGiven),
    hours: person.hours,
    occupancy: hoursLoad === null || !person.hours ? null : hoursLoad / person.hours,
    byCluster: loadByCluster(portions, unit),
    pointsByCluster: loadByCluster(portions, "points"),
  };
}

function portionOf(division: Division, task: Task, person: Person): Portion {
  const { settings } = division.situation;
  const share = shareOf(division, task, person);
  return {
    task,
    hours: scaled(hoursPerWeek(task.size, settings), share),
    points: pointsOf(task.size, settings) * share,
    classGiven: task.size?.per === "class",
  };
}

/** What these parts of tasks come to in each cluster, in the order in which clusters are met. */
export function loadByCluster(
  portions: readonly Pick<Portion, "task" | "hours" | "points">[],
  unit: LoadUnit,
): readonly ClusterLoad[] {
  const clusters = new Map<string, ClusterLoad>();
  for (const portion of portions) {
    const key = normaliseText(portion.task.cluster);
    const before = clusters.get(key) ?? { cluster: portion.task.cluster, tasks: 0, load: 0 };
    const added = (unit === "hours" ? portion.hours : portion.points) ?? 0;
    clusters.set(key, { ...before, tasks: before.tasks + 1, load: before.load + added });
  }
  return [...clusters.values()];
}

function scaled(hours: number | null, share: number): number | null {
  return hours === null ? null : hours * share;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function sumOrNull(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce<number | null>(
    (total, number) => (total === null || number === null ? null : total + number),
    0,
  );
}
