/** Writes the workbook back into the file it came from: only what the engine owns is rewritten. */
import type { BookContext } from "../univer/book-context";
import type { OwnSheet } from "../univer/own-sheet";
import { RELATIONSHIPS } from "./package";
import { workbookPath } from "./read-book";
import { writeSettings } from "./settings-part";
import { FormatPlaces, writeCells } from "./write-cells";
import { namesElement } from "./write-names";
import { writeSheetParts } from "./write-sheet-parts";
import { setAttribute, WORKSHEET_TYPE } from "./worksheet-schema";
import { childOf, childrenOf, element, setChildren, type XmlElement } from "./xml";

const ORDER = (
  "fileVersion fileSharing workbookPr mc:AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** The sheet's part, made for a new sheet. */
function ensurePart(context: BookContext, sheet: OwnSheet): string {
  const { source } = sheet.state;
  const { pkg } = context.state;
  source.part ??= pkg.freePath("xl/worksheets/sheet*.xml");
  if (!pkg.has(source.part)) pkg.put(source.part, WORKSHEET_TYPE, source.root);
  return source.part;
}

function writeSheetList(context: BookContext, root: XmlElement, path: string): void {
  const { pkg } = context.state;
  const list = childOf(root, "sheets") ?? element("sheets");
  const entries = new Map(childrenOf(list, "sheet").map((entry) => [entry.attributes["r:id"] ?? "", entry]));
  const links = pkg.relationships(path).filter((link) => link.kind === "worksheet");
  const linkOf = new Map(links.map((link) => [link.path, link.id]));
  let highest = Math.max(0, ...[...entries.values()].map((entry) => Number(entry.attributes["sheetId"])));
  const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  const parts = new Set<string>();
  const nodes = context.ownSheets().map((sheet) => {
    const part = ensurePart(context, sheet);
    parts.add(part);
    const link = linkOf.get(part) ?? pkg.relate(path, "worksheet", part);
    const known = entries.get(link) ?? element("sheet", { name: "", sheetId: String((highest += 1)), "r:id": link });
    known.attributes["name"] = sheet.name;
    setAttribute(known, "state", states[sheet.visibility]);
    return known;
  });
  for (const link of links) {
    if (parts.has(link.path)) continue;
    pkg.unrelate(path, link.id);
    pkg.remove(link.path);
    pkg.sweep();
  }
  root.attributes["xmlns:r"] ??= RELATIONSHIPS;
  setChildren(root, "sheets", [element("sheets", {}, nodes)], ORDER);
}

function writeView(context: BookContext, activeSheet: OwnSheet, root: XmlElement): void {
  const views = childOf(root, "bookViews") ?? element("bookViews");
  if (childrenOf(views).length === 0) views.children.push(element("workbookView"));
  const active = context.ownSheets().indexOf(activeSheet);
  const [view] = childrenOf(views, "workbookView");
  if (view) setAttribute(view, "activeTab", active > 0 ? String(active) : undefined);
  setChildren(root, "bookViews", [views], ORDER);
}

/** Results go along, and Excel is asked to calculate again; its list of the order of calculation is no longer true. */
function writeCalculation(context: BookContext, root: XmlElement, path: string): void {
  const { pkg, calculationMode } = context.state;
  const node = childOf(root, "calcPr") ?? element("calcPr");
  setAttribute(node, "calcMode", calculationMode === "Manual" ? "manual" : undefined);
  node.attributes["fullCalcOnLoad"] = "1";
  setChildren(root, "calcPr", [node], ORDER);
  for (const link of pkg.relationships(path)) {
    if (link.kind !== "calcChain") continue;
    pkg.unrelate(path, link.id);
    pkg.remove(link.path);
  }
}

/** The workbook as .xlsx bytes. */
export async function writeBook(context: BookContext, activeSheet: OwnSheet): Promise<Uint8Array> {
  const { pkg, names, reservedNames, settings } = context.state;
  const path = workbookPath(pkg);
  const root = pkg.xml(path);
  const formats = new FormatPlaces(context);
  writeSheetList(context, root, path);
  for (const sheet of context.ownSheets()) {
    writeCells(context, sheet, formats);
    writeSheetParts(context, sheet, ensurePart(context, sheet), sheet === activeSheet);
  }
  const defined = namesElement(context.ownSheets(), [...names, ...reservedNames]);
  setChildren(root, "definedNames", defined ? [defined] : [], ORDER);
  writeView(context, activeSheet, root);
  writeCalculation(context, root, path);
  writeSettings(pkg, path, settings);
  return pkg.bytes();
}
