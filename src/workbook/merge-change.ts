import { joinMarks, markedCell } from "../domain/marks";
import type { Person, SituationKind, Task } from "../domain/model";
import { looseMark, type Book, type BookSituation } from "./book";
import type { Edit } from "./change";
import { upkeepList } from "./list/list-change";
import { emptyMoved } from "./matrix/matrix-moved";
import { looseKey } from "./matrix/loose-block";
import { restoreSettings } from "./settings/settings-change";
import { sheetEdits, teamEdits, type SetAside, type SituationEdits, type SituationRequest } from "./situation-change";

type MergeEdits =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly setAside: readonly SetAside[] }
  | Extract<SituationEdits, { readonly ok: false }>;

/** The one who stays, with what was only given of the other. */
function mergedPerson(kept: Person, gone: Person): Person {
  return { ...kept, role: kept.role === "" ? gone.role : kept.role, hours: kept.hours ?? gone.hours };
}

/**
 * Makes one person of two: all marks of `gone` go to `kept`, in both situations, and `gone` leaves Team. A hand-made
 * sheet that has marks of `gone` is taken over first, which takes consent.
 */
export function mergeEdits(
  book: Book,
  kept: Person,
  gone: Person,
  request: Pick<SituationRequest, "consent" | "date" | "schoolYear">,
): MergeEdits {
  const person = mergedPerson(kept, gone);
  const people = book.people.filter(({ id }) => id !== gone.id).map((other) => (other.id === kept.id ? person : other));
  const moved = (kind: SituationKind) => withMarksMoved(book.situations[kind], book.tasks, person, gone);
  const after: Book = { ...book, people, situations: { current: moved("current"), target: moved("target") } };
  const edits: Edit[] = [...teamEdits(after)];
  const setAside: SetAside[] = [];
  let generated = false;
  for (const situation of ["current", "target"] as const) {
    if (!concerns(book.situations[situation], gone)) continue;
    const made = sheetEdits(after, { ...request, situation, changes: [] });
    if (!made.ok) return made;
    if (made.generated && !generated)
      edits.push(...restoreSettings(book.snapshot, request.schoolYear), ...upkeepList(book.list));
    edits.push(...made.edits, ...emptied({ situation, before: book, after, edits: made.edits }, gone));
    setAside.push(...(made.setAside === null ? [] : [made.setAside]));
    generated ||= made.generated;
  }
  return { ok: true, edits, setAside };
}

interface SheetMade {
  readonly situation: SituationKind;
  readonly before: Book;
  readonly after: Book;
  readonly edits: readonly Edit[];
}

/** A generated sheet has a column for everyone; a hand-made one is read again only when it has marks of them. */
function concerns({ matrix, assignments, loose }: BookSituation, gone: Person): boolean {
  return matrix !== null || [...assignments, ...loose].some(({ personId }) => personId === gone.id);
}

/** On a column that stays because the school wrote on it, marks that moved would count twice. */
function emptied({ situation, before, after, edits }: SheetMade, gone: Person): readonly Edit[] {
  const { matrix } = before.situations[situation];
  if (matrix === null) return [];
  const left = new Set(after.situations[situation].loose.map(keyOf));
  const moved = matrix.cells.filter(({ personId }) => personId === gone.id).map(keyOf);
  return emptyMoved(matrix, new Set(moved.filter((key) => !left.has(key))), edits);
}

/** The situation with all marks of `gone` on `kept`; what no cell can say together waits at *Nog te plaatsen*. */
function withMarksMoved(situation: BookSituation, tasks: readonly Task[], kept: Person, gone: Person): BookSituation {
  const assignments = new Map(situation.assignments.map((entry) => [keyOf(entry), entry]));
  const loose = new Map(situation.loose.map((mark) => [keyOf(mark), mark]));
  for (const entry of situation.assignments.filter(({ personId }) => personId === gone.id)) {
    const place = { taskId: entry.taskId, personId: kept.id };
    const joined = joinMarks(assignments.get(keyOf(place)) ?? { marks: [] }, markedCell(entry));
    const description = tasks.find(({ id }) => id === entry.taskId)?.description ?? "";
    assignments.delete(keyOf(entry));
    if (joined !== null) assignments.set(keyOf(place), { ...place, ...joined });
    else loose.set(keyOf(entry), looseMark({ ...entry, description, personName: gone.name }, entry));
  }
  for (const mark of situation.loose.filter(({ personId }) => personId === gone.id)) {
    const place = { ...mark, personId: kept.id };
    if (loose.has(keyOf(place))) continue;
    loose.delete(keyOf(mark));
    loose.set(keyOf(place), looseMark({ ...place, personName: kept.name }, mark));
  }
  return { ...situation, assignments: [...assignments.values()], loose: [...loose.values()] };
}

function keyOf({ taskId, personId }: { readonly taskId: string; readonly personId: string }): string {
  return looseKey(taskId, personId);
}
