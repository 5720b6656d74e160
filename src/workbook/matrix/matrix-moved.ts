import { contentOf, type Edit } from "../change";
import { cellAt } from "../snapshot";
import { looseKey } from "./loose-block";
import type { Matrix } from "./matrix-sheet";

/**
 * Empties the cells with these keys (as of *Nog te plaatsen*), whose marks stand elsewhere from now on; on lines that
 * these edits take away that is not needed.
 */
export function emptyMoved(matrix: Matrix, keys: ReadonlySet<string>, edits: readonly Edit[]): readonly Edit[] {
  const removed = new Set(edits.flatMap((edit) => (edit.edit === "removeLines" ? edit.keys : [])));
  return matrix.cells.flatMap(({ taskId, personId }): readonly Edit[] => {
    const row = matrix.taskRows.get(taskId);
    const column = matrix.personColumns.get(personId);
    if (row === undefined || column === undefined || removed.has(taskId) || removed.has(personId)) return [];
    if (!keys.has(looseKey(taskId, personId))) return [];
    const before = contentOf(cellAt(matrix.sheet, row, column));
    return [{ edit: "write", role: matrix.situation, row: taskId, column: personId, before, after: "empty" }];
  });
}
