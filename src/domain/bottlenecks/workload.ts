import { isInside } from "../division";
import { exceedsHours, hoursIn, minutesPerTask as minutesOf, type Load } from "../load";
import type { FindingOf } from "./finding";
import type { BottleneckRule, RuleInput, Workload } from "./rule";

/** People whose tasks ask more hours than they have, or nearly all of them. Speaks only where both are known. */
export const tooManyTasks: BottleneckRule<"tooManyTasks"> = {
  kind: "tooManyTasks",
  shownAs: "line",
  find: ({ workloads, thresholds }) =>
    workloads.flatMap(({ person, load }): readonly FindingOf<"tooManyTasks">[] => {
      if (load.hoursLoad === null || load.hours === null) return [];
      const tooMany = exceedsHours(load, thresholds.occupancyTooHigh);
      if (!tooMany && (load.occupancy === null || load.occupancy < thresholds.occupancyHigh)) return [];
      const data = { load: load.hoursLoad, hours: load.hours, occupancy: load.occupancy, nearlyFull: !tooMany };
      return [{ kind: "tooManyTasks", severity: tooMany ? 3 : 1, taskId: null, personId: person.id, data }];
    }),
};

/** People inside whose hours come to few minutes per task, or who have many tasks whatever their hours. */
export const minutesPerTask: BottleneckRule<"minutesPerTask"> = {
  kind: "minutesPerTask",
  shownAs: "line",
  find: ({ workloads, thresholds }) =>
    workloads.flatMap(({ person, load }): readonly FindingOf<"minutesPerTask">[] => {
      const minutes = minutesOf(load);
      const scattered = minutes !== null && minutes < thresholds.minutesPerTask;
      if (!isInside(person) || !(scattered || load.tasks > thresholds.tasksPerPerson)) return [];
      const data = { tasks: load.tasks, hours: load.hours, minutes };
      return [{ kind: "minutesPerTask", severity: 1, taskId: null, personId: person.id, data }];
    }),
};

/**
 * Busy people inside with much that somebody else can do: by hours for who has too many, and by number of tasks for who
 * has many and whose hours are unknown.
 */
export const transferable: BottleneckRule<"transferable"> = {
  kind: "transferable",
  shownAs: "line",
  find: (input) =>
    input.workloads.flatMap((workload): readonly FindingOf<"transferable">[] => {
      const { person, load } = workload;
      const tasks = input.division.executedBy(person).filter((task) => task.kind === "transferable");
      const hours = hoursIn(input.division, tasks, person);
      const share = occupancyKnown(load) ? (hours ?? 0) / load.load : tasks.length / load.tasks;
      if (!isBusy(workload, input) || !(share > input.thresholds.transferableShare)) return [];
      const data = { taskIds: tasks.map((task) => task.id), tasks: load.tasks, hours };
      return [{ kind: "transferable", severity: 2, taskId: null, personId: person.id, data }];
    }),
};

function isBusy({ person, load }: Workload, { thresholds }: RuleInput): boolean {
  if (!isInside(person)) return false;
  return occupancyKnown(load)
    ? exceedsHours(load, thresholds.occupancyTooHigh)
    : load.tasks > thresholds.tasksPerPerson;
}

function occupancyKnown(load: Load): boolean {
  return load.hoursLoad !== null && load.hours !== null;
}
