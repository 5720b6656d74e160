import { MAX_COLUMNS, MAX_ROWS } from "../../engine/cells/area";
import type { Area, EngineName, EngineSheet, WorkbookEngine } from "../../engine/engine";
import { onSheet, parseArea, splitSheet } from "../addresses";
import { invalidArgument } from "../host-error";
import { RangeTarget } from "./targets";

/** Excel takes no longer addresses. */
const MAX_ADDRESS = 8192;

export const wholeSheet: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** A checked range on a sheet; InvalidArgument when it would lie outside. */
export const rangeOf = (sheet: EngineSheet, area: Area): RangeTarget => new RangeTarget(sheet, onSheet(area));

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The name that counts on a sheet: its own before the workbook's. */
export function findName(engine: WorkbookEngine, name: string, sheet: EngineSheet | null): EngineName | null {
  const named = engine.names.filter((item) => sameName(item.name, name));
  return named.find((item) => item.sheetId === sheet?.id) ?? named.find((item) => item.sheetId === null) ?? null;
}

/** The range of an address, with or without a sheet, or of a defined name; InvalidArgument when there is none. */
export function rangeAt(engine: WorkbookEngine, sheet: EngineSheet, address: string): RangeTarget {
  if (address.length > MAX_ADDRESS) throw invalidArgument();
  const { sheet: named, cells } = splitSheet(address);
  const owner = named === null ? sheet : engine.sheet(named);
  if (!owner) throw invalidArgument();
  const area = parseArea(cells);
  if (area) return new RangeTarget(owner, area);
  const name = findName(engine, cells, owner);
  const range = name && rangeOfFormula(engine, name.formula);
  if (!range) throw invalidArgument();
  return range;
}

/**
 * The range that a formula refers to, or null when it refers to none, e.g. "=#REF!" or "=21".
 *
 * @param home the sheet of a reference that names none
 */
export function rangeOfFormula(
  engine: WorkbookEngine,
  formula: string,
  home: EngineSheet | null = null,
): RangeTarget | null {
  const { sheet: named, cells } = splitSheet(formula.replace(/^=/, "").trim());
  const sheet = named === null ? home : engine.sheet(named);
  const area = parseArea(cells);
  return sheet && area ? new RangeTarget(sheet, area) : null;
}

/** An argument that is a range or its address. */
export function rangeArgument(engine: WorkbookEngine, sheet: EngineSheet, argument: unknown): RangeTarget {
  if (argument instanceof RangeTarget) return argument;
  if (typeof argument !== "string" || argument === "") throw invalidArgument();
  return rangeAt(engine, sheet, argument);
}
