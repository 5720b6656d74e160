import type { Places } from "./places";
import type { StepOf } from "../workbook/steps/steps";

export function addSheet(places: Places, { name }: StepOf<"addSheet">): void {
  const sheet = places.workbook.worksheets.add(name);
  sheet.load("id");
  places.sheetAdded(name, sheet);
}

export function placeTab(places: Places, { sheet, position }: StepOf<"placeTab">): void {
  places.sheet(sheet).position = position;
}

export function renameSheet(places: Places, { sheet, name }: StepOf<"renameSheet">): void {
  places.sheet(sheet).name = name;
  places.sheetRenamed(sheet, name);
}

export function deleteSheet(places: Places, { sheet }: StepOf<"deleteSheet">): void {
  places.sheet(sheet).delete();
  places.sheetDeleted(sheet);
}

export function freeze(places: Places, { sheet, rows, columns }: StepOf<"freeze">): void {
  const { freezePanes } = places.sheet(sheet);
  if (rows > 0 && columns > 0) {
    freezePanes.freezeAt(places.range(sheet, { row: 0, column: 0, rowCount: rows, columnCount: columns }));
  } else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}

export function page(places: Places, { sheet, page }: StepOf<"page">): void {
  const { pageLayout } = places.sheet(sheet);
  const { titleRows, footer, onOnePage = false } = page;
  pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = page.paperSize === "a3" ? "A3" : "A4";
  pageLayout.leftMargin = page.sideMargins;
  pageLayout.rightMargin = page.sideMargins;
  const fit = { horizontalFitToPages: 1, ...(onOnePage && { verticalFitToPages: 1 }) };
  pageLayout.zoom = page.fitToWidth ? fit : { scale: 100 };
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  const every = pageLayout.headersFooters.defaultForAllPages;
  every.leftFooter = footer.left;
  every.centerFooter = footer.center;
  every.rightFooter = footer.right;
}
