import type { SituationKind } from "../../domain/model";
import { closingKey, headerKey, keysKey, sizeKey } from "../matrix/matrix-plan";
import { readMatrixLines, type MatrixLines } from "../matrix/matrix-sheet";
import type { SheetRole } from "../schema";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { readAdoptedList } from "../list/task-list";
import { otherColumnKey, readTeam, teamEndKey } from "../team/team-sheet";

/** Where the keys of one sheet stand now: rows and columns, zero-based. */
export interface Frame {
  readonly role: SheetRole;
  readonly sheet: SheetSnapshot;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** The cells that hold the keys: when somebody changed these meanwhile, keys mean other places. */
  readonly keyAreas: readonly Area[];
}

/** The frame of each adopted or generated sheet in the workbook. */
export function readFrames(snapshot: WorkbookSnapshot): ReadonlyMap<SheetRole, Frame> {
  const frames = [
    listFrame(snapshot),
    teamFrame(snapshot),
    matrixFrame(snapshot, "current"),
    matrixFrame(snapshot, "target"),
  ];
  return new Map(frames.filter((frame) => frame !== null).map((frame) => [frame.role, frame]));
}

function listFrame(snapshot: WorkbookSnapshot): Frame | null {
  const list = readAdoptedList(snapshot);
  if (list === null) return null;
  const rows = new Map([[headerKey, list.headerRow], ...list.rows.map(({ task, row }) => [task.id, row] as const)]);
  const columns = new Map(Object.entries(list.columns));
  const column = list.columns.taskId ?? list.columns.description;
  return { role: "list", sheet: list.sheet, rows, columns, keyAreas: [below(list.sheet, list.headerRow, column)] };
}

function teamFrame(snapshot: WorkbookSnapshot): Frame | null {
  const team = readTeam(snapshot);
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
    keyAreas: [below(team.sheet, team.headerRow, team.columns.personId)],
  };
}

function matrixFrame(snapshot: WorkbookSnapshot, situation: SituationKind): Frame | null {
  const matrix = readMatrixLines(snapshot, situation);
  if (matrix === null) return null;
  return {
    role: situation,
    sheet: matrix.sheet,
    rows: matrixRows(matrix),
    columns: matrixColumns(matrix),
    keyAreas: [
      below(matrix.sheet, matrix.headerRow, matrix.keyColumn),
      {
        row: matrix.keyRow,
        column: matrix.sizeColumn,
        rowCount: 1,
        columnCount: matrix.closingColumn - matrix.sizeColumn + 1,
      },
    ],
  };
}

function matrixRows(matrix: MatrixLines): ReadonlyMap<string, number> {
  return new Map([
    [keysKey, matrix.keyRow],
    [headerKey, matrix.headerRow],
    [closingKey, matrix.closingRow],
    ...matrix.totals,
    ...matrix.taskRows,
    ...matrix.loose.map((line) => [line.key, line.row] as const),
    ...(matrix.looseTitleRow === null ? [] : [["#loose", matrix.looseTitleRow] as const]),
  ]);
}

function matrixColumns(matrix: MatrixLines): ReadonlyMap<string, number> {
  return new Map([
    [keysKey, matrix.keyColumn],
    [sizeKey, matrix.sizeColumn],
    [closingKey, matrix.closingColumn],
    ...matrix.columns,
    ...matrix.personColumns,
  ]);
}

/** The cells under a header, down to the end of the used area. */
function below(sheet: SheetSnapshot, headerRow: number, column: number): Area {
  const end = Math.max(sheet.area.row + sheet.area.rowCount, headerRow + 2);
  return { row: headerRow + 1, column, rowCount: end - headerRow - 1, columnCount: 1 };
}
