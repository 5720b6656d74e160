import { rectanglesOf, type Placed } from "../workbook/steps/rectangles";
import type { Content, SheetKey, StepOf } from "../workbook/steps/steps";

/** A rectangle as Excel takes it: null leaves a cell alone, "" empties it, an apostrophe makes text of what follows. */
export interface WireRectangle {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly WireValue[])[];
}

export type WireValue = string | number | boolean | null;

/** The writes in few rectangles. Where two writes mean the same cell the last one counts. */
export function mergeWrites(writes: readonly StepOf<"write">[]): WireRectangle[] {
  const sheets = new Map<SheetKey, Map<string, Placed<WireValue>>>();
  for (const write of writes) {
    const cells = sheets.get(write.sheet) ?? new Map<string, Placed<WireValue>>();
    sheets.set(write.sheet, cells);
    for (const cell of cellsOf(write)) cells.set(`${cell.row},${cell.column}`, cell);
  }
  return [...sheets].flatMap(([sheet, cells]) =>
    rectanglesOf([...cells.values()]).map(({ row, column, grid }) => ({ sheet, row, column, formulas: grid })),
  );
}

function cellsOf({ row, column, contents }: StepOf<"write">): Placed<WireValue>[] {
  return contents.flatMap((line, down) =>
    line.flatMap((content, right) =>
      content === null ? [] : [{ row: row + down, column: column + right, value: wireValue(content) }],
    ),
  );
}

function wireValue(content: Content): WireValue {
  if (content === "empty") return "";
  if ("text" in content) return content.text === "" ? "" : `'${content.text}`;
  if ("number" in content) return content.number;
  return "boolean" in content ? content.boolean : content.formula;
}
