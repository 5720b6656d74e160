/** What hangs on a sheet beside its cells. */
import type { IWorksheetData } from "@univerjs/core";
import type { SheetState } from "../state/book-state";
import { colorOf } from "./colors";
import type { XlsxPackage } from "./package";
import type { StyleSheet } from "./style-sheet";
import { childOf } from "./xml";

/** Fills the sheet's state, and answers what Univer keeps of it. */
export function readSheetParts(_pkg: XlsxPackage, sheet: SheetState, styles: StyleSheet): Partial<IWorksheetData> {
  const { root } = sheet.source;
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const tab = colorOf(childOf(childOf(root, "sheetPr"), "tabColor"), styles.theme);
  return {
    showGridlines: view?.attributes["showGridLines"] === "0" ? 0 : 1,
    ...(tab ? { tabColor: tab } : {}),
  };
}
