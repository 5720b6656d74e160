import { translateFormula } from "../../engine/cells/formula-references";
import type { EngineSheet, EngineValidation, EngineValue } from "../../engine/engine";
import { containsArea } from "../addresses";
import { notImplemented } from "../host-error";
import { findName, rangeOfFormula } from "../model/range-lookup";
import type { WorkbookHost } from "../workbook-host";
import { NOT_VALID } from "./hand-refused";
import { tryFormula } from "./formula-trial";

/** A cell in which someone types. */
interface Place {
  readonly sheet: EngineSheet;
  readonly row: number;
  readonly column: number;
}

interface Bounds {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
}

type Compare = (value: number, first: number, second: number) => boolean;

const OPERATORS: Readonly<Record<string, Compare>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

/** The validation that refuses in a cell, or null when whatever is typed is accepted. */
export function strictValidation({ sheet, row, column }: Place): EngineValidation | null {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  const found = sheet.validations.find((validation) => containsArea(validation.area, cell));
  const strict = found?.errorAlert.showAlert && found.errorAlert.style === "Stop";
  return found && strict && Object.keys(found.rule).length > 0 ? found : null;
}

/** What the refusing dialog says. */
export const refusalOf = ({ errorAlert }: EngineValidation): string => errorAlert.message || NOT_VALID;

/** Whether a value may stand in the cell; the value stands there already, so that a custom rule can be calculated. */
export async function isValid(
  host: WorkbookHost,
  place: Place,
  validation: EngineValidation,
  value: EngineValue,
): Promise<boolean> {
  if (value === "") return validation.ignoreBlanks;
  const [kind = "", details] = Object.entries(validation.rule)[0] ?? [];
  const rule = details as Bounds & { source?: unknown; formula?: unknown };
  if (kind === "list") return inList(host, place, String(rule.source), value);
  if (kind === "custom") return isTrue(await calculated(host, place, validation, String(rule.formula)));
  const measured = kind === "textLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (kind === "wholeNumber" && !Number.isInteger(measured)) return false;
  if (!["wholeNumber", "decimal", "textLength", "date", "time"].includes(kind)) {
    throw notImplemented(`Typing under a validation of kind ${kind}`);
  }
  const compare = OPERATORS[typeof rule.operator === "string" ? rule.operator : "Between"];
  if (!compare) throw notImplemented(`A validation with operator ${String(rule.operator)}`);
  const [first, second] = [await bound(rule.formula1), await bound(rule.formula2)];
  return compare(measured, first, second);

  async function bound(formula: unknown): Promise<number> {
    if (typeof formula !== "string" || !formula.startsWith("=")) return Number(formula ?? 0);
    return Number(await calculated(host, place, validation, formula));
  }
}

const isTrue = (value: EngineValue): boolean => value === true || (typeof value === "number" && value !== 0);

/** A rule's formula is written for the first cell of its area, and moves along. */
function calculated(
  host: WorkbookHost,
  place: Place,
  { area }: EngineValidation,
  formula: string,
): Promise<EngineValue> {
  const moved = translateFormula(formula, place.row - area.row, place.column - area.column);
  return tryFormula(host, place.sheet, moved);
}

function inList(host: WorkbookHost, { sheet }: Place, source: string, value: EngineValue): boolean {
  if (!source.startsWith("=")) {
    const items = source.split(",").map((item) => item.trim());
    return items.includes(String(value));
  }
  const name = findName(host.engine, source.slice(1), sheet);
  const range = rangeOfFormula(host.engine, name?.formula ?? source, sheet);
  if (!range) throw notImplemented(`A list from ${source}`);
  const cells = range.sheet.read(range.area).flat();
  return cells.some((cell) => String(cell.value).toLowerCase() === String(value).toLowerCase());
}
