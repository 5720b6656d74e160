/** A worksheet's cells, rows and columns as a Univer sheet. */
import type { ICellData, IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import { boundsOf, MAX_COLUMNS, parseArea, parseCell } from "../cells/area";
import { isoSerial } from "../cells/dates";
import { translateFormula } from "../cells/formula-references";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_POINTS, pixelsOfCharacters, pixelsOfPoints } from "../univer/sizes";
import { formulaFromFile } from "./formula-text";
import type { SharedStrings } from "./shared-strings";
import type { StyleSheet } from "./style-sheet";
import { childOf, childrenOf, textOf, type XmlElement } from "./xml";

/** What Univer calls a format that came with the file: "x" and its place in the file. */
export const styleId = (place: number): string => `x${place}`;

/** Kept with a cell for the way back: a text with formatting inside, an array formula's size, a dynamic array's mark. */
export interface CellExtras {
  rich?: number;
  array?: { rows: number; columns: number };
  cm?: string;
}

interface Reading {
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  readonly shared: Map<string, { formula: string; row: number; column: number }>;
  /** Cells that an array formula fills: their values are results, not contents. */
  readonly filled: Set<string>;
  readonly usedStyles: Set<number>;
}

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const PREFIXED_TEXT = 4;

function readText(text: string, rich: number | null, prefixed: boolean): ICellData {
  const extras: CellExtras = rich === null ? {} : { rich };
  return { v: text, t: prefixed ? PREFIXED_TEXT : TEXT, ...(rich === null ? {} : { custom: { ...extras } }) };
}

function readValue(cell: XmlElement, prefixed: boolean, reading: Reading): ICellData {
  const value = childOf(cell, "v");
  const inline = childOf(cell, "is");
  if (inline) {
    const shared = reading.strings.addRich(inline);
    return readText(shared.text, shared.rich, prefixed);
  }
  if (!value) return {};
  const text = textOf(value);
  switch (cell.attributes["t"] ?? "n") {
    case "s": {
      const shared = reading.strings.texts[Number(text)];
      return readText(shared?.text ?? "", shared?.rich ?? null, prefixed);
    }
    case "str":
    case "e":
      return { v: text, t: prefixed ? PREFIXED_TEXT : TEXT };
    case "b":
      return { v: text === "1" || text === "true" ? 1 : 0, t: BOOLEAN };
    case "d":
      return { v: isoSerial(text) ?? text, t: NUMBER };
    default:
      return text === "" ? {} : { v: Number(text), t: NUMBER };
  }
}

function readFormula(node: XmlElement, row: number, column: number, reading: Reading): ICellData {
  const { t: type, si, ref } = node.attributes;
  const text = textOf(node);
  if (type === "dataTable")
    throw new Error("The workbook holds a what-if data table, which this engine does not know.");
  if (type === "shared" && text === "") {
    const master = reading.shared.get(si ?? "");
    return master ? { f: translateFormula(master.formula, row - master.row, column - master.column) } : {};
  }
  const formula = formulaFromFile(text);
  if (type === "shared") reading.shared.set(si ?? "", { formula, row, column });
  if (type !== "array") return { f: formula };
  const area = parseArea(ref ?? "A1");
  const { firstRow, lastRow, firstColumn, lastColumn } = boundsOf(area);
  for (let r = firstRow; r <= lastRow; r += 1)
    for (let c = firstColumn; c <= lastColumn; c += 1) reading.filled.add(`${r},${c}`);
  const extras: CellExtras = { array: { rows: area.rowCount, columns: area.columnCount } };
  return { f: formula, custom: { ...extras } };
}

function readCell(cell: XmlElement, row: number, column: number, reading: Reading): ICellData {
  const style = Number(cell.attributes["s"] ?? 0);
  const prefixed = reading.styles.isPrefixed(style);
  if (style > 0) reading.usedStyles.add(style);
  const look = style > 0 ? { s: styleId(style) } : {};
  const formula = childOf(cell, "f");
  if (!formula && reading.filled.has(`${row},${column}`)) return look;
  const value = readValue(cell, prefixed, reading);
  const contents = formula ? { ...value, ...readFormula(formula, row, column, reading) } : value;
  const { cm } = cell.attributes;
  return { ...contents, ...look, ...(cm && formula ? { custom: { ...contents.custom, cm } } : {}) };
}

function readRow(row: XmlElement, reading: Reading): Partial<IRowData> | null {
  const { ht, customHeight, hidden, s, customFormat } = row.attributes;
  const { r: _number, spans: _spans, ...kept } = row.attributes;
  if (Object.keys(kept).length === 0) return null;
  const data: Partial<IRowData> = { custom: { file: kept } };
  if (ht !== undefined) {
    const fixed = customHeight === "1" || customHeight === "true";
    data.h = pixelsOfPoints(Number(ht));
    data.ia = fixed ? 0 : 1;
    if (!fixed) data.ah = data.h;
  }
  if (hidden === "1" || hidden === "true") data.hd = 1;
  if (s !== undefined && customFormat === "1") {
    data.s = styleId(Number(s));
    reading.usedStyles.add(Number(s));
  }
  return data;
}

