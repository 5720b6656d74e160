import { quotedSheetName, rangeReference } from "../workbook/a1";
import type { Places } from "./places";
import { SCHEMA_VERSION_KEY } from "./read-snapshot";
import type { StepOf } from "../workbook/steps/steps";

/**
 * Makes or moves a name. One that exists gets another formula, so that formulas which use it never miss it; whether it
 * exists is known from the last read.
 */
export function name(places: Places, { name, sheet, area }: StepOf<"name">): void {
  const { names } = places.workbook;
  const exists = places.hasName(name);
  const sheetName = places.nameOf(sheet);
  places.nameMade(name);
  if (exists === true && sheetName !== null) {
    names.getItemOrNullObject(name).formula = `=${quotedSheetName(sheetName)}!${rangeReference(area, "$A$1")}`;
    return;
  }
  if (exists !== false) names.getItemOrNullObject(name).delete();
  names.add(name, places.range(sheet, area));
}

export function deleteName(places: Places, { name }: StepOf<"deleteName">): void {
  places.workbook.names.getItemOrNullObject(name).delete();
  places.nameDeleted(name);
}

export function addTable(places: Places, { sheet, area, name, style }: StepOf<"addTable">): void {
  const table = places.sheet(sheet).tables.add(places.range(sheet, area), true);
  table.name = name;
  table.style = style;
}

export function resizeTable(places: Places, { sheet, name, area }: StepOf<"resizeTable">): void {
  places.sheet(sheet).tables.getItem(name).resize(places.range(sheet, area));
}

export function removeTable(places: Places, { sheet, name }: StepOf<"removeTable">): void {
  places.sheet(sheet).tables.getItem(name).convertToRange();
}

export function schemaVersion(places: Places, { version }: StepOf<"schemaVersion">): void {
  const { settings } = places.workbook;
  if (version === null) settings.getItemOrNullObject(SCHEMA_VERSION_KEY).delete();
  else settings.add(SCHEMA_VERSION_KEY, version);
}
