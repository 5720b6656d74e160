/** Writes a sheet's cells, rows and columns back as the file wants them. */
import type { ICellData, IColumnData, IRowData, Nullable } from "@univerjs/core";
import { cellName, areaName, MAX_COLUMNS } from "../cells/area";
import type { EngineCell } from "../engine";
import type { BookContext } from "../univer/book-context";
import { hasContents, isErrorValue, PREFIXED_TEXT, valueOf } from "../univer/cell-contents";
import type { OwnSheet } from "../univer/own-sheet";
import { charactersOfPixels, pixelsOfCharacters, pixelsOfPoints, pointsOfPixels } from "../univer/sizes";
import { formulaToFile } from "./formula-text";
import { columnTail, type CellExtras } from "./read-cells";
import { section, setAttribute, setSections } from "./worksheet-schema";
import { childOf, element, type XmlElement } from "./xml";

type Reference = Nullable<ICellData["s"]>;

/** Where formats are in the file; new ones are added to it. */
export class FormatPlaces {
  private readonly known = new Map<string, number>();

  constructor(private readonly context: BookContext) {}

  place(reference: Reference, prefixed: boolean): number {
    const key = `${typeof reference === "string" ? reference : JSON.stringify(reference ?? null)} ${prefixed}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { styles } = this.context.state;
    const style = reference ? this.context.book.style(reference) : null;
    const kept = reference ? this.context.bases.unchanged(reference) : 0;
    const place = kept ?? (style ? styles.place(style, this.context.bases.base(reference ?? null)) : 0);
    const marked = styles.withPrefix(place, prefixed);
    this.known.set(key, marked);
    return marked;
  }
}

const number = (value: number): string => String(Math.round(value * 1e10) / 1e10);

function extrasOf(cell: ICellData): CellExtras {
  return (cell.custom ?? {}) as CellExtras;
}

function formulaElement(formula: string, extras: CellExtras, row: number, column: number): XmlElement {
  const { array } = extras;
  const attributes = array
    ? { t: "array", ref: areaName({ row, column, rowCount: array.rows, columnCount: array.columns }) }
    : {};
  return element("f", attributes, [formulaToFile(formula)]);
}

function cellElement(
  context: BookContext,
  cell: ICellData,
  formula: string | null,
  row: number,
  column: number,
  style: number,
): XmlElement {
  const attributes: Record<string, string> = { r: cellName(row, column) };
  if (style > 0) attributes["s"] = String(style);
  const node = element("c", attributes);
  const extras = extrasOf(cell);
  if (formula) {
    node.children.push(formulaElement(formula, extras, row, column));
    if (extras.cm) attributes["cm"] = extras.cm;
  }
  writeValue(
    context,
    node,
    { value: valueOf(cell), formula, prefixed: cell.t === PREFIXED_TEXT },
    hasContents(cell),
    extras,
  );
  return node;
}

function writeValue(context: BookContext, node: XmlElement, cell: EngineCell, has: boolean, extras: CellExtras): void {
  const { value, formula } = cell;
  if (!has || (formula && value === "")) return;
  const put = (type: string | null, text: string): void => {
    if (type) node.attributes["t"] = type;
    node.children.push(element("v", {}, [text]));
  };
  if (typeof value === "number") put(null, String(value));
  else if (typeof value === "boolean") put("b", value ? "1" : "0");
  else if (isErrorValue(value) && !cell.prefixed) put("e", value);
  else if (formula) put("str", value);
  else {
    const { strings } = context.state;
    const rich = extras.rich !== undefined && strings.texts[extras.rich]?.text === value ? extras.rich : null;
    put("s", String(rich ?? strings.place(value)));
  }
}

const ROW_ATTRIBUTES_OF_SIZE = ["ht", "customHeight", "hidden", "s", "customFormat"];

function rowAttributes(data: Nullable<Partial<IRowData>>, formats: FormatPlaces): Record<string, string> {
  if (!data) return {};
  const file = (data.custom?.["file"] ?? {}) as Record<string, string>;
  const attributes = Object.fromEntries(
    Object.entries(file).filter(([name]) => !ROW_ATTRIBUTES_OF_SIZE.includes(name)),
  );
  const place = data.s ? formats.place(data.s, false) : 0;
  if (place > 0) Object.assign(attributes, { s: String(place), customFormat: "1" });
  const asRead = file["ht"];
  if (asRead !== undefined && data.h === pixelsOfPoints(Number(asRead))) {
    attributes["ht"] = asRead;
    if (file["customHeight"]) attributes["customHeight"] = file["customHeight"];
  } else if (data.h !== undefined && data.ia !== 1) {
    Object.assign(attributes, { ht: number(pointsOfPixels(data.h)), customHeight: "1" });
  }
  if (data.hd === 1) attributes["hidden"] = "1";
  return attributes;
}

function writeRows(context: BookContext, sheet: OwnSheet, formats: FormatPlaces): XmlElement[] {
  const univer = context.book.sheet(sheet.id);
  const formulaOf = sheet.cells.formulaReader();
  const rows = new Map<number, [column: number, cell: XmlElement][]>();
  const spilled = context.spilled.of(sheet.id) ?? {};
  const cells = [...sheet.cells.all()];
  for (const [row, line] of Object.entries(spilled)) {
    for (const [column, result] of Object.entries(line)) {
      const own = context.book.cell(sheet.id, Number(row), Number(column));
      if (!hasContents(own))
        cells.push([Number(row), Number(column), { ...own, v: result.v ?? null, t: result.t ?? null }]);
    }
  }
  for (const [row, column, cell] of cells) {
    if (!hasContents(cell) && !cell.s) continue;
    const style = formats.place(sheet.looks.reference(cell, row, column), cell.t === PREFIXED_TEXT);
    const line = rows.get(row) ?? [];
    rows.set(row, line);
    line.push([column, cellElement(context, cell, formulaOf(cell, row, column), row, column, style)]);
  }
  const manager = univer.getRowManager();
  const numbers = new Set([...rows.keys(), ...Object.keys(manager.getRowData()).map(Number)]);
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const attributes = rowAttributes(manager.getRow(row), formats);
      const line = [...(rows.get(row) ?? [])].sort(([a], [b]) => a - b);
      const children = line.map(([, cell]) => cell);
      if (children.length === 0 && Object.keys(attributes).length === 0) return [];
      return [element("row", { r: String(row + 1), ...attributes }, children)];
    });
}

function columnAttributes(data: Partial<IColumnData>, formats: FormatPlaces): Record<string, string> | null {
  const { width: asRead, ...file } = (data.custom?.["file"] ?? {}) as Record<string, string>;
  const attributes: Record<string, string> = { ...file };
  const place = data.s ? formats.place(data.s, false) : 0;
  if (place > 0) attributes["style"] = String(place);
  if (data.hd === 1) attributes["hidden"] = "1";
  if (asRead !== undefined && data.w === pixelsOfCharacters(Number(asRead))) attributes["width"] = asRead;
  else if (data.w !== undefined)
    Object.assign(attributes, { width: number(charactersOfPixels(data.w)), customWidth: "1" });
  return Object.keys(attributes).length === 0 ? null : attributes;
}

function writeColumns(
  context: BookContext,
  sheet: OwnSheet,
  formats: FormatPlaces,
  tail: Record<string, string> | null,
): XmlElement[] {
  const univer = context.book.sheet(sheet.id);
  const manager = univer.getColumnManager();
  const defaultWidth = charactersOfPixels(univer.getConfig().defaultColumnWidth);
  const columns: XmlElement[] = [];
  const add = (index: number, attributes: Record<string, string>, last = index + 1): void => {
    const before = columns.at(-1);
    const adjoins = before?.attributes["max"] === String(index);
    const { min: _min, max: _max, ...known } = before?.attributes ?? {};
    const key = (of: Record<string, string>): string => JSON.stringify(Object.entries(of).sort());
    if (before && adjoins && key(known) === key(attributes)) before.attributes["max"] = String(last);
    else columns.push(element("col", { min: String(index + 1), max: String(last), ...attributes }));
  };
  for (let index = 0; index < univer.getColumnCount(); index += 1) {
    const data = manager.getColumn(index);
    const attributes = data ? columnAttributes(data, formats) : null;
    if (attributes) add(index, { width: number(defaultWidth), ...attributes });
  }
  if (tail) {
    const { min: _min, max: _max, ...attributes } = tail;
    add(univer.getColumnCount(), attributes, MAX_COLUMNS);
  }
  return columns;
}

/** Puts rows, columns, merges, and the area in use into the sheet's document. */
export function writeCells(context: BookContext, sheet: OwnSheet, formats: FormatPlaces): void {
  const { root } = sheet.state.source;
  const columns = writeColumns(context, sheet, formats, columnTail(root));
  setSections(root, "cols", columns.length > 0 ? [element("cols", {}, columns)] : []);
  const data = section(root, "sheetData");
  data.children = writeRows(context, sheet, formats);
  const merges = sheet.merges().map((area) => element("mergeCell", { ref: areaName(area) }));
  setSections(
    root,
    "mergeCells",
    merges.length > 0 ? [element("mergeCells", { count: String(merges.length) }, merges)] : [],
  );
  const used = sheet.cells.used(true);
  const dimension = childOf(root, "dimension");
  if (dimension) setAttribute(dimension, "ref", used ? areaName(used) : "A1");
}
