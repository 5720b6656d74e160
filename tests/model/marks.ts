import { formatAssignment, parseMarks } from "../../src/domain/marks";
import type { MarkedCell, SituationKind } from "../../src/domain/model";
import type { Book } from "../../src/workbook/book";
import type { CellValue } from "../../src/workbook/snapshot";
import { bookIn, matrixOf, type World } from "./world";

/** The place of a mark, wherever its row and column stand. */
interface MarkPlace {
  readonly kind: SituationKind;
  readonly taskId: string;
  readonly personId: string;
}

/** A mark that somebody, or a button, meant to change. */
export interface MeantMark {
  readonly place: MarkPlace;
  /** What stood in the cell; null for a button, which also takes the place of a loose mark. */
  readonly was: string | null;
  /** As in a cell; "" for no marks. */
  readonly is: string;
}

/** Fails when a mark is gone, changed or new, but for those that were meant: they stand as they were meant. */
export async function expectMarksKept(world: World, before: Book): Promise<void> {
  const generated = (["current", "target"] as const).filter((kind) => matrixOf(before, kind) !== null);
  const isWatched = ({ place }: PlacedMark) =>
    generated.includes(place.kind) || world.meant.some((meant) => keyOf(meant.place) === keyOf(place));
  const expected = world.meant.reduce(asMeant, marksIn(before));
  const found = marksIn(await bookIn(world));
  expect(found.filter(isWatched).map(lineOf).sort()).toEqual(expected.filter(isWatched).map(lineOf).sort());
}

/** What the add-in reads in a cell of a situation's sheet, as it writes it itself; "" for what is no mark. */
export function marksAsWritten(value: CellValue): string {
  const read = parseMarks(value, "generated");
  return "marks" in read ? formatAssignment(read) : "";
}

interface PlacedMark {
  readonly place: MarkPlace;
  readonly text: string;
}

/** Every mark: first those in place, then the loose ones. */
function marksIn({ situations }: Book): readonly PlacedMark[] {
  const found = [situations.current, situations.target].map(({ kind, assignments, loose }) => {
    const placed = ({ taskId, personId, ...cell }: MarkedCell & Omit<MarkPlace, "kind">): PlacedMark => ({
      place: { kind, taskId, personId },
      text: formatAssignment(cell),
    });
    return { assigned: assignments.map(placed), loose: loose.map(placed) };
  });
  return [...found.flatMap(({ assigned }) => assigned), ...found.flatMap(({ loose }) => loose)];
}

function asMeant(marks: readonly PlacedMark[], { place, was, is }: MeantMark): readonly PlacedMark[] {
  const replaced = marks.findIndex((mark) => keyOf(mark.place) === keyOf(place) && (was === null || mark.text === was));
  const others = marks.filter((_, index) => index !== replaced);
  return is === "" ? others : [{ place, text: is }, ...others];
}

function keyOf({ kind, taskId, personId }: MarkPlace): string {
  return `${kind} ${taskId} ${personId}`;
}

function lineOf({ place, text }: PlacedMark): string {
  return `${keyOf(place)}: ${text}`;
}
