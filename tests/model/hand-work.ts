import type { Book } from "../../src/workbook/book";
import { personColumn } from "../../src/workbook/report/ratings-formulas";
import { readReport } from "../../src/workbook/report/report-sheet";
import { contentOf } from "../../src/workbook/change";
import { cellAt, endColumn, endRow, textAt, type SheetSnapshot } from "../../src/workbook/snapshot";
import type { Content } from "../../src/workbook/steps/steps";
import type { Hand, Place } from "./actions";
import { placesOf, type Belonging } from "./belongings";
import { marksAsWritten } from "./marks";
import { bookIn, matrixOf, pick, taskLines, type TaskLines, type World } from "./world";

type HandOf<Kind extends Hand["hand"]> = Extract<Hand, { readonly hand: Kind }>;
type Work<Kind extends Hand["hand"]> = (world: World, hand: HandOf<Kind>) => Promise<void>;

/** Does in the sheet what a person does; nothing when there is no place for it. */
export async function work<Kind extends Hand["hand"]>(world: World, kind: Kind, hand: HandOf<Kind>): Promise<void> {
  await works[kind](world, hand);
}

const works: { readonly [Kind in Hand["hand"]]: Work<Kind> } = {
  insertTask: async (world, { at, text }) => {
    const lines = await linesOf(world, "list");
    const row = pick(lines?.rows ?? [], at)?.row;
    if (lines === null || row === undefined) return;
    await world.workbook.hands.insertRows(lines.sheet.name, row, 1);
    await world.workbook.hands.type(lines.sheet.name, row, lines.description, `'${text}`);
  },
  deleteTask: async (world, { at }) => {
    const lines = await linesOf(world, "list");
    const row = pick(lines?.rows ?? [], at)?.row;
    if (lines === null || row === undefined || lines.rows.length < 3) return;
    giveUp(world, lines.sheet, row);
    await world.workbook.hands.deleteRows(lines.sheet.name, row, 1);
  },
  reword: async (world, { at, text }) => {
    const lines = await linesOf(world, "list");
    const row = pick(lines?.rows ?? [], at)?.row;
    if (lines === null || row === undefined) return;
    await world.workbook.hands.type(lines.sheet.name, row, lines.description, `'${text}`);
  },
  copyTask: async (world, { at }) => {
    const lines = await linesOf(world, "list");
    const row = pick(lines?.rows ?? [], at)?.row;
    if (lines === null || row === undefined) return;
    const { sheet } = lines;
    giveUp(world, sheet, row);
    await world.workbook.hands.insertRows(sheet.name, row, 1);
    for (let column = 0; column < endColumn(sheet); column++)
      await world.workbook.hands.type(sheet.name, row, column, asTyped(contentOf(cellAt(sheet, row, column))));
  },
  sortTasks: async (world, { wholeRows }) => {
    const { list } = await bookIn(world);
    const { sheet, headerRow, columns } = list;
    const own = Math.min(columns.kind ?? endColumn(sheet), endColumn(sheet));
    const columnCount = wholeRows ? endColumn(sheet) + 5 : own;
    const area = { row: headerRow + 1, column: 0, rowCount: endRow(sheet) - headerRow - 1, columnCount };
    await world.workbook.hands.sort(sheet.name, area, columns.description);
  },
  sortInSight: async (world, { kind, at, count }) => {
    const book = await bookIn(world);
    const lines = taskLines(book, kind);
    const first = pick(lines?.rows ?? [], at)?.row;
    if (lines === null || first === undefined) return;
    const rows = Array.from({ length: count }, (_, index) => first + index);
    const end = rows.findIndex((row) => !isPlain(book, lines, row));
    const rowCount = end < 0 ? count : end;
    const area = { row: first, column: 1, rowCount, columnCount: endColumn(lines.sheet) };
    if (rowCount > 1) await world.workbook.hands.sort(lines.sheet.name, area, lines.description);
  },
  insertColumn: async (world, { place, at }) => {
    const lines = await linesOf(world, place);
    if (lines === null) return;
    const column = 1 + (at % (endColumn(lines.sheet) - 1));
    await world.workbook.hands.insertColumns(lines.sheet.name, column, 1);
    await world.workbook.hands.type(lines.sheet.name, lines.headerRow, column, "Datum");
    await leave(world, place, lines, pick(lines.rows, at), column);
  },
  insertRow: async (world, { place, at }) => {
    const lines = await linesOf(world, place);
    const row = pick(lines?.rows ?? [], at)?.row;
    if (lines === null || row === undefined) return;
    await world.workbook.hands.insertRows(lines.sheet.name, row, 1);
    if (place === "list") return;
    const sign = nextSign(world);
    await world.workbook.hands.type(lines.sheet.name, row, lines.description, sign);
    world.belongings.push({ what: "remark", sign, sheetId: lines.sheet.id, place, taskId: null });
  },
  mark: async (world, { kind, at, person, text }) => {
    const matrix = matrixOf(await bookIn(world), kind);
    const line = pick([...(matrix?.taskRows ?? [])], at);
    const beside = pick([...(matrix?.personColumns ?? [])], person);
    if (matrix === null || line === undefined || beside === undefined) return;
    const [[taskId, row], [personId, column]] = [line, beside];
    const was = marksAsWritten(cellAt(matrix.sheet, row, column).value);
    await world.workbook.hands.type(matrix.sheet.name, row, column, text);
    world.meant.push({ place: { kind, taskId, personId }, was, is: marksAsWritten(text) });
  },
  remark: async (world, { place, at }) => {
    const lines = await linesOf(world, place);
    if (lines === null) return;
    await leave(world, place, lines, pick(lines.rows, at), endColumn(lines.sheet));
  },
  note: async (world, { place, at }) => {
    const lines = await linesOf(world, place);
    const line = pick(lines?.rows ?? [], at);
    if (lines === null || line === undefined) return;
    const { sheet } = lines;
    const column = cellColumn(lines, at);
    if (world.workbook.note(sheet.name, line.row, column) !== null) return;
    const sign = nextSign(world);
    await world.workbook.hands.note(sheet.name, line.row, column, sign);
    world.belongings.push({ what: "note", sign, sheetId: sheet.id, place, taskId: line.taskId });
  },
  fill: async (world, { place, at }) => {
    const lines = await linesOf(world, place);
    const line = pick(lines?.rows ?? [], at);
    if (lines === null || line === undefined) return;
    const { sheet } = lines;
    const column = cellColumn(lines, at);
    const before = world.workbook.fill(sheet.name, line.row, column);
    if (world.belongings.some(({ sign }) => sign === before)) return;
    const sign = `#${(0xabc000 + ++world.serial).toString(16).toUpperCase()}`;
    const area = { row: line.row, column, rowCount: 1, columnCount: 1 };
    await world.workbook.hands.fill(sheet.name, area, sign);
    world.belongings.push({ what: "fill", sign, sheetId: sheet.id, place, taskId: line.taskId });
  },
  renameSheet: async (world, { place, name }) => {
    const book = await bookIn(world);
    const lines = taskLines(book, place);
    const taken = book.snapshot.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (lines !== null && !taken) await world.workbook.hands.renameSheet(lines.sheet.name, name);
  },
  rate: async (world, { at, person, text }) => {
    const book = await bookIn(world);
    const report = readReport(book.snapshot, "ratings");
    const row = report?.rows.get(pick(book.tasks, at)?.id ?? "");
    const column = report?.columns.get(personColumn("rating", pick(book.people, person)?.id ?? ""));
    if (report === null || row === undefined || column === undefined) return;
    await world.workbook.hands.type(report.sheet.name, row, column, text);
  },
  typePerson: async (world, { name }) => {
    const { team } = await bookIn(world);
    if (team !== null)
      await world.workbook.hands.type(team.sheet.name, team.lastRow + 1, team.columns.name, `'${name}`);
  },
  renameInTeam: async (world, { at, name }) => {
    const { team } = await bookIn(world);
    const row = pick(team?.rows ?? [], at)?.row;
    if (team === null || row === undefined) return;
    await world.workbook.hands.type(team.sheet.name, row, team.columns.name, `'${name}`);
  },
  sortTeam: async (world, { wholeRows }) => {
    const { team } = await bookIn(world);
    if (team === null) return;
    const { sheet, headerRow, lastRow, columns } = team;
    const [first, end] = wholeRows
      ? [0, endColumn(sheet)]
      : [columns.name, Math.min(columns.nameSign ?? endColumn(sheet), endColumn(sheet))];
    const area = { row: headerRow + 1, column: first, rowCount: lastRow - headerRow, columnCount: end - first };
    await world.workbook.hands.sort(sheet.name, area, columns.name);
  },
};

