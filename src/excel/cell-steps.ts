import type { CellFormat } from "../workbook/steps/steps";
import type { WireRectangle } from "./merge-writes";
import type { Places } from "./places";
import type { StepOf } from "../workbook/steps/steps";

/** Puts contents in a rectangle; its holes leave cells alone. */
export function write(places: Places, { sheet, row, column, formulas }: WireRectangle): void {
  const area = { row, column, rowCount: formulas.length, columnCount: formulas[0]?.length ?? 0 };
  places.range(sheet, area).formulas = formulas.map((line) => [...line]);
}

/** Clearing "All" at once takes notes along, and leaves validation or conditional formats behind on some platforms. */
export function clear(places: Places, { sheet, area }: StepOf<"clear">): void {
  const range = places.range(sheet, area);
  range.clear("Contents");
  range.clear("Formats");
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
}

export function format(places: Places, { sheet, area, format }: StepOf<"format">): void {
  const range = places.range(sheet, area);
  formatFont(range.format.font, format);
  formatCell(range, format);
  const { gridLines, borderBottom } = format;
  if (gridLines !== undefined) {
    drawLines(range, gridLines, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]);
    if (area.rowCount > 1) drawLines(range, gridLines, ["InsideHorizontal"]);
    if (area.columnCount > 1) drawLines(range, gridLines, ["InsideVertical"]);
  }
  if (borderBottom !== undefined) drawLines(range, borderBottom, ["EdgeBottom"]);
}

function formatFont(font: Excel.RangeFont, { fontColor, bold, italic, fontSize }: CellFormat): void {
  if (fontColor !== undefined) font.color = fontColor;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (fontSize !== undefined) font.size = fontSize;
}

function formatCell(range: Excel.Range, wanted: CellFormat): void {
  const { format } = range;
  if (wanted.fill === "none") format.fill.clear();
  else if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  if (wanted.horizontalAlignment !== undefined) format.horizontalAlignment = wanted.horizontalAlignment;
  if (wanted.verticalAlignment !== undefined) format.verticalAlignment = wanted.verticalAlignment;
  if (wanted.wrapText !== undefined) format.wrapText = wanted.wrapText;
  if (wanted.textOrientation !== undefined) format.textOrientation = wanted.textOrientation;
  // One text for all cells is allowed, and a grid of the same text would be as large as the range; the types know only
  // the grid.
  if (wanted.numberFormat !== undefined) range.numberFormat = wanted.numberFormat as unknown as string[][];
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function drawLines(range: Excel.Range, color: string, edges: readonly Edge[]): void {
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

export function validateList(places: Places, { sheet, area, source, warning }: StepOf<"validateList">): void {
  validate(places.range(sheet, area), { list: { inCellDropDown: true, source } }, warning);
}

export function validateNumber(places: Places, step: StepOf<"validateNumber">): void {
  const { sheet, area, minimum, maximum, warning } = step;
  const wholeNumber = { formula1: minimum, formula2: maximum, operator: "Between" } as const;
  validate(places.range(sheet, area), { wholeNumber }, warning);
}

/** Excel asks about other input ("Information"), and takes it when the user says yes, which Enter does. */
function validate({ dataValidation }: Excel.Range, rule: Excel.DataValidationRule, warning: string): void {
  dataValidation.rule = rule;
  dataValidation.errorAlert = { message: warning, showAlert: true, style: "Information", title: "" };
}
