import { sheets } from "../../text/sheets";
import { endColumn, endRow, textAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";
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
  size: /^(omvang|uren|aantal uren|uren per week|uur per week)$/,
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
export function findListPlace(sheet: SheetSnapshot): ListPlace | null {
  const lastRow = Math.min(endRow(sheet), sheet.area.row + headerDepth);
  for (let row = sheet.area.row; row < lastRow; row++) {
    const columns = recogniseHeaders(sheet, row);
    const { description, cluster } = columns;
    if (description !== undefined && cluster !== undefined)
      return { sheet, headerRow: row, columns: { ...columns, description } };
  }
  return null;
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

/** True for a sheet that by its name, or by a title above its list, holds one of the two situations. */
function isSituationSheet(sheet: SheetSnapshot): boolean {
  if (situationNames.some((name) => sheet.name.toLowerCase().startsWith(name))) return true;
  const place = findListPlace(sheet);
  const titleRows = place === null ? 3 : place.headerRow - sheet.area.row;
  return sheet.values
    .slice(0, titleRows)
    .flat()
    .some((value) => situationNames.includes(String(value).trim().toLowerCase()));
}

/**
 * The lists of tasks in the workbook, best first: a sheet called Taken, then by number of rows. Sheets of the two
 * situations also have the headers, and are left out.
 */
export function findTaskLists(snapshot: WorkbookSnapshot): readonly ListPlace[] {
  const rank = (place: ListPlace) => (place.sheet.name.toLowerCase() === sheets.names.list.toLowerCase() ? 0 : 1);
  return snapshot.sheets
    .filter((sheet) => sheet.visible && !isSituationSheet(sheet))
    .map(findListPlace)
    .filter((place) => place !== null)
    .filter((place) => descriptionRows(place).length > 0)
    .sort((a, b) => rank(a) - rank(b) || descriptionRows(b).length - descriptionRows(a).length);
}

/** The rows below the header that describe something. */
export function descriptionRows(place: ListPlace): readonly number[] {
  const rows: number[] = [];
  for (let row = place.headerRow + 1; row < endRow(place.sheet); row++)
    if (textAt(place.sheet, row, place.columns.description) !== "") rows.push(row);
  return rows;
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
