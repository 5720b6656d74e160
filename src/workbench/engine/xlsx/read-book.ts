/** Opens an .xlsx file: its cells as a Univer workbook, and the rest as the engine's own state. */
import type { IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { emptyPage, type BookState, type SheetState } from "../state/book-state";
import { themeColors } from "./colors";
import { XlsxPackage } from "./package";
import { readCells, styleId } from "./read-cells";
import { readNames } from "./read-names";
import { readSheetParts } from "./read-sheet-parts";
import { readSettings } from "./settings-part";
import { SharedStrings } from "./shared-strings";
import { StyleSheet } from "./style-sheet";
import { MAIN } from "./worksheet-schema";
import { childOf, childrenOf, element, type XmlElement } from "./xml";
import { assertCalculated } from "../univer/sheet-name";

/** Univer keeps parsed formulas by the workbook's id, for all Univers in the process: no two may be the same. */
let opened = 0;

/** An opened file. `active` is the id of the sheet it opens on. */
export interface OpenedBook {
  readonly state: BookState;
  readonly univer: Partial<IWorkbookData>;
  readonly active: string;
}

/** The path of the workbook's own part. */
export function workbookPath(pkg: XlsxPackage): string {
  const path = pkg.relationships("").find((link) => link.kind === "officeDocument")?.path;
  if (!path) throw new Error("The file does not say where its workbook is.");
  return path;
}

function partOf(pkg: XlsxPackage, kind: string): string | undefined {
  return pkg.relationships(workbookPath(pkg)).find((link) => link.kind === kind)?.path;
}

/** Adds a part that every workbook with cells needs, to files that do without. */
function ensurePart(pkg: XlsxPackage, kind: string, path: string, type: string, root: XmlElement): string {
  const known = partOf(pkg, kind);
  if (known) return known;
  pkg.put(path, `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`, root);
  pkg.relate(workbookPath(pkg), kind, path);
  return path;
}

function openStyles(pkg: XlsxPackage): StyleSheet {
  const empty = element("styleSheet", { xmlns: MAIN }, [
    element("fonts", { count: "1" }, [
      element("font", {}, [element("sz", { val: "11" }), element("name", { val: "Calibri" })]),
    ]),
    element(
      "fills",
      { count: "2" },
      ["none", "gray125"].map((patternType) => element("fill", {}, [element("patternFill", { patternType })])),
    ),
    element("borders", { count: "1" }, [element("border")]),
    element("cellStyleXfs", { count: "1" }, [element("xf")]),
    element("cellXfs", { count: "1" }, [element("xf", { xfId: "0" })]),
  ]);
  const path = ensurePart(pkg, "styles", "xl/styles.xml", "styles", empty);
  const theme = partOf(pkg, "theme");
  return new StyleSheet(pkg.xml(path), themeColors(theme && pkg.has(theme) ? pkg.peek(theme) : null));
}

function openStrings(pkg: XlsxPackage): SharedStrings {
  const empty = element("sst", { xmlns: MAIN });
  return new SharedStrings(pkg.xml(ensurePart(pkg, "sharedStrings", "xl/sharedStrings.xml", "sharedStrings", empty)));
}

function visibilityOf(state: string | undefined): SheetState["visibility"] {
  return state === "veryHidden" ? "VeryHidden" : state === "hidden" ? "Hidden" : "Visible";
}

/** Reads a file into a Univer workbook and the engine's state. Throws on what is no .xlsx and on sheets without cells. */
export async function readBook(bytes: Uint8Array): Promise<OpenedBook> {
  const pkg = await XlsxPackage.open(bytes);
  const path = workbookPath(pkg);
  const workbook = pkg.xml(path);
  const links = new Map(pkg.relationships(path).map((link) => [link.id, link]));
  const styles = openStyles(pkg);
  const strings = openStrings(pkg);
  const sheets = new Map<string, SheetState>();
  const univerSheets: Record<string, Partial<IWorksheetData>> = {};
  const used = new Set<number>();
  for (const entry of childrenOf(childOf(workbook, "sheets"), "sheet")) {
    const { name = "", sheetId = "", state, "r:id": link = "" } = entry.attributes;
    const target = links.get(link);
    if (target?.kind !== "worksheet") throw new Error(`The sheet ${name} holds no cells (a chart or macro sheet).`);
    assertCalculated(name);
    const id = `sheet-${sheetId}`;
    const root = pkg.xml(target.path);
    const { sheet, usedStyles } = readCells(root, strings, styles);
    for (const place of usedStyles) used.add(place);
    const visibility = visibilityOf(state);
    const own: SheetState = {
      id,
      name,
      visibility,
      protected: childOf(root, "sheetProtection")?.attributes["sheet"] === "1",
      page: emptyPage(),
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
      notes: [],
      comments: [],
      source: { part: target.path, root },
      asRead: { page: "", notes: "", protected: false },
    };
    sheets.set(id, own);
    univerSheets[id] = {
      ...sheet,
      id,
      name,
      hidden: visibility === "Visible" ? 0 : 1,
      defaultStyle: styles.defaultLook(),
      ...readSheetParts(pkg, own, styles),
    };
  }
  const ids = [...sheets.keys()];
  const { names, reserved } = readNames(
    workbook,
    ids,
    [...sheets.values()].map((sheet) => sheet.page),
  );
  for (const sheet of sheets.values()) {
    Object.assign(sheet.asRead, {
      page: JSON.stringify(sheet.page),
      notes: JSON.stringify(sheet.notes.map(({ area, text }) => ({ area, text }))),
      protected: sheet.protected,
    });
  }
  const state: BookState = {
    pkg,
    styles,
    strings,
    sheets,
    names,
    reservedNames: reserved,
    tracked: new Set(),
    settings: readSettings(pkg, path),
    tableParts: new Map(),
    chartParts: new Map(),
    calculationMode: childOf(workbook, "calcPr")?.attributes["calcMode"] === "manual" ? "Manual" : "Automatic",
  };
  const univerStyles: Record<string, IStyleData> = {};
  for (const place of used) univerStyles[styleId(place)] = styles.style(place);
  const activeTab = Number(childOf(childOf(workbook, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  return {
    state,
    univer: {
      id: `workbook-${(opened += 1)}`,
      name: "",
      sheetOrder: ids,
      sheets: univerSheets,
      styles: univerStyles,
    },
    active: ids[activeTab] ?? ids[0] ?? "",
  };
}
