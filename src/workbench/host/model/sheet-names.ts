import type { EngineSheet, WorkbookEngine } from "../../engine/engine";
import { invalidArgument, itemAlreadyExists } from "../host-error";
import { sameName } from "./range-lookup";

const MAX_LENGTH = 31;

/** Refuses what Excel refuses as a sheet's name: empty, over 31 characters, with []:*?/\, or taken by another sheet. */
export function checkSheetName(engine: WorkbookEngine, name: string, own: EngineSheet | null): void {
  const misplaced = name.startsWith("'") || name.endsWith("'");
  if (name.trim() === "" || name.length > MAX_LENGTH || misplaced || /[[\]:*?/\\]/.test(name)) {
    throw invalidArgument("The sheet name is invalid.");
  }
  if (engine.sheets.some((sheet) => sheet !== own && sameName(sheet.name, name))) throw itemAlreadyExists();
}
