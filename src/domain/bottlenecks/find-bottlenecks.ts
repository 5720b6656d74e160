import { divisionOf } from "../division";
import { loadsOf } from "../load";
import type { SituationData } from "../model";
import { withoutExecutor, withoutReplacement } from "./coverage";
import type { Finding } from "./finding";
import { incomplete } from "./incomplete";
import type { AnyBottleneckRule } from "./rule";
import { minutesPerTask, tooManyTasks, transferable } from "./workload";

/** All rules, the heaviest first where two findings are equally serious. */
export const bottleneckRules: readonly AnyBottleneckRule[] = [
  withoutExecutor,
  tooManyTasks,
  withoutReplacement,
  transferable,
  minutesPerTask,
  incomplete,
];

/**
 * All that the rules find in a situation, by rule, and within a rule in the order of the list or the team. These are raw
 * findings, some 70 for a typical school: `shortList` makes of them what is shown first.
 */
export function findBottlenecks(situation: SituationData): readonly Finding[] {
  const division = divisionOf(situation);
  const loads = loadsOf(division);
  const workloads = situation.people.flatMap((person, index) => {
    const load = loads[index];
    return load ? [{ person, load }] : [];
  });
  const input = { division, workloads, thresholds: situation.settings.thresholds };
  return bottleneckRules.flatMap<Finding>((rule) => rule.find(input));
}
