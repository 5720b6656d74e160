import { sheets } from "../../text/sheets";
import { palette } from "../palette";
import { areaAt } from "../snapshot";
import { sideMargins, type CellFormat, type SheetKey, type Step } from "../steps/steps";
import type { DressedRow, ReportColumn, ReportPlan, ReportRow, RowLook } from "./report-plan";

const looks: Readonly<Record<RowLook, CellFormat>> = {
  title: { bold: true, fontSize: 16, fontColor: palette.heading },
  subtitle: { fontColor: palette.muted },
  section: { bold: true, fontSize: 13, fontColor: palette.heading, borderBottom: palette.line },
  header: {
    bold: true,
    fill: palette.headingFill,
    fontColor: palette.heading,
    wrapText: true,
    verticalAlignment: "Bottom",
    borderBottom: palette.line,
  },
  // Excel gives an inserted row the look of the row above it, be it a heading.
  line: {
    fill: "none",
    bold: false,
    fontColor: palette.ink,
    wrapText: true,
    verticalAlignment: "Top",
    gridLines: palette.line,
  },
  prose: { fill: "none", bold: false, fontColor: palette.ink, wrapText: true, verticalAlignment: "Top" },
};

/** Points of a line of text, about how many points a character of it is wide, and how many stay free at its end. */
const lineHeight = 15;
const characterWidth = 5;
const charactersFree = 2;
/** Room for a paragraph that grows with what the school fills in: a row keeps the height with which it was made. */
const fewestProseLines = 11;
/** Excel takes no row higher than 409 points. */
const highestRow = 405;

/** The look of one row, when it is made; `places`: where the columns stand. */
export function dressRow(
  sheet: SheetKey,
  place: number,
  { row, columns }: DressedRow,
  places: ReadonlyMap<string, number>,
): readonly Step[] {
  const present = columns.flatMap((column) => {
    const at = places.get(column.key);
    return at === undefined ? [] : [{ ...column, area: areaAt(place, at, 1, 1) }];
  });
  const [first, last] = [present[0]?.area.column, present.at(-1)?.area.column];
  if (first === undefined || last === undefined) return [];
  const whole = areaAt(place, first, 1, last - first + 1);
  const steps: Step[] = [{ do: "format", sheet, area: whole, format: looks[row.look] }];
  const height: Step = { do: "rowHeight", sheet, row: place, count: 1, points: heightOf(row, columns) };
  if (row.look === "prose") return [...steps, height];
  if (row.look !== "line") return steps;
  for (const { key, area, format, choices } of present) {
    const numberFormat = row.cells[key]?.numberFormat;
    if (format !== undefined) steps.push({ do: "format", sheet, area, format });
    if (numberFormat !== undefined) steps.push({ do: "format", sheet, area, format: { numberFormat } });
    if (choices !== undefined)
      steps.push({ do: "validateList", sheet, area, source: `=${choices}`, warning: sheets.report.validation });
  }
  return [...steps, height];
}

/** Widths, hidden keys, frozen rows and page of a new sheet. */
export function dressReport(sheet: SheetKey, plan: ReportPlan): readonly Step[] {
  const header = plan.rows.findIndex(({ key }) => key === plan.headerRow) + 1;
  return [
    ...plan.columns.map(({ width }, index): Step => ({
      do: "columnWidth",
      sheet,
      column: index + 1,
      count: 1,
      points: width,
    })),
    { do: "hideColumns", sheet, column: 0, count: 1, hidden: true },
    { do: "hideRows", sheet, row: 0, count: 1, hidden: true },
    ...(plan.headerRow === null ? [] : [{ do: "freeze", sheet, rows: header + 1, columns: 0 } as const]),
    {
      do: "page",
      sheet,
      page: {
        ...plan.page,
        paperSize: "a4",
        sideMargins: sideMargins.narrow,
        fitToWidth: true,
        titleRows: plan.headerRow === null ? null : { first: header, last: header },
        footer: { left: sheets.purpose, center: "", right: sheets.page },
      },
    },
  ];
}

/** High enough for the longest of its texts. */
function heightOf({ look, cells }: ReportRow, columns: readonly ReportColumn[]): number {
  const lines = columns.map(({ key, width }) => {
    const content = cells[key]?.content;
    const text = content !== undefined && content !== "empty" && "text" in content ? content.text : "";
    return Math.ceil(text.length / (width / characterWidth - charactersFree));
  });
  return Math.min(highestRow, lineHeight * Math.max(look === "prose" ? fewestProseLines : 1, ...lines));
}
