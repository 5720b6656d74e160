/** What hangs on a sheet beside its cells. */
import type { IWorksheetData } from "@univerjs/core";
import type { SheetState } from "../state/book-state";
import { colorOf } from "./colors";
import type { XlsxPackage } from "./package";
import type { StyleSheet } from "./style-sheet";
import { readCharts } from "./charts";
import { readComments } from "./comments";
import { readConditionalFormats } from "./conditional-formats";
import { readNotes } from "./notes";
import { readPage } from "./page-setup";
import { readTables } from "./tables";
import { readValidations } from "./validations";
import { childOf } from "./xml";

/** Fills the sheet's state, and answers what Univer keeps of it. */
export function readSheetParts(pkg: XlsxPackage, sheet: SheetState, styles: StyleSheet): Partial<IWorksheetData> {
  const { root, part } = sheet.source;
  readPage(root, sheet.page);
  sheet.tables.push(...(part ? readTables(pkg, part) : []));
  sheet.validations.push(...readValidations(root));
  sheet.conditionalFormats.push(...readConditionalFormats(root, sheet.id, styles));
  sheet.notes.push(...readNotes(pkg, sheet));
  sheet.comments.push(...readComments(pkg, sheet));
  sheet.charts.push(...readCharts(pkg, sheet));
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const tab = colorOf(childOf(childOf(root, "sheetPr"), "tabColor"), styles.theme);
  return {
    showGridlines: view?.attributes["showGridLines"] === "0" ? 0 : 1,
    ...(tab ? { tabColor: tab } : {}),
  };
}
