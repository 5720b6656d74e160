import { sheets } from "../../text/sheets";
import { highlightSteps } from "../highlight-rules";
import { dressDifferences } from "./difference";
import { descriptionWidth } from "./matrix-bands";
import { columnBand, freshRows, type MatrixColumnKey, type MatrixGeometry } from "./matrix-geometry";
import { shownSettings } from "./matrix-formulas";
import { palette } from "../palette";
import { markChoicesName } from "../settings/settings-sheet";
import type { Area } from "../snapshot";
import { usualNames } from "../text-height";
import { sideMargins, type CellFormat, type SheetKey, type Step } from "../steps/steps";

/** Points; a width of 100 shows some 18 characters. With eight people a page of A4 still prints in 8 points. */
const widths = {
  cluster: 76,
  description: descriptionWidth,
  size: 40,
  person: 34,
  closing: 6,
  figure: 30,
  finding: 130,
} as const;
const heights = { header: usualNames, closing: 5 } as const;
const mostPeopleOnA4 = 8;

/** Headers of narrow columns stand upright, so that more columns fit beside each other. */
const upright: CellFormat = {
  textOrientation: 90,
  horizontalAlignment: "Center",
  verticalAlignment: "Bottom",
  bold: true,
  wrapText: false,
  fill: palette.headingFill,
  fontColor: palette.heading,
};
const figures: CellFormat = { horizontalAlignment: "Center", fontColor: palette.muted };
/** A 0 is left out where it says no more than an empty cell. */
const formats = { count: "0;-0;", share: "0%;-0%;", amount: "0.0;-0.0;", hours: "0.0#;-0.0#;", total: "0.0" } as const;

const figureFormats: readonly (readonly [MatrixColumnKey, string])[] = [
  ["#executors", formats.count],
  ["#inside", formats.count],
  ["#covered", formats.count],
  ["#core", "General"],
  ["#share", formats.share],
  ["#hoursPerWeek", formats.hours],
  ["#points", formats.amount],
  ["#difference", "General"],
];

/** The look of a whole sheet when it is made; afterwards it is the user's. */
export function dressSheet(
  sheet: SheetKey,
  geometry: MatrixGeometry,
  options: { readonly hasTitle: boolean },
): readonly Step[] {
  const title = options.hasTitle ? [] : [dressTitle(sheet, geometry)];
  return [
    ...title,
    ...dressFrame(sheet, geometry),
    ...dressRows(sheet, geometry, geometry.headerRow + 1, geometry.taskRows.size),
    ...dressColumns(sheet, geometry, geometry.sizeColumn + 1, geometry.personColumns.size),
    ...dressDifferences(sheet, geometry),
    { do: "hideColumns", sheet, column: geometry.keyColumn, count: 1, hidden: true },
    { do: "hideRows", sheet, row: geometry.keyRow, count: 1, hidden: true },
    { do: "freeze", sheet, rows: geometry.headerRow + 1, columns: geometry.sizeColumn },
    {
      do: "page",
      sheet,
      page: {
        orientation: "landscape",
        paperSize: geometry.personColumns.size > mostPeopleOnA4 ? "a3" : "a4",
        sideMargins: sideMargins.narrow,
        fitToWidth: true,
        titleRows: { first: geometry.headerRow, last: geometry.headerRow },
        footer: { left: sheets.purpose, center: "", right: sheets.page },
      },
    },
  ];
}

