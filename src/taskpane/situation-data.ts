import type { BookState } from "../application/state";
import { differences } from "../domain/differences";
import type { SituationData, SituationKind } from "../domain/model";

/** What the domain needs of one situation of the workbook as last read. */
export function situationData(book: BookState, kind: SituationKind): SituationData {
  const { tasks, people, settings, ratings, workedHours, situations } = book;
  return { tasks, people, settings, ratings, workedHours, assignments: situations[kind].assignments };
}

/** True once the team began on a target. */
export function hasTarget({ situations }: BookState): boolean {
  return situations.target.source !== "none";
}

/** True while the target is a copy of the current situation that nobody changed yet. */
export function isTargetCopy(book: BookState): boolean {
  return hasTarget(book) && differences(situationData(book, "current"), situationData(book, "target")).length === 0;
}

/** What a situation is compared with: a target with the situation as it is now. */
export function comparedWith(book: BookState, kind: SituationKind): SituationData | null {
  return kind === "target" && hasTarget(book) ? situationData(book, "current") : null;
}
