import type { SituationKind } from "../domain/model";
import { readMatrix } from "../workbook/matrix/matrix-sheet";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readAdoptedList } from "../workbook/list/task-list";
import type { Selection } from "./workbook-port";

/** The tasks on the selected rows of the list, or of a generated situation. */
export function selectedTasks(
  snapshot: WorkbookSnapshot,
  selection: Selection | null,
): { readonly situation: SituationKind; readonly taskIds: readonly string[] } {
  const isSelected = (row: number) =>
    selection?.rows.some(({ first, count }) => row >= first && row < first + count) ?? false;
  for (const situation of ["current", "target"] as const) {
    const matrix = readMatrix(snapshot, situation);
    if (matrix === null || matrix.sheet.id !== selection?.sheetId) continue;
    return { situation, taskIds: [...matrix.taskRows].flatMap(([id, row]) => (isSelected(row) ? [id] : [])) };
  }
  const list = readAdoptedList(snapshot);
  const rows = list !== null && list.sheet.id === selection?.sheetId ? list.rows : [];
  return { situation: "current", taskIds: rows.filter(({ row }) => isSelected(row)).map(({ task }) => task.id) };
}
