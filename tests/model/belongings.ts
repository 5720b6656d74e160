import type { Book } from "../../src/workbook/book";
import { cellAt, endColumn, endRow, textAt, type SheetSnapshot } from "../../src/workbook/snapshot";
import type { Place } from "./actions";
import { bookIn, sheetOf, taskLines, type World } from "./world";

/** Something of somebody's own that must stay, and beside which task it belongs. */
export interface Belonging {
  readonly what: "remark" | "note" | "fill";
  /** A text or colour that occurs once. */
  readonly sign: string;
  readonly sheetId: string;
  readonly place: Place;
  /** null: it belongs to no task. */
  readonly taskId: string | null;
}

interface Found {
  readonly row: number;
  readonly column: number;
}

/** Fails when something of somebody's own is gone, doubled, or beside another task. */
export async function expectBelongings(world: World): Promise<void> {
  const book = await bookIn(world);
  const problems = world.belongings.flatMap((belonging) => problemOf(world, book, belonging));
  expect(problems).toEqual([]);
}

function problemOf(world: World, book: Book, belonging: Belonging): string[] {
  const { what, sign, place } = belonging;
  // Rows of the list are moved by hands only.
  const taskId = place === "list" ? null : belonging.taskId;
  const sheet = sheetOf(book, belonging.sheetId);
  if (sheet === null) return [`the sheet of ${what} ${sign} is gone`];
  const found = placesOf(world, sheet, belonging);
  const [only] = found;
  if (only === undefined || found.length > 1) return [`${what} ${sign} on ${sheet.name} stands ${found.length} times`];
  const lines = taskLines(book, place);
  const task = lines?.rows.find(({ row }) => row === only.row);
  if (taskId === null || lines === null || task === undefined || task.taskId === taskId) return [];
  return [`${what} ${sign} on ${sheet.name} stands beside "${textAt(sheet, only.row, lines.description)}"`];
}

/** Every cell of the sheet that holds it. */
export function placesOf({ workbook }: World, sheet: SheetSnapshot, { what, sign }: Belonging): readonly Found[] {
  const holds: Record<Belonging["what"], (row: number, column: number) => boolean> = {
    remark: (row, column) => cellAt(sheet, row, column).value === sign,
    note: (row, column) => workbook.note(sheet.name, row, column) === sign,
    fill: (row, column) => workbook.fill(sheet.name, row, column) === sign,
  };
  const found: Found[] = [];
  for (let row = 0; row < endRow(sheet) + 5; row++)
    for (let column = 0; column < endColumn(sheet) + 5; column++)
      if (holds[what](row, column)) found.push({ row, column });
  return found;
}
