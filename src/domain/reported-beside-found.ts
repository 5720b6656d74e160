import { abilitiesOf } from "./abilities";
import type { Finding } from "./bottlenecks/finding";
import { divisionOf } from "./division";
import type { SituationData } from "./model";

/** "gemeld tegenover berekend": IDs of tasks, in the order of the list. */
export interface ReportedBesideFound {
  readonly both: readonly string[];
  readonly onlyReported: readonly string[];
  readonly onlyFound: readonly string[];
}

/** The tasks that people call a bottleneck beside those that the rules find; null when nobody shared any. */
export function reportedBesideFound(
  situation: SituationData,
  findings: readonly Finding[],
): ReportedBesideFound | null {
  const abilities = abilitiesOf(situation);
  const { tasks } = divisionOf(situation);
  const reported = new Set(tasks.filter((task) => abilities.flagging(task, "bottleneck").length > 0));
  if (reported.size === 0) return null;
  const named = new Set(findings.filter(({ kind }) => kind !== "reported").flatMap(tasksIn));
  const idsOf = (isReported: boolean, isFound: boolean): readonly string[] =>
    tasks.filter((task) => reported.has(task) === isReported && named.has(task.id) === isFound).map(({ id }) => id);
  return { both: idsOf(true, true), onlyReported: idsOf(true, false), onlyFound: idsOf(false, true) };
}

function tasksIn({ taskId, data }: Finding): readonly string[] {
  return [...(taskId === null ? [] : [taskId]), ...("taskIds" in data ? data.taskIds : [])];
}
