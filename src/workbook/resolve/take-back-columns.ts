import { cellAddress } from "../a1";
import { contentOf, holds, type FinalEdit, type InTheWay, type KeyedCell } from "../change";
import type { KeyPlaces } from "../key-places";
import { placedCells } from "../keyed-cells";
import { readAdoptedList } from "../list/task-list";
import { listNames, teamNames } from "../schema";
import {
  belongingOn,
  cellAt,
  endColumn,
  endRow,
  namedArea,
  sheetById,
  type NameSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";
import { standardSize, type Content, type Step } from "../steps/steps";
import { writeSteps } from "../steps/write-cells";
import { readFrames } from "./frames";
import { lostSheet } from "./moving-frame";

type RemoveColumns = Extract<FinalEdit, { edit: "removeColumns" }>;

/** Steps that take away columns of ours, found by their names, if they hold only what was written when they were added. */
export function takeBackColumns(snapshot: WorkbookSnapshot, edit: RemoveColumns): readonly Step[] | InTheWay {
  const columns = edit.names.map((name) => namedArea(snapshot, name)).filter((found) => found !== null);
  const obstacle = edit.cells === null ? null : firstUnexpected(snapshot, columns, { ...edit, cells: edit.cells });
  if (obstacle !== null) return obstacle;
  const highlights = edit.steps.flatMap((step): readonly Step[] =>
    step.do === "highlightWhere"
      ? [{ do: "removeHighlights", sheet: step.sheet, area: step.area, formulas: [step.formula] }]
      : [],
  );
  const rightToLeft = [...columns].sort((a, b) => b.area.column - a.area.column);
  return [
    ...highlights,
    ...[...edit.names, ...edit.released].map((name): Step => ({ do: "deleteName", name })),
    ...removed(snapshot, rightToLeft),
  ];
}

interface Added {
  readonly role: "list" | "team";
  readonly cells: readonly KeyedCell[];
}

function firstUnexpected(
  snapshot: WorkbookSnapshot,
  columns: readonly NameSnapshot[],
  { role, cells }: Added,
): InTheWay | null {
  const places = placesOf(snapshot, role);
  if (places === null) return lostSheet(snapshot, role);
  const expected = new Map(placedCells(cells, places).map(({ row, column, content }) => [`${row},${column}`, content]));
  return columns.map((found) => unexpectedIn(snapshot, found, expected)).find((found) => found !== null) ?? null;
}

/** Where the keys stand; of a task, the row on which what was added beside it stands. */
function placesOf(snapshot: WorkbookSnapshot, role: "list" | "team"): KeyPlaces | null {
  const list = role === "list" ? readAdoptedList(snapshot) : null;
  const frame = readFrames(snapshot).get(role);
  if (frame === undefined || list === null) return frame ?? null;
  return {
    ...frame,
    rows: new Map([...frame.rows, ...list.rows.map(({ task, ownRow }) => [task.id, ownRow] as const)]),
  };
}

/** A cell that holds something else than was written, or something of somebody's own that would go with its column. */
function unexpectedIn(
  snapshot: WorkbookSnapshot,
  found: NameSnapshot,
  expected: ReadonlyMap<string, Content>,
): InTheWay | null {
  const sheet = sheetById(snapshot, found.sheetId);
  if (sheet === null) return null;
  const { column } = found.area;
  const belonging = belongingOn(sheet, "column", column);
  if (belonging !== null) return { sheet: sheet.name, cell: cellAddress(belonging.row, column) };
  for (let row = sheet.area.row; row < endRow(sheet); row++) {
    const cell = cellAt(sheet, row, column);
    const isEmptied = contentOf(cell) === "empty";
    if (!isEmptied && !holds(cell, expected.get(`${row},${column}`) ?? "empty"))
      return { sheet: sheet.name, cell: cellAddress(row, column) };
  }
  return null;
}

/**
 * The last columns of a sheet are emptied: what else lies on their cells, such as colours of rows that run on beyond the
 * school's own columns, stays. Others are deleted, so that what stands at their right comes back where it stood.
 */
function removed(snapshot: WorkbookSnapshot, rightToLeft: readonly NameSnapshot[]): readonly Step[] {
  const ends = new Map<string, number>();
  return rightToLeft.flatMap(({ name, sheetId, area }): readonly Step[] => {
    const sheet = sheetById(snapshot, sheetId);
    if (sheet === null) return [];
    const { column } = area;
    if (column + 1 < (ends.get(sheetId) ?? lastEnd(sheet)))
      return [{ do: "deleteColumns", sheet: sheetId, column, count: 1 }];
    ends.set(sheetId, column);
    const shown: readonly Step[] = hiddenColumns.has(name)
      ? [{ do: "hideColumns", sheet: sheetId, column, count: 1, hidden: false }]
      : [];
    return [...emptied(sheet, area.row, column), ...shown];
  });
}

/** The columns that were hidden when they were added. */
const hiddenColumns: ReadonlySet<string> = new Set([
  listNames.taskId,
  listNames.fingerprint,
  teamNames.personId,
  teamNames.nameSign,
]);

/** Right of everything on the sheet, tables included. */
function lastEnd(sheet: SheetSnapshot): number {
  return Math.max(endColumn(sheet), ...sheet.tables.map(({ area }) => area.column + area.columnCount));
}

/** Empties a last column, and takes off the look that its header and the column as a whole were given. */
function emptied(sheet: SheetSnapshot, headerRow: number, column: number): readonly Step[] {
  const rows = Array.from({ length: sheet.area.rowCount }, (_, index) => sheet.area.row + index);
  const filled = rows.filter((row) => row !== headerRow && contentOf(cellAt(sheet, row, column)) !== "empty");
  const table = sheet.tables.find(({ area }) => area.column + area.columnCount > column);
  const narrower = table && { ...table.area, columnCount: column - table.area.column };
  return [
    ...(narrower ? [{ do: "resizeTable", sheet: sheet.id, name: table.name, area: narrower } as const] : []),
    ...writeSteps(
      sheet.id,
      filled.map((row) => ({ row, column, content: "empty" })),
    ),
    { do: "clear", sheet: sheet.id, area: { row: headerRow, column, rowCount: 1, columnCount: 1 } },
    { do: "columnWidth", sheet: sheet.id, column, count: 1, points: standardSize.columnWidth },
  ];
}
