import { sheets } from "../../text/sheets";
import { endColumn, endRow, isError, textAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";
import { isOurSheet } from "../our-sheets";
import type { ListColumn } from "../schema";

/** Where a list of tasks stands on a sheet: its header row and the columns that were recognised. Zero-based. */
export interface ListPlace {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ListColumn, number>>> & { readonly description: number };
}

const headerPatterns: Readonly<Record<"cluster" | "description" | "kind" | "level" | "size", RegExp>> = {
  cluster: /^clusters?$/,
  description: /^(omschrijving|taak ?omschrijving|taak|taken|beschrijving)\b(?![- ](id|nr|nummer|code|tekst)\b)/,
  kind: /^wie best$/,
  level: /^niveau$/,
  size: /^(omvang|(aantal )?(uren|(uren|uur|u) ?(per|\/|p\/?) ?(week|w)))$/,
};

/** How many rows from the top of the used area a header can stand. */
const headerDepth = 40;

/** A header as it is compared: lower case, single spaces, without "?", ":", "." and "*". */
export function plainHeader(text: string): string {
  return text
    .toLowerCase()
    .replace(/[?:.*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The header row of a list of tasks on the sheet: the first that names a description and a cluster. */
function findListPlace(sheet: SheetSnapshot): ListPlace | null {
  return findHeaders(sheet, (columns) => columns.cluster !== undefined);
}

/** The same on a sheet that by its name holds a situation: there a description beside other titles is enough. */
export function findSituationPlace(sheet: SheetSnapshot): ListPlace | null {
  return findListPlace(sheet) ?? findHeaders(sheet, (_, row) => titlesIn(sheet, row).length > 1);
}

function findHeaders(
  sheet: SheetSnapshot,
  isEnough: (columns: Partial<Record<ListColumn, number>>, row: number) => boolean,
): ListPlace | null {
  const lastRow = Math.min(endRow(sheet), sheet.area.row + headerDepth);
  for (let row = sheet.area.row; row < lastRow; row++) {
    const columns = recogniseHeaders(sheet, row);
    const { description } = columns;
    if (description !== undefined && isEnough(columns, row))
      return { sheet, headerRow: row, columns: { ...columns, description } };
  }
  return null;
}

/** A title in a row, and its column. */
interface ColumnTitle {
  readonly column: number;
  readonly title: string;
}

/** The titles that stand in a row, from left to right. */
export function titlesIn(sheet: SheetSnapshot, row: number): readonly ColumnTitle[] {
  const columns = Array.from({ length: sheet.area.columnCount }, (_, index) => sheet.area.column + index);
  return columns.map((column) => ({ column, title: textAt(sheet, row, column) })).filter(({ title }) => title !== "");
}

/**
 * The list below a title that somebody pointed at; its other columns are recognised by their titles in the same row.
 *
 * `cluster` is the column of clusters, null for a list without; left out, it is recognised too.
 */
export function listBelow(
  sheet: SheetSnapshot,
  headerRow: number,
  description: number,
  cluster?: number | null,
): ListPlace {
  const { cluster: recognised, ...others } = recogniseHeaders(sheet, headerRow);
  const chosen = cluster === undefined ? recognised : (cluster ?? undefined);
  const columns = Object.entries(others).filter(([, column]) => column !== description && column !== chosen);
  const withCluster = chosen === undefined || chosen === description ? {} : { cluster: chosen };
  return { sheet, headerRow, columns: { ...Object.fromEntries(columns), ...withCluster, description } };
}

function recogniseHeaders(sheet: SheetSnapshot, row: number): Partial<Record<ListColumn, number>> {
  const columns: Partial<Record<ListColumn, number>> = {};
  for (let column = sheet.area.column; column < endColumn(sheet); column++) {
    const header = plainHeader(textAt(sheet, row, column));
    for (const [name, pattern] of Object.entries(headerPatterns) as [keyof typeof headerPatterns, RegExp][])
      if (columns[name] === undefined && pattern.test(header)) columns[name] = column;
  }
  return columns;
}

const situationNames = [sheets.names.current, sheets.names.target].map((name) => name.toLowerCase());
const otherTitles = [...situationNames, sheets.ratings.title.toLowerCase()];

/** True for a sheet that by its name, or by a title above its list, holds one of the two situations, or people's ratings. */
function isAboutTasks(sheet: SheetSnapshot): boolean {
  if (situationNames.some((name) => sheet.name.toLowerCase().startsWith(name))) return true;
  const place = findListPlace(sheet);
  const titleRows = place === null ? 3 : place.headerRow - sheet.area.row;
  return sheet.values
    .slice(0, titleRows)
    .flat()
    .some((value) => otherTitles.includes(String(value).trim().toLowerCase()));
}

/**
 * The lists of tasks in the workbook, best first: a sheet called Taken, then by number of rows. Sheets of the two
 * situations, and one of ratings, also have the headers: they count only where there is no other list, and nothing was made of one either.
 */
export function findTaskLists(snapshot: WorkbookSnapshot): readonly ListPlace[] {
  const places = snapshot.sheets
    .filter((sheet) => sheet.visible && !isOurSheet(snapshot, sheet.id))
    .map(findListPlace)
    .filter((place) => place !== null)
    .filter((place) => descriptionRows(place).length > 0);
  const lists = places.filter(({ sheet }) => !isAboutTasks(sheet));
  const rank = (place: ListPlace) => (place.sheet.name.toLowerCase() === sheets.names.list.toLowerCase() ? 0 : 1);
  const onlyLists = lists.length > 0 || snapshot.sheets.some((sheet) => isOurSheet(snapshot, sheet.id));
  return [...(onlyLists ? lists : places)].sort(
    (a, b) => rank(a) - rank(b) || descriptionRows(b).length - descriptionRows(a).length,
  );
}

const totalLine = /^(totaal|totalen|som)( (aantal )?uren( per week)?)?$/;

/** The rows below the header that have something in the column of descriptions, but for totals below the last task. */
export function describedRows(place: ListPlace): readonly number[] {
  const rows: number[] = [];
  for (let row = place.headerRow + 1; row < endRow(place.sheet); row++)
    if (textAt(place.sheet, row, place.columns.description) !== "") rows.push(row);
  const last = rows.filter((row) => !isTotal(place, row)).at(-1) ?? place.headerRow;
  return rows.filter((row) => row <= last);
}

/** True for a line of totals, without a cluster of its own. One that has a Taak-ID was in use as a task. */
function isTotal({ sheet, columns }: ListPlace, row: number): boolean {
  const own = [columns.cluster, columns.taskId].filter((column) => column !== undefined);
  return (
    totalLine.test(plainHeader(textAt(sheet, row, columns.description))) &&
    own.every((column) => textAt(sheet, row, column) === "")
  );
}

/** The rows below the header that describe a task. One that shows an error is a task when it was one before. */
export function descriptionRows(place: ListPlace): readonly number[] {
  const { sheet, columns } = place;
  const wasTask = (row: number) => columns.taskId !== undefined && textAt(sheet, row, columns.taskId) !== "";
  return describedRows(place).filter((row) => !isError(valueAt(sheet, row, columns.description)) || wasTask(row));
}

/** The cluster of every row below the header: one that is given once, or merged, holds until the next. */
export function clustersByRow({ sheet, headerRow, columns }: ListPlace): ReadonlyMap<number, string> {
  const clusters = new Map<number, string>();
  let current = "";
  for (let row = headerRow + 1; row < endRow(sheet); row++) {
    current = (columns.cluster === undefined ? "" : textAt(sheet, row, columns.cluster)) || current;
    clusters.set(row, current);
  }
  return clusters;
}
