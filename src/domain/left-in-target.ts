import { findingKey, type BottleneckKind, type Finding, type Severity } from "./bottlenecks/finding";
import type { ShortListLine } from "./short-list-line";

/** Kinds about who covers a task: a target in which nobody does it has solved none of them. */
const aboutCover: readonly BottleneckKind[] = [
  "withoutExecutor",
  "ghostTask",
  "withoutReplacement",
  "doubtfulReplacement",
  "keyPerson",
  "supportWelcome",
  "outsourced",
];
const nobodyDoes: readonly BottleneckKind[] = ["withoutExecutor", "ghostTask"];

/**
 * How serious is what the target leaves of a line: the same finding, the same with somebody else, or tasks that nobody
 * does any more. Null when it leaves nothing.
 */
export function leftInTarget(line: ShortListLine, targetFindings: readonly Finding[]): Severity | null {
  const keys = new Set(line.findings.map(findingKey));
  const kinds = [line.kind, ...(aboutCover.includes(line.kind) ? nobodyDoes : [])];
  const isLeft = (finding: Finding): boolean =>
    keys.has(findingKey(finding)) || (kinds.includes(finding.kind) && isAboutAny(finding, line.taskIds));
  return targetFindings
    .filter(isLeft)
    .reduce<Severity | null>((most, { severity }) => (most === null || severity > most ? severity : most), null);
}

function isAboutAny({ taskId, data }: Finding, taskIds: readonly string[]): boolean {
  const about = taskId !== null ? [taskId] : "taskIds" in data ? data.taskIds : [];
  return about.some((id) => taskIds.includes(id));
}
