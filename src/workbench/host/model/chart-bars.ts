import { seriesData } from "../../engine/chart-data";
import type { EngineBars } from "../../engine/engine";
import type { ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, notImplemented } from "../host-error";
import { hostClass } from "../registry/host-class";
import { colourArgument } from "./colours";
import { flagArgument, numberArgument, wordArgument } from "./reading-arguments";
import { ChartPart, type ChartTarget, SeriesPart, SeriesTarget } from "./targets";

const MAX_GAP = 500;
const SIDES = ["Top", "Bottom", "Left", "Right"] as const;

/** The bars of a chart; other charts are not played. */
export function barsOf({ chart }: ChartTarget): EngineBars {
  if (!chart.bars) throw notImplemented(`The series and look of a chart ${chart.type}`);
  return chart.bars;
}

/** The bars of a chart, to be changed. */
export function ownBars(target: ChartTarget): EngineBars {
  if (target.chart.fromFile) throw notImplemented("Changing the look of a chart that came with the file");
  return barsOf(target);
}

const seriesIn = (owner: ChartTarget): SeriesTarget[] =>
  barsOf(owner).colors.map((_, index) => new SeriesTarget(owner, index));

const seriesCollection: ModelDefinition<ChartPart> = {
  name: "ChartSeriesCollection",
  target: ChartPart,
  items: ({ owner }) => seriesIn(owner),
  guard: ({ owner }) => owner.sheet,
  properties: { Count: { get: ({ owner }) => barsOf(owner).colors.length } },
  methods: {
    GetCount: ({ owner }) => barsOf(owner).colors.length,
    GetItemAt: ({ owner }, [index]) => {
      const found = seriesIn(owner)[numberArgument(index)];
      if (!found) throw invalidArgument();
      return found;
    },
  },
};

const series: ModelDefinition<SeriesTarget> = {
  name: "ChartSeries",
  target: SeriesTarget,
  guard: ({ owner }) => owner.sheet,
  properties: {
    Name: { get: ({ owner, index }, { engine }) => seriesData(owner.chart, engine.sheets)[index]?.name ?? "" },
    ChartType: { get: ({ owner }) => owner.chart.type },
    GapWidth: {
      get: ({ owner }) => barsOf(owner).gapWidth,
      set: ({ owner }, value) => {
        const width = numberArgument(value);
        if (!Number.isInteger(width) || width < 0 || width > MAX_GAP) throw invalidArgument();
        ownBars(owner).gapWidth = width;
      },
    },
  },
  navigations: { Format: (target) => new SeriesPart("ChartSeriesFormat", target) },
};

const seriesFormat: ModelDefinition<SeriesPart> = {
  name: "ChartSeriesFormat",
  target: SeriesPart,
  navigations: { Fill: ({ owner }) => new SeriesPart("ChartFill", owner) },
};

const fill: ModelDefinition<SeriesPart> = {
  name: "ChartFill",
  target: SeriesPart,
  guard: ({ owner }) => owner.owner.sheet,
  commands: {
    SetSolidColor: ({ owner: { owner, index } }, [color]) => {
      barsOf(owner).colors[index] = colourArgument(color);
    },
    Clear: () => {
      throw notImplemented("ChartFill.clear");
    },
  },
};

const legend: ModelDefinition<ChartPart> = {
  name: "ChartLegend",
  target: ChartPart,
  guard: ({ owner }) => owner.sheet,
  properties: {
    Visible: {
      get: ({ owner }) => barsOf(owner).legend !== null,
      set: ({ owner }, value) => {
        const bars = ownBars(owner);
        bars.legend = flagArgument(value) ? (bars.legend ?? "Bottom") : null;
      },
    },
    Position: {
      get: ({ owner }) => barsOf(owner).legend ?? "Bottom",
      set: ({ owner }, value) => {
        if (value === "Corner") throw notImplemented("ChartLegend.position Corner");
        ownBars(owner).legend = wordArgument(value, SIDES);
      },
    },
  },
};

const axes: ModelDefinition<ChartPart> = {
  name: "ChartAxes",
  target: ChartPart,
  navigations: { CategoryAxis: ({ owner }) => new ChartPart("ChartAxis", owner) },
};

/** The axis of the categories, the only one that is played. */
const categoryAxis: ModelDefinition<ChartPart> = {
  name: "ChartAxis",
  target: ChartPart,
  guard: ({ owner }) => owner.sheet,
  properties: {
    ReversePlotOrder: {
      get: ({ owner }) => barsOf(owner).reversed,
      set: ({ owner }, value) => {
        ownBars(owner).reversed = flagArgument(value);
      },
    },
    Position: {
      get: ({ owner }) => (barsOf(owner).valuesAtLast ? "Maximum" : "Automatic"),
      set: ({ owner }, value) => {
        if (value === "Minimum" || value === "Custom") throw notImplemented(`ChartAxis.position ${value}`);
        ownBars(owner).valuesAtLast = wordArgument(value, ["Automatic", "Maximum"]) === "Maximum";
      },
    },
  },
};

export const chartBarsClasses: readonly ModelClass[] = [
  hostClass(seriesCollection),
  hostClass(series),
  hostClass(seriesFormat),
  hostClass(fill),
  hostClass(legend),
  hostClass(axes),
  hostClass(categoryAxis),
];
