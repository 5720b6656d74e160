/** The look of bars and columns, as far as the engine speaks of it. */
import type { EngineBars } from "../engine";
import { allBelow, findBelow, localName, valueBelow } from "./any-prefix";
import { childrenOf, type XmlElement } from "./xml";

const LEGENDS: Readonly<Record<string, EngineBars["legend"]>> = { t: "Top", b: "Bottom", l: "Left", r: "Right" };

/** null when the chart shows anything but bars, or its series do not all have a name, categories and values. */
export function readBars(root: XmlElement): EngineBars | null {
  const plots = childrenOf(findBelow(root, "plotArea")).filter((node) => localName(node).endsWith("Chart"));
  const [plot] = plots;
  if (!plot || plots.length > 1 || localName(plot) !== "barChart") return null;
  const series = allBelow(plot, "ser");
  if (!series.every(isWhole) || allBelow(root, "f").length !== series.length * 3) return null;
  const legend = findBelow(root, "legend");
  return {
    colors: series.map(colorOfSeries),
    gapWidth: Number(valueBelow(plot, "gapWidth") ?? 150),
    legend: legend ? (LEGENDS[valueBelow(legend, "legendPos") ?? "r"] ?? "Right") : null,
    visibleOnly: valueBelow(root, "plotVisOnly") !== "0",
    reversed: valueBelow(findBelow(root, "catAx"), "orientation") === "maxMin",
    valuesAtLast: valueBelow(findBelow(root, "valAx"), "crosses") === "max",
  };
}

const isWhole = (series: XmlElement): boolean =>
  ["tx", "cat", "val"].every((name) => allBelow(findBelow(series, name), "f").length === 1) &&
  findBelow(series, "multiLvlStrRef") === undefined;

/** The fill of a series, "#RRGGBB"; null when it has none of its own. */
export function colorOfSeries(series: XmlElement): string | null {
  const look = childrenOf(series).find((node) => localName(node) === "spPr");
  const fill = childrenOf(look).find((node) => localName(node) === "solidFill");
  const color = valueBelow(fill, "srgbClr");
  return color === undefined ? null : `#${color.toUpperCase()}`;
}
