import type { ModelClass, ModelDefinition } from "../host-context";
import { formatArea, isEntireColumn, isEntireRow, quoteSheet } from "../addresses";
import { hostClass } from "../registry/host-class";
import { invalidArgument } from "../host-error";
import { rangeCommands, rangeMethods } from "./range-commands";
import { rangeNavigation } from "./range-navigation";
import { rangeProperties } from "./range-properties";
import { numberArgument } from "./reading-arguments";
import { RangeAreasTarget, RangeList, RangePart, RangeTarget, SheetTarget } from "./targets";

const range: ModelDefinition<RangeTarget> = {
  name: "Range",
  target: RangeTarget,
  identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
  guard: ({ sheet }) => sheet,
  properties: rangeProperties,
  navigations: {
    ConditionalFormats: (target) => new RangePart("ConditionalFormatCollection", target),
    DataValidation: (target) => new RangePart("DataValidation", target),
    Format: (target) => new RangePart("RangeFormat", target),
    Worksheet: ({ sheet }) => new SheetTarget(sheet),
  },
  methods: { ...rangeNavigation, ...rangeMethods },
  commands: rangeCommands,
};

const rangeAreas: ModelDefinition<RangeAreasTarget> = {
  name: "RangeAreas",
  target: RangeAreasTarget,
  identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
  guard: ({ sheet }) => sheet,
  properties: {
    Address: {
      get: ({ ranges, sheet }) => ranges.map(({ area }) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(","),
    },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: { get: ({ ranges }) => ranges.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0) },
    IsEntireRow: { get: ({ ranges }) => ranges.every(({ area }) => isEntireRow(area)) },
    IsEntireColumn: { get: ({ ranges }) => ranges.every(({ area }) => isEntireColumn(area)) },
  },
  navigations: {
    Areas: ({ ranges }) => new RangeList(ranges),
    Worksheet: ({ sheet }) => new SheetTarget(sheet),
  },
};

const rangeCollection: ModelDefinition<RangeList> = {
  name: "RangeCollection",
  target: RangeList,
  items: ({ ranges }) => ranges,
  methods: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ ranges }, [index]) => {
      const found = ranges[numberArgument(index)];
      if (!found) throw invalidArgument();
      return found;
    },
  },
};

export const rangeClasses: readonly ModelClass[] = [
  hostClass(range),
  hostClass(rangeAreas),
  hostClass(rangeCollection),
];
