import { longestName } from "../../domain/limits";
import { deriveId, normaliseText } from "../../domain/identity";
import { markedCell, parseMarks, type MarksDialect } from "../../domain/marks";
import { matchTasks } from "../../domain/match-tasks";
import type { MarkedCell, SituationKind, Task } from "../../domain/model";
import { parseNames } from "../../domain/names";
import { sheets } from "../../text/sheets";
import { clustersByRow, findSituationPlace, plainHeader, titlesIn, type ListPlace } from "../list/list-finder";
import type { TaskList } from "../list/task-list";
import { listHeaders } from "../schema";
import { sheetNamed, textAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";
import { isLettered, leftLoose, rowsOfTasks } from "./former-sheet";
import { mostOften } from "./most-often";

/** A situation's sheet that the add-in did not make. */
export type HandMadeSheet =
  | { readonly form: "absent" }
  /** Nothing but a title: to be filled. */
  | { readonly form: "placeholder"; readonly sheet: SheetSnapshot }
  /** Something of the school's without a header that could be read. */
  | { readonly form: "unrecognised"; readonly sheet: SheetSnapshot }
  | ({ readonly form: "recognised" } & FilledIn);

/** Who does what as somebody filled it in by hand, and on which sheet. */
export interface FilledIn {
  readonly sheet: SheetSnapshot;
  readonly reading: HandMadeReading;
}

/** What was read from a matrix with names above its columns, or from a column *Wie?*. */
export interface HandMadeReading {
  /**
   * In the order in which they are met: every column is somebody, also when two have the same name. What is doubtful
   * may be more or less than one name, and has no marks.
   */
  readonly people: readonly { readonly name: string; readonly doubtful: boolean }[];
  readonly marks: readonly HandMadeMark[];
  readonly unread: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

export interface HandMadeMark extends MarkedCell {
  /** The Taak-ID of the task with that text; of one that the list lacks, the ID that it would get there. */
  readonly taskId: string;
  readonly description: string;
  /** Which of the reading's people. */
  readonly person: number;
  readonly row: number;
  readonly column: number;
  /**
   * A lone "v" or "1": read as U unless somebody says otherwise, and shown before it is taken over. null = anything else,
   * also a "v" on a sheet that has letters as marks.
   */
  readonly sign: string | null;
}

const whoHeader = /^(wie|door wie|uitvoerders?|verantwoordelijken?)$/;
const otherHeader =
  /^(opmerking(en)?|notities?|nota|datum|deadline|status|totaal|aantal|nr|nummer|prioriteit|materiaal|knelpunt|wie best|niveau|omvang|(aantal )?(uren|(uren|uur|u) ?(per|\/|p\/?) ?(week|jaar|w|j))|#|id|taak[- ]?(id|nr|nummer|code))$/;

/** Headers of ours: of the list's columns, and of figures that stay on a sheet that was made ours and was let go. */
const ourHeaders = new Set([...Object.values(listHeaders), ...Object.values(sheets.matrix.columns)].map(plainHeader));

/** The sheet of that situation's name as the school left it, read against the tasks and the names already known. */
export function readHandMade(
  snapshot: WorkbookSnapshot,
  situation: SituationKind,
  tasks: readonly Task[],
  knownNames: readonly string[],
): HandMadeSheet {
  const sheet = sheetNamed(snapshot, sheets.names[situation]);
  if (sheet === null) return { form: "absent" };
  const place = findSituationPlace(sheet);
  if (place === null) return isPlaceholder(sheet) ? { form: "placeholder", sheet } : { form: "unrecognised", sheet };
  return { form: "recognised", sheet, reading: readMarks(place, tasks, knownNames) };
}

/** Who does what by the column *Wie?* of the list of tasks itself; null when nothing stands there. */
export function readWhoInList(list: TaskList, knownNames: readonly string[]): FilledIn | null {
  const { sheet } = list;
  const reading: Gathering = { people: [], marks: [], unread: [] };
  const columns = whoColumns(list);
  for (const { row, task } of list.rows) {
    const about = { taskId: task.id, description: task.description };
    for (const column of columns) readWhoCell(sheet, row, column, knownNames, about, reading);
  }
  return reading.people.length + reading.unread.length === 0 ? null : { sheet, reading };
}

/** The names above the columns of a hand-made matrix; empty for other sheets. */
export function namesInHeader(sheet: SheetSnapshot | null): readonly string[] {
  const place = sheet === null ? null : findSituationPlace(sheet);
  return place === null ? [] : personColumns(place).map((column) => nameAt(place, column));
}

/** A name above a column; one that was wrapped by hand stands on one line. */
function nameAt({ sheet, headerRow }: ListPlace, column: number): string {
  return textAt(sheet, headerRow, column).replace(/\s+/g, " ");
}

function isPlaceholder(sheet: SheetSnapshot): boolean {
  return sheet.values.flat().filter((value) => String(value).trim() !== "").length <= 1;
}

/** True for a header that says what stands below it, rather than whose marks. */
export function isOtherHeader(text: string): boolean {
  const header = plainHeader(text);
  return whoHeader.test(header) || otherHeader.test(header) || ourHeaders.has(header);
}

function personColumns(place: ListPlace): readonly number[] {
  const known = new Set<number | undefined>(Object.values(place.columns));
  return titlesIn(place.sheet, place.headerRow)
    .filter(({ column, title }) => title.length <= longestName && !known.has(column) && !isOtherHeader(title))
    .map(({ column }) => column);
}

/** Headers too long for a name: what stands below them is not taken over. */
function overlongHeaders({ sheet, headerRow }: ListPlace): readonly HandMadeUnread[] {
  const columns = Array.from({ length: sheet.area.columnCount }, (_, index) => sheet.area.column + index);
  const headers = columns.map((column) => ({ row: headerRow, column, text: textAt(sheet, headerRow, column) }));
  return headers.filter(({ text }) => text.length > longestName);
}

function whoColumns({ sheet, headerRow }: Pick<ListPlace, "sheet" | "headerRow">): readonly number[] {
  return titlesIn(sheet, headerRow)
    .filter(({ title }) => whoHeader.test(plainHeader(title)))
    .map(({ column }) => column);
}

function readMarks(place: ListPlace, tasks: readonly Task[], knownNames: readonly string[]): HandMadeReading {
  const columns = personColumns(place);
  const header = columns.map((column) => nameAt(place, column));
  const people = header.map((name) => ({ name, doubtful: false }));
  const reading: Gathering = { people, marks: [], unread: [...overlongHeaders(place), ...leftLoose(place)] };
  const dialect = isLettered(place, columns) ? "lettered" : "handMade";
  const who = whoColumns(place);
  const names = mostOften([knownNames, header]);
  for (const { row, ...task } of taskLines(place, tasks)) {
    columns.forEach((column, person) =>
      readMatrixCell(place.sheet, row, column, { ...task, person, dialect }, reading),
    );
    for (const column of who) readWhoCell(place.sheet, row, column, names, task, reading);
  }
  return reading;
}

type HandMadeUnread = HandMadeReading["unread"][number];

interface Gathering {
  readonly people: { readonly name: string; readonly doubtful: boolean }[];
  readonly marks: HandMadeMark[];
  readonly unread: HandMadeUnread[];
}

type LineTask = Pick<HandMadeMark, "taskId" | "description">;

/** Which task each line is about; a line that could be about several gets an ID of its own, as one that the list lacks. */
function taskLines(place: ListPlace, tasks: readonly Task[]): readonly (LineTask & { readonly row: number })[] {
  const clusters = clustersByRow(place);
  const lines = rowsOfTasks(place).map((row) => ({
    row,
    description: textAt(place.sheet, row, place.columns.description),
    cluster: clusters.get(row) ?? "",
  }));
  const matched = matchTasks(lines, tasks);
  const texts = new Set(tasks.map((task) => normaliseText(task.description)));
  const taken = new Set(tasks.map((task) => task.id).filter((id) => matched.some((task) => task?.id === id)));
  const inList = new Set(tasks.map((task) => task.id));
  return lines.map(({ row, description }, index) => {
    // Of a text that the list lacks the ID may be that of a task that was reworded since: that is the task itself.
    const isFree = (id: string) => !taken.has(id) && !(inList.has(id) && texts.has(normaliseText(description)));
    const taskId = matched[index]?.id ?? freeTaskId(description, 1, isFree);
    taken.add(taskId);
    return { row, taskId, description };
  });
}

function freeTaskId(description: string, occurrence: number, isFree: (id: string) => boolean): string {
  const id = deriveId("t", description, occurrence);
  return isFree(id) ? id : freeTaskId(description, occurrence + 1, isFree);
}

function readMatrixCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  { dialect, ...about }: LineTask & { readonly person: number; readonly dialect: MarksDialect },
  into: Gathering,
): void {
  const result = parseMarks(valueAt(sheet, row, column), dialect);
  if ("unread" in result) {
    into.unread.push({ row, column, text: result.unread });
    return;
  }
  const sign = result.ambiguous ? textAt(sheet, row, column).toLowerCase() : null;
  if (result.marks.length > 0) into.marks.push({ ...about, row, column, ...markedCell(result), sign });
}

function readWhoCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  knownNames: readonly string[],
  task: LineTask,
  into: Gathering,
): void {
  const text = textAt(sheet, row, column);
  const nobody = parseMarks(text, "handMade");
  if ("marks" in nobody && nobody.marks.length === 0) return;
  const met = into.people.filter((person) => !person.doubtful).map(({ name }) => name);
  const { names, doubtful } = parseNames(text, mostOften([knownNames, met]));
  for (const name of names.filter((each) => each.length <= longestName)) {
    const person = placeOf(name, into);
    into.marks.push({ ...task, person, marks: ["executes"], row, column, sign: null });
  }
  for (const part of names.filter((name) => name.length > longestName)) into.unread.push({ row, column, text: part });
  for (const part of doubtful) {
    if (!into.people.some(({ name }) => name === part)) into.people.push({ name: part, doubtful: true });
    into.unread.push({ row, column, text: part });
  }
}

/** Where a name stands among those met, at the end when it is new. */
function placeOf(name: string, { people }: Gathering): number {
  const place = people.findIndex((person) => !person.doubtful && person.name === name);
  return place >= 0 ? place : people.push({ name, doubtful: false }) - 1;
}
