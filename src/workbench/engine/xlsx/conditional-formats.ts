/** Conditional formats: those the engine understands, and others kept as the file has them. */
import { areaName, parseAreas, sameArea } from "../cells/area";
import type { Area, EngineConditionalFormat } from "../engine";
import { foreignFrom, foreignOf, understoodOf } from "../state/conditional-format-source";
import { colorOf, colorToFile } from "./colors";
import { formulaFromFile, formulaToFile } from "./formula-text";
import type { StyleSheet } from "./style-sheet";
import { setSections } from "./worksheet-schema";
import { childOf, childrenOf, element, textOf, type XmlElement } from "./xml";

function readDataBar(rule: XmlElement, styles: StyleSheet): NonNullable<EngineConditionalFormat["dataBar"]> {
  const bar = childOf(rule, "dataBar");
  const bounds = childrenOf(bar, "cfvo").map(({ attributes }) =>
    attributes["type"] === "num" ? Number(attributes["val"]) : null,
  );
  const color = colorOf(childOf(bar, "color"), styles.theme) ?? "#638EC6";
  return { color, minimum: bounds[0] ?? null, maximum: bounds[1] ?? null };
}

const TYPES: Readonly<Record<string, EngineConditionalFormat["type"]>> = {
  expression: "Custom",
  dataBar: "DataBar",
  cellIs: "CellValue",
  colorScale: "ColorScale",
};

const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** Excel's rule of a comparison, as its API says it. */
function readComparison(rule: XmlElement): Record<string, string> {
  const operator = OPERATORS[rule.attributes["operator"] ?? ""];
  const [formula1, formula2] = childrenOf(rule, "formula").map((node) => formulaFromFile(textOf(node)));
  return { ...(formula1 ? { formula1 } : {}), ...(formula2 ? { formula2 } : {}), ...(operator ? { operator } : {}) };
}

function readFormat(rule: XmlElement, areas: Area[], id: string, styles: StyleSheet): EngineConditionalFormat[] {
  const [area] = areas;
  if (!area) return [];
  const { type = "", dxfId, priority = "1", stopIfTrue } = rule.attributes;
  const format: EngineConditionalFormat = {
    id,
    area,
    type: TYPES[type] ?? "CellValue",
    stopIfTrue: stopIfTrue === "1" || stopIfTrue === "true",
    priority: Number(priority),
    ...(type === "expression" ? { formula: formulaFromFile(textOf(childOf(rule, "formula"))) } : {}),
    ...(dxfId === undefined ? {} : { format: styles.difference(Number(dxfId)) }),
    ...(type === "dataBar" ? { dataBar: readDataBar(rule, styles) } : {}),
  };
  const understood = type === "expression" || type === "dataBar" ? understoodOf(format) : null;
  const comparison = type === "cellIs" ? readComparison(rule) : {};
  return [{ ...format, foreign: { ...comparison, ...foreignFrom({ element: rule, areas, understood }) } }];
}

/** Reads a sheet's conditional formats; ids count from the sheet's id. */
export function readConditionalFormats(
  root: XmlElement,
  sheetId: string,
  styles: StyleSheet,
): EngineConditionalFormat[] {
  let count = 0;
  return childrenOf(root, "conditionalFormatting").flatMap((block) => {
    const areas = parseAreas(block.attributes["sqref"] ?? "");
    return childrenOf(block, "cfRule").flatMap((rule) =>
      readFormat(rule, [...areas], `${sheetId}-cf-${(count += 1)}`, styles),
    );
  });
}

function newRule(format: EngineConditionalFormat, styles: StyleSheet): XmlElement {
  const attributes: Record<string, string> = { type: "expression" };
  if (format.stopIfTrue) attributes["stopIfTrue"] = "1";
  if (format.type === "DataBar") {
    const { color = "#638EC6", minimum = null, maximum = null } = format.dataBar ?? {};
    const end = (value: number | null, automatic: string): XmlElement =>
      element("cfvo", value === null ? { type: automatic } : { type: "num", val: String(value) });
    const bar = element("dataBar", {}, [
      end(minimum, "min"),
      end(maximum, "max"),
      element("color", colorToFile(color)),
    ]);
    return element("cfRule", { ...attributes, type: "dataBar" }, [bar]);
  }
  if (format.format) attributes["dxfId"] = String(styles.addDifference(format.format));
  const { formula1, formula2, operator } = format.foreign ?? {};
  if (format.type === "CellValue" && typeof formula1 === "string") {
    const compared = Object.entries(OPERATORS).find(([, name]) => name === operator)?.[0] ?? "equal";
    const formulas = [formula1, formula2].filter((text) => typeof text === "string");
    const nodes = formulas.map((text) => element("formula", {}, [formulaToFile(text)]));
    return element("cfRule", { ...attributes, type: "cellIs", operator: compared }, nodes);
  }
  if (format.type !== "Custom" || !format.formula)
    throw new Error(`A conditional format of type ${format.type} can't be made anew.`);
  return element("cfRule", attributes, [element("formula", {}, [formulaToFile(format.formula)])]);
}

/** The file's own rule while nobody changed what the engine understands of it, else a new one. */
function ruleOf(format: EngineConditionalFormat, styles: StyleSheet): { rule: XmlElement; areas: readonly Area[] } {
  const foreign = foreignOf(format);
  const first = foreign?.areas[0];
  const areas = foreign && first && sameArea(first, format.area) ? foreign.areas : [format.area];
  const untouched =
    foreign && (!foreign.understood || JSON.stringify(foreign.understood) === JSON.stringify(understoodOf(format)));
  if (!foreign || !untouched) return { rule: newRule(format, styles), areas };
  return { rule: foreign.element, areas };
}

export function writeConditionalFormats(
  root: XmlElement,
  formats: readonly EngineConditionalFormat[],
  styles: StyleSheet,
): void {
  const blocks = new Map<string, XmlElement>();
  // Office.js counts from 0 and a file from 1: some programs leave out a rule of priority 0.
  const first = Math.min(1, ...formats.map(({ priority }) => priority));
  for (const format of formats) {
    const { rule, areas } = ruleOf(format, styles);
    rule.attributes["priority"] = String(format.priority + 1 - first);
    const sqref = areas.map(areaName).join(" ");
    const block = blocks.get(sqref) ?? element("conditionalFormatting", { sqref });
    blocks.set(sqref, block);
    block.children.push(rule);
  }
  setSections(root, "conditionalFormatting", [...blocks.values()]);
}
