import { sheets } from "../../text/sheets";
import type { KeyPlaces } from "../key-places";
import { palette } from "../palette";
import { areaAt } from "../snapshot";
import { sideMargins, type CellFormat, type SheetKey, type Step } from "../steps/steps";
import { highestRow, lineHeight, linesOf, uprightHeight } from "../text-height";
import type { DressedLines, ReportCell, ReportColumn, ReportPlan, ReportRow, RowLook } from "./report-plan";
import { placed, runs, type Placed, type Run } from "./runs";

// Excel gives an inserted row the look of the row above it, be it a heading.
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
  figure: { ...line, fill: palette.totalsFill },
  band: { bold: true, fill: palette.totalsFill, fontColor: palette.heading, verticalAlignment: "Bottom" },
  prose: { fill: "none", bold: false, fontColor: palette.ink, wrapText: true, verticalAlignment: "Top" },
};

/** Looks of which every column has a look of its own as well. */
const inColumns: readonly RowLook[] = ["line", "note", "figure"];
/** A heading grows with its letters, and a row for the user's words with these. */
const withoutHeight: readonly RowLook[] = ["title", "subtitle", "section", "header", "note"];

/** What is wider would be too small to read on an A4. */
const widestOnA4 = 1030;

/** The look of new rows, or of new columns, when they are made; `places`: where all lines stand. */
export function dressLines(
  sheet: SheetKey,
  axis: "row" | "column",
  { rows, columns }: DressedLines,
  places: KeyPlaces,
): readonly Step[] {
  const across = placed(columns, places.columns);
  const [first, last] = [across[0]?.place, across.at(-1)?.place];
  if (first === undefined || last === undefined) return [];
  const down = placed(rows, places.rows);
  return [
    ...runs(down, ({ look }) => look).flatMap((run): readonly Step[] => {
      const area = areaAt(run.place, first, run.lines.length, last - first + 1);
      return [
        { do: "format", sheet, area, format: looks[run.lines[0].look] },
        ...runs(across, ({ key: _, width: __, ...look }) => JSON.stringify(look)).flatMap((columnsRun) =>
          dressCells(sheet, run, columnsRun),
        ),
        ...across.flatMap((column) => numberFormats(sheet, run, column)),
      ];
    }),
    ...(axis === "row" ? heights(sheet, down, columns) : widths(sheet, across)),
  ];
}

/** What cells of these columns have beyond the look of their rows. */
function dressCells(sheet: SheetKey, rows: Run<ReportRow>, columns: Run<ReportColumn>): readonly Step[] {
  const { look } = rows.lines[0];
  const { format, header, choices, numbers } = columns.lines[0];
  const area = areaAt(rows.place, columns.place, rows.lines.length, columns.lines.length);
  if (look === "header" && header !== undefined) return [{ do: "format", sheet, area, format: header }];
  if (!inColumns.includes(look)) return [];
  const steps: Step[] = format === undefined ? [] : [{ do: "format", sheet, area, format }];
  if (look === "figure") return steps;
  if (choices !== undefined)
    steps.push({ do: "validateList", sheet, area, source: `=${choices}`, warning: sheets.report.validation });
  if (numbers !== undefined) steps.push({ do: "validateNumber", sheet, area, ...numbers });
  return steps;
}

function numberFormats(sheet: SheetKey, rows: Run<ReportRow>, { line: column, place }: Placed<ReportColumn>) {
  const formats = placed(rows.lines, new Map(rows.lines.map(({ key }, index) => [key, rows.place + index])));
  return runs(formats, ({ cells }) => cells[column.key]?.numberFormat ?? "").flatMap((run): readonly Step[] => {
    const numberFormat = run.lines[0].cells[column.key]?.numberFormat;
    const area = areaAt(run.place, place, run.lines.length, 1);
    return numberFormat === undefined ? [] : [{ do: "format", sheet, area, format: { numberFormat } }];
  });
}

function heights(
  sheet: SheetKey,
  rows: readonly Placed<ReportRow>[],
  columns: readonly ReportColumn[],
): readonly Step[] {
  return runs(rows, (row) => String(heightOf(row, columns))).flatMap(({ place, lines }): readonly Step[] => {
    const points = heightOf(lines[0], columns);
    return points === null ? [] : [{ do: "rowHeight", sheet, row: place, count: lines.length, points }];
  });
}

function widths(sheet: SheetKey, columns: readonly Placed<ReportColumn>[]): readonly Step[] {
  return runs(columns, ({ width }) => String(width)).map(({ place, lines }) => {
    const points = lines[0].width;
    return { do: "columnWidth", sheet, column: place, count: lines.length, points };
  });
}

/** Widths, hidden keys, frozen lines and page of a new sheet. */
export function dressReport(sheet: SheetKey, plan: ReportPlan, { rows, columns }: KeyPlaces): readonly Step[] {
  const header = rows.get(plan.headerRow ?? "");
  const frozen = columns.get(plan.frozenTo ?? "");
  return [
    ...widths(sheet, placed(plan.columns, columns)),
    { do: "hideColumns", sheet, column: 0, count: 1, hidden: true },
    { do: "hideRows", sheet, row: 0, count: 1, hidden: true },
    ...(header === undefined
      ? []
      : [{ do: "freeze", sheet, rows: header + 1, columns: frozen === undefined ? 0 : frozen + 1 } as const]),
    {
      do: "page",
      sheet,
      page: {
        ...plan.page,
        paperSize: plan.columns.reduce((sum, { width }) => sum + width, 0) > widestOnA4 ? "a3" : "a4",
        sideMargins: sideMargins.narrow,
        fitToWidth: true,
        titleRows: header === undefined ? null : { first: rows.get(plan.pageTop ?? "") ?? header, last: header },
        footer: { left: sheets.purpose, center: "", right: sheets.page },
      },
    },
  ];
}

/** High enough for the longest of its texts; null for a row that Excel may size itself. */
export function heightOf({ look, cells, leastLines = 1 }: ReportRow, columns: readonly ReportColumn[]): number | null {
  const upright = columns.filter(({ header }) => header?.textOrientation !== undefined);
  if (look === "header" && upright.length > 0) {
    return uprightHeight(upright.map(({ key }) => textOf(cells[key])));
  }
  if (withoutHeight.includes(look)) return null;
  const lines = columns.map(({ key, width, format }) => linesOf(textOf(cells[key]), width, format?.bold === true));
  return Math.min(highestRow, lineHeight * Math.max(leastLines, ...lines));
}

function textOf(cell: ReportCell | undefined): string {
  const content = cell?.content;
  return typeof content === "object" && "text" in content ? content.text : "";
}