async function linesOf(world: World, place: Place): Promise<TaskLines | null> {
  return taskLines(await bookIn(world), place);
}

/** True for a task with the text that the list has now and no namesake: of others a sort may not be seen. */
function isPlain({ tasks }: Book, { sheet, rows, description }: TaskLines, row: number): boolean {
  const text = textAt(sheet, row, description);
  const taskId = rows.find((line) => line.row === row)?.taskId;
  const isAlone = rows.filter((line) => textAt(sheet, line.row, description) === text).length === 1;
  return isAlone && tasks.some((task) => task.id === taskId && task.description === text);
}

/** The column of the description, or one with marks. */
function cellColumn({ description, people }: TaskLines, at: number): number {
  return pick([description, ...people], at) ?? description;
}

/** Writes something of one's own in an empty cell of that column, beside a task. */
async function leave(
  world: World,
  place: Place,
  { sheet }: TaskLines,
  line: TaskLines["rows"][number] | undefined,
  column: number,
): Promise<void> {
  if (line === undefined) return;
  const sign = nextSign(world);
  await world.workbook.hands.type(sheet.name, line.row, column, sign);
  world.belongings.push({ what: "remark", sign, sheetId: sheet.id, place, taskId: line.taskId });
}

function nextSign(world: World): string {
  return `van mij ${++world.serial}`;
}

/** What stands on a row that is deleted or doubled by hand is not looked after any more. */
function giveUp(world: World, sheet: SheetSnapshot, row: number): void {
  const stays = (belonging: Belonging) =>
    belonging.sheetId !== sheet.id || !placesOf(world, sheet, belonging).some((found) => found.row === row);
  world.belongings = world.belongings.filter(stays);
}

function asTyped(content: Content): string | number | boolean {
  if (content === "empty") return "";
  if ("text" in content) return `'${content.text}`;
  if ("number" in content) return content.number;
  return "boolean" in content ? content.boolean : content.formula;
}
