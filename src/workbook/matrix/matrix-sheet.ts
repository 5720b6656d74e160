import { markedCell, parseMarks } from "../../domain/marks";
import type { MarkedCell, Person, SituationKind } from "../../domain/model";
import {
  matrixColumnKeys,
  matrixTotalKeys,
  type MatrixColumnKey,
  type MatrixGeometry,
  type MatrixTotalKey,
} from "./matrix-geometry";
import { isChartRow } from "./chart-keys";
import { readLooseBlock, type LooseBlock } from "./loose-block";
import { matrixNames } from "../schema";
import { hasItsNames } from "./matrix-names";
import { readTeam } from "../team/team-sheet";
import { ownLinesWithMarks, type OwnLine } from "./own-lines";
import { readHeaderNames } from "./header-names";
import { taskRowsOf } from "../list/task-rows";
import { typedPeople, type KeyedSheet } from "./typed-people";
import { readAdoptedList, type TaskList } from "../list/task-list";
import { endRow, namedArea, sheetById, textAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";

/** A generated situation: where everything stands, and what was read from it. Zero-based. */
export interface Matrix extends MatrixGeometry, LooseBlock {
  readonly situation: SituationKind;
  readonly sheet: SheetSnapshot;
  readonly cells: readonly MatrixCell[];
  /** Whose name was typed above a column without a key: one of the team, or somebody new. */
  readonly typed: readonly Pick<Person, "id" | "name">[];
  /** Who of these was typed above the thin closing column: what stands there is to come in a column of its own. */
  readonly closingPerson: string | null;
  /** Lines of the user's own with marks on them: they do not count. */
  readonly own: readonly OwnLine[];
  /** Lines of the frame that somebody deleted: their place is where they would be, which is that of another line. */
  readonly lost: Readonly<Record<"header" | "closingRow" | "size" | "closingColumn", boolean>>;
  /** False when a name by which formulas find something on this sheet was deleted, or leads elsewhere. */
  readonly named: boolean;
  /** Lines copied with their hidden key: the first counts, these do not. Zero-based. */
  readonly copies: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Tasks that stand on another row than their hidden key: only the columns in sight were sorted. */
  readonly sorted: readonly string[];
}

/** A cell with marks. */
interface MatrixCell extends MarkedCell {
  readonly taskId: string;
  readonly personId: string;
}

/** The generated sheet of a situation, found by its defined names; null when there is none. */
export function readMatrix(snapshot: WorkbookSnapshot, situation: SituationKind): Matrix | null {
  return readMatrices(snapshot)[situation];
}

type Matrices = Readonly<Record<SituationKind, Matrix | null>>;

/** A snapshot never changes, and every line that is put in asks for the sheet again. */
const known = new WeakMap<WorkbookSnapshot, Matrices>();

/** Both, since a name typed above a new column is read against those above all columns. */
export function readMatrices(snapshot: WorkbookSnapshot): Matrices {
  const matrices = known.get(snapshot) ?? matricesOf(snapshot);
  known.set(snapshot, matrices);
  return matrices;
}

function matricesOf(snapshot: WorkbookSnapshot): Matrices {
  const list = readAdoptedList(snapshot);
  const [current, target] = [readKeyed(snapshot, list, "current"), readKeyed(snapshot, list, "target")];
  const { people } = readHeaderNames(readTeam(snapshot)?.rows ?? [], [current, target]);
  const matrixOf = (keyed: KeyedMatrix | null) => (keyed === null ? null : withContents(snapshot, keyed, people));
  return { current: matrixOf(current), target: matrixOf(target) };
}

type KeyedMatrix = KeyedSheet &
  Pick<Matrix, "situation" | "lost" | "columns" | "sorted"> & { readonly copiedRows: readonly number[] };

/** The lines that have a key. */
function readKeyed(snapshot: WorkbookSnapshot, list: TaskList | null, situation: SituationKind): KeyedMatrix | null {
  const tasks = namedArea(snapshot, matrixNames[situation].taskIds);
  const people = namedArea(snapshot, matrixNames[situation].personIds);
  const sheet = tasks === null ? null : sheetById(snapshot, tasks.sheetId);
  if (tasks === null || people === null || sheet === null || people.sheetId !== tasks.sheetId) return null;
  const [keyColumn, keyRow] = [tasks.area.column, people.area.row];
  const keys = keyReaders(sheet, keyRow, keyColumn);
  const rows = edges(tasks.area.row, tasks.area.rowCount, keys.ofRow);
  const lines = edges(people.area.column, people.area.columnCount, keys.ofColumn);
  const columns = ownColumns(sheet, keyRow);
  const keyRows = firstPlaces(rows.start + 1, rows.end, keys.ofRow);
  const taskRows = taskRowsOf(sheet, keyRows, columns, list);
  return {
    situation,
    sheet,
    keyColumn,
    keyRow,
    headerRow: rows.start,
    closingRow: rows.end,
    sizeColumn: lines.start,
    closingColumn: lines.end,
    taskRows,
    personColumns: firstPlaces(lines.start + 1, lines.end, keys.ofColumn),
    columns,
    sorted: [...taskRows.keys()].filter((taskId) => taskRows.get(taskId) !== keyRows.get(taskId)),
    copiedRows: copies(rows.start + 1, rows.end, keys.ofRow, keyRows),
    lost: {
      header: rows.startLost,
      closingRow: rows.endLost,
      size: lines.startLost,
      closingColumn: lines.endLost,
    },
  };
}

function keyReaders(sheet: SheetSnapshot, keyRow: number, keyColumn: number) {
  return {
    ofRow: (row: number) => textAt(sheet, row, keyColumn),
    ofColumn: (column: number) => textAt(sheet, keyRow, column),
  };
}

/** What stands on these lines, and on those of people whose name was typed above a column. */
function withContents(
  snapshot: WorkbookSnapshot,
  { copiedRows, ...keyed }: KeyedMatrix,
  members: readonly Person[],
): Matrix {
  const { sheet, keyColumn, keyRow, headerRow, closingRow, taskRows, columns } = keyed;
  const typed = keyed.lost.header ? new Map<string, number>() : typedPeople(keyed, members, lastTyped(keyed));
  const inside = [...typed].filter(([, column]) => column !== keyed.closingColumn);
  const personColumns = new Map([...keyed.personColumns, ...inside]);
  const closingPerson = [...typed.keys()].find((id) => !personColumns.has(id)) ?? null;
  const keys = keyReaders(sheet, keyRow, keyColumn);
  const cells = readCells(sheet, taskRows, new Map([...personColumns, ...typed]));
  const block = readLooseBlock(sheet, keyColumn, closingRow, columns, keyed.sizeColumn);
  const below = firstPlaces(closingRow + 1, endRow(sheet), keys.ofRow);
  const chartRows = new Map([...below].filter(([key]) => isChartRow(key)));
  const geometry = { ...keyed, personColumns, columns, totals: ownTotals(sheet, keyColumn, headerRow), chartRows };
  return {
    ...geometry,
    named: hasItsNames(snapshot, sheet.id, keyed.situation, geometry),
    typed: [...typed].map(([id, column]) => ({ id, name: textAt(sheet, headerRow, column) })),
    closingPerson,
    own: ownLinesWithMarks(
      { ...keyed, personColumns },
      {
        descriptionColumn: columns.get("#description"),
        members,
        closingElsewhere: closingPerson !== null || keyed.lost.closingColumn,
      },
    ),
    copies: {
      rows: copiedRows,
      columns: copies(keyed.sizeColumn + 1, keyed.closingColumn, keys.ofColumn, personColumns),
    },
    ...cells,
    ...block,
    unread: [...cells.unread, ...block.unread],
  };
}

/** The last column above which somebody's name can be typed: the closing one too, when it is there. */
function lastTyped({ closingColumn, lost }: Pick<Matrix, "closingColumn" | "lost">): number {
  return lost.closingColumn ? closingColumn - 1 : closingColumn;
}

/**
 * The lines between which the keys stand. A key on the first or last line of the area says that the edge was deleted: it
 * is then where it would be, just outside.
 */
function edges(first: number, count: number, keyAt: (place: number) => string) {
  const last = first + count - 1;
  const [startLost, endLost] = [keyAt(first) !== "", keyAt(last) !== ""];
  return { start: startLost ? first - 1 : first, end: endLost ? last + 1 : last, startLost, endLost };
}

/** Where each key first stands between two places; the second is left out, as are places without a key. */
function firstPlaces(from: number, to: number, keyAt: (place: number) => string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let place = from; place < to; place++) {
    const key = keyAt(place);
    if (key !== "" && !places.has(key)) places.set(key, place);
  }
  return places;
}

