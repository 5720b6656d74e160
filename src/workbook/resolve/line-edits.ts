import { teamEndKey } from "../team/team-sheet";
import { cellAddress } from "../a1";
import { holdsAsWritten, type Edit, type InsertLines, type InTheWay, type RemoveLines } from "../change";
import { placedCells } from "../keyed-cells";
import { putIn, takeOut } from "../line-places";
import type { SituationKind } from "../../domain/model";
import { dressChart, dressChartRows } from "../matrix/chart-dress";
import { chartPlaceKey, isChartRow } from "../matrix/chart-keys";
import { dressNewRow } from "../matrix/matrix-bands";
import { dressColumns, dressOwnLine, dressRows } from "../matrix/matrix-dress";
import { matrixColumnKeys, matrixTotalKeys, type MatrixGeometry } from "../matrix/matrix-geometry";
import { closingKey, headerKey, keysKey, sizeKey } from "../line-keys";
import { nameSteps } from "../matrix/matrix-names";
import { readMatrix, type Matrix } from "../matrix/matrix-sheet";
import { isOwnLine } from "../matrix/restore-lines";
import { dressLines } from "../report/report-dress";
import { linesOf, stretchNames, type EditSteps, type MovingFrame } from "./moving-frame";
import { belongingOn, cellAt, type WorkbookSnapshot } from "../snapshot";
import type { Content, Step } from "../steps/steps";

/** Puts rows or columns in after a line, dressed as those beside them. Moves the frame's lines along. */
export function insertLines(snapshot: WorkbookSnapshot, frame: MovingFrame, edit: InsertLines): EditSteps {
  const lines = linesOf(frame, edit.axis);
  const { sheet } = frame.original;
  const after = putIn(lines, edit);
  if (after === null) return { sheet: sheet.name, cell: null };
  const count = edit.keys.length;
  const insert: Step =
    edit.axis === "row"
      ? { do: "insertRows", sheet: sheet.id, row: after + 1, count }
      : { do: "insertColumns", sheet: sheet.id, column: after + 1, count };
  const dress = dressInserted(snapshot, frame, edit, after + 1);
  return { steps: [insert, ...dress], writes: edit.cells.map((cell) => ({ frame, ...cell })) };
}

function dressInserted(
  snapshot: WorkbookSnapshot,
  frame: MovingFrame,
  edit: InsertLines,
  first: number,
): readonly Step[] {
  if (edit.role === "team") return growTeam(frame, first + edit.keys.length - 1);
  if (edit.dressed !== undefined) {
    const places = { rows: frame.rowsNow, columns: frame.columnsNow };
    return dressLines(frame.original.sheet.id, edit.axis, edit.dressed, places);
  }
  return dressSituation(snapshot, frame, edit, first);
}

/** Team's table and names take in its new last row. */
function growTeam(frame: MovingFrame, last: number): readonly Step[] {
  frame.rowsNow.set(teamEndKey, Math.max(frame.rowsNow.get(teamEndKey) ?? last, last));
  return stretchNames(frame, "team");
}

/** The look of new lines in a generated situation; lines of *Nog te plaatsen*, below its tasks, have none. */
function dressSituation(
  snapshot: WorkbookSnapshot,
  frame: MovingFrame,
  edit: InsertLines,
  first: number,
): readonly Step[] {
  if (edit.role !== "current" && edit.role !== "target") return [];
  const below = edit.axis === "row" && first > (frame.rowsNow.get(closingKey) ?? first);
  if (below && !edit.keys.every((key) => isChartRow(key) && key !== chartPlaceKey)) return [];
  const matrix = readMatrix(snapshot, edit.role);
  if (matrix === null) return [];
  const geometry = movedGeometry(matrix, frame);
  const sheet = frame.original.sheet.id;
  if (below) return dressChartRows(sheet, geometry, first, edit.keys.length);
  const { role } = edit;
  if (edit.keys.some((key) => isOwnLine(role, edit.axis, key))) return dressOwnLine(sheet, geometry, edit.axis, first);
  if (edit.axis === "column") return dressColumns(sheet, geometry, first, edit.keys.length);
  return [...dressRows(sheet, geometry, first, edit.keys.length), ...dressEach(matrix, edit, first)];
}

/** The names of a sheet, from its first to its last line as these stand now. */
export function namesInPlace(
  snapshot: WorkbookSnapshot,
  frame: MovingFrame,
  role: "list" | "team" | SituationKind,
): readonly Step[] {
  if (role === "list" || role === "team") return stretchNames(frame, role);
  const matrix = readMatrix(snapshot, role);
  return matrix === null ? [] : nameSteps(matrix.sheet.id, role, movedGeometry(matrix, frame));
}

