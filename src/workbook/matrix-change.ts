import { formatMarks } from "../domain/marks";
import type { Assignment, Mark, Person, SituationKind, Task } from "../domain/model";
import { sheets } from "../text/sheets";
import type { BookSituation, LooseMark } from "./book";
import { contentOf, holds, type Edit, type KeyedCell } from "./change";
import { clusterBands, dressSheet } from "./matrix-dress";
import {
  columnBand,
  freshGeometry,
  freshRows,
  rowBand,
  withLines,
  withoutLine,
  type MatrixGeometry,
} from "./matrix-geometry";
import { frameCells, headerKey, keysKey, personCells, sizeKey, taskCells } from "./matrix-plan";
import { looseKey, looseTitleKey, type Matrix } from "./matrix-sheet";
import { matrixNames } from "./schema";
import { cellAt, endColumn, endRow } from "./snapshot";
import type { Content, SheetKey, Step } from "./steps";
import { writeSteps, type PlacedCell } from "./write-cells";

/** What a generated situation should hold. */
export interface DesiredMatrix {
  readonly situation: SituationKind;
  readonly tasks: readonly Task[];
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
  readonly loose: readonly LooseMark[];
  readonly subtitle: string;
  readonly mandates: boolean;
}

/** The steps that lay out a situation on a new sheet, or on one that holds only its title in the first row. */
export function layOutMatrix(
  sheet: SheetKey,
  desired: DesiredMatrix,
  options: { readonly hasTitle: boolean },
): readonly Step[] {
  const geometry = freshGeometry(
    desired.tasks.map((task) => task.id),
    desired.people.map((person) => person.id),
  );
  const rows = keyedRows(geometry);
  const columns = keyedColumns(geometry);
  const owned = [
    ...frameCells(),
    ...desired.tasks.flatMap((task) => taskCells(geometry, task)),
    ...desired.people.flatMap((person) => personCells(geometry, person)),
    ...desired.assignments.map(({ taskId, personId, marks }) => ({
      row: taskId,
      column: personId,
      content: markContent(marks),
    })),
  ].flatMap(({ row, column, content }) => placed(rows.get(row), columns.get(column), content));
  const cells = [...heading(desired, options.hasTitle), ...owned, ...looseCells(geometry, desired.loose)];
  const names = matrixNames[desired.situation];
  return [
    ...writeSteps(sheet, cells),
    { do: "name", name: names.taskIds, sheet, area: columnBand(geometry, geometry.keyColumn) },
    { do: "name", name: names.personIds, sheet, area: rowBand(geometry, geometry.keyRow) },
    ...dressSheet(sheet, geometry),
    ...clusterBands(
      sheet,
      geometry,
      desired.tasks.map((task) => [task.id, task.cluster] as const),
    ),
  ];
}

function heading(desired: DesiredMatrix, hasTitle: boolean): readonly PlacedCell[] {
  const legend = desired.mandates ? sheets.legend.mandates : sheets.legend.marks;
  const text = (row: number, column: number, value: string): PlacedCell => ({ row, column, content: { text: value } });
  const title = hasTitle ? [] : [text(freshRows.title, 1, sheets.matrix.title(desired.situation))];
  return [
    ...title,
    text(freshRows.subtitle, 1, [desired.subtitle, legend, sheets.purpose].filter((part) => part !== "").join(" · ")),
  ];
}

function looseCells(geometry: MatrixGeometry, loose: readonly LooseMark[]): readonly PlacedCell[] {
  if (loose.length === 0) return [];
  const titleRow = geometry.closingRow + 2;
  const cluster = geometry.columns.get("#cluster") ?? 1;
  const line = (row: number, cells: Readonly<Record<number, string>>): readonly PlacedCell[] =>
    Object.entries(cells).map(([column, value]) => ({ row, column: Number(column), content: { text: value } }));
  return [
    ...line(titleRow, {
      [geometry.keyColumn]: looseTitleKey,
      [cluster]: sheets.matrix.loose,
      [cluster + 1]: sheets.matrix.looseExplained,
    }),
    ...loose.flatMap((mark, index) =>
      line(titleRow + 1 + index, {
        [geometry.keyColumn]: looseKey(mark.taskId, mark.personId),
        [cluster]: mark.personName,
        [cluster + 1]: mark.description,
        [geometry.sizeColumn]: formatMarks(mark.marks),
      }),
    ),
  ];
}

function placed(row: number | undefined, column: number | undefined, content: Content): readonly PlacedCell[] {
  return row === undefined || column === undefined ? [] : [{ row, column, content }];
}

