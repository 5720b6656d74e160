/** Moves everything the engine owns along with a change of structure, exactly once, by the one shifting mechanism. */
import { boundsOf, parseAreas, areaName, MAX_COLUMNS, MAX_ROWS } from "../cells/area";
import {
  dropSheetFromFormula,
  renameSheetInFormula,
  shiftFormula,
  translateFormula,
} from "../cells/formula-references";
import { shiftPlace, type StructuralEdit } from "../cells/structural-edit";
import type { Area, EnginePage } from "../engine";
import { textOf, walk, type XmlElement } from "../xlsx/xml";
import { anchorArea, anchorsOf, drawingPart, setAnchorArea } from "../xlsx/anchors";
import type { XlsxPackage } from "../xlsx/package";
import { tablePart } from "../xlsx/tables";
import { foreignOf } from "./conditional-format-source";
import type { BookState, SheetState } from "./book-state";

/** How a formula that stands on a sheet is rewritten; `area` is given when it is relative to that area's first cell. */
type Rewrite = (formula: string, home: string, area?: Area) => string;

function rewriteRule(
  rule: Readonly<Record<string, unknown>>,
  rewrite: (text: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => {
      if (typeof value === "string" && value.startsWith("=")) return [key, rewrite(value)];
      const nested = typeof value === "object" && value !== null && !Array.isArray(value);
      return [key, nested ? rewriteRule(value as Record<string, unknown>, rewrite) : value];
    }),
  );
}

/** The same for a record of which only the texts are formulas. */
function rewriteTexts(
  texts: Readonly<Record<string, unknown>>,
  rewrite: (text: string) => string,
): Record<string, unknown> {
  const changed = (value: unknown): unknown =>
    typeof value === "string" && value.startsWith("=") ? rewrite(value) : value;
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, changed(value)]));
}