/** The look of one of the add-in's own lines that comes back: what the whole sheet was given, on that line alone. */
export function dressOwnLine(
  sheet: SheetKey,
  geometry: MatrixGeometry,
  axis: "row" | "column",
  place: number,
): readonly Step[] {
  const inside = (first: number, count: number) => place >= first && place < first + count;
  return dressSheet(sheet, geometry, { hasTitle: true }).flatMap((step): readonly Step[] => {
    if (step.do === "rowHeight" && axis === "row" && inside(step.row, step.count))
      return [{ ...step, row: place, count: 1 }];
    if (step.do === "columnWidth" && axis === "column" && inside(step.column, step.count))
      return [{ ...step, column: place, count: 1 }];
    if (step.do === "hideColumns" && axis === "column" && inside(step.column, step.count))
      return [{ ...step, column: place, count: 1 }];
    if (step.do !== "format") return [];
    const { area } = step;
    if (axis === "row")
      return inside(area.row, area.rowCount) ? [{ ...step, area: { ...area, row: place, rowCount: 1 } }] : [];
    return inside(area.column, area.columnCount) ? [{ ...step, area: { ...area, column: place, columnCount: 1 } }] : [];
  });
}

/** The title itself; one that the school had already keeps its own look. */
function dressTitle(sheet: SheetKey, geometry: MatrixGeometry): Step {
  const area = { row: freshRows.title, column: geometry.columns.get("#cluster") ?? 0, rowCount: 1, columnCount: 1 };
  return { do: "format", sheet, area, format: { bold: true, fontSize: 16, fontColor: palette.heading } };
}

function dressFrame(sheet: SheetKey, geometry: MatrixGeometry): readonly Step[] {
  const { headerRow, closingRow, closingColumn, sizeColumn } = geometry;
  const cluster = geometry.columns.get("#cluster") ?? 0;
  const description = geometry.columns.get("#description") ?? 0;
  const finding = geometry.columns.get("#finding") ?? closingColumn + 1;
  const totals = [...geometry.totals.values()];
  const firstTotal = Math.min(...totals);
  const block = (row: number, column: number, rowCount: number, columnCount: number, format: CellFormat): Step => ({
    do: "format",
    sheet,
    area: { row, column, rowCount, columnCount },
    format,
  });
  const width = finding - cluster + 1;
  const header: CellFormat = {
    bold: true,
    fill: palette.headingFill,
    fontColor: palette.heading,
    verticalAlignment: "Bottom",
    wrapText: true,
    borderBottom: palette.line,
  };
  return [
    block(freshRows.subtitle, cluster, 1, width, { fontColor: palette.muted }),
    block(firstTotal, cluster, totals.length, width, { fill: palette.totalsFill, fontColor: palette.muted }),
    block(headerRow, cluster, 1, width, header),
    block(headerRow, sizeColumn, 1, 1, upright),
    block(headerRow, closingColumn + 1, 1, finding - closingColumn - 1, upright),
    block(firstTotal, description, totals.length, 1, { horizontalAlignment: "Right" }),
    ...Object.entries(sheets.matrix.settingFormats).map(([key, numberFormat]) => {
      const { row, column } = shownSettings[key as keyof typeof shownSettings];
      const [top, left] = [geometry.totals.get(row) ?? firstTotal, geometry.columns.get(column) ?? finding];
      return block(top, left, 1, 1, { numberFormat, horizontalAlignment: "Center" });
    }),
    ...frameSizes(sheet, geometry, { cluster, description, finding }),
    ...highlightSteps(
      sheet,
      { row: headerRow, column: cluster, rowCount: closingRow - headerRow + 1, columnCount: 2 },
      finding,
    ),
    ...highlightSteps(sheet, columnBand(geometry, finding), finding),
  ];
}

function frameSizes(
  sheet: SheetKey,
  { headerRow, closingRow, closingColumn, sizeColumn }: MatrixGeometry,
  {
    cluster,
    description,
    finding,
  }: { readonly cluster: number; readonly description: number; readonly finding: number },
): readonly Step[] {
  const column = (place: number, points: number, count = 1): Step => ({
    do: "columnWidth",
    sheet,
    column: place,
    count,
    points,
  });
  return [
    column(cluster, widths.cluster),
    column(description, widths.description),
    column(sizeColumn, widths.size),
    column(closingColumn, widths.closing),
    column(closingColumn + 1, widths.figure, finding - closingColumn - 1),
    column(finding, widths.finding),
    { do: "rowHeight", sheet, row: headerRow, count: 1, points: heights.header },
    { do: "rowHeight", sheet, row: closingRow, count: 1, points: heights.closing },
  ];
}

