import { bottleneckRules, ruleInput } from "../../src/domain/bottlenecks/find-bottlenecks";
import type { BottleneckKind, Finding, FindingOf } from "../../src/domain/bottlenecks/finding";
import type { Settings } from "../../src/domain/model";
import { defaultSettings } from "../../src/domain/settings";
import { situation, type Told } from "./situation";

/** What one rule finds in a situation, or in a target beside the situation as it is `now`. */
export function found<Kind extends BottleneckKind>(
  kind: Kind,
  told: Told,
  now: Told | null = null,
): readonly FindingOf<Kind>[] {
  const input = ruleInput(situation(told), now && situation(now));
  const findings = bottleneckRules.filter((rule) => rule.kind === kind).flatMap<Finding>((rule) => rule.find(input));
  return findings.map((finding) => {
    if (!isOfKind(finding, kind)) throw new Error(`No finding of this kind: ${JSON.stringify(finding)}`);
    return finding;
  });
}

function isOfKind<Kind extends BottleneckKind>(
  finding: Finding,
  kind: Kind,
): finding is Extract<Finding, FindingOf<Kind>> {
  return finding.kind === kind;
}

/** The settings with other limits than the usual ones. */
export function limits(thresholds: Partial<Settings["thresholds"]>): Partial<Settings> {
  return { thresholds: { ...defaultSettings.thresholds, ...thresholds } };
}
