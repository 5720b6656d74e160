/** Charts: read as far as the engine speaks of them, and put back where and what they show now. */
import { sameArea } from "../cells/area";
import { seriesData } from "../chart-data";
import type { EngineChart, EngineSheet } from "../engine";
import type { SheetState } from "../state/book-state";
import type { BookContext } from "../univer/book-context";
import { anchorArea, anchorsOf, drawingPart, setAnchorArea } from "./anchors";
import { allBelow, findBelow, localName, valueBelow } from "./any-prefix";
import { CHART_TYPE, hangChart } from "./chart-frame";
import { chartSpace } from "./chart-space";
import type { XlsxPackage } from "./package";
import { readBars } from "./read-bars";
import { rewriteSeries } from "./rewrite-series";
import { setSections } from "./worksheet-schema";
import { childrenOf, textOf, type XmlElement } from "./xml";

const TYPES: Readonly<Record<string, string>> = {
  barChart: "ColumnClustered",
  lineChart: "Line",
  pieChart: "Pie",
  doughnutChart: "Doughnut",
  areaChart: "Area",
  scatterChart: "XYScatter",
  radarChart: "Radar",
  bubbleChart: "Bubble",
};

function typeOf(chart: XmlElement): string {
  const plot = childrenOf(findBelow(chart, "plotArea") ?? chart).find((node) => localName(node).endsWith("Chart"));
  if (!plot) return "Unknown";
  if (localName(plot) !== "barChart") return TYPES[localName(plot)] ?? "Unknown";
  const kind = valueBelow(plot, "barDir") === "bar" ? "Bar" : "Column";
  const grouping = valueBelow(plot, "grouping");
  return kind + (grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "Clustered");
}

/** The text runs of the chart's title. */
function titleRuns(chart: XmlElement): XmlElement[] {
  const title = childrenOf(findBelow(chart, "chart") ?? chart).find((node) => localName(node) === "title");
  return allBelow(findBelow(title, "rich"), "t");
}

const idOf = (part: string): string => `chart ${part}`;
const partOf = (id: string): string => id.slice(idOf("").length);

export function readCharts(pkg: XlsxPackage, sheet: SheetState): EngineChart[] {
  const drawing = drawingPart(pkg, sheet);
  if (!drawing) return [];
  return anchorsOf(pkg, drawing).flatMap(({ anchor, chart }) => {
    const area = anchorArea(anchor);
    if (!chart || !area) return [];
    const root = pkg.xml(chart);
    return {
      id: idOf(chart),
      fromFile: true,
      name: findBelow(anchor, "cNvPr")?.attributes["name"] ?? "",
      type: typeOf(root),
      title: titleRuns(root).map(textOf).join(""),
      anchor: area,
      references: allBelow(root, "f").map(textOf),
      bars: readBars(root),
    };
  });
}

function writeFrame(chart: EngineChart, anchor: XmlElement): void {
  const area = anchorArea(anchor);
  if (area && !sameArea(area, chart.anchor)) setAnchorArea(anchor, chart.anchor);
  const properties = findBelow(anchor, "cNvPr");
  if (properties) properties.attributes["name"] = chart.name;
}

function rewriteChart(chart: EngineChart, root: XmlElement, sheets: readonly EngineSheet[]): void {
  rewriteSeries(chart, root, sheets);
  allBelow(root, "f").forEach((node, index) => {
    const reference = chart.references[index];
    if (reference !== undefined) node.children = [reference];
  });
  const runs = titleRuns(root);
  if (runs.map(textOf).join("") === chart.title) return;
  if (runs.length === 0) throw new Error(`The chart ${chart.name} has no title whose text could be changed.`);
  runs.forEach((run, index) => {
    run.children = index === 0 ? [chart.title] : [];
  });
}

/** Charts made here get a place in the sheet's drawing; answers the charts by their parts. */
function chartsByPart({ pkg, chartParts }: BookContext["state"], sheet: SheetState): Map<string, EngineChart> {
  for (const { id, fromFile, anchor } of sheet.charts)
    if (!fromFile && !chartParts.has(id)) chartParts.set(id, hangChart(pkg, sheet, anchor));
  return new Map(sheet.charts.map((chart) => [chartParts.get(chart.id) ?? partOf(chart.id), chart]));
}

/** Writes what became of the file's charts, and those that were made here. */
export function writeCharts(context: BookContext, sheet: SheetState): void {
  const { pkg } = context.state;
  const charts = chartsByPart(context.state, sheet);
  const drawing = drawingPart(pkg, sheet);
  if (!drawing) return;
  for (const { anchor, chart: part } of anchorsOf(pkg, drawing)) {
    if (!part || !anchorArea(anchor)) continue;
    const chart = charts.get(part);
    if (chart) {
      writeFrame(chart, anchor);
      if (chart.fromFile) rewriteChart(chart, pkg.xml(part), context.ownSheets());
      else pkg.put(part, CHART_TYPE, chartSpace(chart, seriesData(chart, context.ownSheets())));
    } else takeOut(pkg, drawing, anchor, part);
  }
  if (childrenOf(pkg.xml(drawing)).length === 0) setSections(sheet.source.root, "drawing", []);
}

function takeOut(pkg: XlsxPackage, drawing: string, anchor: XmlElement, part: string): void {
  const root = pkg.xml(drawing);
  root.children = root.children.filter((node) => node !== anchor);
  for (const link of pkg.relationships(drawing)) if (link.path === part) pkg.unrelate(drawing, link.id);
  pkg.remove(part);
}