function keyedRows(geometry: MatrixGeometry): ReadonlyMap<string, number> {
  return new Map<string, number>([
    [keysKey, geometry.keyRow],
    [headerKey, geometry.headerRow],
    ...geometry.totals,
    ...geometry.taskRows,
  ]);
}

function keyedColumns(geometry: MatrixGeometry): ReadonlyMap<string, number> {
  return new Map<string, number>([
    [keysKey, geometry.keyColumn],
    [sizeKey, geometry.sizeColumn],
    ...geometry.columns,
    ...geometry.personColumns,
  ]);
}

function markContent(marks: readonly Mark[]): Content {
  const text = formatMarks(marks);
  return text === "" ? "empty" : { text };
}

/**
 * The edits that make a generated sheet hold what it should: new lines for new tasks and people, our own cells that
 * differ, and the marks asked for. Lines of tasks and people that are gone go, unless something of the user's is on
 * them. Marks that are already there, and everything of the user's, are left alone.
 */
export function reconcileMatrix(matrix: Matrix, desired: DesiredMatrix): readonly Edit[] {
  const lines = reconcileLines(matrix, desired);
  const after = lines.geometry;
  const known = { rows: keyedRows(matrix), columns: keyedColumns(matrix) };
  const newKeys = new Set(lines.edits.flatMap((edit) => (edit.edit === "insertLines" ? edit.keys : [])));
  const owned = (geometry: MatrixGeometry): ReadonlyMap<string, KeyedCell> =>
    new Map(
      [
        ...frameCells(),
        ...desired.tasks.flatMap((task) => taskCells(geometry, task)),
        ...desired.people.flatMap((person) => personCells(geometry, person)),
      ].map((cell) => [`${cell.row}\n${cell.column}`, cell]),
    );
  const before = owned(matrix);
  const differing = [...owned(after)].flatMap(([key, cell]) => {
    if (newKeys.has(cell.row) || newKeys.has(cell.column)) return [];
    return differs(matrix, known, before.get(key)?.content ?? cell.content, cell);
  });
  return [...lines.edits, ...differing, ...markEdits(matrix, known, desired, newKeys)];
}

