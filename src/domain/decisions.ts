import { findingKey, type Finding } from "./bottlenecks/finding";

/** What the team decided about a finding. */
export interface Decision {
  readonly status: "open" | "discussed" | "accepted";
  /** In which it was decided, such as "2026-2027"; "" when not given. */
  readonly schoolYear: string;
  /** What the team wrote of it; "" when nothing. */
  readonly note: string;
  /** The day of the decision as somebody wrote it; "" when not given. */
  readonly date: string;
}

/** What counts as long as the team decided nothing. */
export const undecided: Decision = { status: "open", schoolYear: "", note: "", date: "" };

/** "beslissingen": by `findingKey`; without one a finding is open. */
export type Decisions = ReadonlyMap<string, Decision>;

/**
 * True as long as the school year lasts in which the team accepted it. Typed on the sheet without a year it counts for
 * the year that is now, which it gets with the next writing of that sheet; all are of one year until the school gives it.
 */
export function isAccepted(finding: Finding, decisions: Decisions, schoolYear: string): boolean {
  const decision = decisions.get(findingKey(finding));
  if (decision?.status !== "accepted") return false;
  return decision.schoolYear === "" || schoolYear === "" || decision.schoolYear === schoolYear;
}

/** True once the team talked about it and left it as it is for now. */
export function isDiscussed(finding: Finding, decisions: Decisions): boolean {
  return decisions.get(findingKey(finding))?.status === "discussed";
}
