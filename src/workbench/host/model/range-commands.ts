import { MAX_COLUMNS, MAX_ROWS } from "../../engine/cells/area";
import { formatArea, intersect, isEntireColumn, isEntireRow } from "../addresses";
import type { HostContext } from "../host-context";
import { accessDenied, invalidArgument, invalidOperation, notImplemented } from "../host-error";
import type { Member } from "../registry/host-class";
import { countingCells } from "./cell-contents";
import { cellProperties } from "./cell-properties";
import { rangeArgument, rangeOf } from "./range-lookup";
import { cutsMerge } from "./range-navigation";
import { numberArgument, wordArgument } from "./reading-arguments";
import type { RangeTarget } from "./targets";

const WHAT = { All: "all", Contents: "contents", Formats: "formats" } as const;

const OFF_SHEET =
  "This operation can't be completed because it would push non-empty cells off the end of the worksheet.";

function insert({ sheet, area }: RangeTarget, shift: unknown): RangeTarget {
  const direction = wordArgument(shift, ["Down", "Right"]);
  const used = sheet.usedArea();
  if (isEntireRow(area) || isEntireColumn(area)) {
    const rows = isEntireRow(area);
    const end = used ? (rows ? used.row + used.rowCount : used.column + used.columnCount) : 0;
    const pushed = rows ? end + area.rowCount > MAX_ROWS : end + area.columnCount > MAX_COLUMNS;
    if (pushed && used && intersect(area, used)) throw invalidOperation(OFF_SHEET);
    if (rows) sheet.insertRows(area.row, area.rowCount);
    else sheet.insertColumns(area.column, area.columnCount);
    return rangeOf(sheet, area);
  }
  throw notImplemented(`Range.insert("${direction}") of ${formatArea(area)}, which is no whole rows or columns,`);
}

function remove({ sheet, area }: RangeTarget, shift: unknown): void {
  const direction = wordArgument(shift, ["Up", "Left"]);
  if (isEntireRow(area)) sheet.deleteRows(area.row, area.rowCount);
  else if (isEntireColumn(area)) sheet.deleteColumns(area.column, area.columnCount);
  else throw notImplemented(`Range.delete("${direction}") of ${formatArea(area)}, which is no whole rows or columns,`);
}

function clear(range: RangeTarget, applyTo: unknown, host: HostContext): void {
  const what = wordArgument(applyTo ?? "All", ["All", "Contents", "Formats"]);
  const { sheet, area } = range;
  if (what === "Contents" && cutsMerge(range)) throw invalidOperation("You can't change part of a merged cell.");
  const used = sheet.usedArea();
  const filled = used && intersect(area, used);
  if (what !== "Formats" && filled) countingCells(host, sheet, filled, () => sheet.clear(area, WHAT[what]));
  else sheet.clear(area, WHAT[what]);
}

function moveTo(range: RangeTarget, destination: unknown, { engine }: HostContext): void {
  const target = rangeArgument(engine, range.sheet, destination);
  if (target.sheet.protected) throw accessDenied();
  const { row, column } = target.area;
  const landing = rangeOf(target.sheet, { ...range.area, row, column });
  if (cutsMerge(range) || cutsMerge(landing)) throw invalidOperation("You can't change part of a merged cell.");
  range.sheet.moveRange(range.area, { sheet: target.sheet, row, column });
}

function merge(range: RangeTarget, across: unknown): void {
  const { sheet, area } = range;
  if (sheet.tables.some((table) => intersect(table.area, area))) {
    throw invalidOperation("Cells of a table can't be merged.");
  }
  if (across !== true) sheet.merge(area);
  else for (let row = area.row; row < area.row + area.rowCount; row++) sheet.merge({ ...area, row, rowCount: 1 });
}

function validateSize({ area }: RangeTarget, rows: unknown, columns: unknown): void {
  if (numberArgument(rows) === area.rowCount && numberArgument(columns) === area.columnCount) return;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** The methods of a range that leave its cells alone. */
export const rangeMethods: Readonly<Record<string, Member<RangeTarget, HostContext>>> = {
  Select: ({ sheet, area }, _args, { engine }) => {
    if (sheet.visibility !== "Visible") throw invalidOperation("A range of a hidden worksheet can't be selected.");
    engine.select(sheet, [area]);
  },
  GetCellProperties: (range, [asked]) => cellProperties(range, asked),
  // Asked before an array of more than 1500 cells arrives in pieces.
  _ValidateArraySize: (range, [rows, columns]) => validateSize(range, rows, columns),
};

/** The methods of a range that change the sheet. */
export const rangeCommands: Readonly<Record<string, Member<RangeTarget, HostContext>>> = {
  Insert: (range, [shift]) => insert(range, shift),
  Delete: (range, [shift]) => remove(range, shift),
  Clear: (range, [applyTo], host) => clear(range, applyTo, host),
  MoveTo: (range, [destination], host) => moveTo(range, destination, host),
  Merge: (range, [across]) => merge(range, across),
  Unmerge: ({ sheet, area }) => sheet.unmerge(area),
};
