import { sample } from "../text/sample";
import { isSample } from "./sample/read-sample";
import { sheetNamed, type WorkbookSnapshot } from "./snapshot";

/** Characters that Excel takes in the name of a sheet. */
const longestSheetName = 31;

/** The name itself, or with the first number behind it that no sheet has. */
export function freeSheetName(snapshot: WorkbookSnapshot, name: string, number = 1): string {
  const suffix = number === 1 ? "" : ` ${number}`;
  const candidate = `${name.slice(0, longestSheetName - suffix.length)}${suffix}`;
  return sheetNamed(snapshot, candidate) === null ? candidate : freeSheetName(snapshot, name, number + 1);
}

/** The name of a sheet that is made: says of one that is made of an example that it is. */
export function newSheetName(snapshot: WorkbookSnapshot, name: string): string {
  return freeSheetName(snapshot, isSample(snapshot) ? sample.sheetName(name) : name);
}
