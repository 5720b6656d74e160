import type { SituationKind } from "../domain/model";
import { readMatrices } from "../workbook/matrix/matrix-sheet";
import { readAdoptedList } from "../workbook/list/task-list";
import { taskOfRow } from "../workbook/report/bottlenecks-report";
import { readReport, type ReportSheet } from "../workbook/report/report-sheet";
import { cellAt, type WorkbookSnapshot } from "../workbook/snapshot";
import type { Selection } from "./workbook-port";

/** A row on which a task stands. */
interface TaskRow {
  readonly taskId: string;
  readonly row: number;
  readonly situation: SituationKind;
}

/** The tasks on the selected rows of the list, a generated situation, *Inschaling* or *Knelpunten*, each once. */
export function selectedTasks(
  snapshot: WorkbookSnapshot,
  selection: Selection | null,
): { readonly situation: SituationKind; readonly taskIds: readonly string[] } {
  const isSelected = (row: number) =>
    selection?.rows.some(({ first, count }) => row >= first && row < first + count) ?? false;
  const rows = selection === null ? [] : taskRowsOn(snapshot, selection.sheetId);
  const selected = rows.filter(({ row }) => isSelected(row));
  return {
    situation: selected[0]?.situation ?? "current",
    taskIds: [...new Set(selected.map(({ taskId }) => taskId))],
  };
}

function taskRowsOn(snapshot: WorkbookSnapshot, sheetId: string): readonly TaskRow[] {
  for (const matrix of Object.values(readMatrices(snapshot)))
    if (matrix?.sheet.id === sheetId)
      return [...matrix.taskRows].map(([taskId, row]) => ({ taskId, row, situation: matrix.situation }));
  const list = readAdoptedList(snapshot);
  if (list?.sheet.id === sheetId)
    return list.rows.map(({ task, row }) => ({ taskId: task.id, row, situation: "current" }));
  const known = new Set(list?.rows.map(({ task }) => task.id));
  return rowsOfReport(snapshot, sheetId).filter(({ taskId }) => known.has(taskId));
}

function rowsOfReport(snapshot: WorkbookSnapshot, sheetId: string): readonly TaskRow[] {
  const ratings = readReport(snapshot, "ratings");
  if (ratings?.sheet.id === sheetId)
    return [...ratings.rows].map(([taskId, row]) => ({ taskId, row, situation: "current" }));
  const bottlenecks = readReport(snapshot, "bottlenecks");
  return bottlenecks?.sheet.id === sheetId ? rowsOfFindings(bottlenecks) : [];
}

function rowsOfFindings({ sheet, rows, columns }: ReportSheet): readonly TaskRow[] {
  const link = columns.get("link");
  return [...rows].flatMap(([key, row]) => {
    const found = link === undefined ? null : taskOfRow(key, cellAt(sheet, row, link).formula);
    return found === null ? [] : [{ ...found, row }];
  });
}
