import type { SituationData } from "../model";
import { everyoneAnswered, replacersOf } from "./coverage";
import { hasBothKinds } from "./displacement";
import { bottleneckRules, ruleInput } from "./find-bottlenecks";
import type { BottleneckKind } from "./finding";
import { decisionsGiven } from "./mandates";
import { firstLineOf } from "./reachability";
import type { DataNeed, RuleInput, Workload } from "./rule";

/** A kind that can find nothing, and what would let it speak. */
interface SilentKind {
  readonly kind: BottleneckKind;
  /** One or more. */
  readonly missing: readonly DataNeed[];
}

/**
 * The kinds that say nothing of a situation because data is missing, with that data: what a school can fill in next. Of
 * several ways to let a kind speak that which asks least.
 */
export function silentKinds(situation: SituationData, now: SituationData | null = null): readonly SilentKind[] {
  const input = ruleInput(situation, now);
  return bottleneckRules.flatMap(({ kind, needs }) => {
    const ways = needs.map((way) => way.filter((need) => !isGiven[need](input)));
    const [missing = []] = ways.sort((one, other) => one.length - other.length);
    return missing.length === 0 ? [] : [{ kind, missing }];
  });
}

/** Data that a school can fill in. Hours that somebody kept are that person's to share: these are never asked for. */
export type SchoolNeed = Exclude<DataNeed, "workedHours">;

/** "nog niet te zeggen": data that is missing, and the kinds that wait for it. */
export interface NeededData {
  readonly need: SchoolNeed;
  /** Kinds that can speak once this is given. */
  readonly unlocks: readonly BottleneckKind[];
  /** Kinds that need something else too. */
  readonly helps: readonly BottleneckKind[];
}

/**
 * What a school can fill in so that more kinds can speak, what unlocks most first: nothing of a group that it has not.
 *
 * @param hasTarget in the situation as it is now nothing is compared with a target that is there already
 */
export function neededData(
  situation: SituationData,
  { now, hasTarget }: { readonly now: SituationData | null; readonly hasTarget: boolean },
): readonly NeededData[] {
  const { group } = situation.settings;
  const notAsked = (need: DataNeed): boolean => (need === "target" ? hasTarget : need === "levels" && group === "none");
  const silent = silentKinds(situation, now).filter(({ missing }) => !missing.some(notAsked));
  const needs = new Set(silent.flatMap(({ missing }) => missing));
  const waiting = (need: DataNeed, alone: boolean): readonly BottleneckKind[] =>
    silent.filter(({ missing }) => missing.includes(need) && (missing.length === 1) === alone).map(({ kind }) => kind);
  return [...needs]
    .filter((need) => need !== "workedHours")
    .map((need) => ({ need, unlocks: waiting(need, true), helps: waiting(need, false) }))
    .sort((one, other) => other.unlocks.length - one.unlocks.length || other.helps.length - one.helps.length);
}

/** Whether there is enough of it for a rule to go on. */
const isGiven: Readonly<Record<DataNeed, (input: RuleInput) => boolean>> = {
  tasks: ({ division }) => division.tasks.length > 0,
  executors: (input) => executing(input).length > 0,
  replacers: ({ division }) => division.tasks.some((task) => replacersOf(task, division).length > 0),
  kinds: ({ division }) => division.tasks.some((task) => task.kind !== null),
  clusters: ({ division }) => hasBothKinds(division),
  levels: ({ division: { tasks, situation } }) =>
    tasks.some(({ level }) => level !== null) ||
    situation.people.some(({ level }) => level === "SG") ||
    situation.ratings.some(({ flags }) => flags.includes("forGroup")),
  hours: (input) => executing(input).some(hasHours),
  sizes: (input) => {
    const executors = executing(input);
    const withHours = executors.filter(hasHours);
    return (withHours.length > 0 ? withHours : executors).some(({ load }) => load.hoursLoad !== null);
  },
  balance: ({ division }) => division.situation.settings.balance,
  ratings: ({ division, abilities }) => division.situation.people.some(abilities.hasAnswered),
  allRatings: (input) => isGiven.ratings(input) && everyoneAnswered(input),
  firstLine: ({ division }) => firstLineOf(division).length > 0,
  days: ({ division }) => firstLineOf(division).every(({ reachableOn }) => reachableOn !== null),
  mandates: ({ division }) => division.situation.settings.mandates,
  decisions: decisionsGiven,
  workedHours: ({ division }) => division.situation.workedHours.length > 0,
  target: ({ now }) => now !== null,
};

/** Who executes something. */
function executing({ workloads }: RuleInput): readonly Workload[] {
  return workloads.filter(({ load }) => load.tasks > 0);
}

function hasHours({ load }: Workload): boolean {
  return load.hours !== null;
}