interface KnownPlaces {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** A write, when the cell does not hold `now`: what it should hold before the lines around it move. */
function differs(matrix: Matrix, known: KnownPlaces, now: Content, cell: KeyedCell): readonly Edit[] {
  const row = known.rows.get(cell.row);
  const column = known.columns.get(cell.column);
  if (row === undefined || column === undefined) return [];
  const found = cellAt(matrix.sheet, row, column);
  if (holds(found, now)) return [];
  return [
    {
      edit: "write",
      role: matrix.situation,
      row: cell.row,
      column: cell.column,
      before: contentOf(found),
      after: cell.content,
    },
  ];
}

function markEdits(
  matrix: Matrix,
  known: KnownPlaces,
  desired: DesiredMatrix,
  newKeys: ReadonlySet<string>,
): readonly Edit[] {
  const wanted = new Map(desired.assignments.map((entry) => [`${entry.taskId}\n${entry.personId}`, entry]));
  const present = new Map(matrix.cells.map((entry) => [`${entry.taskId}\n${entry.personId}`, entry]));
  const keys = new Set([...wanted.keys(), ...present.keys()]);
  return [...keys].flatMap((key) => {
    const [row = "", column = ""] = key.split("\n");
    const should = formatMarks(wanted.get(key)?.marks ?? []);
    if (newKeys.has(row) || newKeys.has(column) || should === formatMarks(present.get(key)?.marks ?? [])) return [];
    return differs(matrix, known, should === "" ? "empty" : { text: should }, {
      row,
      column,
      content: markContent(wanted.get(key)?.marks ?? []),
    });
  });
}

interface ReconciledLines {
  readonly geometry: MatrixGeometry;
  readonly edits: readonly Edit[];
}

function reconcileLines(matrix: Matrix, desired: DesiredMatrix): ReconciledLines {
  const removed = removeGone(matrix, desired);
  const grown = insertNew(matrix, desired, removed.geometry);
  return { geometry: grown.geometry, edits: [...removed.edits, ...grown.edits] };
}

function removeGone(matrix: Matrix, desired: DesiredMatrix): ReconciledLines {
  const taskIds = new Set(desired.tasks.map((task) => task.id));
  const personIds = new Set(desired.people.map((person) => person.id));
  const goneTasks = [...matrix.taskRows.keys()].filter((id) => !taskIds.has(id));
  const gonePeople = [...matrix.personColumns.keys()].filter((id) => !personIds.has(id));
  let geometry: MatrixGeometry = matrix;
  const edits: Edit[] = [];
  for (const [axis, keys] of [
    ["row", goneTasks],
    ["column", gonePeople],
  ] as const)
    for (const key of keys) {
      const cells = lineContents(matrix, axis, key);
      if (cells === null) continue;
      edits.push({
        edit: "removeLines",
        role: matrix.situation,
        axis,
        after: lineBefore(geometry, axis, key),
        keys: [key],
        cells,
      });
      geometry = withoutLine(geometry, axis, key);
    }
  return { geometry, edits };
}

/** What stands on a line, by key; null when there is more on it than marks and cells of ours. */
function lineContents(matrix: Matrix, axis: "row" | "column", key: string): readonly KeyedCell[] | null {
  const rows = new Map([...keyedRows(matrix)].map(([name, place]) => [place, name]));
  const columns = new Map([...keyedColumns(matrix)].map(([name, place]) => [place, name]));
  const place = (axis === "row" ? matrix.taskRows : matrix.personColumns).get(key);
  if (place === undefined) return null;
  const { sheet } = matrix;
  const length = axis === "row" ? endColumn(sheet) : endRow(sheet);
  const cells: KeyedCell[] = [];
  for (let index = 0; index < length; index++) {
    const content = axis === "row" ? contentOf(cellAt(sheet, place, index)) : contentOf(cellAt(sheet, index, place));
    if (content === "empty") continue;
    const other = (axis === "row" ? columns : rows).get(index);
    if (other === undefined) return null;
    cells.push(axis === "row" ? { row: key, column: other, content } : { row: other, column: key, content });
  }
  return cells;
}

function lineBefore(geometry: MatrixGeometry, axis: "row" | "column", key: string): string {
  const lines = [...(axis === "row" ? geometry.taskRows : geometry.personColumns)].sort(([, a], [, b]) => a - b);
  const index = lines.findIndex(([name]) => name === key);
  return lines[index - 1]?.[0] ?? (axis === "row" ? headerKey : sizeKey);
}

function insertNew(matrix: Matrix, desired: DesiredMatrix, start: MatrixGeometry): ReconciledLines {
  let geometry = start;
  const pending: { axis: "row" | "column"; after: string; key: string }[] = [];
  const add = (axis: "row" | "column", key: string, predecessor: string | undefined) => {
    const lines = axis === "row" ? geometry.taskRows : geometry.personColumns;
    const edge = axis === "row" ? geometry.headerRow : geometry.sizeColumn;
    const after = predecessor === undefined ? undefined : lines.get(predecessor);
    pending.push({
      axis,
      key,
      after: after === undefined ? (axis === "row" ? headerKey : sizeKey) : (predecessor ?? headerKey),
    });
    geometry = withLines(geometry, axis, after ?? edge, [key]);
  };
  desired.tasks.forEach((task, index) => {
    if (!geometry.taskRows.has(task.id)) add("row", task.id, desired.tasks[index - 1]?.id);
  });
  for (const person of desired.people)
    if (!geometry.personColumns.has(person.id)) add("column", person.id, lastPerson(geometry));
  const cells = new Map<string, readonly KeyedCell[]>();
  for (const task of desired.tasks) cells.set(task.id, taskCells(geometry, task));
  for (const person of desired.people) cells.set(person.id, personCells(geometry, person));
  const marks = desired.assignments.map(({ taskId, personId, marks: own }) => ({
    row: taskId,
    column: personId,
    content: markContent(own),
  }));
  const isNew = new Set(pending.map((line) => line.key));
  const firstOf = (cell: KeyedCell) =>
    pending.filter((line) => line.key === cell.row || line.key === cell.column).at(-1)?.key;
  const edits = pending.map(({ axis, after, key }): Edit => ({
    edit: "insertLines",
    role: matrix.situation,
    axis,
    after,
    keys: [key],
    cells: [...(cells.get(key) ?? []), ...marks.filter((cell) => isNew.has(key) && firstOf(cell) === key)],
  }));
  return { geometry, edits };
}

function lastPerson(geometry: MatrixGeometry): string | undefined {
  return [...geometry.personColumns].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The marks a situation should have after a change, by task and person. */
export function withMarks(
  situation: Pick<BookSituation, "assignments">,
  changes: readonly Assignment[],
): readonly Assignment[] {
  const marks = new Map(situation.assignments.map((entry) => [`${entry.taskId}\n${entry.personId}`, entry]));
  for (const entry of changes) marks.set(`${entry.taskId}\n${entry.personId}`, entry);
  return [...marks.values()].filter((entry) => entry.marks.length > 0);
}
