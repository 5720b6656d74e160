import { sheets } from "../../text/sheets";
import { palette } from "../palette";
import { areaAt, type Area } from "../snapshot";
import { sideMargins, type CellFormat, type SheetKey, type Step } from "../steps/steps";
import type { DressedRow, ReportColumn, ReportPlan, ReportRow, RowLook } from "./report-plan";

/** Excel gives an inserted row the look of the row above it, be it a heading. */
const line: CellFormat = {
  fill: "none",
  bold: false,
  fontColor: palette.ink,
  wrapText: true,
  verticalAlignment: "Top",
  gridLines: palette.line,
};

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
  line,
  note: line,
  band: { bold: true, fill: palette.totalsFill, fontColor: palette.heading, verticalAlignment: "Bottom" },
  prose: { fill: "none", bold: false, fontColor: palette.ink, wrapText: true, verticalAlignment: "Top" },
};

/** Looks of which every column has a look of its own as well. */
const inColumns: readonly RowLook[] = ["line", "note"];
/** A heading grows with its letters, and a row for the user's words with these. */
const withoutHeight: readonly RowLook[] = ["title", "subtitle", "section", "header", "note"];

/** True for a row that is as high as our texts in it ask. */
export function hasHeight(look: RowLook): boolean {
  return !withoutHeight.includes(look);
}

/** Points of a line of text, about how many points a character of it is wide, and how many stay free at its end. */
const lineHeight = 15;
const characterWidth = 5;
const charactersFree = 2;
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
  if (inColumns.includes(row.look)) for (const column of present) steps.push(...dressCell(sheet, column, row));
  if (!hasHeight(row.look)) return steps;
  return [...steps, { do: "rowHeight", sheet, row: place, count: 1, points: heightOf(row, columns) }];
}

function dressCell(
  sheet: SheetKey,
  { key, area, format, choices }: ReportColumn & { readonly area: Area },
  { cells }: ReportRow,
): readonly Step[] {
  const numberFormat = cells[key]?.numberFormat;
  return [
    ...(format === undefined ? [] : [{ do: "format", sheet, area, format } as const]),
    ...(numberFormat === undefined ? [] : [{ do: "format", sheet, area, format: { numberFormat } } as const]),
    ...(choices === undefined
      ? []
      : [{ do: "validateList", sheet, area, source: `=${choices}`, warning: sheets.report.validation } as const]),
  ];
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
export function heightOf({ cells }: ReportRow, columns: readonly ReportColumn[]): number {
  const lines = columns.map(({ key, width }) => {
    const content = cells[key]?.content;
    const text = content !== undefined && content !== "empty" && "text" in content ? content.text : "";
    const onALine = width / characterWidth - charactersFree;
    return text.split("\n").reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / onALine)), 0);
  });
  return Math.min(highestRow, lineHeight * Math.max(1, ...lines));
}
