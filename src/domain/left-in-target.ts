import { ruleOf } from "./bottlenecks/find-bottlenecks";
import { findingKey, type BottleneckKind, type Finding, type Severity } from "./bottlenecks/finding";
import type { ShortListLine } from "./short-list-line";

const nobodyDoes: readonly BottleneckKind[] = ["withoutExecutor", "ghostTask"];

/**
 * How serious is what the target leaves of a line: the same finding, or the same with somebody else. Null when it leaves
 * nothing. Tasks that nobody does any more count only where these are all: else they are told of apart, so that one of
 * them does not hide that the others are solved.
 */
export function leftInTarget(line: ShortListLine, targetFindings: readonly Finding[]): Severity | null {
  const keys = new Set(line.findings.map(findingKey));
  const ofKinds = (kinds: readonly BottleneckKind[]) =>
    targetFindings.filter((finding) => kinds.includes(finding.kind) && isAboutAny(finding, line.taskIds));
  const kinds = nobodyDoes.includes(line.kind) ? nobodyDoes : [line.kind];
  const left = [...targetFindings.filter((finding) => keys.has(findingKey(finding))), ...ofKinds(kinds)];
  if (left.length > 0 || !ruleOf(line.kind).aboutCover) return worstOf(left);
  const abandoned = ofKinds(nobodyDoes);
  return abandoned.length < line.taskIds.length ? null : worstOf(abandoned);
}

/** Tasks that nobody does any more in the target, as serious as any task that nobody does; null when there are none. */
export function abandonedInTarget(
  targetFindings: readonly Finding[],
): { readonly finding: Finding; readonly severity: Severity } | null {
  const finding = targetFindings.find(({ kind, personId }) => kind === "heavierTarget" && personId === null);
  if (finding === undefined) return null;
  const { severity } = targetFindings.find(({ kind }) => nobodyDoes.includes(kind)) ?? finding;
  return { finding, severity };
}

function worstOf(findings: readonly Finding[]): Severity | null {
  return findings.reduce<Severity | null>(
    (most, { severity }) => (most === null || severity > most ? severity : most),
    null,
  );
}

function isAboutAny({ taskId, data }: Finding, taskIds: readonly string[]): boolean {
  const about = taskId !== null ? [taskId] : "taskIds" in data ? data.taskIds : [];
  return about.some((id) => taskIds.includes(id));
}