/** Formulas in parts of a sheet the engine keeps without understanding, and in what charts show. */
const FORMULA_ELEMENTS = new Set([
  "formula",
  "formula1",
  "formula2",
  "xm:f",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

/** Sections the engine writes afresh from what it understands of them. */
const OWN_SECTIONS = new Set([
  "sheetData",
  "cols",
  "dimension",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "tableParts",
]);

/** The sections of a sheet that are kept as they are. */
function foreignSections(root: XmlElement): XmlElement[] {
  return root.children.filter((node) => typeof node !== "string").filter((node) => !OWN_SECTIONS.has(node.name));
}

function rewriteElements(root: XmlElement, rewrite: (text: string) => string): void {
  for (const node of walk(root)) {
    if (FORMULA_ELEMENTS.has(node.name)) {
      const text = textOf(node);
      const changed = rewrite(text);
      if (changed !== text) node.children = [changed];
    }
    const { location } = node.attributes;
    if (node.name === "hyperlink" && location) node.attributes["location"] = rewrite(location);
  }
}

function rewriteSheet(sheet: SheetState, rewrite: Rewrite): void {
  const here = (text: string): string => rewrite(text, sheet.name);
  for (const format of sheet.conditionalFormats) {
    const relative = (text: string): string => rewrite(text, sheet.name, format.area);
    if (format.formula) format.formula = relative(format.formula);
    if (format.foreign) format.foreign = rewriteTexts(format.foreign, relative);
    const foreign = foreignOf(format);
    if (foreign) {
      rewriteElements(foreign.element, relative);
      foreign.understood = foreign.understood && { ...foreign.understood, formula: format.formula };
    }
  }
  for (const validation of sheet.validations) {
    validation.rule = rewriteRule(validation.rule, (text) => rewrite(text, sheet.name, validation.area));
  }
  for (const chart of sheet.charts) chart.references = chart.references.map(here);
  for (const section of foreignSections(sheet.source.root)) rewriteElements(section, here);
}

function rewriteFormulas(book: BookState, rewrite: Rewrite): void {
  for (const name of [...book.names, ...book.reservedNames]) {
    name.formula = rewrite(name.formula, name.sheetId ? (book.sheets.get(name.sheetId)?.name ?? "") : "");
  }
  for (const sheet of book.sheets.values()) {
    rewriteSheet(sheet, rewrite);
    for (const { id } of sheet.tables) {
      const part = tablePart(id);
      if (part) rewriteElements(book.pkg.xml(part), (text) => rewrite(text, sheet.name));
    }
  }
}

type MoveArea = (area: Area) => Area | null;

function shiftPage(page: EnginePage, move: MoveArea): void {
  page.printArea = page.printArea && move(page.printArea);
  const rows = page.titleRows;
  if (rows) {
    const area = move({ row: rows.first, rowCount: rows.last - rows.first + 1, column: 0, columnCount: MAX_COLUMNS });
    page.titleRows = area && { first: area.row, last: boundsOf(area).lastRow };
  }
  const columns = page.titleColumns;
  if (columns) {
    const area = move({
      column: columns.first,
      columnCount: columns.last - columns.first + 1,
      row: 0,
      rowCount: MAX_ROWS,
    });
    page.titleColumns = area && { first: area.column, last: boundsOf(area).lastColumn };
  }
}

function keepShifted(items: { area: Area }[], move: MoveArea): void {
  const kept = items.filter((item) => {
    const area = move(item.area);
    if (area) item.area = area;
    return area !== null;
  });
  items.splice(0, items.length, ...kept);
}

/** Moves addresses in what came with the file and the engine does not understand; what has no cells left goes. */
function shiftAddresses(parent: XmlElement, move: MoveArea): void {
  parent.children = parent.children.filter((node) => {
    if (typeof node === "string" || OWN_SECTIONS.has(node.name)) return true;
    for (const name of ["ref", "sqref"] as const) {
      const text = node.attributes[name];
      if (text === undefined || text === "" || text.includes("#")) continue;
      const moved = movedAreas(text, move);
      if (moved === "") return false;
      node.attributes[name] = moved;
    }
    if (node.name === "xm:sqref") {
      const moved = movedAreas(textOf(node), move);
      node.children = [moved];
      return true;
    }
    shiftAddresses(node, move);
    const emptied =
      ["hyperlinks", "protectedRanges", "ignoredErrors"].includes(node.name) && node.children.length === 0;
    return !emptied && !(/^x14:/.test(node.name) && hasNoCells(node));
  });
}

const hasNoCells = (node: XmlElement): boolean =>
  node.children.some((child) => typeof child !== "string" && child.name === "xm:sqref" && textOf(child) === "");

function movedAreas(text: string, move: MoveArea): string {
  return parseAreas(text)
    .flatMap((area) => move(area) ?? [])
    .map(areaName)
    .join(" ");
}

function shiftSheet(sheet: SheetState, move: MoveArea): void {
  keepShifted(sheet.tables, move);
  keepShifted(sheet.validations, move);
  keepShifted(sheet.notes, move);
  keepShifted(sheet.comments, move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    const foreign = foreignOf(format);
    if (foreign) foreign.areas = foreign.areas.flatMap((area) => move(area) ?? []);
    const area = move(format.area) ?? foreign?.areas[0];
    if (area) format.area = area;
    return area !== undefined;
  });
  shiftPage(sheet.page, move);
  shiftAddresses(sheet.source.root, move);
}

/** Pictures and shapes move like charts; threads of comments like notes. */
function shiftHangingParts(pkg: XlsxPackage, sheet: SheetState, move: MoveArea): void {
  const drawing = drawingPart(pkg, sheet);
  for (const { anchor, chart } of drawing ? anchorsOf(pkg, drawing) : []) {
    const area = chart ? null : anchorArea(anchor);
    const moved = area && move(area);
    if (moved) setAnchorArea(anchor, moved);
  }
  const threads = sheet.source.part
    ? pkg.relationships(sheet.source.part).filter(({ kind }) => kind === "threadedComment")
    : [];
  for (const { path } of threads) shiftAddresses(pkg.xml(path), move);
}

/** Charts float: a cell that goes under them makes them smaller, but they never go with their cells. */
function shiftCharts(sheet: SheetState, move: MoveArea): void {
  for (const chart of sheet.charts) {
    const moved = move(chart.anchor);
    chart.anchor = moved ?? { ...chart.anchor, rowCount: 1, columnCount: 1 };
  }
}

/**
 * A formula that is relative to its area's first cell, said from the first cell that survives: so that deleting the first
 * row of an area does not lose what its formula looks at.
 */
function fromSurvivor(formula: string, area: Area, edit: StructuralEdit): string {
  if (edit.kind === "deleteRows" && area.row >= edit.at && area.row < edit.at + edit.count) {
    return translateFormula(formula, edit.at + edit.count - area.row, 0);
  }
  if (edit.kind === "deleteColumns" && area.column >= edit.at && area.column < edit.at + edit.count) {
    return translateFormula(formula, 0, edit.at + edit.count - area.column);
  }
  return formula;
}

/** Shifts areas and formulas of the whole book after rows or columns came or went, or a block was moved. */
export function shiftState(book: BookState, edit: StructuralEdit): void {
  const ids = new Map([...book.sheets.values()].map((sheet) => [sheet.name, sheet.id]));
  rewriteFormulas(book, (formula, home, area) =>
    shiftFormula(area && home === edit.sheet ? fromSurvivor(formula, area, edit) : formula, home, edit),
  );
  const moveOn =
    (sheet: SheetState): MoveArea =>
    (area) => {
      const place = shiftPlace({ sheet: sheet.name, area }, edit);
      return place?.sheet === sheet.name ? place.area : null;
    };
  const [from, to] = [edit.sheet, edit.kind === "move" ? edit.toSheet : edit.sheet].map((name) =>
    [...book.sheets.values()].find((sheet) => sheet.name === name),
  );
  if (to) shiftSheet(to, moveOn(to));
  if (from && to && from !== to && edit.kind === "move") {
    moveAway(from, to, edit);
    shiftSheet(from, moveOn(from));
  }
  if (from && edit.kind !== "move") {
    shiftCharts(from, moveOn(from));
    shiftHangingParts(book.pkg, from, moveOn(from));
  }
  for (const tracked of book.tracked) {
    const sheet = book.sheets.get(tracked.sheetId)?.name;
    if (!tracked.area || sheet === undefined) continue;
    const place = shiftPlace({ sheet, area: tracked.area }, edit);
    tracked.area = place?.area ?? null;
    if (place) tracked.sheetId = ids.get(place.sheet) ?? tracked.sheetId;
  }
}

/** What lies in a block that goes to another sheet goes along: notes, comments, tables, validations and conditional formats. */
function moveAway(from: SheetState, to: SheetState, edit: StructuralEdit & { kind: "move" }): void {
  const carry = <T extends { area: Area }>(items: T[], target: T[]): void => {
    for (const item of [...items]) {
      const place = shiftPlace({ sheet: from.name, area: item.area }, edit);
      if (place?.sheet !== to.name) continue;
      items.splice(items.indexOf(item), 1);
      item.area = place.area;
      target.push(item);
    }
  };
  carry(from.notes, to.notes);
  carry(from.comments, to.comments);
  carry(from.tables, to.tables);
  carry(from.validations, to.validations);
  carry(from.conditionalFormats, to.conditionalFormats);
}

/** Follows a sheet's new name in everything the engine owns. */
export function renameInState(book: BookState, from: string, to: string): void {
  rewriteFormulas(book, (formula) => renameSheetInFormula(formula, from, to));
}

/** Forgets a deleted sheet: its own things go, references to it become #REF!. */
export function dropFromState(book: BookState, sheet: SheetState): void {
  book.sheets.delete(sheet.id);
  book.names = book.names.filter((name) => name.sheetId !== sheet.id);
  book.reservedNames = book.reservedNames.filter((name) => name.sheetId !== sheet.id);
  for (const tracked of book.tracked) if (tracked.sheetId === sheet.id) tracked.area = null;
  rewriteFormulas(book, (formula) => dropSheetFromFormula(formula, sheet.name));
}