/** The look of rows of tasks, when they are made. */
export function dressRows(sheet: SheetKey, geometry: MatrixGeometry, row: number, count: number): readonly Step[] {
  if (count === 0) return [];
  const rows = (column: number, columnCount: number): Area => ({ row, column, rowCount: count, columnCount });
  const { sizeColumn, closingColumn } = geometry;
  const cluster = geometry.columns.get("#cluster") ?? 0;
  const finding = geometry.columns.get("#finding") ?? closingColumn + 1;
  const people = closingColumn - sizeColumn - 1;
  // Excel gives an inserted row the look of the row above it, be it a heading.
  const plain: CellFormat = {
    fill: "none",
    bold: false,
    fontColor: palette.ink,
    verticalAlignment: "Center",
    wrapText: true,
    textOrientation: 0,
  };
  const steps: Step[] = [
    { do: "format", sheet, area: rows(cluster, finding - cluster + 1), format: { ...plain, gridLines: palette.line } },
    { do: "format", sheet, area: rows(sizeColumn, 1), format: figures },
    ...figureFormats.flatMap(([key, numberFormat]): readonly Step[] => {
      const column = geometry.columns.get(key);
      if (column === undefined) return [];
      return [{ do: "format", sheet, area: rows(column, 1), format: { ...figures, numberFormat } }];
    }),
  ];
  if (people > 0) steps.push(...markCells(sheet, rows(sizeColumn + 1, people)));
  return steps;
}

/** The look of persons' columns, when they are made. */
export function dressColumns(
  sheet: SheetKey,
  geometry: MatrixGeometry,
  column: number,
  count: number,
): readonly Step[] {
  if (count === 0) return [];
  const { headerRow, closingRow, totals } = geometry;
  const columns = (row: number, rowCount: number): Area => ({ row, column, rowCount, columnCount: count });
  const total = (key: "#tasks" | "#occupancy" | "#minutes" | "#alone") => totals.get(key) ?? 0;
  const firstTotal = Math.min(...totals.values());
  const taskRows = closingRow - headerRow - 1;
  const steps: Step[] = [
    { do: "columnWidth", sheet, column, count, points: widths.person },
    {
      do: "format",
      sheet,
      area: columns(headerRow, 1),
      format: upright,
    },
    {
      do: "format",
      sheet,
      area: columns(firstTotal, totals.size),
      format: {
        horizontalAlignment: "Center",
        fill: palette.totalsFill,
        fontColor: palette.ink,
        numberFormat: formats.total,
      },
    },
    { do: "format", sheet, area: columns(total("#tasks"), 1), format: { numberFormat: "0" } },
    { do: "format", sheet, area: columns(total("#occupancy"), 1), format: { numberFormat: "0%" } },
    { do: "format", sheet, area: columns(total("#minutes"), 1), format: { numberFormat: "0" } },
    { do: "format", sheet, area: columns(total("#alone"), 1), format: { numberFormat: "0" } },
    { do: "dataBar", sheet, area: columns(total("#occupancy"), 1), color: palette.bar, maximum: 1.5 },
  ];
  if (taskRows > 0) steps.push(...markCells(sheet, columns(headerRow + 1, taskRows)));
  return steps;
}

function markCells(sheet: SheetKey, area: Area): readonly Step[] {
  return [
    {
      do: "format",
      sheet,
      area,
      format: { horizontalAlignment: "Center", bold: true, gridLines: palette.line, wrapText: false },
    },
    { do: "validateList", sheet, area, source: `=${markChoicesName}`, warning: sheets.matrix.validation },
  ];
}
