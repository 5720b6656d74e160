import { minutesPerTask, type ClusterLoad, type Load, type LoadUnit } from "../../../domain/load";
import type { Person } from "../../../domain/model";

/** What one person carries, in the unit that all people share. */
export interface Workload {
  readonly person: Person;
  readonly taskCount: number;
  readonly amount: number;
  readonly occupancy: number | null;
  /** What the person's hours come to per task; null without hours or tasks. */
  readonly minutesPerTask: number | null;
  readonly clusters: readonly ClusterLoad[];
  /** Whether `clusters` adds up to `amount`; if not, only their numbers of tasks can be shown. */
  readonly clustersInUnit: boolean;
}

/** The workload of everyone in the team, in the order of the team: this is no ranking. */
export function workloads(people: readonly Person[], loads: readonly Load[], unit: LoadUnit): readonly Workload[] {
  return people.flatMap((person) => {
    const load = loads.find((candidate) => candidate.personId === person.id);
    if (load === undefined) return [];
    return [
      {
        person,
        taskCount: load.tasks,
        amount: unit === "hours" ? (load.hoursLoad ?? 0) : load.pointsLoad,
        occupancy: load.occupancy,
        minutesPerTask: minutesPerTask(load),
        clusters: load.byCluster,
        clustersInUnit: load.unit === unit,
      },
    ];
  });
}
