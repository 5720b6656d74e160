import type { EngineFormat } from "../../engine/engine";
import type { HostContext, ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, notImplemented } from "../host-error";
import { hostClass, type Property } from "../registry/host-class";
import { autofitColumns, autofitRows } from "./autofit";
import { agreedFormat, clearFormat } from "./cell-formats";
import { colourArgument } from "./colours";
import { flagArgument, numberArgument, textArgument, wordArgument } from "./reading-arguments";
import { RangePart } from "./targets";

type FormatProperty = Property<RangePart, HostContext>;

const MAX_ROW_HEIGHT = 409.5;
const MAX_FONT_SIZE = 409;

function property<K extends keyof EngineFormat>(
  key: K,
  read: (value: unknown) => NonNullable<EngineFormat[K]>,
  whenAbsent: NonNullable<EngineFormat[K]>,
): FormatProperty {
  return {
    get: ({ range }) => agreedFormat(range, (format) => format[key] ?? whenAbsent),
    set: ({ range }, value) => range.sheet.setFormat(range.area, { [key]: read(value) }),
  };
}

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

function alignment<W extends string>(value: unknown, words: readonly W[], others: readonly string[]): W {
  if (others.some((other) => other === value)) throw notImplemented(`Alignment ${String(value)}`);
  return wordArgument(value, words);
}

function sizeArgument(value: unknown, maximum: number): number {
  const size = numberArgument(value);
  if (size < 0 || size > maximum) throw invalidArgument();
  return size;
}

const columnWidth: FormatProperty = {
  get: ({ range: { sheet, area } }) => agreedSize(area.column, area.columnCount, (column) => sheet.columnWidth(column)),
  set: ({ range: { sheet, area } }, value) => {
    sheet.setColumnWidth(area.column, area.columnCount, sizeArgument(value, Infinity));
  },
};

const rowHeight: FormatProperty = {
  get: ({ range: { sheet, area } }) => agreedSize(area.row, area.rowCount, (row) => sheet.rowHeight(row)),
  set: ({ range: { sheet, area } }, value) => {
    sheet.setRowHeight(area.row, area.rowCount, sizeArgument(value, MAX_ROW_HEIGHT));
  },
};

/** Far beyond the used cells all sizes are the standard one. */
const FAR = 2_000;

function agreedSize(start: number, count: number, sizeOf: (index: number) => number): number | null {
  const sizes = new Set(Array.from({ length: Math.min(count, FAR) }, (_, index) => sizeOf(start + index)));
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}

const rangeFormat: ModelDefinition<RangePart> = {
  name: "RangeFormat",
  target: RangePart,
  guard: ({ range }) => range.sheet,
  properties: {
    WrapText: property("wrapText", flagArgument, false),
    HorizontalAlignment: property(
      "horizontalAlignment",
      (value) => alignment(value, HORIZONTAL, ["Fill", "Justify", "CenterAcrossSelection", "Distributed"]),
      "General",
    ),
    VerticalAlignment: property(
      "verticalAlignment",
      (value) => alignment(value, VERTICAL, ["Justify", "Distributed"]),
      "Bottom",
    ),
    TextOrientation: property("textOrientation", orientationArgument, 0),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
  },
  navigations: {
    Borders: ({ range }) => new RangePart("RangeBorderCollection", range),
    Fill: ({ range }) => new RangePart("RangeFill", range),
    Font: ({ range }) => new RangePart("RangeFont", range),
  },
  commands: {
    AutofitColumns: ({ range }) => {
      autofitColumns(range);
    },
    AutofitRows: ({ range }) => {
      autofitRows(range);
    },
  },
};

function orientationArgument(value: unknown): number {
  const degrees = numberArgument(value);
  if (!Number.isInteger(degrees) || Math.abs(degrees) > 90) {
    if (degrees === 180) throw notImplemented("Stacked text (RangeFormat.textOrientation 180)");
    throw invalidArgument();
  }
  return degrees;
}

const fill: ModelDefinition<RangePart> = {
  name: "RangeFill",
  target: RangePart,
  guard: ({ range }) => range.sheet,
  properties: { Color: property("fill", colourArgument, "#FFFFFF") },
  commands: {
    Clear: ({ range }) => {
      clearFormat(range.sheet, range.area, "fill");
    },
  },
};

const font: ModelDefinition<RangePart> = {
  name: "RangeFont",
  target: RangePart,
  guard: ({ range }) => range.sheet,
  properties: {
    Bold: property("bold", flagArgument, false),
    Italic: property("italic", flagArgument, false),
    Color: property("fontColor", colourArgument, "#000000"),
    Size: property("fontSize", (value) => sizeArgument(value, MAX_FONT_SIZE), 11),
    Name: property("fontName", textArgument, "Calibri"),
  },
};

export const rangeFormatClasses: readonly ModelClass[] = [hostClass(rangeFormat), hostClass(fill), hostClass(font)];
