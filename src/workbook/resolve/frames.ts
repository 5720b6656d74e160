import { headerKey } from "../line-keys";
import { presentColumns, presentRows } from "../matrix/restore-lines";
import { readMatrices, type Matrix } from "../matrix/matrix-sheet";
import { readReport, type ReportSheet } from "../report/report-sheet";
import { reportRoles, type SheetRole } from "../schema";
import { areaAt, type Area, type SheetSnapshot, type TableSnapshot, type WorkbookSnapshot } from "../snapshot";
import { readAdoptedList } from "../list/task-list";
import { readOrdinaryTeam } from "../team/ordinary-team";
import { otherColumnKey, readTeam, teamEndKey, teamTable } from "../team/team-sheet";

/** Where the keys of one sheet stand now: rows and columns, zero-based. */
export interface Frame {
  readonly role: SheetRole;
  readonly sheet: SheetSnapshot;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** The cells that tell where the keys stand: when somebody changed these meanwhile, keys mean other places. */
  readonly keyAreas: readonly Area[];
  /** Team's own table, which goes along with its rows; null elsewhere. */
  readonly table: TableSnapshot | null;
}

/** The frame of each adopted or generated sheet in the workbook. */
export function readFrames(snapshot: WorkbookSnapshot): ReadonlyMap<SheetRole, Frame> {
  const { current, target } = readMatrices(snapshot);
  const reports = reportRoles.map((role) => reportFrame(readReport(snapshot, role)));
  const frames = [listFrame(snapshot), teamFrame(snapshot), matrixFrame(current), matrixFrame(target), ...reports];
  return new Map(frames.filter((frame) => frame !== null).map((frame) => [frame.role, frame]));
}

function listFrame(snapshot: WorkbookSnapshot): Frame | null {
  const list = readAdoptedList(snapshot);
  if (list === null) return null;
  const rows = new Map([[headerKey, list.headerRow], ...list.rows.map(({ task, row }) => [task.id, row] as const)]);
  const columns = new Map(Object.entries(list.columns));
  const column = list.columns.taskId ?? list.columns.description;
  const keyAreas = [below(list.sheet, list.headerRow, column)];
  return { role: "list", sheet: list.sheet, rows, columns, keyAreas, table: null };
}

function teamFrame(snapshot: WorkbookSnapshot): Frame | null {
  const team = readTeam(snapshot) ?? readOrdinaryTeam(snapshot);
  if (team === null) return null;
  const rows = new Map([
    [headerKey, team.headerRow],
    [teamEndKey, team.lastRow],
    ...team.rows.map(({ person, row }) => [person.id, row] as const),
  ]);
  const otherColumns = [...team.otherColumns].map(([header, column]) => [otherColumnKey(header), column] as const);
  const columns = new Map([...Object.entries(team.columns), ...otherColumns]);
  return {
    role: "team",
    sheet: team.sheet,
    rows,
    columns,
    keyAreas: [
      below(team.sheet, team.headerRow, team.columns.personId),
      below(team.sheet, team.headerRow, team.columns.name),
    ],
    table: teamTable(team),
  };
}

function matrixFrame(matrix: Matrix | null): Frame | null {
  if (matrix === null) return null;
  const description = matrix.columns.get("#description");
  return {
    role: matrix.situation,
    sheet: matrix.sheet,
    rows: matrixRows(matrix),
    columns: matrixColumns(matrix),
    table: null,
    keyAreas: [
      below(matrix.sheet, matrix.headerRow, matrix.keyColumn),
      ...(description === undefined ? [] : [below(matrix.sheet, matrix.headerRow, description)]),
      {
        row: matrix.keyRow,
        column: matrix.sizeColumn,
        rowCount: 1,
        columnCount: matrix.closingColumn - matrix.sizeColumn + 1,
      },
    ],
  };
}

function reportFrame(report: ReportSheet | null): Frame | null {
  if (report === null) return null;
  const { role, sheet, keyRow, keyColumn, copies } = report;
  const rows = new Map([...copiedLines(copies.rows), ...report.rows]);
  const columns = new Map([...copiedLines(copies.columns), ...report.columns]);
  const keyAreas = [below(sheet, keyRow, keyColumn), areaAt(keyRow, sheet.area.column, 1, sheet.area.columnCount)];
  return { role, sheet, rows, columns, keyAreas, table: null };
}

/** Where copied lines stand: their own key names the line that they were copied from. */
const copyPrefix = "#copy:";

/** True for the key of a copied line. */
export function isCopy(key: string): boolean {
  return key.startsWith(copyPrefix);
}

function copiedLines(places: readonly number[]): readonly (readonly [string, number])[] {
  return places.map((place) => [`${copyPrefix}${place}`, place]);
}

function matrixRows(matrix: Matrix): ReadonlyMap<string, number> {
  return new Map([
    ...copiedLines(matrix.copies.rows),
    ...presentRows(matrix),
    ...matrix.loose.map((line) => [line.key, line.row] as const),
    ...(matrix.looseTitleRow === null ? [] : [["#loose", matrix.looseTitleRow] as const]),
  ]);
}

function matrixColumns(matrix: Matrix): ReadonlyMap<string, number> {
  return new Map([...copiedLines(matrix.copies.columns), ...presentColumns(matrix)]);
}

/** The cells under a header, down to the end of the used area. */
function below(sheet: SheetSnapshot, headerRow: number, column: number): Area {
  const end = Math.max(sheet.area.row + sheet.area.rowCount, headerRow + 2);
  return { row: headerRow + 1, column, rowCount: end - headerRow - 1, columnCount: 1 };
}
