import type { EngineConditionalFormat } from "../../engine/engine";
import { intersect } from "../addresses";
import type { ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import { hostClass } from "../registry/host-class";
import { rangeOf } from "./range-lookup";
import { flagArgument, numberArgument, textArgument } from "./reading-arguments";
import { ConditionalFormatPart, ConditionalFormatTarget, RangePart } from "./targets";

const TYPES = ["Custom", "DataBar", "CellValue"] as const;

type FormatType = EngineConditionalFormat["type"];

/** The class of each type's own part. */
const PARTS: Readonly<Record<string, FormatType>> = { Custom: "Custom", DataBar: "DataBar", CellValue: "CellValue" };

const formatsOf = ({ range: { sheet, area } }: RangePart): ConditionalFormatTarget[] =>
  sheet.conditionalFormats
    .filter((format) => intersect(format.area, area))
    .sort((one, other) => one.priority - other.priority)
    .map((format) => new ConditionalFormatTarget(sheet, format));

function find(part: RangePart, id: unknown): ConditionalFormatTarget | null {
  return formatsOf(part).find(({ format }) => format.id === textArgument(id)) ?? null;
}

function required(found: ConditionalFormatTarget | null): ConditionalFormatTarget {
  if (!found) throw itemNotFound();
  return found;
}

function freeId(taken: readonly EngineConditionalFormat[]): string {
  let number = taken.length + 1;
  const id = (): string => `{CF000000-0000-4000-8000-${String(number).padStart(12, "0")}}`;
  while (taken.some((format) => format.id === id())) number += 1;
  return id();
}

function add({ range }: RangePart, kind: unknown): ConditionalFormatTarget {
  const type = TYPES.find((each) => each === kind);
  if (!type) throw notImplemented(`ConditionalFormatCollection.add("${String(kind)}")`);
  const { conditionalFormats } = range.sheet;
  // A new rule comes before those that are there.
  conditionalFormats.forEach((format) => (format.priority += 1));
  const format: EngineConditionalFormat = {
    id: freeId(conditionalFormats),
    area: range.area,
    type,
    stopIfTrue: false,
    priority: 0,
    ...(type === "DataBar" ? { dataBar: { color: "#638EC6", minimum: null, maximum: null } } : { format: {} }),
  };
  conditionalFormats.push(format);
  return new ConditionalFormatTarget(range.sheet, format);
}

function remove({ sheet, format }: ConditionalFormatTarget): void {
  const index = sheet.conditionalFormats.indexOf(format);
  if (index >= 0) sheet.conditionalFormats.splice(index, 1);
}

/** The part of a format's own type, or null when it is of another type. */
function partOf(target: ConditionalFormatTarget, name: string): ConditionalFormatPart | null {
  return target.format.type === PARTS[name] ? new ConditionalFormatPart(`${name}ConditionalFormat`, target) : null;
}

function requiredPart(target: ConditionalFormatTarget, name: string): ConditionalFormatPart {
  const part = partOf(target, name);
  if (!part) throw invalidArgument(`The conditional format isn't of type ${name}.`);
  return part;
}

const conditionalFormat: ModelDefinition<ConditionalFormatTarget> = {
  name: "ConditionalFormat",
  target: ConditionalFormatTarget,
  identity: ({ format }) => ({ Id: format.id }),
  guard: ({ sheet }) => sheet,
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ format }) => format.priority,
      set: ({ format }, value) => {
        format.priority = numberArgument(value);
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = flagArgument(value);
      },
    },
  },
  navigations: Object.fromEntries(
    Object.keys(PARTS).flatMap((name) => [
      [name, (target: ConditionalFormatTarget) => requiredPart(target, name)],
      [`${name}OrNullObject`, (target: ConditionalFormatTarget) => partOf(target, name)],
    ]),
  ),
  methods: {
    GetRange: ({ sheet, format }) => rangeOf(sheet, format.area),
    GetRangeOrNullObject: ({ sheet, format }) => rangeOf(sheet, format.area),
  },
  commands: { Delete: remove },
};

const conditionalFormats: ModelDefinition<RangePart> = {
  name: "ConditionalFormatCollection",
  target: RangePart,
  items: formatsOf,
  guard: ({ range }) => range.sheet,
  methods: {
    GetCount: (part) => formatsOf(part).length,
    GetItem: (part, [id]) => required(find(part, id)),
    GetItemOrNullObject: (part, [id]) => find(part, id),
    GetItemAt: (part, [index]) => required(formatsOf(part)[numberArgument(index)] ?? null),
  },
  commands: {
    Add: (part, [type]) => add(part, type),
    ClearAll: (part) => {
      formatsOf(part).forEach(remove);
    },
  },
};

export const conditionalFormatClasses: readonly ModelClass[] = [
  hostClass(conditionalFormat),
  hostClass(conditionalFormats),
];
