import type { EngineBorder, EngineConditionalFormat, EngineFormat } from "../../engine/engine";
import type { HostContext, ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, notImplemented } from "../host-error";
import { hostClass, type Property } from "../registry/host-class";
import { colourArgument } from "./colours";
import { flagArgument, recordArgument, textArgument, wordArgument } from "./reading-arguments";
import { ConditionalBorderTarget, ConditionalFormatPart, type ConditionalFormatTarget } from "./targets";

type PartProperty = Property<ConditionalFormatPart, HostContext>;
type DataBar = NonNullable<EngineConditionalFormat["dataBar"]>;
type RuleFormat = Pick<EngineFormat, "fill" | "fontColor" | "bold">;
type Edge = keyof NonNullable<EngineFormat["borders"]>;

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

const part =
  (className: string) =>
  ({ owner }: ConditionalFormatPart): ConditionalFormatPart =>
    new ConditionalFormatPart(className, owner);

const guard = ({ owner }: ConditionalFormatPart): ConditionalFormatTarget["sheet"] => owner.sheet;

function formulaArgument(value: unknown): string {
  const formula = textArgument(value);
  if (!formula.startsWith("=") || formula.length < 2) throw invalidArgument();
  return formula;
}

const custom: ModelDefinition<ConditionalFormatPart> = {
  name: "CustomConditionalFormat",
  target: ConditionalFormatPart,
  navigations: { Rule: part("ConditionalFormatRule"), Format: part("ConditionalRangeFormat") },
};

const rule: ModelDefinition<ConditionalFormatPart> = {
  name: "ConditionalFormatRule",
  target: ConditionalFormatPart,
  guard,
  properties: {
    Formula: {
      get: ({ owner }) => owner.format.formula ?? "",
      set: ({ owner }, value) => {
        owner.format.formula = formulaArgument(value);
      },
    },
  },
};

const cellValue: ModelDefinition<ConditionalFormatPart> = {
  name: "CellValueConditionalFormat",
  target: ConditionalFormatPart,
  guard,
  navigations: { Format: part("ConditionalRangeFormat") },
  properties: {
    Rule: {
      get: ({ owner }) => owner.format.foreign ?? null,
      set: ({ owner }, value) => {
        const { formula1, formula2, operator } = recordArgument(value);
        owner.format.foreign = {
          formula1: textArgument(formula1),
          ...(typeof formula2 === "string" && { formula2 }),
          operator: wordArgument(operator, OPERATORS),
        };
      },
    },
  },
};

function formatKey<K extends keyof RuleFormat>(key: K, check: (value: unknown) => RuleFormat[K]): PartProperty {
  return {
    get: ({ owner }) => owner.format.format?.[key] ?? null,
    set: ({ owner }, value) => {
      owner.format.format = { ...owner.format.format, [key]: check(value) };
    },
  };
}

const rangeFormat: ModelDefinition<ConditionalFormatPart> = {
  name: "ConditionalRangeFormat",
  target: ConditionalFormatPart,
  navigations: {
    Fill: part("ConditionalRangeFill"),
    Font: part("ConditionalRangeFont"),
    Borders: part("ConditionalRangeBorderCollection"),
  },
};

const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

const borders: ModelDefinition<ConditionalFormatPart> = {
  name: "ConditionalRangeBorderCollection",
  target: ConditionalFormatPart,
  methods: {
    GetItem: ({ owner }, [index]) => {
      const edge = EDGES[textArgument(index)];
      if (!edge) throw invalidArgument();
      return new ConditionalBorderTarget(owner, edge);
    },
  },
};

function borderKey(
  key: "style" | "color",
  check: (value: unknown) => string,
): Property<ConditionalBorderTarget, HostContext> {
  return {
    get: ({ owner, edge }) => owner.format.format?.borders?.[edge]?.[key] ?? null,
    set: ({ owner, edge }, value) => {
      const { borders: before, ...format } = owner.format.format ?? {};
      const border: EngineBorder = before?.[edge] ?? { style: "Continuous", weight: "Thin", color: "#000000" };
      owner.format.format = { ...format, borders: { ...before, [edge]: { ...border, [key]: check(value) } } };
    },
  };
}

/** Lines of a rule are thin, and never double. */
const LINES = ["None", "Continuous", "Dash", "Dot"] as const;

const border: ModelDefinition<ConditionalBorderTarget> = {
  name: "ConditionalRangeBorder",
  target: ConditionalBorderTarget,
  guard: ({ owner }) => owner.sheet,
  properties: {
    Style: borderKey("style", (value) => wordArgument(value, LINES)),
    Color: borderKey("color", colourArgument),
  },
};

const fill: ModelDefinition<ConditionalFormatPart> = {
  name: "ConditionalRangeFill",
  target: ConditionalFormatPart,
  guard,
  properties: { Color: formatKey("fill", colourArgument) },
};

const font: ModelDefinition<ConditionalFormatPart> = {
  name: "ConditionalRangeFont",
  target: ConditionalFormatPart,
  guard,
  properties: { Color: formatKey("fontColor", colourArgument), Bold: formatKey("bold", flagArgument) },
};

const barOf = ({ format }: ConditionalFormatTarget): DataBar =>
  (format.dataBar ??= { color: "#638EC6", minimum: null, maximum: null });

/** A bound is automatic (null) or a number. */
function bound(key: "minimum" | "maximum", automatic: string): PartProperty {
  return {
    get: ({ owner }) => {
      const value = barOf(owner)[key];
      return value === null ? { type: "Automatic" } : { type: "Number", formula: String(value) };
    },
    set: ({ owner }, value) => {
      const { type, formula } = recordArgument(value);
      if (type === "Automatic" || type === automatic) barOf(owner)[key] = null;
      else if (type === "Number") barOf(owner)[key] = numberIn(formula);
      else throw notImplemented(`A data bar's bound of type ${String(type)}`);
    },
  };
}

function numberIn(formula: unknown): number {
  const value = Number(String(formula).replace(/^=/, ""));
  if (formula === "" || !Number.isFinite(value)) throw notImplemented("A data bar's bound that is a formula");
  return value;
}

const dataBar: ModelDefinition<ConditionalFormatPart> = {
  name: "DataBarConditionalFormat",
  target: ConditionalFormatPart,
  guard,
  navigations: { PositiveFormat: part("ConditionalDataBarPositiveFormat") },
  properties: {
    LowerBoundRule: bound("minimum", "LowestValue"),
    UpperBoundRule: bound("maximum", "HighestValue"),
  },
};

const positiveFormat: ModelDefinition<ConditionalFormatPart> = {
  name: "ConditionalDataBarPositiveFormat",
  target: ConditionalFormatPart,
  guard,
  properties: {
    FillColor: {
      get: ({ owner }) => barOf(owner).color,
      set: ({ owner }, value) => {
        barOf(owner).color = colourArgument(value);
      },
    },
    GradientFill: {
      get: ({ owner }) => barOf(owner).gradient ?? true,
      set: ({ owner }, value) => {
        barOf(owner).gradient = flagArgument(value);
      },
    },
  },
};

export const conditionalFormatRuleClasses: readonly ModelClass[] = [
  ...[custom, rule, cellValue, rangeFormat, fill, font, borders, dataBar, positiveFormat].map(hostClass),
  hostClass(border),
];
