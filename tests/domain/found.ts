import { findBottlenecks } from "../../src/domain/bottlenecks/find-bottlenecks";
import type { BottleneckKind, Finding, FindingOf } from "../../src/domain/bottlenecks/finding";
import { situation, type Told } from "./situation";

/** What one rule finds in a situation, and in a target beside the situation as it is `now`. */
export function found<Kind extends BottleneckKind>(
  kind: Kind,
  told: Told,
  now: Told | null = null,
): readonly FindingOf<Kind>[] {
  const isOfKind = (finding: Finding): finding is Extract<Finding, FindingOf<Kind>> => finding.kind === kind;
  return findBottlenecks(situation(told), now && situation(now)).filter(isOfKind);
}

/** The settings with other limits than the usual ones. */
export function limits(
  thresholds: Partial<ReturnType<typeof situation>["settings"]["thresholds"]>,
): NonNullable<Told["settings"]> {
  return { thresholds: { ...situation({}).settings.thresholds, ...thresholds } };
}
