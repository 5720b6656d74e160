import type { SituationKind } from "../../domain/model";
import { shifted, shiftLines } from "../line-places";
import type { Area } from "../snapshot";

/** Keys in the hidden row, above the columns that are the add-in's. Persons' columns have the person's ID there. */
export const matrixColumnKeys = [
  "#cluster",
  "#description",
  "#executors",
  "#inside",
  "#covered",
  "#core",
  "#share",
  "#hoursPerWeek",
  "#points",
  "#placeNow",
  "#changes",
  "#difference",
  "#finding",
] as const;
export type MatrixColumnKey = (typeof matrixColumnKeys)[number];

/** Columns that only a Streefdoel has, which tell what differs from the current situation. */
const targetColumnKeys = ["#placeNow", "#changes", "#difference"] as const;
export type TargetColumnKey = (typeof targetColumnKeys)[number];

/** The keys of the columns that this situation has. */
export function columnKeysOf(situation: SituationKind): readonly MatrixColumnKey[] {
  if (situation === "target") return matrixColumnKeys;
  return matrixColumnKeys.filter((key) => !targetColumnKeys.some((other) => other === key));
}

/** Keys in the hidden column, beside the totals above the matrix. Tasks' rows have the Taak-ID there. */
export const matrixTotalKeys = [
  "#level",
  "#tasks",
  "#hoursLoad",
  "#pointsLoad",
  "#hours",
  "#occupancy",
  "#minutes",
  "#alone",
] as const;
export type MatrixTotalKey = (typeof matrixTotalKeys)[number];

/** Where everything stands in a generated situation, zero-based; a `Matrix` is one as it was read. */
export interface MatrixGeometry {
  readonly situation: SituationKind;
  /** The hidden column and row with keys. */
  readonly keyColumn: number;
  readonly keyRow: number;
  readonly headerRow: number;
  /** The thin row below the last task: ranges of formulas run up to it. */
  readonly closingRow: number;
  /** The column of sizes, left of the first person: ranges of formulas begin there. */
  readonly sizeColumn: number;
  /** The thin column right of the last person. */
  readonly closingColumn: number;
  readonly taskRows: ReadonlyMap<string, number>;
  readonly personColumns: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<MatrixColumnKey, number>;
  readonly totals: ReadonlyMap<MatrixTotalKey, number>;
  /** The rows below the tasks of which a chart is drawn, by their keys; none where there are no such rows. */
  readonly chartRows: ReadonlyMap<string, number>;
}

/** Rows above the header of a sheet that is made: title, subtitle, keys, totals. */
export const freshRows = {
  title: 0,
  subtitle: 1,
  keys: 2,
  level: 3,
  tasks: 4,
  hoursLoad: 5,
  pointsLoad: 6,
  hours: 7,
  occupancy: 8,
  minutes: 9,
  alone: 10,
  header: 11,
} as const;

const leftColumns = { keys: 0, cluster: 1, description: 2, size: 3 } as const;

/** Where everything stands in a sheet made for these tasks and people, in their order. */
export function freshGeometry(
  situation: SituationKind,
  taskIds: readonly string[],
  personIds: readonly string[],
): MatrixGeometry {
  const closingColumn = leftColumns.size + personIds.length + 1;
  const [, , ...rightColumns] = columnKeysOf(situation);
  return {
    situation,
    keyColumn: leftColumns.keys,
    keyRow: freshRows.keys,
    headerRow: freshRows.header,
    closingRow: freshRows.header + taskIds.length + 1,
    sizeColumn: leftColumns.size,
    closingColumn,
    taskRows: new Map(taskIds.map((id, index) => [id, freshRows.header + 1 + index])),
    personColumns: new Map(personIds.map((id, index) => [id, leftColumns.size + 1 + index])),
    columns: new Map<MatrixColumnKey, number>([
      ["#cluster", leftColumns.cluster],
      ["#description", leftColumns.description],
      ...rightColumns.map((key, index) => [key, closingColumn + 1 + index] as const),
    ]),
    totals: new Map<MatrixTotalKey, number>([
      ["#level", freshRows.level],
      ["#tasks", freshRows.tasks],
      ["#hoursLoad", freshRows.hoursLoad],
      ["#pointsLoad", freshRows.pointsLoad],
      ["#hours", freshRows.hours],
      ["#occupancy", freshRows.occupancy],
      ["#minutes", freshRows.minutes],
      ["#alone", freshRows.alone],
    ]),
    chartRows: new Map(),
  };
}

/** The same after new lines: rows for tasks after a row, or columns for people after a column. */
export function withLines(
  geometry: MatrixGeometry,
  axis: "row" | "column",
  after: number,
  keys: readonly string[],
): MatrixGeometry {
  const moved = shiftedAfter(geometry, axis, after, keys.length);
  const added = keys.map((key, index) => [key, after + 1 + index] as const);
  return axis === "row"
    ? { ...moved, taskRows: new Map([...moved.taskRows, ...added]) }
    : { ...moved, personColumns: new Map([...moved.personColumns, ...added]) };
}

/** The same without one line. */
export function withoutLine(geometry: MatrixGeometry, axis: "row" | "column", key: string): MatrixGeometry {
  const lines = axis === "row" ? geometry.taskRows : geometry.personColumns;
  const place = lines.get(key);
  if (place === undefined) return geometry;
  const rest = new Map([...lines].filter(([other]) => other !== key));
  const kept = axis === "row" ? { ...geometry, taskRows: rest } : { ...geometry, personColumns: rest };
  return shiftedAfter(kept, axis, place, -1);
}

/** The same with everything after a row or column moved up or down. */
export function shiftedAfter(
  geometry: MatrixGeometry,
  axis: "row" | "column",
  after: number,
  count: number,
): MatrixGeometry {
  const move = (place: number) => shifted(place, after, count);
  const moveAll = <Key>(places: ReadonlyMap<Key, number>): ReadonlyMap<Key, number> => {
    const moved = new Map(places);
    shiftLines(moved, after, count);
    return moved;
  };
  return axis === "row"
    ? {
        ...geometry,
        keyRow: move(geometry.keyRow),
        headerRow: move(geometry.headerRow),
        closingRow: move(geometry.closingRow),
        taskRows: moveAll(geometry.taskRows),
        totals: moveAll(geometry.totals),
        chartRows: moveAll(geometry.chartRows),
      }
    : {
        ...geometry,
        keyColumn: move(geometry.keyColumn),
        sizeColumn: move(geometry.sizeColumn),
        closingColumn: move(geometry.closingColumn),
        personColumns: moveAll(geometry.personColumns),
        columns: moveAll(geometry.columns),
      };
}

/** A column from the header row to the closing row: inserts at its edges stay inside. */
export function columnBand(geometry: MatrixGeometry, column: number): Area {
  return { row: geometry.headerRow, column, rowCount: geometry.closingRow - geometry.headerRow + 1, columnCount: 1 };
}

/** The marks, with the persons' hidden keys above them. */
export function marksBlock(geometry: MatrixGeometry): Area {
  const { keyRow, closingRow } = geometry;
  return { ...rowBand(geometry, keyRow), rowCount: closingRow - keyRow + 1 };
}

/** A row from the column left of the first person to the closing column. */
export function rowBand(geometry: MatrixGeometry, row: number): Area {
  return {
    row,
    column: geometry.sizeColumn,
    rowCount: 1,
    columnCount: geometry.closingColumn - geometry.sizeColumn + 1,
  };
}
