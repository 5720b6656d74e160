/** Data validation: from the file, split by area; and back, gathered again. */
import { areaName, parseAreas } from "../cells/area";
import { translateFormula } from "../cells/formula-references";
import type { Area, EngineValidation } from "../engine";
import { formulaFromFile, formulaToFile } from "./formula-text";
import { setSections } from "./worksheet-schema";
import { childOf, childrenOf, element, textOf, type XmlElement } from "./xml";

/** Excel's names of the kinds of rule, by the file's. */
const KINDS: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};
const STYLES: Readonly<Record<string, string>> = { stop: "Stop", warning: "Warning", information: "Information" };
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

type Rule = Readonly<Record<string, unknown>>;

const record = (value: unknown): Rule => (typeof value === "object" && value !== null ? (value as Rule) : {});

/** A bound is a number when it is written as one, else a formula. */
function bound(node: XmlElement | undefined): number | string | undefined {
  if (!node) return undefined;
  const text = textOf(node);
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : formulaFromFile(text);
}

function readRule(node: XmlElement): Rule {
  const { type, operator = "between", showDropDown } = node.attributes;
  const first = textOf(childOf(node, "formula1"));
  if (type === "list") {
    const typed = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
    const source = typed !== undefined ? typed.replaceAll('""', '"') : formulaFromFile(first);
    return { list: { inCellDropDown: showDropDown !== "1", source } };
  }
  if (type === "custom") return { custom: { formula: formulaFromFile(first) } };
  const kind = KINDS[type ?? ""];
  if (!kind) return {};
  const formula2 = bound(childOf(node, "formula2"));
  const limits = { formula1: bound(childOf(node, "formula1")) ?? 0, operator: OPERATORS[operator] ?? "Between" };
  return { [kind]: formula2 === undefined ? limits : { ...limits, formula2 } };
}

function translateRule(rule: Rule, rows: number, columns: number): Rule {
  const translated = (value: unknown): unknown => {
    if (typeof value === "string") return value.startsWith("=") ? translateFormula(value, rows, columns) : value;
    return typeof value === "object" && value !== null ? translateRule(value as Rule, rows, columns) : value;
  };
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, translated(value)]));
}

export function readValidations(root: XmlElement): EngineValidation[] {
  return childrenOf(childOf(root, "dataValidations"), "dataValidation").flatMap((node) => {
    const { attributes } = node;
    const on = (name: string): boolean => attributes[name] === "1" || attributes[name] === "true";
    const areas = parseAreas(attributes["sqref"] ?? "");
    const [first] = areas;
    const rule = readRule(node);
    return areas.map((area) => ({
      area,
      rule: first ? translateRule(rule, area.row - first.row, area.column - first.column) : rule,
      ignoreBlanks: on("allowBlank"),
      errorAlert: {
        message: attributes["error"] ?? "",
        showAlert: on("showErrorMessage"),
        style: STYLES[attributes["errorStyle"] ?? "stop"] ?? "Stop",
        title: attributes["errorTitle"] ?? "",
      },
      prompt: {
        message: attributes["prompt"] ?? "",
        showPrompt: on("showInputMessage"),
        title: attributes["promptTitle"] ?? "",
      },
    }));
  });
}

const keyOf = (names: Readonly<Record<string, string>>, value: unknown): string | undefined =>
  Object.entries(names).find(([, name]) => name.toLowerCase() === String(value).toLowerCase())?.[0];

function boundText(value: unknown): string {
  return typeof value === "string" && value.startsWith("=") ? formulaToFile(value) : String(value);
}

function ruleParts(rule: Rule): { attributes: Record<string, string>; formulas: string[] } {
  const [kind = "", details] = Object.entries(rule).find(([, value]) => value !== undefined && value !== null) ?? [];
  const { source, formula, formula1, formula2, operator, inCellDropDown } = record(details);
  if (kind === "list") {
    const typed = Array.isArray(source) ? source.join(",") : typeof source === "string" ? source : "";
    const text = typed.startsWith("=") ? formulaToFile(typed) : `"${typed.replaceAll('"', '""')}"`;
    return {
      attributes: { type: "list", ...(inCellDropDown === false ? { showDropDown: "1" } : {}) },
      formulas: [text],
    };
  }
  if (kind === "custom") return { attributes: { type: "custom" }, formulas: [formulaToFile(String(formula))] };
  const type = keyOf(KINDS, kind);
  if (!type) return { attributes: {}, formulas: [] };
  const formulas = [formula1, formula2]
    .filter((value) => value !== undefined && value !== null && value !== "")
    .map(boundText);
  return { attributes: { type, operator: keyOf(OPERATORS, operator ?? "Between") ?? "between" }, formulas };
}

function validationElement(validation: EngineValidation, areas: readonly Area[]): XmlElement {
  const { attributes: kind, formulas } = ruleParts(validation.rule);
  const { errorAlert: alert, prompt } = validation;
  const attributes: Record<string, string> = { ...kind };
  const set = (name: string, value: string | boolean): void => {
    if (value) attributes[name] = value === true ? "1" : value;
  };
  const style = keyOf(STYLES, alert.style);
  if (style && style !== "stop") attributes["errorStyle"] = style;
  set("allowBlank", validation.ignoreBlanks);
  set("showInputMessage", prompt.showPrompt);
  set("showErrorMessage", alert.showAlert);
  set("errorTitle", alert.title);
  set("error", alert.message);
  set("promptTitle", prompt.title);
  set("prompt", prompt.message);
  attributes["sqref"] = areas.map(areaName).join(" ");
  return element(
    "dataValidation",
    attributes,
    formulas.map((text, index) => element(`formula${index + 1}`, {}, [text])),
  );
}

/** What a validation says, seen from the first cell of another one's area. */
function saying({ rule, ignoreBlanks, errorAlert, prompt, area }: EngineValidation, from: Area): string {
  return JSON.stringify([
    translateRule(rule, from.row - area.row, from.column - area.column),
    ignoreBlanks,
    errorAlert,
    prompt,
  ]);
}

export function writeValidations(root: XmlElement, validations: readonly EngineValidation[]): void {
  const groups: { first: EngineValidation; areas: Area[] }[] = [];
  for (const validation of validations) {
    const group = groups.find(({ first }) => saying(first, first.area) === saying(validation, first.area));
    if (group) group.areas.push(validation.area);
    else groups.push({ first: validation, areas: [validation.area] });
  }
  const nodes = groups.map(({ first, areas }) => validationElement(first, areas));
  setSections(
    root,
    "dataValidations",
    nodes.length > 0 ? [element("dataValidations", { count: String(nodes.length) }, nodes)] : [],
  );
}
