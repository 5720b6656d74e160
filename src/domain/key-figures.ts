import { busFactor } from "./bus-factor";
import { clusterKind, type ClusterKind } from "./cluster-kind";
import { divisionOf, isInside, type Division } from "./division";
import { loadByCluster, loadsOf, tasksWithoutExecutor, type ClusterLoad, type Load, type LoadUnit } from "./load";
import type { SituationData, Task } from "./model";
import { hoursPerWeek, pointsOf } from "./size";

/** What one page says of a situation. Tasks that are no work count nowhere. */
export interface KeyFigures {
  readonly withoutExecutor: number;
  /** Tasks that one person inside executes and nobody else executes or replaces. */
  readonly onOnePerson: number;
  /** Load / hours (1 = full) of whoever has most; null when nobody's is known. */
  readonly highestOccupancy: number | null;
  /** Part of the executed tasks that is technical, from 0 to 1; null when nobody executes anything. */
  readonly technicalShare: number | null;
  readonly pedagogicalShare: number | null;
  /** What these parts are of: hours a week when every executed task has these. */
  readonly shareUnit: "hours" | "tasks";
  /**
   * How many people can leave before most core tasks have nobody left: 0 = that is so already, "more" = two or more,
   * which are not told apart; null without core tasks.
   */
  readonly busFactor: 0 | 1 | "more" | null;
  /** What the people of whom both are known have left of their hours, below 0 when they lack hours; null = no such people. */
  readonly hoursLeft: number | null;
  /** The whole size of the executed tasks in each cluster that has any. */
  readonly clusterLoads: readonly ClusterLoad[];
  /** Hours when every executed task has these. */
  readonly clusterUnit: LoadUnit;
}

/** The figures of a situation, the same as those that formulas show on the sheets. */
export function keyFigures(situation: SituationData): KeyFigures {
  const division = divisionOf(situation);
  const loads = loadsOf(division);
  const executed = division.tasks
    .filter((task) => division.withMark(task, "executes").length > 0)
    .map((task): SizedTask => {
      const { settings } = situation;
      return { task, hours: hoursPerWeek(task.size, settings), points: pointsOf(task.size, settings) };
    });
  const inHours = executed.every(({ hours }) => hours !== null);
  const clusterUnit = inHours ? "hours" : "points";
  return {
    withoutExecutor: tasksWithoutExecutor(situation).length,
    onOnePerson: division.tasks.filter((task) => isOnOnePerson(division, task)).length,
    highestOccupancy: highestOf(loads),
    technicalShare: shareOfKind(executed, "technical", inHours),
    pedagogicalShare: shareOfKind(executed, "pedagogical", inHours),
    shareUnit: inHours ? "hours" : "tasks",
    busFactor: upToOne(division),
    hoursLeft: hoursLeft(loads),
    clusterLoads: loadByCluster(executed, clusterUnit),
    clusterUnit,
  };
}

interface SizedTask {
  readonly task: Task;
  readonly hours: number | null;
  readonly points: number;
}

function isOnOnePerson(division: Division, task: Task): boolean {
  const executors = division.withMark(task, "executes");
  const holders = new Set([...executors, ...division.withMark(task, "replaces")]);
  return holders.size === 1 && executors.some(isInside);
}

function highestOf(loads: readonly Load[]): number | null {
  const occupancies = loads.map(({ occupancy }) => occupancy).filter((occupancy) => occupancy !== null);
  return occupancies.length === 0 ? null : Math.max(...occupancies);
}

function shareOfKind(executed: readonly SizedTask[], kind: ClusterKind, inHours: boolean): number | null {
  const amount = (tasks: readonly SizedTask[]): number =>
    inHours ? tasks.reduce((sum, { hours }) => sum + (hours ?? 0), 0) : tasks.length;
  const ofKind = executed.filter(({ task }) => clusterKind(task.cluster) === kind);
  return executed.length === 0 ? null : amount(ofKind) / amount(executed);
}

function upToOne(division: Division): KeyFigures["busFactor"] {
  const core = division.tasks.filter(({ kind }) => kind === "core");
  if (core.length === 0) return null;
  const leavers = busFactor(core, division, division.situation.settings.thresholds.stuckShare, 1);
  return leavers === 0 || leavers === 1 ? leavers : "more";
}

function hoursLeft(loads: readonly Load[]): number | null {
  const left = loads.flatMap(({ hours, hoursLoad }) => (hours === null || hoursLoad === null ? [] : hours - hoursLoad));
  return left.length === 0 ? null : left.reduce((sum, own) => sum + own, 0);
}
