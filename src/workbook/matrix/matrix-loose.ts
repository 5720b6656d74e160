import { formatAssignment } from "../../domain/marks";
import { sheets } from "../../text/sheets";
import { contentOf, type Edit, type KeyedCell } from "../change";
import { closingKey, keysKey, sizeKey } from "../line-keys";
import { looseKey, looseTitleKey, type LooseMark, type LooseRow } from "./loose-block";
import type { Matrix } from "./matrix-sheet";
import { belongingOn, cellAt } from "../snapshot";
import { shownText } from "../shown-text";

/** The title line of *Nog te plaatsen*. */
export function looseTitleCells(): readonly KeyedCell[] {
  return line(looseTitleKey, [
    [keysKey, looseTitleKey],
    ["#cluster", sheets.matrix.loose],
    ["#description", sheets.matrix.looseExplained],
  ]);
}

/** The line of one loose mark: who, which task, which marks. */
export function looseCells(mark: LooseMark): readonly KeyedCell[] {
  const key = looseKey(mark.taskId, mark.personId);
  return line(key, [
    [keysKey, key],
    ["#cluster", shownText(mark.personName)],
    ["#description", shownText(mark.description)],
    [sizeKey, formatAssignment(mark)],
  ]);
}

function line(row: string, cells: readonly (readonly [column: string, text: string])[]): readonly KeyedCell[] {
  return cells.flatMap(([column, text]) => (text === "" ? [] : [{ row, column, content: { text } }]));
}

/**
 * Adds lines for marks that lost their task or person with these edits, and takes away lines of those that have their
 * place. A line on which somebody left something stays: only its marks go.
 */
export function looseEdits(matrix: Matrix, loose: readonly LooseMark[], lineEdits: readonly Edit[]): readonly Edit[] {
  const wanted = new Map(loose.map((mark) => [looseKey(mark.taskId, mark.personId), mark]));
  const present = new Set(matrix.loose.map(({ key }) => key));
  const staying = stillInPlace(matrix, lineEdits);
  const toAdd = [...wanted].filter(([key]) => !present.has(key) && !staying.has(key));
  const { situation: role } = matrix;
  const insert = (after: string, key: string, cells: readonly KeyedCell[]): Edit => ({
    edit: "insertLines",
    role,
    axis: "row",
    after,
    keys: [key],
    cells,
  });
  const title =
    matrix.looseTitleRow === null && toAdd.length > 0 ? [insert(closingKey, looseTitleKey, looseTitleCells())] : [];
  return [
    ...title,
    ...toAdd.map(([key, mark]) => insert(looseTitleKey, key, looseCells(mark))),
    ...matrix.loose.flatMap((line) => lineEdit(matrix, line, wanted.get(line.key))),
  ];
}

/** What becomes of a line that is there: other marks, none on a line on which somebody left something, or away. */
function lineEdit(matrix: Matrix, line: LooseRow, wanted: LooseMark | undefined): readonly Edit[] {
  const { key, row } = line;
  if (matrix.unread.some((cell) => cell.row === row)) return [];
  const cells = cellsOf(matrix, key, row);
  if (wanted === undefined && !isUsed(matrix, row, cells.length))
    return [{ edit: "removeLines", role: matrix.situation, axis: "row", after: looseTitleKey, keys: [key], cells }];
  const after = wanted === undefined ? "" : formatAssignment(wanted);
  if (after === formatAssignment(line)) return [];
  const before = contentOf(cellAt(matrix.sheet, row, matrix.sizeColumn));
  const content = after === "" ? "empty" : { text: after };
  return [{ edit: "write", role: matrix.situation, row: key, column: sizeKey, before, after: content }];
}

function isUsed({ sheet }: Matrix, row: number, ownCells: number): boolean {
  if (belongingOn(sheet, "row", row) !== null) return true;
  const columns = Array.from({ length: sheet.area.columnCount }, (_, index) => sheet.area.column + index);
  return columns.filter((column) => contentOf(cellAt(sheet, row, column)) !== "empty").length > ownCells;
}

/** Keys of marks whose own row and column both stay: they need no line elsewhere. */
function stillInPlace(matrix: Matrix, lineEdits: readonly Edit[]): ReadonlySet<string> {
  const removed = new Set(lineEdits.flatMap((edit) => (edit.edit === "removeLines" ? edit.keys : [])));
  const staying = matrix.cells.filter(
    ({ taskId, personId }) => !removed.has(taskId) && !removed.has(personId) && personId !== matrix.closingPerson,
  );
  return new Set(staying.map(({ taskId, personId }) => looseKey(taskId, personId)));
}

function cellsOf(matrix: Matrix, key: string, row: number): readonly KeyedCell[] {
  const columns = [[keysKey, matrix.keyColumn], [sizeKey, matrix.sizeColumn], ...matrix.columns] as const;
  return columns.flatMap(([column, place]): readonly KeyedCell[] => {
    const content = contentOf(cellAt(matrix.sheet, row, place));
    return content === "empty" ? [] : [{ row: key, column, content }];
  });
}
