import type { Task } from "../model";
import type { BottleneckRule, RuleInput } from "./rule";

/**
 * Tasks with nobody or several who decide, or with many executors and nobody who leads. Speaks only where the school uses
 * mandates and has filled in a fair part of them. Source: in RACI exactly one person is accountable.
 */
export const unclearDecision: BottleneckRule<"unclearDecision"> = {
  kind: "unclearDecision",
  shownAs: "line",
  find: (input) => {
    const { division, thresholds } = input;
    const { tasks, situation } = division;
    const decided = tasks.filter((task) => division.withMark(task, "decides").length > 0);
    if (!situation.settings.mandates || decided.length === 0) return [];
    if (decided.length < thresholds.decidedShare * tasks.length) return [];
    const unclear = tasks.filter((task) => isUnclear(task, input));
    if (unclear.length === 0) return [];
    const data = { taskIds: unclear.map((task) => task.id) };
    return [{ kind: "unclearDecision", severity: 1, taskId: null, personId: null, data }];
  },
};

function isUnclear(task: Task, { division, thresholds }: RuleInput): boolean {
  if (division.withMark(task, "decides").length !== 1) return true;
  const isCrowded = division.withMark(task, "executes").length >= thresholds.executorsToLead;
  return isCrowded && division.withMark(task, "leads").length === 0;
}
