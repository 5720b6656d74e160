/** Hears everything that happens in Univer, whoever does it, and says it in the engine's words. */
import { areaOf, MAX_COLUMNS, MAX_ROWS } from "../cells/area";
import type { LineEdit, StructuralEdit } from "../cells/structural-edit";
import type { Area, EngineChange } from "../engine";
import { SheetCells } from "./sheet-cells";
import { LOOKS_ONLY } from "./univer-book";

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** What Univer's mutations carry, as far as the engine looks at it. */
export interface HeardParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly range?: Range;
  readonly ranges?: readonly Range[];
  readonly cellValue?: Record<number, Record<number, object | null> | null>;
  readonly selections?: readonly { readonly range: Range }[];
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly name?: string;
  readonly hidden?: number;
  readonly from?: { readonly subUnitId: string; readonly value: object };
  readonly to?: { readonly subUnitId: string; readonly value: object };
  readonly sourceRange?: Range;
  readonly targetRange?: Range;
  readonly order?: Record<number, number>;
}

/** A change by kind, with the sheet still by its id. */
interface HeardChange {
  readonly kind: EngineChange["kind"];
  readonly sheetId: string;
  readonly area: Area | null;
}

function areaOfRange(range: Range): Area {
  return areaOf({
    firstRow: range.startRow,
    lastRow: range.endRow,
    firstColumn: range.startColumn,
    lastColumn: range.endColumn,
  });
}

const LINES = {
  "sheet.mutation.insert-row": ["insertRows", "rowsInserted"],
  "sheet.mutation.remove-rows": ["deleteRows", "rowsDeleted"],
  "sheet.mutation.insert-col": ["insertColumns", "columnsInserted"],
  "sheet.mutation.remove-col": ["deleteColumns", "columnsDeleted"],
} as const;

function lineKind(id: string): (typeof LINES)[keyof typeof LINES] | undefined {
  return id in LINES ? LINES[id as keyof typeof LINES] : undefined;
}

/** Rows or columns that came or went, as an edit of the named sheet. */
export function lineEditOf(id: string, params: HeardParams, sheet: string): LineEdit | null {
  const kind = lineKind(id)?.[0];
  if (!kind || !params.range) return null;
  const { startRow, endRow, startColumn, endColumn } = params.range;
  const rows = kind.endsWith("Rows");
  return {
    kind,
    sheet,
    at: rows ? startRow : startColumn,
    count: rows ? endRow - startRow + 1 : endColumn - startColumn + 1,
  };
}

/** A block dragged elsewhere in the grid. */
export function moveOf(
  id: string,
  params: HeardParams,
  nameOf: (sheetId: string) => string | undefined,
): StructuralEdit | null {
  if (id !== "sheet.mutation.move-range" || !params.from || !params.to) return null;
  const from = SheetCells.around(params.from.value);
  const to = SheetCells.around(params.to.value);
  const [sheet, toSheet] = [nameOf(params.from.subUnitId), nameOf(params.to.subUnitId)];
  if (!from || !to || sheet === undefined || toSheet === undefined) return null;
  return { kind: "move", sheet, from, toSheet, row: to.row, column: to.column };
}

/**
 * Rows or columns dragged elsewhere in the grid, as moves of whole rows or columns: first away to a place that is made for
 * them, then the gap closes.
 */
export function lineMoveOf(id: string, params: HeardParams, sheet: string): StructuralEdit[] {
  const rows = id === "sheet.mutation.move-rows";
  const { sourceRange: source, targetRange: target } = params;
  if ((!rows && id !== "sheet.mutation.move-columns") || !source || !target) return [];
  const start = rows ? source.startRow : source.startColumn;
  const count = (rows ? source.endRow : source.endColumn) - start + 1;
  const at = rows ? target.startRow : target.startColumn;
  const from = at <= start ? start + count : start;
  const line = (line: number): Area =>
    rows
      ? { row: line, rowCount: count, column: 0, columnCount: MAX_COLUMNS }
      : { column: line, columnCount: count, row: 0, rowCount: MAX_ROWS };
  const place = line(at);
  return [
    { kind: rows ? "insertRows" : "insertColumns", sheet, at, count },
    { kind: "move", sheet, from: line(from), toSheet: sheet, row: place.row, column: place.column },
    { kind: rows ? "deleteRows" : "deleteColumns", sheet, at: from, count },
  ];
}

function isLooksOnly(params: HeardParams): boolean {
  if (params.trigger === LOOKS_ONLY) return true;
  for (const cells of Object.values(params.cellValue ?? {})) {
    for (const cell of Object.values(cells ?? {})) {
      if (cell === null || Object.keys(cell).some((key) => key !== "s")) return false;
    }
  }
  return true;
}

/** Commands whose cell mutations are only the formulas following a change of structure. */
const FOLLOWING =
  /^engine\.formulas-follow|^sheet\.command\.(insert-row|insert-col|remove-row|remove-col|insert-range|set-worksheet-name|remove-sheet|delete-range)/;

const LOOKS = new Set([
  "sheet.mutation.set-col-data",
  "sheet.mutation.set-row-data",
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-col-hidden",
  "sheet.mutation.set-col-visible",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-row-visible",
  "sheet.mutation.add-worksheet-merge",
  "sheet.mutation.remove-worksheet-merge",
]);

/** The change to report, or null when there is none. What calculation puts into cells is none. */
export function changeOf(id: string, params: HeardParams): HeardChange | null {
  const sheetId = params.sheet?.id ?? params.subUnitId ?? "";
  const change = (kind: EngineChange["kind"], area: Area | null = null): HeardChange => ({ kind, sheetId, area });
  const line = lineKind(id);
  if (line) return change(line[1], params.range ? areaOfRange(params.range) : null);
  if (LOOKS.has(id)) return change("formatChanged");
  switch (id) {
    case "sheet.mutation.set-range-values": {
      if (FOLLOWING.test(params.trigger ?? "") || !params.cellValue) return null;
      const kind = isLooksOnly(params) ? "formatChanged" : "cellsChanged";
      return change(kind, SheetCells.around(params.cellValue));
    }
    case "sheet.mutation.move-range":
      return params.to
        ? { kind: "cellsChanged", sheetId: params.to.subUnitId, area: SheetCells.around(params.to.value) }
        : null;
    case "sheet.mutation.move-rows":
    case "sheet.mutation.move-columns":
    case "sheet.mutation.reorder-range":
      return change("cellsChanged", params.range ? areaOfRange(params.range) : null);
    case "sheet.mutation.insert-sheet":
      return change("sheetAdded");
    case "sheet.mutation.set-worksheet-name":
      return change("sheetRenamed");
    case "sheet.operation.set-worksheet-active":
      return change("sheetActivated");
    case "sheet.operation.set-selections":
      return params.selections?.[0] ? change("selectionChanged", areaOfRange(params.selections[0].range)) : null;
    default:
      return null;
  }
}
