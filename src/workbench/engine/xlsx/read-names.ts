/** Defined names of a workbook; those Excel reserves for printing become part of the sheets' page set-up. */
import { boundsOf, MAX_COLUMNS } from "../cells/area";
import { referencesIn } from "../cells/formula-references";
import type { EngineName, EnginePage } from "../engine";
import { formulaFromFile } from "./formula-text";
import { childOf, childrenOf, textOf, type XmlElement } from "./xml";

const RESERVED = "_xlnm.";

interface NamesRead {
  readonly names: EngineName[];
  readonly reserved: EngineName[];
}

function readPrintName(name: string, formula: string, page: EnginePage): boolean {
  const references = referencesIn(formula);
  if (name === `${RESERVED}Print_Area` && references.length === 1) {
    page.printArea = references[0]?.area ?? null;
    return true;
  }
  if (name !== `${RESERVED}Print_Titles`) return false;
  for (const { area } of references) {
    const { firstRow, lastRow, firstColumn, lastColumn } = boundsOf(area);
    if (area.columnCount === MAX_COLUMNS) page.titleRows = { first: firstRow, last: lastRow };
    else page.titleColumns = { first: firstColumn, last: lastColumn };
  }
  return true;
}

/** `sheetIds` and `pages` are in the order of the file's sheets. */
export function readNames(workbook: XmlElement, sheetIds: readonly string[], pages: readonly EnginePage[]): NamesRead {
  const names: EngineName[] = [];
  const reserved: EngineName[] = [];
  for (const node of childrenOf(childOf(workbook, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = node.attributes;
    const place = localSheetId === undefined ? null : Number(localSheetId);
    const formula = formulaFromFile(textOf(node));
    const page = place === null ? undefined : pages[place];
    if (page && readPrintName(name, formula, page)) continue;
    const sheetId = place === null ? null : (sheetIds[place] ?? null);
    const visible = hidden !== "1" && hidden !== "true";
    (name.startsWith(RESERVED) ? reserved : names).push({ name, sheetId, formula, visible, comment });
  }
  return { names, reserved };
}
