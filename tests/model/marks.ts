import type { SituationKind } from "../../src/domain/model";
import type { Book } from "../../src/workbook/book";
import type { Action } from "./actions";
import { bookIn, matrixOf, type World } from "./world";

/** Fails when a mark is gone, changed or new, but for what the action was meant to do. */
export async function expectMarksKept(world: World, before: Book, action: Action): Promise<void> {
  const after = await bookIn(world);
  const changed = (["current", "target"] as const).flatMap((kind) => {
    if (matrixOf(before, kind) === null) return [];
    const [was, is] = [marksOf(before, kind), marksOf(after, kind)];
    return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
  });
  expect(changed.slice(meantToChange(action))).toEqual([]);
}

/** Every mark of a situation, in place or loose, by situation, Taak-ID and person's ID. */
function marksOf(book: Book, kind: SituationKind): ReadonlyMap<string, string> {
  const { assignments, loose } = book.situations[kind];
  return new Map(
    [...assignments, ...loose].map(({ taskId, personId, marks, share }) => [
      `${kind} ${taskId} ${personId}`,
      `${marks.join("+")} ${share ?? ""}`,
    ]),
  );
}

/** How many cells with marks an action may change; after a colleague's sorting the same button may mean another task. */
function meantToChange(action: Action): number {
  const byHand = "hand" in action && action.hand.hand === "mark" ? 1 : 0;
  if (action.happens === "undo") return Infinity;
  if (action.happens === "hand") return byHand;
  const presses = { button: 1, brokenButton: 1, buttonAndColleague: 2, buttonAndUndo: 0, undoAfterColleague: 0 };
  return byHand + (action.button.press === "assign" ? presses[action.happens] : 0);
}
