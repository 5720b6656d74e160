/** The series of a chart of bars that came with the file, as they are now. */
import { seriesData, seriesReferences } from "../chart-data";
import type { EngineChart, EngineSheet } from "../engine";
import { findBelow, localName } from "./any-prefix";
import { CHART, DRAWING, fillOf, seriesOf } from "./chart-space";
import { colorOfSeries } from "./read-bars";
import { childrenOf, type XmlElement } from "./xml";

const BEFORE_SERIES = new Set(["barDir", "grouping", "varyColors"]);

/** Series that were there keep their look, but for a fill that is another now; those after them come or go. */
export function rewriteSeries(chart: EngineChart, root: XmlElement, sheets: readonly EngineSheet[]): void {
  const plot = findBelow(root, "barChart");
  const colors = chart.bars?.colors;
  if (!plot || !colors) return;
  const parts = childrenOf(plot);
  const there = parts.filter((node) => localName(node) === "ser");
  const references = seriesReferences(chart);
  const fresh = seriesData(chart, sheets)
    .map((data, index) => seriesOf(data, references[index] ?? ["", "", ""], index))
    .slice(there.length);
  const series = [...there.slice(0, colors.length), ...fresh.map(withNamespaces)];
  series.forEach((each, index) => paint(each, colors[index] ?? null));
  const others = parts.filter((node) => localName(node) !== "ser");
  plot.children = [
    ...others.filter((node) => BEFORE_SERIES.has(localName(node))),
    ...series,
    ...others.filter((node) => !BEFORE_SERIES.has(localName(node))),
  ];
}

/** The file may have given its elements other prefixes. */
function withNamespaces(series: XmlElement): XmlElement {
  return { ...series, attributes: { "xmlns:c": CHART, "xmlns:a": DRAWING } };
}

function paint(series: XmlElement, color: string | null): void {
  if (color === colorOfSeries(series)) return;
  const parts = childrenOf(series).filter((node) => localName(node) !== "spPr");
  const after = parts.findIndex((node) => localName(node) === "tx") + 1;
  const fill = color === null ? [] : [withNamespaces(fillOf(color))];
  series.children = [...parts.slice(0, after), ...fill, ...parts.slice(after)];
}
