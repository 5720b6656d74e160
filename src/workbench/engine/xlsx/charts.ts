/** Charts: read as far as the engine speaks of them, and put back where and what they show now. */
import { areaOf, sameArea } from "../cells/area";
import type { Area, EngineChart } from "../engine";
import type { SheetState } from "../state/book-state";
import type { XlsxPackage } from "./package";
import { setSections } from "./worksheet-schema";
import { textOf, walk, type XmlElement } from "./xml";

/** Programs differ in the prefixes they give these elements. */
const local = (node: XmlElement): string => node.name.slice(node.name.indexOf(":") + 1);

function find(root: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!root) return undefined;
  for (const node of walk(root)) if (local(node) === name) return node;
  return undefined;
}

const elements = (root: XmlElement): XmlElement[] => root.children.filter((node) => typeof node !== "string");

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
  const plot = elements(find(chart, "plotArea") ?? chart).find((node) => local(node).endsWith("Chart"));
  if (!plot) return "Unknown";
  if (local(plot) !== "barChart") return TYPES[local(plot)] ?? "Unknown";
  const kind = find(plot, "barDir")?.attributes["val"] === "bar" ? "Bar" : "Column";
  const grouping = find(plot, "grouping")?.attributes["val"];
  return kind + (grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "Clustered");
}

/** The text runs of the chart's title. */
function titleRuns(chart: XmlElement): XmlElement[] {
  const title = elements(find(chart, "chart") ?? chart).find((node) => local(node) === "title");
  const rich = find(title, "rich");
  return rich ? [...walk(rich)].filter((node) => local(node) === "t") : [];
}

const formulasOf = (chart: XmlElement): XmlElement[] => [...walk(chart)].filter((node) => local(node) === "f");

function cornerOf(anchor: XmlElement, name: string): { row: number; column: number } | null {
  const corner = elements(anchor).find((node) => local(node) === name);
  if (!corner) return null;
  return { row: Number(textOf(find(corner, "row"))), column: Number(textOf(find(corner, "col"))) };
}

/** The cells under a drawing; null when it is not tied to cells. */
export function anchorArea(anchor: XmlElement): Area | null {
  const from = cornerOf(anchor, "from");
  if (!from) return null;
  const to = cornerOf(anchor, "to") ?? from;
  return areaOf({ firstRow: from.row, lastRow: to.row, firstColumn: from.column, lastColumn: to.column });
}

export function setAnchorArea(anchor: XmlElement, area: Area): void {
  const corners = {
    from: [area.row, area.column],
    to: [area.row + area.rowCount - 1, area.column + area.columnCount - 1],
  };
  for (const [name, [row, column]] of Object.entries(corners)) {
    const corner = elements(anchor).find((node) => local(node) === name);
    for (const [part, place] of [
      ["row", row],
      ["col", column],
    ] as const) {
      const node = find(corner, part);
      if (node) node.children = [String(place)];
    }
  }
}

export function drawingPart(pkg: XlsxPackage, sheet: SheetState): string | undefined {
  const { part } = sheet.source;
  return part ? pkg.relationships(part).find((link) => link.kind === "drawing")?.path : undefined;
}

/** The anchors of a drawing, each with the chart part it shows, if it shows one. */
export function anchorsOf(pkg: XlsxPackage, drawing: string): { anchor: XmlElement; chart: string | null }[] {
  const links = new Map(
    pkg
      .relationships(drawing)
      .filter((link) => link.kind === "chart")
      .map((link) => [link.id, link.path]),
  );
  return elements(pkg.xml(drawing)).map((anchor) => {
    const shown = find(find(anchor, "graphicFrame"), "chart");
    const id = shown && Object.entries(shown.attributes).find(([name]) => name.endsWith(":id"))?.[1];
    return { anchor, chart: (id && links.get(id)) ?? null };
  });
}

const idOf = (part: string): string => `chart ${part}`;

export function readCharts(pkg: XlsxPackage, sheet: SheetState): EngineChart[] {
  const drawing = drawingPart(pkg, sheet);
  if (!drawing) return [];
  return anchorsOf(pkg, drawing).flatMap(({ anchor, chart }) => {
    const area = anchorArea(anchor);
    if (!chart || !area) return [];
    const root = pkg.xml(chart);
    return {
      id: idOf(chart),
      name: find(anchor, "cNvPr")?.attributes["name"] ?? "",
      type: typeOf(root),
      title: titleRuns(root).map(textOf).join(""),
      anchor: area,
      references: formulasOf(root).map(textOf),
    };
  });
}

function writeChart(chart: EngineChart, root: XmlElement, anchor: XmlElement): void {
  const area = anchorArea(anchor);
  if (area && !sameArea(area, chart.anchor)) setAnchorArea(anchor, chart.anchor);
  const properties = find(anchor, "cNvPr");
  if (properties) properties.attributes["name"] = chart.name;
  formulasOf(root).forEach((node, index) => {
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

/** Writes what became of the file's charts. Charts made here can't be written yet: throws. */
export function writeCharts(pkg: XlsxPackage, sheet: SheetState): void {
  const drawing = drawingPart(pkg, sheet);
  const anchors = drawing ? anchorsOf(pkg, drawing) : [];
  const charts = new Map(sheet.charts.map((chart) => [chart.id, chart]));
  for (const { anchor, chart: part } of anchors) {
    const chart = part ? charts.get(idOf(part)) : undefined;
    if (!part || !anchorArea(anchor)) continue;
    if (chart) writeChart(chart, pkg.xml(part), anchor);
    else if (drawing) {
      const root = pkg.xml(drawing);
      root.children = root.children.filter((node) => node !== anchor);
      for (const link of pkg.relationships(drawing)) if (link.path === part) pkg.unrelate(drawing, link.id);
      pkg.remove(part);
    }
    charts.delete(idOf(part));
  }
  const [made] = charts.values();
  if (made) throw new Error(`The chart ${made.name} was made here; writing new charts is not supported.`);
  if (drawing && elements(pkg.xml(drawing)).length === 0) setSections(sheet.source.root, "drawing", []);
}
