import type { BookState } from "../application/state";
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

/** What a situation is compared with: a target with the situation as it is now. */
export function comparedWith(book: BookState, kind: SituationKind): SituationData | null {
  return kind === "target" && hasTarget(book) ? situationData(book, "current") : null;
}
