import type { SituationKind } from "../../domain/model";
import { sheets } from "../../text/sheets";
import { palette } from "../palette";
import { areaAt, type Area } from "../snapshot";
import type { CellFormat, SheetKey, Step } from "../steps/steps";
import { chartHeaderKey, clusterPrefix } from "./chart-keys";
import { lineHeight, uprightHeight } from "../text-height";
import type { MatrixGeometry } from "./matrix-geometry";

/** What the charts are called. */
export const chartNames: Readonly<Record<SituationKind, string>> = {
  current: "Takenoverzicht_Huidig",
  target: "Takenoverzicht_Streefdoel",
};

/** Points of a row in which most names can stand upright. */
const usualNames = 72;
/** Rows below the figures beside which the chart goes on. */
const rowsBelow = 4;

/** The look of the rows for the chart, and the chart itself beside them; both are the user's afterwards. */
export function dressChart(sheet: SheetKey, geometry: MatrixGeometry, people: readonly string[]): readonly Step[] {
  const first = geometry.chartRows.get(chartHeaderKey);
  const last = geometry.chartRows.get(clusterPrefix);
  if (first === undefined || last === undefined) return [];
  const { sizeColumn, closingColumn } = geometry;
  const cluster = geometry.columns.get("#cluster") ?? 0;
  const finding = geometry.columns.get("#finding") ?? closingColumn;
  // Up to the thin closing column, so that the chart takes in a person who is put in before it.
  const data = areaAt(first, sizeColumn, last - first + 1, closingColumn - sizeColumn + 1);
  const format = (area: Area, look: CellFormat): Step => ({ do: "format", sheet, area, format: look });
  return [
    { do: "rowHeight", sheet, row: first, count: 1, points: Math.max(usualNames, uprightHeight(people)) },
    format(areaAt(first, cluster, 1, 2), { bold: true, fontColor: palette.heading, verticalAlignment: "Bottom" }),
    format(areaAt(first, sizeColumn + 1, 1, closingColumn - sizeColumn - 1), {
      fontColor: palette.muted,
      horizontalAlignment: "Center",
      verticalAlignment: "Bottom",
      textOrientation: 90,
    }),
    ...dressChartRows(sheet, geometry, first + 1, last - first),
    {
      do: "addChart",
      sheet,
      name: chartNames[geometry.situation],
      kind: "columnStacked",
      title: sheets.matrix.chart,
      data,
      seriesIn: "rows",
      area: areaAt(first, closingColumn + 1, last - first + 1 + rowsBelow, finding - closingColumn),
      colors: palette.series.slice(0, last - first),
    },
  ];
}

/** The look of rows of clusters below the names. */
export function dressChartRows(sheet: SheetKey, geometry: MatrixGeometry, row: number, count: number): readonly Step[] {
  const { sizeColumn, closingColumn } = geometry;
  const cluster = geometry.columns.get("#cluster") ?? 0;
  const format = (column: number, columnCount: number, look: CellFormat): Step => ({
    do: "format",
    sheet,
    area: areaAt(row, column, count, columnCount),
    format: { fontColor: palette.muted, ...look },
  });
  // Excel gives an inserted row the look of the row above it, be it the names.
  const plain: CellFormat = { bold: false, textOrientation: 0, verticalAlignment: "Bottom" };
  return [
    { do: "rowHeight", sheet, row, count, points: lineHeight },
    format(cluster, sizeColumn - cluster, plain),
    format(sizeColumn, 1, { ...plain, horizontalAlignment: "Right" }),
    format(sizeColumn + 1, closingColumn - sizeColumn - 1, {
      ...plain,
      horizontalAlignment: "Center",
      numberFormat: "0.0;-0.0;",
    }),
  ];
}
