/** Writes what hangs on a sheet beside its cells. */
import { columnName as columnLetters } from "../cells/area";
import type { BookContext } from "../univer/book-context";
import type { OwnSheet } from "../univer/own-sheet";
import { writeCharts } from "./charts";
import { colorToFile, colorOf } from "./colors";
import { refuseNewComments } from "./comments";
import { writeConditionalFormats } from "./conditional-formats";
import { writeNotes } from "./notes";
import { writePage } from "./page-setup";
import { writeTables } from "./tables";
import { writeValidations } from "./validations";
import { section, setAttribute, setSections } from "./worksheet-schema";
import { childOf, element, setChildren, type XmlElement } from "./xml";

function sheetView(root: XmlElement): XmlElement {
  const views = section(root, "sheetViews");
  const known = childOf(views, "sheetView");
  if (known) return known;
  const made = element("sheetView", { workbookViewId: "0" });
  views.children.push(made);
  return made;
}

function writePane(view: XmlElement, frozen: { rows: number; columns: number } | null): void {
  const pane = childOf(view, "pane");
  const same =
    Number(pane?.attributes["ySplit"] ?? 0) === (frozen?.rows ?? 0) &&
    Number(pane?.attributes["xSplit"] ?? 0) === (frozen?.columns ?? 0);
  if (same) return;
  const order = ["pane", "selection", "pivotSelection", "extLst"];
  setChildren(view, "selection", [], order);
  if (!frozen) {
    setChildren(view, "pane", [], order);
    return;
  }
  const { rows, columns } = frozen;
  const attributes: Record<string, string> = {};
  if (columns > 0) attributes["xSplit"] = String(columns);
  if (rows > 0) attributes["ySplit"] = String(rows);
  attributes["topLeftCell"] = `${columnLetters(columns)}${rows + 1}`;
  attributes["activePane"] = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  attributes["state"] = "frozen";
  setChildren(view, "pane", [element("pane", attributes)], order);
}

function writeTab(context: BookContext, sheet: OwnSheet): void {
  const { root } = sheet.state.source;
  const known = childOf(childOf(root, "sheetPr"), "tabColor");
  if ((colorOf(known, context.state.styles.theme) ?? "") === sheet.tabColor) return;
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  setChildren(
    section(root, "sheetPr"),
    "tabColor",
    sheet.tabColor ? [element("tabColor", colorToFile(sheet.tabColor))] : [],
    order,
  );
}

/** Print area and titles are names: they say nothing here. */
function pageAlone(page: string): string {
  return JSON.stringify({ ...(JSON.parse(page) as object), printArea: null, titleRows: null, titleColumns: null });
}

/** Puts all but cells into the sheet's document and the parts that hang on it. */
export function writeSheetParts(context: BookContext, sheet: OwnSheet, part: string, active: boolean): void {
  const { state } = context;
  const { root } = sheet.state.source;
  writeConditionalFormats(root, sheet.conditionalFormats, state.styles);
  writeValidations(root, sheet.validations);
  writeTables(state, sheet, part, context.ownSheets());
  refuseNewComments(sheet.state);
  writeNotes(state.pkg, sheet.state, part);
  writeCharts(context, sheet.state);
  if (pageAlone(JSON.stringify(sheet.page)) !== pageAlone(sheet.state.asRead.page)) writePage(root, sheet.page);
  const view = sheetView(root);
  setAttribute(view, "showGridLines", sheet.showGridlines ? undefined : "0");
  setAttribute(view, "tabSelected", active ? "1" : undefined);
  writePane(view, sheet.frozen);
  writeTab(context, sheet);
  if (sheet.protected !== sheet.state.asRead.protected) {
    setSections(
      root,
      "sheetProtection",
      sheet.protected ? [element("sheetProtection", { sheet: "1", objects: "1", scenarios: "1" })] : [],
    );
  }
}
