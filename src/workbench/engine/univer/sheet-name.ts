/** What Excel takes as a sheet's name. */

const LONGEST = 31;

/** Throws unless the name can be a sheet's: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at its ends, unique. */
export function assertSheetName(name: string, others: readonly { readonly name: string }[]): void {
  if (name.trim() === "" || name.length > LONGEST) throw new Error(`A sheet's name has 1 to ${LONGEST} characters.`);
  if (/[:\\/?*[\]]/.test(name)) throw new Error("A sheet's name can't hold any of : \\ / ? * [ ]");
  if (name.startsWith("'") || name.endsWith("'"))
    throw new Error("A sheet's name can't begin or end with an apostrophe.");
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new Error(`There is a sheet ${name} already.`);
  assertCalculated(name);
}

/** Throws for a name that Excel takes, but of which Univer would quietly give formulas that name the sheet a wrong value. */
export function assertCalculated(name: string): void {
  if (name.includes("!")) throw new Error(`The workbench calculates no formulas that name a sheet with "!": ${name}`);
}
