import { markedCell, parseMarks } from "../../domain/marks";
import type { LooseAssignment, MarkedCell } from "../../domain/model";
import { endRow, textAt, valueAt, type SheetSnapshot } from "../snapshot";
import type { MatrixColumnKey } from "./matrix-geometry";

/** The key beside the title of the block *Nog te plaatsen*. */
export const looseTitleKey = "#loose";
const looseKeyPrefix = "loose:";

/** A line of the block *Nog te plaatsen*; without marks it was placed, or its marks could not be read. */
export interface LooseRow extends MarkedCell {
  readonly row: number;
  readonly taskId: string;
  readonly personId: string;
  readonly key: string;
  readonly description: string;
  readonly personName: string;
}

/** A loose assignment with the words it had, and the IDs that its task and person had, or get once they are known. */
export interface LooseMark extends LooseAssignment {
  readonly taskId: string;
  readonly personId: string;
  readonly description: string;
  readonly personName: string;
}

/** The block *Nog te plaatsen* below a generated situation, and the cells in it that could not be read. */
export interface LooseBlock {
  readonly looseTitleRow: number | null;
  readonly loose: readonly LooseRow[];
  readonly unread: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** The key of a line of *Nog te plaatsen*. */
export function looseKey(taskId: string, personId: string): string {
  return `${looseKeyPrefix}${taskId}|${personId}`;
}

/** The lines below the closing row, by their keys. */
export function readLooseBlock(
  sheet: SheetSnapshot,
  keyColumn: number,
  closingRow: number,
  columns: ReadonlyMap<MatrixColumnKey, number>,
  sizeColumn: number,
): LooseBlock {
  const loose: LooseRow[] = [];
  const unread: LooseBlock["unread"][number][] = [];
  let looseTitleRow: number | null = null;
  const text = (row: number, key: MatrixColumnKey) => {
    const column = columns.get(key);
    return column === undefined ? "" : textAt(sheet, row, column);
  };
  for (let row = closingRow + 1; row < endRow(sheet); row++) {
    const key = textAt(sheet, row, keyColumn);
    if (key === looseTitleKey) looseTitleRow = row;
    if (!key.startsWith(looseKeyPrefix)) continue;
    const [taskId = "", personId = ""] = key.slice(looseKeyPrefix.length).split("|");
    const result = parseMarks(valueAt(sheet, row, sizeColumn), "generated");
    if ("unread" in result) unread.push({ row, column: sizeColumn, text: result.unread });
    const cell = "marks" in result ? markedCell(result) : { marks: [] };
    loose.push({
      row,
      key,
      taskId,
      personId,
      ...cell,
      description: text(row, "#description"),
      personName: text(row, "#cluster"),
    });
  }
  return { loose, looseTitleRow, unread };
}
