import { contentOf, type Edit, type KeyedCell } from "../change";
import { cellAt } from "../snapshot";
import { closingKey, headerKey } from "../line-keys";
import type { Matrix } from "./matrix-sheet";

/** What stands beside tasks in the closing column and is no mark, for the column of whose name was typed above it. */
export function oddInClosing(matrix: Matrix): readonly KeyedCell[] {
  const { sheet, closingColumn, closingPerson, taskRows, unread } = matrix;
  if (closingPerson === null) return [];
  const isOdd = (row: number) => unread.some((cell) => cell.row === row && cell.column === closingColumn);
  return [...taskRows]
    .filter(([, row]) => isOdd(row))
    .map(([taskId, row]) => ({
      row: taskId,
      column: closingPerson,
      content: contentOf(cellAt(sheet, row, closingColumn)),
    }));
}

/** Empties the closing column of what comes elsewhere with these edits: the name typed above it, and all below it. */
export function emptyClosing(matrix: Matrix, edits: readonly Edit[]): readonly Edit[] {
  const { situation: role, sheet, closingColumn, closingPerson, headerRow, taskRows, cells } = matrix;
  if (closingPerson === null) return [];
  const keysOf = (kind: Edit["edit"]) =>
    new Set(edits.flatMap((edit) => (edit.edit === kind && "keys" in edit ? edit.keys : [])));
  const [removed, added] = [keysOf("removeLines"), keysOf("insertLines")];
  const marked = cells.filter(({ personId }) => personId === closingPerson).map(({ taskId }) => taskId);
  const odd = added.has(closingPerson) ? oddInClosing(matrix).map(({ row }) => row) : [];
  const places = [[headerKey, headerRow] as const, ...[...taskRows].filter(([id]) => [...marked, ...odd].includes(id))];
  return places
    .filter(([row]) => !removed.has(row))
    .map(([row, place]) => {
      const before = contentOf(cellAt(sheet, place, closingColumn));
      return { edit: "write", role, row, column: closingKey, before, after: "empty" };
    });
}
