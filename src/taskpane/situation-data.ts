import type { BookState } from "../application/state";
import type { SituationData, SituationKind } from "../domain/model";
import { isCopyOfNow, situationData } from "../domain/situations";

/** True once the team began on a target. */
export function hasTarget({ situations }: BookState): boolean {
  return situations.target.source !== "none";
}

/** True while the target is a copy of the current situation that nobody changed yet. */
export function isTargetCopy(book: BookState): boolean {
  return hasTarget(book) && isCopyOfNow(book);
}

/** What a situation is compared with: a target with the situation as it is now. */
export function comparedWith(book: BookState, kind: SituationKind): SituationData | null {
  return kind === "target" && hasTarget(book) ? situationData(book, "current") : null;
}
