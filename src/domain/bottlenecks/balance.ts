import { exceedsHours } from "../load";
import type { BottleneckRule, RuleInput } from "./rule";

/** Hours that are left in the team while somebody has too many tasks. Only where the school wants to see it. */
export const room: BottleneckRule<"room"> = {
  kind: "room",
  shownAs: "line",
  find: (input) => {
    const { workloads, thresholds, division } = input;
    const tooMany = workloads.some(({ load }) => exceedsHours(load, thresholds.occupancyTooHigh));
    if (!division.situation.settings.balance || !tooMany) return [];
    const free = workloads
      .filter(({ load }) => load.occupancy !== null && load.occupancy < thresholds.occupancyLow)
      .map(({ load }) => (load.hours ?? 0) - load.load);
    if (free.length === 0) return [];
    const hours = free.reduce((sum, one) => sum + one, 0);
    return [{ kind: "room", severity: 1, taskId: null, personId: null, data: { hours } }];
  },
};

/** A large difference between the fullest and the emptiest hours. Only where the school wants to see it. */
export const unevenLoad: BottleneckRule<"unevenLoad"> = {
  kind: "unevenLoad",
  shownAs: "line",
  find: (input) => {
    const occupancies = occupanciesIn(input);
    const difference = Math.max(...occupancies) - Math.min(...occupancies);
    if (!input.division.situation.settings.balance || !(difference > input.thresholds.occupancySpread)) return [];
    return [{ kind: "unevenLoad", severity: 1, taskId: null, personId: null, data: { difference } }];
  },
};

function occupanciesIn({ workloads }: RuleInput): readonly number[] {
  return workloads.map(({ load }) => load.occupancy).filter((occupancy) => occupancy !== null);
}
