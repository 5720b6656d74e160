import { sheets } from "../../text/sheets";
import { chartSources, drawnCells, seriesColors } from "../chart-sources";
import { palette } from "../palette";
import { areaAt, type Area } from "../snapshot";
import type { CellFormat, SheetKey, Step } from "../steps/steps";
import { closingKey, sizeKey } from "../line-keys";
import { lineHeight, namesHeight } from "../text-height";
import type { MatrixGeometry } from "./matrix-geometry";

/** Rows below the figures beside which the chart goes on. */
const rowsBelow = 4;

/** The look of the rows for the chart, and the chart itself beside them; both are the user's afterwards. */
export function dressChart(sheet: SheetKey, geometry: MatrixGeometry, people: readonly string[]): readonly Step[] {
  const { sizeColumn, closingColumn, chartRows } = geometry;
  const source = chartSources[geometry.situation];
  const places = {
    rows: chartRows,
    columns: new Map([
      [sizeKey, sizeColumn],
      [closingKey, closingColumn],
    ]),
  };
  const data = drawnCells(source, places);
  if (data === null) return [];
  const { row: first, rowCount } = data;
  const cluster = geometry.columns.get("#cluster") ?? 0;
  const finding = geometry.columns.get("#finding") ?? closingColumn;
  const format = (area: Area, look: CellFormat): Step => ({ do: "format", sheet, area, format: look });
  return [
    { do: "rowHeight", sheet, row: first, count: 1, points: namesHeight(people) },
    format(areaAt(first, cluster, 1, 2), { bold: true, fontColor: palette.heading, verticalAlignment: "Bottom" }),
    format(areaAt(first, sizeColumn + 1, 1, closingColumn - sizeColumn - 1), {
      fontColor: palette.muted,
      horizontalAlignment: "Center",
      verticalAlignment: "Bottom",
      textOrientation: 90,
    }),
    ...dressChartRows(sheet, geometry, first + 1, rowCount - 1),
    {
      do: "addChart",
      sheet,
      name: source.name,
      kind: "columnStacked",
      title: sheets.matrix.chart,
      data,
      area: areaAt(first, closingColumn + 1, rowCount + rowsBelow, finding - closingColumn),
      colors: seriesColors(rowCount - 1),
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