function readColumns(worksheet: XmlElement, count: number, reading: Reading): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const col of childrenOf(childOf(worksheet, "cols"), "col")) {
    const { min, max, width, hidden, style, ...rest } = col.attributes;
    const data: Partial<IColumnData> = { custom: { file: { ...rest, ...(width ? { width } : {}) } } };
    if (width) data.w = pixelsOfCharacters(Number(width));
    if (hidden === "1" || hidden === "true") data.hd = 1;
    if (style && style !== "0") {
      data.s = styleId(Number(style));
      reading.usedStyles.add(Number(style));
    }
    for (let index = Number(min) - 1; index < Math.min(Number(max), count); index += 1) columns[index] = { ...data };
  }
  return columns;
}

/** Attributes of columns that reach to the very last one, beyond what the grid shows. */
export function columnTail(worksheet: XmlElement): Record<string, string> | null {
  const last = childrenOf(childOf(worksheet, "cols"), "col").at(-1);
  return last && Number(last.attributes["max"]) >= MAX_COLUMNS ? last.attributes : null;
}

function readFreeze(worksheet: XmlElement): IWorksheetData["freeze"] | undefined {
  const pane = childOf(childOf(childOf(worksheet, "sheetViews"), "sheetView"), "pane");
  if (!pane || !(pane.attributes["state"] ?? "").startsWith("frozen")) return undefined;
  const xSplit = Number(pane.attributes["xSplit"] ?? 0);
  const ySplit = Number(pane.attributes["ySplit"] ?? 0);
  return { xSplit, ySplit, startColumn: xSplit > 0 ? xSplit : -1, startRow: ySplit > 0 ? ySplit : -1 };
}

/** The Univer sheet, without its id and name; also says which of the file's formats it uses. */
export function readCells(
  worksheet: XmlElement,
  strings: SharedStrings,
  styles: StyleSheet,
): { sheet: Partial<IWorksheetData>; usedStyles: Set<number> } {
  const reading: Reading = { strings, styles, shared: new Map(), filled: new Set(), usedStyles: new Set() };
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  let rowCount = 0;
  let columnCount = 0;
  for (const rowElement of childrenOf(childOf(worksheet, "sheetData"), "row")) {
    const row = rowElement.attributes["r"] ? Number(rowElement.attributes["r"]) - 1 : rowCount;
    const data = readRow(rowElement, reading);
    if (data) rowData[row] = data;
    rowCount = Math.max(rowCount, row + 1);
    let next = 0;
    for (const cellElement of childrenOf(rowElement, "c")) {
      const column = cellElement.attributes["r"] ? parseCell(cellElement.attributes["r"]).column : next;
      next = column + 1;
      columnCount = Math.max(columnCount, next);
      const cell = readCell(cellElement, row, column, reading);
      if (Object.keys(cell).length > 0) (cellData[row] ??= {})[column] = cell;
    }
  }
  const mergeData = childrenOf(childOf(worksheet, "mergeCells"), "mergeCell").map((merge) => {
    const bounds = boundsOf(parseArea(merge.attributes["ref"] ?? "A1"));
    return {
      startRow: bounds.firstRow,
      endRow: bounds.lastRow,
      startColumn: bounds.firstColumn,
      endColumn: bounds.lastColumn,
    };
  });
  for (const merge of mergeData) {
    rowCount = Math.max(rowCount, merge.endRow + 1);
    columnCount = Math.max(columnCount, merge.endColumn + 1);
  }
  const gridColumns = columnCount + 40;
  const { defaultRowHeight, defaultColWidth } = childOf(worksheet, "sheetFormatPr")?.attributes ?? {};
  const freeze = readFreeze(worksheet);
  const sheet: Partial<IWorksheetData> = {
    cellData,
    rowData,
    columnData: readColumns(worksheet, gridColumns, reading),
    mergeData,
    rowCount: Math.max(rowCount + 200, 1000),
    columnCount: gridColumns,
    defaultRowHeight: pixelsOfPoints(Number(defaultRowHeight ?? DEFAULT_ROW_POINTS)),
    defaultColumnWidth: defaultColWidth ? pixelsOfCharacters(Number(defaultColWidth)) : DEFAULT_COLUMN_PIXELS,
    ...(freeze ? { freeze } : {}),
  };
  return { sheet, usedStyles: reading.usedStyles };
}
