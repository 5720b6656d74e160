import { joinMarks, markedCell } from "../domain/marks";
import type { Assignment, SituationKind } from "../domain/model";
import type { Book, BookSituation } from "./book";
import { emptyMoved } from "./matrix/matrix-moved";
import { looseKey, type LooseMark } from "./matrix/loose-block";
import { situationEdits, type SituationEdits, type SituationRequest } from "./situation-change";

/** A loose mark by the key of its line. */
export function looseMarkOf(situation: BookSituation, key: string): LooseMark | null {
  return situation.loose.find(({ taskId, personId }) => looseKey(taskId, personId) === key) ?? null;
}

/** The cell after a loose mark comes in it, with the marks that it has; null when no cell can say both. */
export function placedMark(
  situation: BookSituation,
  mark: LooseMark,
  to: { readonly taskId: string; readonly personId: string },
): Assignment | null {
  const present = situation.assignments.find(
    ({ taskId, personId }) => taskId === to.taskId && personId === to.personId,
  );
  const cell = joinMarks(present ?? { marks: [] }, markedCell(mark));
  return cell === null ? null : { ...to, ...cell };
}

/** Takes a loose mark from *Nog te plaatsen*; `placed` is the cell that it comes in, null when it goes for good. */
export function placeLooseEdits(
  book: Book,
  key: string,
  placed: Assignment | null,
  request: Omit<SituationRequest, "changes">,
): SituationEdits {
  const kind: SituationKind = request.situation;
  const situation = book.situations[kind];
  const loose = situation.loose.filter(({ taskId, personId }) => looseKey(taskId, personId) !== key);
  const after: Book = { ...book, situations: { ...book.situations, [kind]: { ...situation, loose } } };
  const made = situationEdits(after, { ...request, changes: placed === null ? [] : [placed] });
  if (!made.ok || situation.matrix === null) return made;
  return { ...made, edits: [...made.edits, ...emptyMoved(situation.matrix, new Set([key]), made.edits)] };
}
