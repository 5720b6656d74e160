import type { Area, EngineCell, EngineSheet, EngineValue } from "../../engine/engine";
import { intersect } from "../addresses";
import { HostError, invalidArgument } from "../host-error";
import type { HostContext } from "../host-context";
import type { RangeTarget } from "./targets";

type Contents = (EngineValue | null)[][];

const READ_LIMIT = 5_000_000;
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

const EMPTY: EngineCell = { value: "", formula: null, prefixed: false };

const DIMENSIONS =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A grid of what each cell gives; cells beyond the used area are read as empty ones. */
export function gridOf<T>(range: RangeTarget, give: (cell: EngineCell, row: number, column: number) => T): T[][] {
  const { sheet, area } = range;
  if (area.rowCount * area.columnCount > READ_LIMIT) {
    throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }
  const used = sheet.usedArea();
  const filled = used && intersect(area, used);
  const cells = filled ? sheet.read(filled) : [];
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (_unused, j) => {
      const row = area.row + i;
      const column = area.column + j;
      const cell = filled ? cells[row - filled.row]?.[column - filled.column] : undefined;
      return give(cell ?? EMPTY, row, column);
    }),
  );
}

/** What the `formulas` property shows of a cell. */
export const contentOf = (cell: EngineCell): EngineValue => cell.formula ?? cell.value;

/** What a setter takes for a grid: a 2-D array of its size, or one value for all cells. */
export function fillGrid(area: Area, value: unknown): unknown[][] {
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, () => value));
  }
  const rows: unknown[] = value;
  const fits = rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (rows.length !== area.rowCount || !fits) throw invalidArgument(DIMENSIONS);
  return rows as unknown[][];
}

/** Writes cells as the `values` and `formulas` setters do: null leaves a cell alone, "" empties it. */
export function writeContents(host: HostContext, range: RangeTarget, value: unknown): void {
  const { sheet, area } = range;
  const filled = Array.isArray(value) ? area : withinReach(sheet, area, value);
  const contents = fillGrid(filled, value).map((row) => row.map(checkedContent));
  withoutMergedCells(sheet, filled, contents);
  countingCells(host, sheet, filled, () => sheet.write(filled, contents));
}

/** Runs a change, and counts the cells of an area whose content it really changed. */
export function countingCells(host: HostContext, sheet: EngineSheet, area: Area, change: () => void): void {
  const before = sheet.read(area);
  change();
  const after = sheet.read(area);
  const changed = after.flatMap((row, i) => row.filter((cell, j) => !sameContent(cell, before[i]?.[j])));
  host.counters.addCells(changed.length);
}

function sameContent(one: EngineCell, other: EngineCell | undefined): boolean {
  return other !== undefined && contentOf(one) === contentOf(other) && one.prefixed === other.prefixed;
}

function checkedContent(content: unknown): EngineValue | null {
  if (content === null) return null;
  if (typeof content === "number" || typeof content === "boolean") return content;
  if (typeof content !== "string") throw invalidArgument();
  const limit = content.startsWith("=") ? MAX_FORMULA : MAX_TEXT;
  if (content.length > limit) throw invalidArgument("The text or formula is longer than a cell can hold.");
  return content;
}

/** Emptying whole rows or columns touches the used cells only. */
function withinReach(sheet: EngineSheet, area: Area, value: unknown): Area {
  const used = value === "" ? sheet.usedArea() : null;
  return (used && intersect(area, used)) ?? area;
}

/** Excel drops what is written in a merged cell other than the first. */
function withoutMergedCells(sheet: EngineSheet, area: Area, contents: Contents): void {
  for (const merge of sheet.merges()) {
    const shared = intersect(merge, area);
    if (!shared) continue;
    for (let row = shared.row; row < shared.row + shared.rowCount; row++) {
      for (let column = shared.column; column < shared.column + shared.columnCount; column++) {
        const line = contents[row - area.row];
        if (line && (row !== merge.row || column !== merge.column)) line[column - area.column] = null;
      }
    }
  }
}