/** Places between two, the second left out, with a key that first stands elsewhere. */
function copies(
  from: number,
  to: number,
  keyAt: (place: number) => string,
  first: ReadonlyMap<string, number>,
): readonly number[] {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return places.filter((place) => keyAt(place) !== "" && first.get(keyAt(place)) !== place);
}

function ownColumns(sheet: SheetSnapshot, keyRow: number): ReadonlyMap<MatrixColumnKey, number> {
  const end = sheet.area.column + sheet.area.columnCount;
  const places = firstPlaces(sheet.area.column, end, (column) => textAt(sheet, keyRow, column));
  return pick(matrixColumnKeys, places);
}

/** Up to and with the header row, which has no key: when it was deleted, the last of the totals stands there. */
function ownTotals(sheet: SheetSnapshot, keyColumn: number, headerRow: number): ReadonlyMap<MatrixTotalKey, number> {
  const places = firstPlaces(sheet.area.row, headerRow + 1, (row) => textAt(sheet, row, keyColumn));
  return pick(matrixTotalKeys, places);
}

function pick<Key extends string>(keys: readonly Key[], places: ReadonlyMap<string, number>): ReadonlyMap<Key, number> {
  return new Map(
    keys.flatMap((key) => {
      const place = places.get(key);
      return place === undefined ? [] : [[key, place] as const];
    }),
  );
}

function readCells(
  sheet: SheetSnapshot,
  taskRows: ReadonlyMap<string, number>,
  personColumns: ReadonlyMap<string, number>,
): Pick<Matrix, "cells" | "unread"> {
  const cells: MatrixCell[] = [];
  const unread: { row: number; column: number; text: string }[] = [];
  for (const [taskId, row] of taskRows)
    for (const [personId, column] of personColumns) {
      const result = parseMarks(valueAt(sheet, row, column), "generated");
      if ("unread" in result) unread.push({ row, column, text: result.unread });
      else if (result.marks.length > 0) cells.push({ taskId, personId, ...markedCell(result) });
    }
  return { cells, unread };
}
