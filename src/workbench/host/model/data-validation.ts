import type { Area, EngineSheet, EngineValidation } from "../../engine/engine";
import { absoluteArea, between, containsArea, intersect, quoteSheet } from "../addresses";
import type { HostContext, ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument } from "../host-error";
import { hostClass, type Property } from "../registry/host-class";
import { flagArgument, recordArgument } from "./reading-arguments";
import { RangePart, RangeTarget } from "./targets";

type Rule = EngineValidation["rule"];
type Settings = Omit<EngineValidation, "area">;
type Written<K extends keyof Settings> = { get: (part: RangePart) => Settings[K] | null; set: PropertySet };
type PropertySet = NonNullable<Property<RangePart, HostContext>["set"]>;

/** Excel's limits: a list typed in the rule, and the texts of its messages. */
const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const NONE: Settings = {
  rule: {},
  ignoreBlanks: true,
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
};

const touching = ({ range: { sheet, area } }: RangePart): EngineValidation[] =>
  sheet.validations.filter((validation) => intersect(validation.area, area));

/** What counts for the whole range: NONE where there is no validation, null where cells differ. */
function settingsOf(part: RangePart): Settings | null {
  const found = touching(part);
  if (found.length === 0) return NONE;
  const [only] = found;
  return only && found.length === 1 && containsArea(only.area, part.range.area) ? only : null;
}

/** What is left of an area when a part is taken out: above, below, left and right of it. */
function withoutPart(area: Area, hole: Area): Area[] {
  const shared = intersect(area, hole);
  if (!shared) return [area];
  const end = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  const last = { row: shared.row + shared.rowCount - 1, column: shared.column + shared.columnCount - 1 };
  return [
    between(area.row, area.column, shared.row - 1, end.column),
    between(last.row + 1, area.column, end.row, end.column),
    between(shared.row, area.column, last.row, shared.column - 1),
    between(shared.row, last.column + 1, last.row, end.column),
  ].filter((rest) => rest.rowCount > 0 && rest.columnCount > 0);
}

function clear({ range: { sheet, area } }: RangePart): void {
  const kept = sheet.validations.flatMap((validation) =>
    withoutPart(validation.area, area).map((rest) => ({ ...validation, area: rest })),
  );
  sheet.validations.splice(0, sheet.validations.length, ...kept);
}

function change(part: RangePart, changes: Partial<Settings>): void {
  const { rule, ignoreBlanks, errorAlert, prompt } = { ...(settingsOf(part) ?? NONE), ...changes };
  clear(part);
  part.range.sheet.validations.push({ area: part.range.area, rule, ignoreBlanks, errorAlert, prompt });
}

function typeOf(part: RangePart): string {
  const settings = settingsOf(part);
  if (!settings) return "Inconsistent";
  const [kind] = Object.keys(settings.rule);
  return kind === undefined ? "None" : (TYPES[kind] ?? "None");
}

/** A rule with one known kind, in which ranges have become formulas. */
function ruleArgument(value: unknown): Rule {
  const rule = recordArgument(value);
  const given = Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);
  const [kind] = given;
  if (kind === undefined) return {};
  if (given.length > 1 || !TYPES[kind]) throw invalidArgument();
  const details = Object.entries(recordArgument(rule[kind])).map(([key, each]) => [key, asFormula(each)]);
  const body = Object.fromEntries(details) as Record<string, unknown>;
  if (kind === "list") checkList(body["source"]);
  return { [kind]: body };
}

const asFormula = (value: unknown): unknown =>
  value instanceof RangeTarget ? `=${quoteSheet(value.sheet.name)}!${absoluteArea(value.area)}` : value;

function checkList(source: unknown): void {
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (!source.startsWith("=") && source.length > MAX_LIST) {
    throw invalidArgument("A list in a validation rule can't be longer than 255 characters.");
  }
}

function messageArgument<T extends object>(value: unknown, defaults: T): T {
  const given = recordArgument(value);
  const { title = "", message = "" } = given;
  if (String(title).length > MAX_TITLE || String(message).length > MAX_MESSAGE) throw invalidArgument();
  return { ...defaults, ...given };
}

function setting<K extends keyof Settings>(key: K, check: (value: unknown) => Settings[K]): Written<K> {
  return {
    get: (part) => settingsOf(part)?.[key] ?? null,
    set: (part, value) => {
      change(part, { [key]: check(value) });
    },
  };
}

const dataValidation: ModelDefinition<RangePart> = {
  name: "DataValidation",
  target: RangePart,
  guard: ({ range }): EngineSheet => range.sheet,
  properties: {
    Type: { get: typeOf },
    Rule: setting("rule", ruleArgument),
    ErrorAlert: setting("errorAlert", (value) => messageArgument(value, NONE.errorAlert)),
    Prompt: setting("prompt", (value) => messageArgument(value, NONE.prompt)),
    IgnoreBlanks: setting("ignoreBlanks", flagArgument),
  },
  commands: { Clear: clear },
};

export const dataValidationClasses: readonly ModelClass[] = [hostClass(dataValidation)];
