import type { ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import { hostClass } from "../registry/host-class";
import { rangeArgument, sameName } from "./range-lookup";
import { numberArgument, textArgument } from "./reading-arguments";
import { bounding } from "../addresses";
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

const chart: ModelDefinition<ChartTarget> = {
  name: "Chart",
  target: ChartTarget,
  identity: ({ chart: { id } }) => ({ Id: id }),
  guard: ({ sheet }) => sheet,
  properties: {
    Id: { get: ({ chart: { id } }) => id },
    Name: {
      get: ({ chart: { name } }) => name,
      set: (target, value) => {
        target.chart.name = textArgument(value);
      },
    },
    ChartType: { get: ({ chart: { type } }) => type },
  },
  navigations: {
    Title: (target) => new ChartPart("ChartTitle", target),
    Worksheet: ({ sheet }) => new SheetTarget(sheet),
  },
  commands: {
    Delete: ({ sheet, chart: each }) => {
      sheet.charts.splice(sheet.charts.indexOf(each), 1);
    },
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
  commands: {
    Add: () => {
      throw notImplemented("ChartCollection.add");
    },
  },
};

export const chartClasses: readonly ModelClass[] = [hostClass(chart), hostClass(chartTitle), hostClass(charts)];
