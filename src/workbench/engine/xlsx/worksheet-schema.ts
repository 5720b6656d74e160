/** The order a worksheet's sections must stand in, and helpers to put them there. */
import { childOf, element, setChildren, type XmlElement } from "./xml";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
  "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags " +
  "drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** Inches: what Excel gives a new sheet. */
export const standardMargins = { left: "0.7", right: "0.7", top: "0.75", bottom: "0.75", header: "0.3", footer: "0.3" };

/** Puts sections in place of those with this name; none takes the name out. */
export function setSections(worksheet: XmlElement, name: string, sections: readonly XmlElement[]): void {
  setChildren(worksheet, name, sections, ORDER);
}

/** The one section with this name, made when it is missing. */
export function section(worksheet: XmlElement, name: string): XmlElement {
  const known = childOf(worksheet, name);
  if (known) return known;
  const made = element(name);
  setSections(worksheet, name, [made]);
  return made;
}

/** An attribute set, or taken away by undefined. */
export function setAttribute(node: XmlElement, name: string, value: string | undefined): void {
  if (value === undefined) delete node.attributes[name];
  else node.attributes[name] = value;
}

export function emptyWorksheet(): XmlElement {
  return element(
    "worksheet",
    { xmlns: MAIN, "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships" },
    [
      element("sheetViews", {}, [element("sheetView", { workbookViewId: "0" })]),
      element("sheetFormatPr", { defaultRowHeight: "15" }),
      element("sheetData"),
      element("pageMargins", standardMargins),
    ],
  );
}
