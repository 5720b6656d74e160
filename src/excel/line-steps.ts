import type { Places } from "./places";
import type { StepOf } from "../workbook/steps/steps";

type Line = { readonly sheet: string; readonly count: number } & (
  { readonly row: number } | { readonly column: number }
);

/** One cell in each of the rows or columns: enough to say which they are. */
function lines(places: Places, line: Line): Excel.Range {
  return "row" in line
    ? places.range(line.sheet, { row: line.row, column: 0, rowCount: line.count, columnCount: 1 })
    : places.range(line.sheet, { row: 0, column: line.column, rowCount: 1, columnCount: line.count });
}

export function insertLines(places: Places, step: StepOf<"insertRows" | "insertColumns">): void {
  const range = lines(places, step);
  if (step.do === "insertRows") range.getEntireRow().insert("Down");
  else range.getEntireColumn().insert("Right");
  places.forgetRanges();
}

export function deleteLines(places: Places, step: StepOf<"deleteRows" | "deleteColumns">): void {
  const range = lines(places, step);
  if (step.do === "deleteRows") range.getEntireRow().delete("Up");
  else range.getEntireColumn().delete("Left");
  places.forgetRanges();
}

export function sizeLines(places: Places, step: StepOf<"columnWidth" | "rowHeight">): void {
  const { format } = lines(places, step);
  if (step.do === "columnWidth") format.columnWidth = step.points;
  else format.rowHeight = step.points;
}

export function hideLines(places: Places, step: StepOf<"hideColumns" | "hideRows">): void {
  const range = lines(places, step);
  if (step.do === "hideColumns") range.columnHidden = step.hidden;
  else range.rowHidden = step.hidden;
}
