import { oddInClosing } from "./closing-column";
import { contentOf, type Edit, type KeyedCell, type Lines } from "../change";
import { withLines, withoutLine, type MatrixGeometry } from "./matrix-geometry";
import { chartCells, reconcileChart } from "./chart-rows";
import { keyedRows, markContent, type DesiredMatrix } from "./matrix-layout";
import { headerKey, sizeKey } from "../line-keys";
import { personCells, taskCells } from "./matrix-plan";
import type { Matrix } from "./matrix-sheet";
import { presentColumns, presentRows, restoredEdits, restoreLines } from "./restore-lines";
import { belongingOn, cellAt, endColumn, endRow } from "../snapshot";

/** The edits of whole lines, and where everything stands after them. */
interface ReconciledLines {
  readonly geometry: MatrixGeometry;
  readonly edits: readonly Edit[];
}

/** Lines of tasks and people that are gone go, unless something of the user's is on them; new ones come in order. */
export function reconcileLines(matrix: Matrix, desired: DesiredMatrix): ReconciledLines {
  const restored = restoreLines(matrix);
  const removed = removeGone(matrix, desired, restored.geometry);
  const chart = reconcileChart(removed.geometry, desired, matrix, (key) => lineContents(matrix, "row", key));
  const grown = insertNew(matrix, desired, chart.geometry);
  const edits = [...restoredEdits(matrix.situation, restored.lines, grown.geometry, desired), ...removed.edits];
  return { geometry: grown.geometry, edits: [...edits, ...chart.edits(grown.geometry), ...grown.edits] };
}

function removeGone(matrix: Matrix, desired: DesiredMatrix, start: MatrixGeometry): ReconciledLines {
  const taskIds = new Set(desired.tasks.map((task) => task.id));
  const personIds = new Set(desired.people.map((person) => person.id));
  const goneTasks = [...matrix.taskRows.keys()].filter((id) => !taskIds.has(id));
  const gonePeople = [...matrix.personColumns.keys()].filter((id) => !personIds.has(id));
  let geometry = start;
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
        ...lineBefore(geometry, axis, key),
        keys: [key],
        cells,
      });
      geometry = withoutLine(geometry, axis, key);
    }
  return { geometry, edits };
}

/** What stands on a line, by key; null when there is more on it than marks and cells of ours. */
function lineContents(matrix: Matrix, axis: "row" | "column", key: string): readonly KeyedCell[] | null {
  const rows = new Map([...presentRows(matrix)].map(([name, place]) => [place, name]));
  const columns = new Map([...presentColumns(matrix)].map(([name, place]) => [place, name]));
  const place = (axis === "row" ? keyedRows(matrix) : matrix.personColumns).get(key);
  const { sheet } = matrix;
  if (place === undefined || matrix.unread.some((cell) => cell[axis] === place)) return null;
  if (belongingOn(sheet, axis, place) !== null) return null;
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

/** The line of ours before this one, and how many of the user's own stand between. */
function lineBefore(geometry: MatrixGeometry, axis: "row" | "column", key: string): Pick<Lines, "after" | "gap"> {
  const edge: readonly [string, number] =
    axis === "row" ? [headerKey, geometry.headerRow] : [sizeKey, geometry.sizeColumn];
  const places = axis === "row" ? geometry.taskRows : geometry.personColumns;
  const lines = [edge, ...[...places].sort(([, a], [, b]) => a - b)];
  const [after, place] = lines[lines.findIndex(([name]) => name === key) - 1] ?? edge;
  return { after, gap: (places.get(key) ?? place + 1) - place - 1 };
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
  if (pending.length === 0) return { geometry, edits: [] };
  const cells = new Map<string, readonly KeyedCell[]>();
  for (const task of desired.tasks) cells.set(task.id, taskCells(geometry, task));
  for (const person of desired.people) {
    const ofChart = chartCells(geometry, { ...desired, people: [person] }).filter(({ column }) => column === person.id);
    cells.set(person.id, [...personCells(geometry, person), ...ofChart]);
  }
  if (matrix.closingPerson !== null)
    cells.set(matrix.closingPerson, [...(cells.get(matrix.closingPerson) ?? []), ...oddInClosing(matrix)]);
  const marks = desired.assignments.map((assignment) => ({
    row: assignment.taskId,
    column: assignment.personId,
    content: markContent(assignment),
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
