import type { SituationKind } from "../domain/model";
import type { Book } from "./book";
import type { CellEdit, WorkbookChange } from "./change";
import { rewordedTasks } from "./list/reworded-tasks";
import { listNames } from "./schema";
import type { Content } from "./steps/steps";
import { matrixColumnKeys, matrixTotalKeys } from "./matrix/matrix-geometry";
import { keysKey, sizeKey } from "./line-keys";

/** A cell of ours, by its keys, in which somebody typed something that does not count there, and where that belongs. */
export interface TypedOver {
  readonly row: string;
  readonly column: string;
  readonly belongs: "list" | "team" | "nowhere";
}

/** What these edits write over on a situation's sheet although somebody typed it there by hand. */
export function typedOver(book: Book, situation: SituationKind, change: WorkbookChange): readonly TypedOver[] {
  const reworded = rewordedTasks(book.list);
  const taskIds = new Set(book.tasks.map(({ id }) => id));
  return change.flatMap((edit): readonly TypedOver[] => {
    if (edit.edit !== "write" || edit.role !== situation || edit.before === "empty") return [];
    const belongs = taskIds.has(edit.row) ? besideTask(edit, reworded) : inTotals(edit);
    return belongs === null ? [] : [{ row: edit.row, column: edit.column, belongs }];
  });
}

function besideTask({ row, column, before }: CellEdit, reworded: ReadonlySet<string>): TypedOver["belongs"] | null {
  if (column === sizeKey) return isOurSize(before) ? null : "list";
  if (column === "#description") return reworded.has(row) ? null : "list";
  const isFigure = column !== "#cluster" && matrixColumnKeys.some((key) => key === column);
  return isFigure && !isFormula(before) ? "nowhere" : null;
}

function inTotals({ row, column, before }: CellEdit): TypedOver["belongs"] | null {
  if (column === keysKey || !matrixTotalKeys.some((key) => key === row) || isFormula(before)) return null;
  return column !== "#description" && (row === "#level" || row === "#hours") ? "team" : "nowhere";
}

function isFormula(content: Content): boolean {
  return content !== "empty" && "formula" in content;
}

/** Sizes are looked up in the list; any other formula is somebody's own. */
function isOurSize(content: Content): boolean {
  return content !== "empty" && "formula" in content && content.formula.includes(listNames.taskId);
}
