import type { Size, TaskKind } from "../../domain/model";
import { outcomes } from "../../text/outcomes";
import { readBook, type Book } from "../../workbook/book";
import type { Edit } from "../../workbook/change";
import {
  proposeKinds as kindProposals,
  setKind as kindEdits,
  setLevel as levelEdits,
  setSize as sizeEdits,
} from "../../workbook/list/task-change";
import { upkeepTasks } from "../../workbook/situation-change";
import { sayRefused } from "../feedback";
import { foreseeTasks, type Foresee } from "../foresee";
import { sortedNotices } from "../notices";
import { refusedSize, refuseTask, refuseWithoutBook } from "../refusals";
import { refuse, type Plan } from "../plan";
import type { Session } from "../session";
import type { Outcome } from "../state";

function runOnTasks(session: Session, plan: (book: Book) => Plan, foresee?: Foresee): Promise<Outcome> {
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      return book === null ? refuseWithoutBook(snapshot) : plan(book);
    },
    { busy: outcomes.busy.tasks, ...(foresee && { foresee }) },
  );
}

function planForTasks(book: Book, taskIds: readonly string[], edits: readonly Edit[], done: string): Plan {
  const unknown = taskIds.find((id) => !book.tasks.some((task) => task.id === id));
  if (unknown !== undefined) return refuseTask(unknown);
  if (taskIds.length === 0) return refuse("nothingSelected");
  const change = withUpkeep(book, edits);
  return { ok: true, change, done: () => [done, ...sortedNotices(book, change)].join(" ") };
}

/** Sets or empties the size of tasks. */
export function setSize(session: Session, taskIds: readonly string[], size: Size | null): Promise<Outcome> {
  const refusal = refusedSize(size);
  if (refusal !== null) return Promise.resolve(sayRefused(session.store, refusal));
  const done = size === null ? outcomes.sizeCleared : outcomes.sizeSet;
  return runOnTasks(
    session,
    (book) => planForTasks(book, taskIds, sizeEdits(book.list, taskIds, size), done(taskIds.length)),
    foreseeTasks(taskIds, { size }),
  );
}

/** Sets or empties *Wie best?* of tasks. */
export function setKind(session: Session, taskIds: readonly string[], kind: TaskKind | null): Promise<Outcome> {
  const done = kind === null ? outcomes.kindCleared : outcomes.kindSet;
  return runOnTasks(
    session,
    (book) => planForTasks(book, taskIds, kindEdits(book.list, taskIds, kind), done(taskIds.length)),
    foreseeTasks(taskIds, { kind }),
  );
}

/** Sets or empties the level of tasks. */
export function setLevel(
  session: Session,
  taskIds: readonly string[],
  level: "school" | "SG" | null,
): Promise<Outcome> {
  const done = level === null ? outcomes.levelCleared : outcomes.levelSet;
  return runOnTasks(
    session,
    (book) => planForTasks(book, taskIds, levelEdits(book.list, taskIds, level), done(taskIds.length)),
    foreseeTasks(taskIds, { level }),
  );
}

/** Fills in the catalogue's proposals where nothing was given. */
export function proposeKinds(session: Session): Promise<Outcome> {
  return runOnTasks(session, (book) => {
    const { edits, kinds, noWork } = kindProposals(book.list);
    const change = withUpkeep(book, edits);
    const done = [outcomes.kindsProposed(kinds.length, noWork.length), ...sortedNotices(book, change)].join(" ");
    return { ok: true, change, done: () => done, nothing: outcomes.noKindsProposed };
  });
}

function withUpkeep(book: Book, edits: readonly Edit[]): readonly Edit[] {
  return edits.length === 0 ? [] : [...upkeepTasks(book, ["current", "target"]), ...edits];
}