/** The chart of a situation, over its rows as these stand now. */
export function chartInPlace(
  snapshot: WorkbookSnapshot,
  frame: MovingFrame,
  { role, names }: Extract<Edit, { edit: "addChart" }>,
): readonly Step[] {
  const matrix = readMatrix(snapshot, role);
  return matrix === null ? [] : dressChart(matrix.sheet.id, movedGeometry(matrix, frame), names);
}

/** What the look of a new row depends on its task for. */
function dressEach(matrix: Matrix, { keys, cells }: InsertLines, first: number): readonly Step[] {
  const text = (row: string, column: string) => {
    const content = cells.find((cell) => cell.row === row && cell.column === column)?.content ?? "empty";
    return content !== "empty" && "text" in content ? content.text : "";
  };
  return keys.flatMap((key, index) =>
    dressNewRow(matrix.sheet.id, matrix, {
      row: first + index,
      cluster: text(key, "#cluster"),
      description: text(key, "#description"),
    }),
  );
}

/** Where everything stands after the lines put in and taken out so far. */
function movedGeometry(matrix: Matrix, { rowsNow, columnsNow }: MovingFrame): MatrixGeometry {
  const totals = matrixTotalKeys.flatMap((key) => placeOf(rowsNow, key));
  const columns = matrixColumnKeys.flatMap((key) => placeOf(columnsNow, key));
  return {
    ...matrix,
    keyRow: rowsNow.get(keysKey) ?? matrix.keyRow,
    headerRow: rowsNow.get(headerKey) ?? matrix.headerRow,
    closingRow: rowsNow.get(closingKey) ?? matrix.closingRow,
    sizeColumn: columnsNow.get(sizeKey) ?? matrix.sizeColumn,
    closingColumn: columnsNow.get(closingKey) ?? matrix.closingColumn,
    totals: new Map(totals),
    columns: new Map(columns),
    chartRows: new Map([...rowsNow].filter(([key]) => isChartRow(key))),
  };
}

function placeOf<Key extends string>(
  places: ReadonlyMap<string, number>,
  key: Key,
): readonly (readonly [Key, number])[] {
  const place = places.get(key);
  return place === undefined ? [] : [[key, place]];
}

/** Takes rows or columns out, when they hold only what the edit says. Moves the frame's lines along. */
export function removeLines(frame: MovingFrame, edit: RemoveLines): EditSteps {
  const { sheet } = frame.original;
  const obstacle = unexpectedOnLines(frame, edit);
  if (obstacle !== null) return obstacle;
  const lines = linesOf(frame, edit.axis);
  const steps: Step[] = [];
  for (const key of edit.keys) {
    const place = takeOut(lines, key);
    if (place === null) return { sheet: sheet.name, cell: null };
    steps.push(
      edit.axis === "row"
        ? { do: "deleteRows", sheet: sheet.id, row: place, count: 1 }
        : { do: "deleteColumns", sheet: sheet.id, column: place, count: 1 },
    );
  }
  return { steps, writes: [] };
}

/**
 * A cell on lines to be removed that holds something else than the change says, or something of somebody's own. What
 * stands on a line that crosses them and was taken out before was looked at then.
 */
function unexpectedOnLines({ original: frame, ...now }: MovingFrame, edit: RemoveLines): InTheWay | null {
  const { sheet } = frame;
  const [crossing, left] = edit.axis === "row" ? [frame.columns, now.columnsNow] : [frame.rows, now.rowsNow];
  const takenOut = new Set([...crossing].flatMap(([key, place]) => (left.has(key) ? [] : [place])));
  const expected = new Map<string, Content>();
  for (const { row, column, content } of placedCells(edit.cells, frame)) expected.set(`${row},${column}`, content);
  for (const key of edit.keys) {
    const place = (edit.axis === "row" ? frame.rows : frame.columns).get(key);
    if (place === undefined) return { sheet: sheet.name, cell: null };
    const belonging = edit.withBelongings === true ? null : belongingOn(sheet, edit.axis, place);
    if (belonging !== null) return { sheet: sheet.name, cell: cellAddress(belonging.row, belonging.column) };
    const length = edit.axis === "row" ? sheet.area.columnCount : sheet.area.rowCount;
    for (let index = 0; index < length; index++) {
      const [row, column] = edit.axis === "row" ? [place, sheet.area.column + index] : [sheet.area.row + index, place];
      if (takenOut.has(edit.axis === "row" ? column : row)) continue;
      if (!holdsAsWritten(cellAt(sheet, row, column), expected.get(`${row},${column}`) ?? "empty"))
        return { sheet: sheet.name, cell: cellAddress(row, column) };
    }
  }
  return null;
}
