import type { ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../host-error";
import { hostClass } from "../registry/host-class";
import { rangeArgument, sameName } from "./range-lookup";
import { flagArgument, numberArgument, textArgument } from "./reading-arguments";
import { bounding } from "../addresses";
import { barsOf, chartBarsClasses, ownBars } from "./chart-bars";
import { addChart, setData } from "./chart-source";
import { ChartPart, ChartTarget, SheetPart, SheetTarget } from "./targets";

const chartsOf = ({ sheet }: SheetPart): ChartTarget[] => sheet.charts.map((chart) => new ChartTarget(sheet, chart));

function find(part: SheetPart, key: unknown): ChartTarget | null {
  const wanted = textArgument(key);
  const charts = chartsOf(part);
  return (
    charts.find(({ chart }) => chart.id === wanted) ?? charts.find(({ chart }) => sameName(chart.name, wanted)) ?? null
  );
}

function required(chart: ChartTarget | null): ChartTarget {
  if (!chart) throw itemNotFound();
  return chart;
}

function rename({ sheet, chart: each }: ChartTarget, value: unknown): void {
  const name = textArgument(value);
  if (sheet.charts.some((other) => other !== each && sameName(other.name, name))) throw itemAlreadyExists();
  each.name = name;
}

const chart: ModelDefinition<ChartTarget> = {
  name: "Chart",
  target: ChartTarget,
  identity: ({ chart: { id } }) => ({ Id: id }),
  guard: ({ sheet }) => sheet,
  properties: {
    Id: { get: ({ chart: { id } }) => id },
    Name: {
      get: ({ chart: { name } }) => name,
      set: rename,
    },
    ChartType: { get: ({ chart: { type } }) => type },
    PlotVisibleOnly: {
      get: (target) => barsOf(target).visibleOnly,
      set: (target, value) => {
        ownBars(target).visibleOnly = flagArgument(value);
      },
    },
  },
  navigations: {
    Axes: (target) => new ChartPart("ChartAxes", target),
    Legend: (target) => new ChartPart("ChartLegend", target),
    Series: (target) => new ChartPart("ChartSeriesCollection", target),
    Title: (target) => new ChartPart("ChartTitle", target),
    Worksheet: ({ sheet }) => new SheetTarget(sheet),
  },
  commands: {
    Delete: ({ sheet, chart: each }) => {
      sheet.charts.splice(sheet.charts.indexOf(each), 1);
    },
    SetData: setData,
    SetPosition: (target, [start, end], { engine }) => {
      const first = rangeArgument(engine, target.sheet, start).area;
      const last = end === null || end === undefined ? first : rangeArgument(engine, target.sheet, end).area;
      target.chart.anchor = bounding(first, last);
    },
  },
};

const chartTitle: ModelDefinition<ChartPart> = {
  name: "ChartTitle",
  target: ChartPart,
  guard: ({ owner }) => owner.sheet,
  properties: {
    Text: {
      get: ({ owner }) => owner.chart.title,
      set: ({ owner }, value) => {
        owner.chart.title = textArgument(value);
      },
    },
    Visible: { get: ({ owner }) => owner.chart.title !== "" },
  },
};

const charts: ModelDefinition<SheetPart> = {
  name: "ChartCollection",
  target: SheetPart,
  items: chartsOf,
  guard: ({ sheet }) => sheet,
  properties: { Count: { get: ({ sheet }) => sheet.charts.length } },
  methods: {
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (part, [key]) => required(find(part, key)),
    _GetItem: (part, [key]) => required(find(part, key)),
    GetItemOrNullObject: (part, [key]) => find(part, key),
    GetItemAt: (part, [index]) => {
      const found = chartsOf(part)[numberArgument(index)];
      if (!found) throw invalidArgument();
      return found;
    },
  },
  commands: { Add: addChart },
};

export const chartClasses: readonly ModelClass[] = [
  hostClass(chart),
  hostClass(chartTitle),
  hostClass(charts),
  ...chartBarsClasses,
];
