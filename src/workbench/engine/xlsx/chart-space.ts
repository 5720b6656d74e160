/** The document of a chart of bars that was made here. Excel repairs a file whose elements stand in another order. */
import { seriesReferences, type SeriesData } from "../chart-data";
import type { EngineBars, EngineChart } from "../engine";
import { RELATIONSHIPS } from "./package";
import { element, type XmlElement, type XmlNode } from "./xml";

export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

const CATEGORY_AXIS = "111111111";
const VALUE_AXIS = "222222222";
const GRID_LINES = "D9D9D9";
/** The width of a thin line, in units of which 12,700 are a point. */
const THIN = "9525";

const c = (name: string, ...children: XmlNode[]): XmlElement => element(`c:${name}`, {}, children);
const set = (name: string, value: string | number): XmlElement => element(`c:${name}`, { val: String(value) });
const flag = (name: string, on: boolean): XmlElement => set(name, on ? 1 : 0);
const a = (name: string, attributes: Record<string, string>, ...children: XmlNode[]): XmlElement =>
  element(`a:${name}`, attributes, children);
const solid = (color: string): XmlElement => a("solidFill", {}, a("srgbClr", { val: color }));

/** The chart as Excel writes one, with what its cells show now. @throws Error when it shows no bars. */
export function chartSpace(chart: EngineChart, data: readonly SeriesData[]): XmlElement {
  const { bars, title } = chart;
  if (!bars) throw new Error(`The chart ${chart.name} was made here and shows no bars: it cannot be written.`);
  const spaces = { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS };
  return element("c:chartSpace", spaces, [
    set("roundedCorners", 0),
    c(
      "chart",
      ...(title === "" ? [] : [titleOf(title)]),
      flag("autoTitleDeleted", title === ""),
      plotArea(chart, bars, data),
      ...(bars.legend ? [legendAt(bars.legend)] : []),
      flag("plotVisOnly", bars.visibleOnly),
      set("dispBlanksAs", "gap"),
    ),
  ]);
}

function titleOf(text: string): XmlElement {
  const size = { sz: "1400", b: "0" };
  const paragraph = a("p", {}, a("pPr", {}, a("defRPr", size)), a("r", {}, a("rPr", size), a("t", {}, text)));
  return c("title", c("tx", c("rich", a("bodyPr", {}), a("lstStyle", {}), paragraph)), set("overlay", 0));
}

function legendAt(side: NonNullable<EngineBars["legend"]>): XmlElement {
  return c("legend", set("legendPos", side.charAt(0).toLowerCase()), set("overlay", 0));
}

function plotArea(chart: EngineChart, bars: EngineBars, data: readonly SeriesData[]): XmlElement {
  const lying = chart.type.startsWith("Bar");
  const [, grouping = ""] = /(Stacked100|Stacked|Clustered)$/.exec(chart.type) ?? [];
  const references = seriesReferences(chart);
  const plot = c(
    "barChart",
    set("barDir", lying ? "bar" : "col"),
    set("grouping", grouping === "Stacked100" ? "percentStacked" : grouping.toLowerCase()),
    set("varyColors", 0),
    ...data.map((series, index) => seriesOf(series, references[index] ?? ["", "", ""], index)),
    set("gapWidth", bars.gapWidth),
    ...(grouping === "Clustered" ? [] : [set("overlap", 100)]),
    set("axId", CATEGORY_AXIS),
    set("axId", VALUE_AXIS),
  );
  return c("plotArea", c("layout"), plot, categoryAxis(bars, lying), valueAxis(bars, lying));
}

/** One series, with what its cells show. */
export function seriesOf(data: SeriesData, [name, categories, values]: readonly string[], index: number): XmlElement {
  return c(
    "ser",
    set("idx", index),
    set("order", index),
    c("tx", texts(name, [data.name])),
    ...(data.color === null ? [] : [fillOf(data.color)]),
    set("invertIfNegative", 0),
    c("cat", texts(categories, data.categories)),
    c("val", numbers(values, data.values)),
  );
}

/** The look of bars of one colour. */
export const fillOf = (color: string): XmlElement => c("spPr", solid(color.slice(1)));

function texts(reference = "", shown: readonly string[]): XmlElement {
  return c("strRef", c("f", reference), c("strCache", set("ptCount", shown.length), ...points(shown)));
}

function numbers(reference = "", shown: readonly (number | null)[]): XmlElement {
  const cache = c("numCache", c("formatCode", "General"), set("ptCount", shown.length), ...points(shown));
  return c("numRef", c("f", reference), cache);
}

/** Empty cells have no point. */
function points(shown: readonly (string | number | null)[]): XmlElement[] {
  return shown.flatMap((value, index) =>
    value === null ? [] : [element("c:pt", { idx: String(index) }, [c("v", String(value))])],
  );
}

function categoryAxis({ reversed }: EngineBars, lying: boolean): XmlElement {
  return c(
    "catAx",
    set("axId", CATEGORY_AXIS),
    c("scaling", set("orientation", reversed ? "maxMin" : "minMax")),
    set("delete", 0),
    set("axPos", lying ? "l" : "b"),
    numberFormat(),
    set("majorTickMark", "none"),
    set("minorTickMark", "none"),
    set("tickLblPos", "nextTo"),
    set("crossAx", VALUE_AXIS),
    set("crosses", "autoZero"),
    set("auto", 1),
    set("lblAlgn", "ctr"),
    set("lblOffset", 100),
    set("noMultiLvlLbl", 0),
  );
}

function valueAxis({ valuesAtLast }: EngineBars, lying: boolean): XmlElement {
  return c(
    "valAx",
    set("axId", VALUE_AXIS),
    c("scaling", set("orientation", "minMax")),
    set("delete", 0),
    set("axPos", lying ? "b" : "l"),
    c("majorGridlines", c("spPr", a("ln", { w: THIN }, solid(GRID_LINES)))),
    numberFormat(),
    set("majorTickMark", "none"),
    set("minorTickMark", "none"),
    set("tickLblPos", "nextTo"),
    set("crossAx", CATEGORY_AXIS),
    set("crosses", valuesAtLast ? "max" : "autoZero"),
    set("crossBetween", "between"),
  );
}

const numberFormat = (): XmlElement => element("c:numFmt", { formatCode: "General", sourceLinked: "1" });
