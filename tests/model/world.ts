import type { Outcome } from "../../src/application/state";
import type { SituationKind } from "../../src/domain/model";
import { readBook, type Book } from "../../src/workbook/book";
import type { Matrix } from "../../src/workbook/matrix/matrix-sheet";
import { sheetById, type SheetSnapshot } from "../../src/workbook/snapshot";
import type { Place } from "./actions";
import type { Belonging } from "./belongings";
import type { MeantMark } from "./marks";
import type { ModelWorkbook, OpenModel } from "./model-workbook";

/** A workbook in use, and what in it is somebody's own. */
export interface World {
  readonly workbook: ModelWorkbook;
  belongings: Belonging[];
  /** The marks that were meant to change by what happens now, in the order in which they did. */
  meant: MeantMark[];
  /** Makes texts and colours that occur once. */
  serial: number;
}

/** Opens the school, adopts it, and makes the sheets of both situations. */
export async function openWorld(open: OpenModel): Promise<World> {
  const workbook = await open();
  const { addIn } = workbook;
  must(await addIn.adopt({ accept: true }));
  must(await addIn.generate("current", { consent: true }));
  must(await addIn.generate("target", { consent: true }));
  return { workbook, belongings: [], meant: [], serial: 0 };
}

/** An outcome that has to be a good one. */
export function must(outcome: Outcome): Extract<Outcome, { ok: true }> {
  if (!outcome.ok) throw new Error(`${outcome.problem.kind}: ${outcome.sentence}`);
  return outcome;
}

/** The adopted workbook as it stands now. */
export async function bookIn({ workbook }: World): Promise<Book> {
  const read = await workbook.port.read();
  const book = read.ok ? readBook(read.snapshot) : null;
  if (book === null) throw new Error("The workbook cannot be read, or is not adopted.");
  return book;
}

/** Where the tasks of a place stand: its sheet, its lines by Taak-ID, and the column of descriptions. */
export interface TaskLines {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly rows: readonly { readonly taskId: string; readonly row: number }[];
  readonly description: number;
  /** The columns of people; none in the list. */
  readonly people: readonly number[];
}

/** The lines of a place; null where no sheet was generated. */
export function taskLines(book: Book, place: Place): TaskLines | null {
  if (place === "list") {
    const { sheet, headerRow, rows, columns } = book.list;
    const lines = rows.map(({ task, row }) => ({ taskId: task.id, row }));
    return { sheet, headerRow, rows: lines, description: columns.description, people: [] };
  }
  const matrix = matrixOf(book, place);
  const description = matrix?.columns.get("#description");
  if (matrix === null || description === undefined) return null;
  const rows = [...matrix.taskRows].map(([taskId, row]) => ({ taskId, row }));
  const people = [...matrix.personColumns.values()];
  return { sheet: matrix.sheet, headerRow: matrix.headerRow, rows, description, people };
}

export function matrixOf(book: Book, kind: SituationKind): Matrix | null {
  return book.situations[kind].matrix;
}

/** The sheet with that id, if it is still there. */
export function sheetOf(book: Book, id: string): SheetSnapshot | null {
  return sheetById(book.snapshot, id);
}

/** One of the items, by a number that may be too large. */
export function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)];
}
