import { exceeds, reaches } from "../rounding";
import type { BottleneckRule } from "./rule";
import { hasTooMany } from "./workload";

/** Hours that are left in the team while somebody has too many tasks. Only where the school wants to see it. */
export const room: BottleneckRule<"room"> = {
  kind: "room",
  shownAs: "line",
  personal: false,
  nameless: false,
  aboutCover: false,
  needs: [["balance", "executors", "hours", "sizes"]],
  find: (input) => {
    const { workloads, thresholds, division } = input;
    const tooMany = workloads.some(({ person }) => hasTooMany(person, input));
    if (!division.situation.settings.balance || !tooMany) return [];
    const free = workloads.flatMap(({ load: { load, hours, occupancy } }) =>
      hours === null || occupancy === null || reaches(occupancy, thresholds.occupancyLow) ? [] : [hours - load],
    );
    if (free.length === 0) return [];
    const data = { hours: free.reduce((sum, hours) => sum + hours, 0) };
    return [{ kind: "room", severity: 1, taskId: null, personId: null, data }];
  },
};

/** A large difference between the fullest and the emptiest hours. Only where the school wants to see it. */
export const unevenLoad: BottleneckRule<"unevenLoad"> = {
  kind: "unevenLoad",
  shownAs: "line",
  personal: false,
  nameless: false,
  aboutCover: false,
  needs: [["balance", "executors", "hours", "sizes"]],
  find: ({ workloads, thresholds, division }) => {
    const occupancies = workloads.map(({ load }) => load.occupancy).filter((occupancy) => occupancy !== null);
    const difference = Math.max(...occupancies) - Math.min(...occupancies);
    if (!division.situation.settings.balance || !exceeds(difference, thresholds.occupancySpread)) return [];
    return [{ kind: "unevenLoad", severity: 1, taskId: null, personId: null, data: { difference } }];
  },
};
