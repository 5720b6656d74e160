import { readAdoptedList } from "../list/task-list";
import { taskRowsOf } from "../list/task-rows";
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
  /** Where a task stands, which is not beside its key when only the columns in sight were sorted. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** Rows and columns with the key of another one, which they were copied from. */
  readonly copies: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/** The sheet of that role, found by its defined names; null when there is none. Of a copied line the first counts. */
export function readReport(snapshot: WorkbookSnapshot, role: ReportRole): ReportSheet | null {
  const rowKeys = namedArea(snapshot, reportNames[role].rows);
  const columnKeys = namedArea(snapshot, reportNames[role].columns);
  const sheet = rowKeys === null ? null : sheetById(snapshot, rowKeys.sheetId);
  if (rowKeys === null || sheet === null || columnKeys?.sheetId !== sheet.id) return null;
  const [keyRow, keyColumn] = [columnKeys.area.row, rowKeys.area.column];
  const rows = placesOf(endRow(sheet), (row) => textAt(sheet, row, keyColumn));
  const columns = placesOf(endColumn(sheet), (column) => textAt(sheet, keyRow, column));
  return {
    role,
    sheet,
    keyRow,
    keyColumn,
    rows: role === "ratings" ? besideTasks(snapshot, sheet, rows.first, columns.first) : rows.first,
    columns: columns.first,
    copies: { rows: rows.copies, columns: columns.copies },
  };
}

/** The rows of tasks where these stand, and all others where their keys stand. */
function besideTasks(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  rows: ReadonlyMap<string, number>,
  columns: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const description = columns.get("task");
  if (description === undefined) return rows;
  const ofTasks = new Map([...rows].filter(([key]) => !key.startsWith("#")));
  const places = new Map([["#description", description] as const]);
  return new Map([...rows, ...taskRowsOf(sheet, ofTasks, places, readAdoptedList(snapshot))]);
}

interface Places {
  /** Where each key first stands. */
  readonly first: ReadonlyMap<string, number>;
  /** Where it stands again. */
  readonly copies: readonly number[];
}

function placesOf(end: number, keyAt: (place: number) => string): Places {
  const first = new Map<string, number>();
  const copies: number[] = [];
  for (let place = 0; place < end; place++) {
    const key = keyAt(place);
    if (key === "") continue;
    if (first.has(key)) copies.push(place);
    else first.set(key, place);
  }
  return { first, copies };
}
