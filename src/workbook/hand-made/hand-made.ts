import { longestName } from "../../domain/limits";
import { groupBy } from "../../domain/group-by";
import { deriveId, normaliseText } from "../../domain/identity";
import { parseMarks } from "../../domain/marks";
import type { MarkedCell, SituationKind, Task } from "../../domain/model";
import { parseNames } from "../../domain/names";
import { sheets } from "../../text/sheets";
import { clustersByRow, descriptionRows, findListPlace, plainHeader, type ListPlace } from "../list/list-finder";
import { endColumn, sheetNamed, textAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";

/** A situation's sheet that the add-in did not make. */
export type HandMadeSheet =
  | { readonly form: "absent" }
  /** Nothing but a title: to be filled. */
  | { readonly form: "placeholder"; readonly sheet: SheetSnapshot }
  /** Something of the school's without a header that could be read. */
  | { readonly form: "unrecognised"; readonly sheet: SheetSnapshot }
  | { readonly form: "recognised"; readonly sheet: SheetSnapshot; readonly reading: HandMadeReading };

/** What was read from a matrix with names above its columns, or from a column *Wie?*. */
export interface HandMadeReading {
  /** In the order in which they are met; what is doubtful may be more or less than one name, and has no marks. */
  readonly people: readonly { readonly name: string; readonly doubtful: boolean }[];
  readonly marks: readonly HandMadeMark[];
  readonly unread: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

export interface HandMadeMark extends MarkedCell {
  /** The Taak-ID of the task with that text; of one that the list lacks, the ID that it would get there. */
  readonly taskId: string;
  readonly description: string;
  readonly personName: string;
  readonly row: number;
  readonly column: number;
  /** A lone V or 1: read as U, to be shown before it is taken over. */
  readonly ambiguous: boolean;
}

const whoHeader = /^(wie|door wie|uitvoerders?|verantwoordelijken?)$/;
const otherHeader =
  /^(opmerking(en)?|notities?|nota|datum|deadline|status|totaal|aantal|nr|nummer|prioriteit|materiaal|knelpunt|wie best|niveau|omvang|uren|uren per week)$/;

/** Headers of our own figures: they stay on a sheet that was made ours and was let go. */
const figureHeaders = new Set(
  [
    sheets.matrix.executors,
    sheets.matrix.inside,
    sheets.matrix.share,
    sheets.matrix.hoursPerWeek,
    sheets.matrix.points,
  ].map(plainHeader),
);

/** The sheet of that situation's name as the school left it, read against the tasks and the names already known. */
export function readHandMade(
  snapshot: WorkbookSnapshot,
  situation: SituationKind,
  tasks: readonly Task[],
  knownNames: readonly string[],
): HandMadeSheet {
  const sheet = sheetNamed(snapshot, sheets.names[situation]);
  if (sheet === null) return { form: "absent" };
  const place = findListPlace(sheet);
  if (place === null) return isPlaceholder(sheet) ? { form: "placeholder", sheet } : { form: "unrecognised", sheet };
  return { form: "recognised", sheet, reading: readMarks(place, tasks, knownNames) };
}

/** The names above the columns of a hand-made matrix; empty for other sheets. */
export function namesInHeader(sheet: SheetSnapshot | null): readonly string[] {
  const place = sheet === null ? null : findListPlace(sheet);
  return place === null ? [] : personColumns(place).map((column) => textAt(place.sheet, place.headerRow, column));
}

function isPlaceholder(sheet: SheetSnapshot): boolean {
  return sheet.values.flat().filter((value) => String(value).trim() !== "").length <= 1;
}

/** True for a header that says what stands below it, rather than whose marks. */
export function isOtherHeader(text: string): boolean {
  const header = plainHeader(text);
  return whoHeader.test(header) || otherHeader.test(header) || figureHeaders.has(header);
}

function personColumns(place: ListPlace): readonly number[] {
  const known = new Set<number | undefined>(Object.values(place.columns));
  const columns: number[] = [];
  for (let column = place.sheet.area.column; column < endColumn(place.sheet); column++) {
    const header = textAt(place.sheet, place.headerRow, column);
    if (header !== "" && header.length <= longestName && !known.has(column) && !isOtherHeader(header))
      columns.push(column);
  }
  return columns;
}

/** Headers too long for a name: what stands below them is not taken over. */
function overlongHeaders({ sheet, headerRow }: ListPlace): readonly HandMadeUnread[] {
  const columns = Array.from({ length: sheet.area.columnCount }, (_, index) => sheet.area.column + index);
  const headers = columns.map((column) => ({ row: headerRow, column, text: textAt(sheet, headerRow, column) }));
  return headers.filter(({ text }) => text.length > longestName);
}

function whoColumn(place: ListPlace): number | null {
  for (let column = place.sheet.area.column; column < endColumn(place.sheet); column++)
    if (whoHeader.test(plainHeader(textAt(place.sheet, place.headerRow, column)))) return column;
  return null;
}

function readMarks(place: ListPlace, tasks: readonly Task[], knownNames: readonly string[]): HandMadeReading {
  const reading = { people: new Map<string, boolean>(), marks: [] as HandMadeMark[], unread: [] as HandMadeUnread[] };
  const columns = personColumns(place);
  const who = whoColumn(place);
  const header = columns.map((column) => textAt(place.sheet, place.headerRow, column));
  for (const name of header) reading.people.set(name, false);
  reading.unread.push(...overlongHeaders(place));
  const match = taskMatcher(tasks);
  const clusters = clustersByRow(place);
  for (const row of descriptionRows(place)) {
    const description = textAt(place.sheet, row, place.columns.description);
    const task = { taskId: match(description, clusters.get(row) ?? ""), description };
    columns.forEach((column, index) => readMatrixCell(place.sheet, row, column, header[index] ?? "", task, reading));
    if (who !== null) readWhoCell(place.sheet, row, who, [...knownNames, ...header], task, reading);
  }
  return { ...reading, people: [...reading.people].map(([name, doubtful]) => ({ name, doubtful })) };
}

type HandMadeUnread = HandMadeReading["unread"][number];

interface Gathering {
  /** Name → doubtful. */
  readonly people: Map<string, boolean>;
  readonly marks: HandMadeMark[];
  readonly unread: HandMadeUnread[];
}

interface RowTask {
  readonly taskId: string;
  readonly description: string;
}

function readMatrixCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  personName: string,
  task: RowTask,
  into: Gathering,
): void {
  const result = parseMarks(valueAt(sheet, row, column), "handMade");
  if ("unread" in result) into.unread.push({ row, column, text: result.unread });
  else if (result.marks.length > 0) into.marks.push({ ...task, personName, row, column, ...result });
}

function readWhoCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  knownNames: readonly string[],
  task: RowTask,
  into: Gathering,
): void {
  const text = textAt(sheet, row, column);
  const nobody = parseMarks(text, "handMade");
  if ("marks" in nobody && nobody.marks.length === 0) return;
  const { names, doubtful } = parseNames(text, knownNames);
  for (const personName of names.filter((name) => name.length <= longestName)) {
    if (!into.people.has(personName)) into.people.set(personName, false);
    into.marks.push({ ...task, personName, marks: ["executes"], row, column, ambiguous: false });
  }
  for (const part of names.filter((name) => name.length > longestName)) into.unread.push({ row, column, text: part });
  for (const part of doubtful) {
    into.people.set(part, true);
    into.unread.push({ row, column, text: part });
  }
}

/** Finds the task of a description: the same text, in the same cluster if it can, each task once. */
function taskMatcher(tasks: readonly Task[]): (description: string, cluster: string) => string {
  const byText = groupBy(tasks, (task) => normaliseText(task.description));
  const left = new Map([...byText].map(([text, same]) => [text, [...same]]));
  const lacking = new Map<string, number>();
  return (description, cluster) => {
    const text = normaliseText(description);
    const candidates = left.get(text) ?? [];
    const sameCluster = candidates.findIndex((task) => normaliseText(task.cluster) === normaliseText(cluster));
    const [found] = candidates.splice(Math.max(0, sameCluster), 1);
    if (found !== undefined) return found.id;
    const count = (lacking.get(text) ?? 0) + 1;
    lacking.set(text, count);
    return deriveId("t", description, (byText.get(text)?.length ?? 0) + count);
  };
}
