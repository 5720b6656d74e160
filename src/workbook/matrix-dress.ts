import { sheets } from "../text/sheets";
import { highlightSteps } from "./highlight-rules";
import { columnBand, freshRows, type MatrixGeometry } from "./matrix-geometry";
import { palette } from "./palette";
import { markChoicesName } from "./settings-sheet";
import type { Area } from "./snapshot";
import type { CellFormat, SheetKey, Step } from "./steps";

/** Points; a width of 100 shows some 18 characters. */
const widths = { cluster: 80, description: 270, size: 46, person: 34, closing: 6, figure: 46, finding: 200 } as const;
const heights = { header: 84, closing: 5, line: 15 } as const;
/** Characters of 11 points on a line of a description. */
const lineLength = 44;

const figures: CellFormat = { horizontalAlignment: "Center", fontColor: palette.muted };
/** A 0 is left out where it says no more than an empty cell. */
const formats = { count: "0;-0;", amount: "0.0;-0.0;", total: "0.0" } as const;

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
    { do: "hideColumns", sheet, column: geometry.keyColumn, count: 1, hidden: true },
    { do: "hideRows", sheet, row: geometry.keyRow, count: 1, hidden: true },
    { do: "freeze", sheet, rows: geometry.headerRow + 1, columns: geometry.sizeColumn },
    {
      do: "page",
      sheet,
      page: {
        orientation: "landscape",
        paperSize: geometry.personColumns.size > 12 ? "a3" : "a4",
        fitToWidth: true,
        titleRows: { first: geometry.headerRow, last: geometry.headerRow },
        footer: { left: sheets.purpose, center: "", right: sheets.page },
      },
    },
  ];
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
  const width = finding - cluster + 1;
  const totals = [...geometry.totals.values()];
  const firstTotal = Math.min(...totals);
  const across = (row: number, rowCount: number, format: CellFormat): Step => ({
    do: "format",
    sheet,
    area: { row, column: cluster, rowCount, columnCount: width },
    format,
  });
  const column = (place: number, points: number, count = 1): Step => ({
    do: "columnWidth",
    sheet,
    column: place,
    count,
    points,
  });
  return [
    across(freshRows.subtitle, 1, { fontColor: palette.muted }),
    across(firstTotal, totals.length, { fill: palette.totalsFill, fontColor: palette.muted }),
    across(headerRow, 1, {
      bold: true,
      fill: palette.headingFill,
      fontColor: palette.heading,
      verticalAlignment: "Bottom",
      wrapText: true,
      borderBottom: palette.line,
    }),
    {
      do: "format",
      sheet,
      area: { row: firstTotal, column: description, rowCount: totals.length, columnCount: 1 },
      format: { horizontalAlignment: "Right" },
    },
    column(cluster, widths.cluster),
    column(description, widths.description),
    column(sizeColumn, widths.size),
    column(closingColumn, widths.closing),
    column(closingColumn + 1, widths.figure, finding - closingColumn - 1),
    column(finding, widths.finding),
    { do: "rowHeight", sheet, row: headerRow, count: 1, points: heights.header },
    { do: "rowHeight", sheet, row: closingRow, count: 1, points: heights.closing },
    ...highlightSteps(
      sheet,
      { row: headerRow, column: cluster, rowCount: closingRow - headerRow + 1, columnCount: 2 },
      finding,
    ),
    ...highlightSteps(sheet, columnBand(geometry, finding), finding),
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
  const plain: CellFormat = {
    bold: false,
    fontColor: palette.ink,
    verticalAlignment: "Center",
    wrapText: true,
    textOrientation: 0,
  };
  const steps: Step[] = [
    { do: "format", sheet, area: rows(cluster, finding - cluster + 1), format: { ...plain, gridLines: palette.line } },
    { do: "format", sheet, area: rows(sizeColumn, 1), format: figures },
    { do: "format", sheet, area: rows(closingColumn + 1, 2), format: { ...figures, numberFormat: formats.count } },
    {
      do: "format",
      sheet,
      area: rows(closingColumn + 3, finding - closingColumn - 3),
      format: { ...figures, numberFormat: formats.amount },
    },
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
  const total = (key: "#tasks" | "#occupancy") => totals.get(key) ?? 0;
  const firstTotal = Math.min(...totals.values());
  const taskRows = closingRow - headerRow - 1;
  const steps: Step[] = [
    { do: "columnWidth", sheet, column, count, points: widths.person },
    {
      do: "format",
      sheet,
      area: columns(headerRow, 1),
      format: {
        textOrientation: 90,
        horizontalAlignment: "Center",
        verticalAlignment: "Bottom",
        bold: true,
        wrapText: false,
        fill: palette.headingFill,
        fontColor: palette.heading,
      },
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

/** Rows high enough for their descriptions; tasks in the order of their rows. */
export function rowHeights(
  sheet: SheetKey,
  geometry: MatrixGeometry,
  descriptions: readonly string[],
): readonly Step[] {
  const lines = descriptions.map((description) => Math.ceil(description.length / lineLength));
  const steps: Step[] = [];
  let start = 0;
  for (let index = 1; index <= lines.length; index++) {
    if (index < lines.length && lines[index] === lines[start]) continue;
    const points = heights.line * (lines[start] ?? 1);
    steps.push({ do: "rowHeight", sheet, row: geometry.headerRow + 1 + start, count: index - start, points });
    start = index;
  }
  return steps;
}

/** Bands of colour behind the clusters' names, in the order in which clusters come. */
export function clusterBands(
  sheet: SheetKey,
  geometry: MatrixGeometry,
  clusters: readonly (readonly [taskId: string, cluster: string])[],
): readonly Step[] {
  const column = geometry.columns.get("#cluster") ?? 0;
  const names = [...new Set(clusters.map(([, cluster]) => cluster))];
  const steps: Step[] = [];
  let start = 0;
  for (let index = 1; index <= clusters.length; index++) {
    const [firstId, cluster] = clusters[start] ?? ["", ""];
    if (index < clusters.length && clusters[index]?.[1] === cluster) continue;
    const row = geometry.taskRows.get(firstId) ?? geometry.headerRow + 1;
    const fill = palette.clusters[names.indexOf(cluster) % palette.clusters.length] ?? palette.clusters[0];
    steps.push({
      do: "format",
      sheet,
      area: { row, column, rowCount: index - start, columnCount: 1 },
      format: { fill },
    });
    start = index;
  }
  return steps;
}
