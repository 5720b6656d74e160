/** Writes defined names, with the sheets' print areas and titles among them. */
import { areaOf, boundsOf, columnName } from "../cells/area";
import { sheetPrefix, writeReference } from "../cells/formula-references";
import type { EngineName, EngineSheet } from "../engine";
import { formulaToFile } from "./formula-text";
import { element, type XmlElement } from "./xml";

function printNames(sheet: EngineSheet): EngineName[] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const prefix = sheetPrefix(sheet.name);
  const name = (name: string, formula: string): EngineName => ({
    name,
    sheetId: sheet.id,
    formula,
    visible: true,
    comment: "",
  });
  const names: EngineName[] = [];
  if (printArea) {
    const fixed = { firstRow: true, firstColumn: true, lastRow: true, lastColumn: true };
    const area = areaOf(boundsOf(printArea));
    names.push(name("_xlnm.Print_Area", `=${writeReference({ sheet: sheet.name, area, shape: "range", fixed })}`));
  }
  const titles: string[] = [];
  if (titleColumns) titles.push(`${prefix}$${columnName(titleColumns.first)}:$${columnName(titleColumns.last)}`);
  if (titleRows) titles.push(`${prefix}$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (titles.length > 0) names.push(name("_xlnm.Print_Titles", `=${titles.join(",")}`));
  return names;
}

/** The names section, or null when there are no names. */
export function namesElement(sheets: readonly EngineSheet[], names: readonly EngineName[]): XmlElement | null {
  const places = new Map(sheets.map((sheet, index) => [sheet.id, index]));
  const all = [...names, ...sheets.flatMap(printNames)];
  const nodes = all.map(({ name, sheetId, formula, visible, comment }) => {
    const attributes: Record<string, string> = { name };
    if (sheetId !== null) attributes["localSheetId"] = String(places.get(sheetId) ?? 0);
    if (!visible) attributes["hidden"] = "1";
    if (comment) attributes["comment"] = comment;
    return element("definedName", attributes, [formulaToFile(formula)]);
  });
  const key = (node: XmlElement): string =>
    `${node.attributes["name"]?.toLowerCase()} ${node.attributes["localSheetId"] ?? ""}`;
  nodes.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return nodes.length > 0 ? element("definedNames", {}, nodes) : null;
}
