/** Tables, each a part of its own. Column names follow the cells of the header row. */
import { areaName, parseArea } from "../cells/area";
import type { EngineTable } from "../engine";
import type { OwnSheet } from "../univer/own-sheet";
import type { BookState } from "../state/book-state";
import { RELATIONSHIPS, type XlsxPackage } from "./package";
import { MAIN, setAttribute, setSections } from "./worksheet-schema";
import { childOf, childrenOf, element, setChildren, type XmlElement } from "./xml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

const idOf = (part: string): string => `table ${part}`;

export function readTables(pkg: XlsxPackage, sheetPart: string): EngineTable[] {
  return pkg
    .relationships(sheetPart)
    .filter((link) => link.kind === "table")
    .map(({ path }) => {
      const root = pkg.xml(path);
      const { displayName, name = "", ref = "A1" } = root.attributes;
      return {
        id: idOf(path),
        name: displayName ?? name,
        area: parseArea(ref),
        style: childOf(root, "tableStyleInfo")?.attributes["name"] ?? "",
        showFilterButton: childOf(root, "autoFilter") !== undefined,
      };
    });
}

/** Excel repairs files whose table columns are not called as their header cells, or share a name. */
function columnElements(table: EngineTable, sheet: OwnSheet, known: readonly XmlElement[]): XmlElement[] {
  const header = sheet.read({ ...table.area, rowCount: 1 })[0] ?? [];
  const byName = new Map(known.map((column) => [(column.attributes["name"] ?? "").toLowerCase(), column]));
  let highest = Math.max(0, ...known.map((column) => Number(column.attributes["id"])));
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const wanted = String(cell.value) || `Kolom${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    const column = byName.get(name.toLowerCase());
    byName.delete(name.toLowerCase());
    if (!column) return element("tableColumn", { id: String((highest += 1)), name });
    column.attributes["name"] = name.replaceAll("\n", "_x000a_");
    return column;
  });
}

function writeTable(table: EngineTable, sheet: OwnSheet, root: XmlElement): void {
  const ref = areaName(table.area);
  Object.assign(root.attributes, { name: table.name, displayName: table.name, ref });
  const filter = childOf(root, "autoFilter");
  const totals = Number(root.attributes["totalsRowCount"] ?? 0);
  const filtered = areaName({ ...table.area, rowCount: table.area.rowCount - totals });
  if (filter) filter.attributes["ref"] = filtered;
  if (table.showFilterButton !== (filter !== undefined)) {
    setChildren(root, "autoFilter", table.showFilterButton ? [element("autoFilter", { ref: filtered })] : [], ORDER);
  }
  const columns = columnElements(table, sheet, childrenOf(childOf(root, "tableColumns"), "tableColumn"));
  setChildren(root, "tableColumns", [element("tableColumns", { count: String(columns.length) }, columns)], ORDER);
  const style = childOf(root, "tableStyleInfo") ?? element("tableStyleInfo", { showRowStripes: "1" });
  setAttribute(style, "name", table.style || undefined);
  setChildren(root, "tableStyleInfo", [style], ORDER);
}

/** The part of a table that came with the file. */
export function tablePart(id: string): string | null {
  return id.startsWith("table ") ? id.slice("table ".length) : null;
}

/** Makes the part of a table made here. Table ids are unique in the workbook, not only on the sheet. */
function makePart(pkg: XlsxPackage): string {
  const ids = pkg.paths("xl/tables/").map((path) => Number(pkg.peek(path).attributes["id"] ?? 0));
  const part = pkg.freePath("xl/tables/table*.xml");
  pkg.put(part, TYPE, element("table", { xmlns: MAIN, id: String(Math.max(0, ...ids) + 1), totalsRowShown: "0" }));
  return part;
}

export function writeTables(
  { pkg, tableParts }: BookState,
  sheet: OwnSheet,
  sheetPart: string,
  sheets: readonly OwnSheet[],
): void {
  const partOf = (id: string): string | undefined => tablePart(id) ?? tableParts.get(id);
  const links = pkg.relationships(sheetPart).filter((link) => link.kind === "table");
  const parts = sheet.tables.map((table) => {
    const part = partOf(table.id) ?? makePart(pkg);
    tableParts.set(table.id, part);
    writeTable(table, sheet, pkg.xml(part));
    return part;
  });
  const elsewhere = new Set(
    sheets.flatMap((other) => (other === sheet ? [] : other.tables.map((table) => partOf(table.id)))),
  );
  for (const link of links) {
    if (parts.includes(link.path)) continue;
    pkg.unrelate(sheetPart, link.id);
    if (!elsewhere.has(link.path)) pkg.remove(link.path);
  }
  const linkOf = new Map(links.map((link) => [link.path, link.id]));
  const nodes = parts.map((part) =>
    element("tablePart", { "r:id": linkOf.get(part) ?? pkg.relate(sheetPart, "table", part) }),
  );
  const { root } = sheet.state.source;
  if (nodes.length > 0) root.attributes["xmlns:r"] ??= RELATIONSHIPS;
  setSections(
    root,
    "tableParts",
    nodes.length > 0 ? [element("tableParts", { count: String(nodes.length) }, nodes)] : [],
  );
}
