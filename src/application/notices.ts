import type { SituationKind } from "../domain/model";
import { samePerson } from "../domain/people";
import { place } from "../text/format";
import { notices } from "../text/notices";
import { sheets } from "../text/sheets";
import { cellAddress, columnLetters } from "../workbook/a1";
import type { Book } from "../workbook/book";
import type { Edit, WorkbookChange } from "../workbook/change";
import { keysKey } from "../workbook/line-keys";
import type { Matrix } from "../workbook/matrix/matrix-sheet";
import type { OwnLine } from "../workbook/matrix/own-lines";
import { presentColumns, presentRows } from "../workbook/matrix/restore-lines";
import { typedOver, type TypedOver } from "../workbook/typed-over";
import { longestName } from "../domain/limits";
import type { SheetRole } from "../workbook/schema";
import { newSheetName } from "../workbook/sheet-names";
import { damagedSettings } from "../workbook/settings/settings-sheet";
import { textAt } from "../workbook/snapshot";
import { bookAfter } from "./book-after";

/** That Team was gone, and what was done with names typed above columns or in Team that are not simply somebody's name: a sentence for each kind. */
export function nameNotices(book: Book): readonly string[] {
  const { snapshot, team, headerNames } = book;
  const { replaced, kept } = headerNames;
  const madeAgain = team === null ? newSheetName(snapshot, sheets.names.team) : null;
  const [first, ...others] = kept;
  const tooLong =
    team?.rows.filter(({ row }) => textAt(team.sheet, row, team.columns.name).length > longestName).length ?? 0;
  return [
    ...(madeAgain === null ? [] : [notices.teamMadeAgain(madeAgain)]),
    ...renamedNotices(book),
    ...(replaced.length === 0 ? [] : [notices.namesReplaced(replaced)]),
    ...(first === undefined
      ? []
      : [notices.headerKept({ ...first, cell: cellAddress(first.row, first.column) }, others.length)]),
    ...(tooLong === 0 ? [] : [notices.namesShortened(tooLong, longestName)]),
  ];
}

/** That this change puts hidden keys beside their tasks or people again, where only the columns in sight were sorted. */
export function sortedNotices({ team, situations }: Book, change: readonly Edit[]): readonly string[] {
  const writes = (role: SheetRole, column: string) =>
    change.some((edit) => edit.edit === "write" && edit.role === role && edit.column === column);
  const matrices = [situations.current.matrix, situations.target.matrix].flatMap((matrix) =>
    matrix !== null && matrix.sorted.length > 0 && writes(matrix.situation, keysKey) ? [matrix.sheet.name] : [],
  );
  return [
    ...(team?.isSorted === true && writes("team", "personId") ? [notices.peopleSorted(team.sheet.name)] : []),
    ...(matrices.length === 0 ? [] : [notices.tasksSorted(matrices)]),
  ];
}

/** That somebody got another name, unless it is the same one written otherwise. */
function renamedNotices({ headerNames, situations }: Book): readonly string[] {
  const assignments = [...situations.current.assignments, ...situations.target.assignments];
  return headerNames.renamed
    .filter(({ from, to }) => !samePerson(from, to))
    .map(({ personId, from, to }) => {
      const own = assignments.filter((entry) => entry.personId === personId);
      return notices.renamedAbove(from, to, new Set(own.map(({ taskId }) => taskId)).size);
    });
}

/** That what somebody typed in cells of ours makes place for what belongs there. */
export function typedOverNotices(book: Book, situation: SituationKind, change: WorkbookChange): readonly string[] {
  const typed = typedOver(book, situation, change);
  const matrix = typed.length === 0 ? null : bookAfter(book, change).situations[situation].matrix;
  if (matrix === null) return [];
  const [rows, columns] = [presentRows(matrix), presentColumns(matrix)];
  const cellsOf = (wanted: TypedOver["belongs"]) =>
    typed
      .filter(({ belongs }) => belongs === wanted)
      .map(({ row, column }) => cellAddress(rows.get(row) ?? 0, columns.get(column) ?? 0));
  const cells = { list: cellsOf("list"), team: cellsOf("team"), nowhere: cellsOf("nowhere") };
  const homes = { list: book.list.sheet.name, team: book.team?.sheet.name ?? sheets.names.team };
  return [notices.typedOver(matrix.sheet.name, cells, homes)];
}

/** That settings cannot be read, and count as their default. */
export function settingNotices({ snapshot }: Book): readonly string[] {
  const damaged = damagedSettings(snapshot).map(({ sheet, row, column }) =>
    place(sheet.name, cellAddress(row, column)),
  );
  return damaged.length === 0 ? [] : [notices.settingsUnread(damaged)];
}

/** How many lines of the user's own are named one by one. */
const namedLines = 3;

/** That marks on rows and columns of the user's own do not count, why, and what to do. */
export function ownLineNotices(book: Book, situation: SituationKind, change: WorkbookChange): readonly string[] {
  const own = book.situations[situation].matrix?.own ?? [];
  const matrix = own.length === 0 ? null : bookAfter(book, change).situations[situation].matrix;
  if (matrix === null) return [];
  const rest = matrix.own.length - namedLines;
  return [
    ...matrix.own.slice(0, namedLines).map((line) => ownLineNotice(book, matrix, line)),
    ...(rest > 0 ? [notices.moreOwnLines(rest)] : []),
  ];
}

function ownLineNotice(book: Book, { headerRow, closingRow }: Matrix, line: OwnLine): string {
  if (line.axis === "row") return notices.ownRow(line.place + 1, line.text, book.list.sheet.name);
  const { why, text } = line;
  const column = columnLetters(line.place);
  if (why === "noName") return notices.ownColumn.noName(column);
  if (why === "noPerson") return notices.ownColumn.noPerson(column, text);
  if ("namesake" in why) return notices.ownColumn.namesake(column, text, why.namesake);
  const cell = cellAddress(why.row, why.column);
  const isBesideTask = why.row > headerRow && why.row < closingRow;
  return isBesideTask
    ? notices.ownColumn.noMark(column, text, { cell, text: why.text })
    : notices.ownColumn.inTheWay(column, text, cell);
}
