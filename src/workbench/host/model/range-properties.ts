import type { EngineCell, EngineSheet } from "../../engine/engine";
import { formatArea, isEntireColumn, isEntireRow, quoteSheet } from "../addresses";
import type { HostContext } from "../host-context";
import { displayText } from "../display-text";
import type { Property } from "../registry/host-class";
import { contentOf, fillGrid, gridOf, writeContents } from "./cell-contents";
import { flagArgument, textArgument } from "./reading-arguments";
import type { RangeTarget } from "./targets";

type RangeProperty = Property<RangeTarget, HostContext>;

const GENERAL = "General";

function valueType({ value }: EngineCell): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(value) ? "Error" : "String";
}

function numberFormatAt(sheet: EngineSheet, row: number, column: number): string {
  return sheet.format(row, column).numberFormat ?? GENERAL;
}

const address = ({ sheet, area }: RangeTarget): string => `${quoteSheet(sheet.name)}!${formatArea(area)}`;

/** True or false when all rows or columns agree, else null. */
function agreed(count: number, isSo: (index: number) => boolean): boolean | null {
  const first = isSo(0);
  for (let index = 1; index < count; index++) if (isSo(index) !== first) return null;
  return first;
}

/** Beyond the used area all rows and columns are alike: one more stands for the rest. */
function countToSee({ sheet, area }: RangeTarget, axis: "row" | "column"): number {
  const size = axis === "row" ? "rowCount" : "columnCount";
  const used = sheet.usedArea({ formats: true });
  return Math.min(area[size], Math.max(1, (used ? used[axis] + used[size] : 0) - area[axis] + 1));
}

function setNumberFormats({ sheet, area }: RangeTarget, value: unknown): void {
  if (!Array.isArray(value)) {
    sheet.setFormat(area, { numberFormat: textArgument(value) });
    return;
  }
  fillGrid(area, value).forEach((row, i) =>
    row.forEach((format, j) => {
      const cell = { row: area.row + i, column: area.column + j, rowCount: 1, columnCount: 1 };
      if (format !== null) sheet.setFormat(cell, { numberFormat: textArgument(format) });
    }),
  );
}

const contents: RangeProperty = {
  get: (range) => gridOf(range, contentOf),
  set: (range, value, host) => writeContents(host, range, value),
};

const rowHidden: RangeProperty = {
  get: (range) => agreed(countToSee(range, "row"), (index) => range.sheet.isRowHidden(range.area.row + index)),
  set: ({ sheet, area }, value) => sheet.setRowHidden(area.row, area.rowCount, flagArgument(value)),
};

const columnHidden: RangeProperty = {
  get: (range) => agreed(countToSee(range, "column"), (index) => range.sheet.isColumnHidden(range.area.column + index)),
  set: ({ sheet, area }, value) => sheet.setColumnHidden(area.column, area.columnCount, flagArgument(value)),
};

/** The scalar properties of a range. */
export const rangeProperties: Readonly<Record<string, RangeProperty>> = {
  Values: {
    get: (range) => gridOf(range, (cell) => cell.value),
    set: (range, value, host) => writeContents(host, range, value),
  },
  Formulas: contents,
  Text: {
    get: (range) =>
      gridOf(range, (cell, row, column) => displayText(cell.value, numberFormatAt(range.sheet, row, column))),
  },
  ValueTypes: { get: (range) => gridOf(range, valueType) },
  NumberFormat: {
    get: (range) => gridOf(range, (_, row, column) => numberFormatAt(range.sheet, row, column)),
    set: setNumberFormats,
  },
  Address: { get: address },
  RowIndex: { get: ({ area }) => area.row },
  ColumnIndex: { get: ({ area }) => area.column },
  RowCount: { get: ({ area }) => area.rowCount },
  ColumnCount: { get: ({ area }) => area.columnCount },
  CellCount: { get: ({ area }) => cellCount(area.rowCount * area.columnCount) },
  IsEntireRow: { get: ({ area }) => isEntireRow(area) },
  IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
  RowHidden: rowHidden,
  ColumnHidden: columnHidden,
};

/** Excel says -1 above what a 32-bit number holds. */
const cellCount = (count: number): number => (count > 2 ** 31 - 1 ? -1 : count);
