import { isInside } from "../division";
import { exceedsHours, hoursIn, minutesPerTask as minutesOf } from "../load";
import type { Person } from "../model";
import { exceeds, reaches } from "../rounding";
import type { FindingOf } from "./finding";
import type { BottleneckRule, KnownSituation } from "./rule";

/** People whose tasks ask more hours than they have, or nearly all of them. Speaks only where both are known. */
export const tooManyTasks: BottleneckRule<"tooManyTasks"> = {
  kind: "tooManyTasks",
  shownAs: "line",
  personal: true,
  nameless: false,
  aboutCover: false,
  needs: [["executors", "hours", "sizes"]],
  find: (input) =>
    input.workloads.flatMap(({ person, load }): readonly FindingOf<"tooManyTasks">[] => {
      const { hoursLoad, hours, occupancy } = load;
      if (hoursLoad === null || hours === null) return [];
      const tooMany = hasTooMany(person, input);
      if (!tooMany && (occupancy === null || !reaches(occupancy, input.thresholds.occupancyHigh))) return [];
      const data = { load: hoursLoad, hours, occupancy, nearlyFull: !tooMany };
      return [{ kind: "tooManyTasks", severity: tooMany ? 3 : 1, taskId: null, personId: person.id, data }];
    }),
};

/** True for who has more tasks than hours, where both are known. */
export function hasTooMany({ id }: Person, { loads, thresholds }: KnownSituation): boolean {
  const load = loads.get(id);
  return load !== undefined && exceedsHours(load, thresholds.occupancyTooHigh);
}

/** People inside whose hours come to few minutes per task, or who have many tasks whatever their hours. */
export const minutesPerTask: BottleneckRule<"minutesPerTask"> = {
  kind: "minutesPerTask",
  shownAs: "line",
  personal: true,
  nameless: false,
  aboutCover: false,
  needs: [["executors"]],
  find: ({ workloads, thresholds }) =>
    workloads.flatMap(({ person, load }): readonly FindingOf<"minutesPerTask">[] => {
      const minutes = minutesOf(load);
      const scattered = minutes !== null && !reaches(minutes, thresholds.minutesPerTask);
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
  personal: true,
  nameless: false,
  aboutCover: false,
  needs: [["executors", "kinds"]],
  find: (input) =>
    input.workloads.flatMap(({ person, load }): readonly FindingOf<"transferable">[] => {
      const { division, thresholds } = input;
      const tasks = division.executedBy(person).filter((task) => task.kind === "transferable");
      const hours = hoursIn(division, tasks, person);
      const inHours = load.hoursLoad !== null && load.hours !== null;
      const isBusy = inHours ? exceedsHours(load, thresholds.occupancyTooHigh) : load.tasks > thresholds.tasksPerPerson;
      const share = inHours ? (hours ?? 0) / load.load : tasks.length / load.tasks;
      if (!isInside(person) || !isBusy || !exceeds(share, thresholds.transferableShare)) return [];
      const data = { taskIds: tasks.map((task) => task.id), tasks: load.tasks, hours };
      return [{ kind: "transferable", severity: 2, taskId: null, personId: person.id, data }];
    }),
};
