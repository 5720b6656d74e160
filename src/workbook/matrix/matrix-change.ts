import type { Assignment } from "../../domain/model";
import { contentOf, holds, sameContent, type Edit, type KeyedCell } from "../change";
import { chartCells } from "./chart-rows";
import { emptyClosing } from "./closing-column";
import type { MatrixGeometry } from "./matrix-geometry";
import { markContent, type DesiredMatrix } from "./matrix-layout";
import { reconcileLines } from "./matrix-lines";
import { looseEdits } from "./matrix-loose";
import { headerKey, keysKey } from "../line-keys";
import { frameCells, personCells, taskCells } from "./matrix-plan";
import type { Matrix } from "./matrix-sheet";
import { presentColumns, presentRows } from "./restore-lines";
import { cellAt, textAt } from "../snapshot";
import type { Content } from "../steps/steps";
import { namesHeight } from "../text-height";

/**
 * The edits that make a generated sheet hold what it should: new lines for new tasks and people, our own cells that
 * differ, and the marks asked for. Lines of tasks and people that are gone go, unless something of the user's is on
 * them. Marks that are already there, and everything of the user's, are left alone.
 */
export function reconcileMatrix(matrix: Matrix, desired: DesiredMatrix): readonly Edit[] {
  const lines = reconcileLines(matrix, desired);
  const after = lines.geometry;
  const known = { rows: presentRows(matrix), columns: presentColumns(matrix) };
  const newKeys = new Set(lines.edits.flatMap((edit) => (edit.edit === "insertLines" ? edit.keys : [])));
  const owned = (geometry: MatrixGeometry): ReadonlyMap<string, KeyedCell> =>
    new Map(
      [
        ...frameCells(matrix.situation),
        ...chartCells(geometry, desired),
        ...desired.tasks.flatMap((task) => taskCells(geometry, task)),
        ...desired.people.flatMap((person) => personCells(geometry, person)),
      ].map((cell) => [`${cell.row}\n${cell.column}`, cell]),
    );
  const isKept = ({ row, column }: KeyedCell) => row === headerKey && desired.keptHeaders.has(column);
  const before = after === matrix ? null : owned(matrix);
  const differing = [...owned(after)].flatMap(([key, cell]) => {
    if (newKeys.has(cell.row) || newKeys.has(cell.column) || isKept(cell)) return [];
    return differs(matrix, known, before?.get(key)?.content ?? cell.content, cell);
  });
  const copied = matrix.copies.rows.length + matrix.copies.columns.length > 0;
  return [
    ...(copied ? [{ edit: "releaseCopies", role: matrix.situation } as const] : []),
    ...lines.edits,
    ...differing,
    ...grownHeader(matrix, desired),
    ...markEdits(matrix, known, desired, newKeys),
    ...emptyClosing(matrix, lines.edits),
    ...looseEdits(matrix, desired.loose, lines.edits),
    ...(matrix.named ? [] : [{ edit: "stretchNames", role: matrix.situation } as const]),
  ];
}

/** The row of names keeps pace with a name longer than all that stand there. */
function grownHeader(matrix: Matrix, { people, keptHeaders }: DesiredMatrix): readonly Edit[] {
  const { situation: role, sheet, headerRow, personColumns } = matrix;
  const before = namesHeight([...personColumns.values()].map((column) => textAt(sheet, headerRow, column)));
  const after = namesHeight(people.filter(({ id }) => !keptHeaders.has(id)).map(({ name }) => name));
  return after <= before ? [] : [{ edit: "rowHeight", role, row: headerKey, before, after }];
}

/** Puts hidden keys beside their tasks again, where only the columns in sight were sorted. */
export function keysBesideTasks(matrix: Matrix): readonly Edit[] {
  const known = { rows: matrix.taskRows, columns: presentColumns(matrix) };
  return matrix.sorted.flatMap((taskId) => {
    const content = { text: taskId };
    return differs(matrix, known, content, { row: taskId, column: keysKey, content });
  });
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
  const desiredKeys = new Set([...desired.tasks, ...desired.people].map(({ id }) => id));
  return [...keys].flatMap((key) => {
    const [row = "", column = ""] = key.split("\n");
    if (!desiredKeys.has(row) || !desiredKeys.has(column)) return [];
    const content = markContent(wanted.get(key));
    if (newKeys.has(row) || newKeys.has(column) || sameContent(content, markContent(present.get(key)))) return [];
    return differs(matrix, known, content, { row, column, content });
  });
}

/** The marks a situation should have after a change, by task and person. */
export function withMarks(
  situation: { readonly assignments: readonly Assignment[] },
  changes: readonly Assignment[],
): readonly Assignment[] {
  const marks = new Map(situation.assignments.map((entry) => [`${entry.taskId}\n${entry.personId}`, entry]));
  for (const entry of changes) marks.set(`${entry.taskId}\n${entry.personId}`, entry);
  return [...marks.values()].filter((entry) => entry.marks.length > 0);
}
