import { reportNames, type ReportRole } from "../schema";
import {
  endColumn,
  endRow,
  namedArea,
  sheetById,
  textAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";

/** A sheet of ours as it was read: where its keys stand. Zero-based. */
export interface ReportSheet {
  readonly role: ReportRole;
  readonly sheet: SheetSnapshot;
  readonly keyRow: number;
  readonly keyColumn: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** The sheet of that role, found by its defined names; null when there is none. Of a copied line the first counts. */
export function readReport(snapshot: WorkbookSnapshot, role: ReportRole): ReportSheet | null {
  const rowKeys = namedArea(snapshot, reportNames[role].rows);
  const columnKeys = namedArea(snapshot, reportNames[role].columns);
  const sheet = rowKeys === null ? null : sheetById(snapshot, rowKeys.sheetId);
  if (rowKeys === null || sheet === null || columnKeys?.sheetId !== sheet.id) return null;
  const [keyRow, keyColumn] = [columnKeys.area.row, rowKeys.area.column];
  return {
    role,
    sheet,
    keyRow,
    keyColumn,
    rows: placesOf(endRow(sheet), (row) => textAt(sheet, row, keyColumn)),
    columns: placesOf(endColumn(sheet), (column) => textAt(sheet, keyRow, column)),
  };
}

function placesOf(end: number, keyAt: (place: number) => string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let place = 0; place < end; place++) {
    const key = keyAt(place);
    if (key !== "" && !places.has(key)) places.set(key, place);
  }
  return places;
}
