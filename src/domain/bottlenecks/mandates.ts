import type { Division } from "../division";
import type { Task } from "../model";
import { reaches } from "../rounding";
import type { BottleneckRule, KnownSituation, RuleInput } from "./rule";

/**
 * Tasks with nobody or several who decide, or with many executors and nobody who leads. Speaks only where the school uses
 * mandates and has filled in a fair part of them. Source: in RACI exactly one person is accountable.
 */
export const unclearDecision: BottleneckRule<"unclearDecision"> = {
  kind: "unclearDecision",
  shownAs: "line",
  personal: false,
  nameless: false,
  aboutCover: false,
  needs: [["mandates", "decisions"]],
  find: (input) => {
    const { division } = input;
    if (!division.situation.settings.mandates || !decisionsGiven(input)) return [];
    const taskIds = division.tasks.filter((task) => isUnclear(task, input)).map((task) => task.id);
    if (taskIds.length === 0) return [];
    return [{ kind: "unclearDecision", severity: 1, taskId: null, personId: null, data: { taskIds } }];
  },
};

/** True once somebody decides for a fair part of the tasks. */
export function decisionsGiven({ division, thresholds }: KnownSituation): boolean {
  const decided = division.tasks.filter((task) => decidersOf(task, division) > 0).length;
  return decided > 0 && reaches(decided, thresholds.decidedShare * division.tasks.length);
}

function decidersOf(task: Task, { withMark }: Division): number {
  return withMark(task, "decides").length;
}

function isUnclear(task: Task, { division, thresholds }: RuleInput): boolean {
  if (decidersOf(task, division) !== 1) return true;
  const isCrowded = division.withMark(task, "executes").length >= thresholds.executorsToLead;
  return isCrowded && division.withMark(task, "leads").length === 0;
}
