import type { BookState } from "../application/state";
import { hoursPerPoint } from "../domain/estimate";
import { normaliseText } from "../domain/identity";
import { commonUnit, minutesPerTask, type ClusterLoad, type Load, type LoadUnit } from "../domain/load";
import type { Person } from "../domain/model";
import { hasTarget, isTargetCopy } from "./situation-data";

/** What one person carries in one situation, in the unit that all people share. */
export interface Workload {
  readonly taskCount: number;
  readonly amount: number;
  /** The person's hours where the amount can be held against them; null when there are none, or the unit is another. */
  readonly available: number | null;
  readonly occupancy: number | null;
  /** What the person's hours come to per task; null without hours or tasks. */
  readonly minutesPerTask: number | null;
  /** Adding up to `amount`, in the order of the list. */
  readonly clusters: readonly ClusterLoad[];
}

/** What one person carries now, and in the target. */
export interface PersonWorkload {
  readonly person: Person;
  readonly now: Workload;
  /** null as long as there is no target that differs from now. */
  readonly target: Workload | null;
}

/** What everyone in the team carries. */
export interface TeamWorkload {
  /** In the order of the team: this is no ranking. */
  readonly people: readonly PersonWorkload[];
  readonly unit: LoadUnit;
  /** What a point comes to in hours, over the whole team; null when that cannot be told, or need not. */
  readonly hoursPerPoint: number | null;
  /** Whether there is a target that differs from now, or is still a copy. */
  readonly target: "none" | "copy" | "other";
  /** All clusters in the order of the list, written alike. */
  readonly clusters: readonly string[];
}

/** The workload of everyone in the team, now and in the target, in one unit for all. */
export function teamWorkload(book: BookState): TeamWorkload {
  const { current, target: wanted } = book.situations;
  const target = targetOf(book);
  const loads = target === "other" ? [...current.load, ...wanted.load] : current.load;
  const unit = commonUnit(loads);
  const clusters = [...new Set(book.tasks.map((task) => normaliseText(task.cluster)))];
  const people = book.people.flatMap((person): readonly PersonWorkload[] => {
    const now = workloadOf(person, current.load, { unit, clusters });
    const then = target === "other" ? workloadOf(person, wanted.load, { unit, clusters }) : null;
    return now === null ? [] : [{ person, now, target: then }];
  });
  return { people, unit, target, clusters, hoursPerPoint: unit === "points" ? hoursPerPoint(current.load) : null };
}

function targetOf(book: BookState): TeamWorkload["target"] {
  if (!hasTarget(book)) return "none";
  return isTargetCopy(book) ? "copy" : "other";
}

function workloadOf(
  person: Person,
  loads: readonly Load[],
  { unit, clusters }: Pick<TeamWorkload, "unit" | "clusters">,
): Workload | null {
  const load = loads.find(({ personId }) => personId === person.id);
  if (load === undefined) return null;
  const byCluster = unit === "hours" ? load.byCluster : load.pointsByCluster;
  const placeOf = ({ cluster }: ClusterLoad): number => clusters.indexOf(normaliseText(cluster));
  return {
    taskCount: load.tasks,
    amount: unit === "hours" ? (load.hoursLoad ?? 0) : load.pointsLoad,
    available: unit === "hours" ? person.hours : null,
    occupancy: unit === "hours" ? load.occupancy : null,
    minutesPerTask: minutesPerTask(load),
    clusters: [...byCluster].sort((one, other) => placeOf(one) - placeOf(other)),
  };
}
