import { longestName } from "../../domain/limits";

/** Such as a new line: a name with one would not stand on one line of a sheet. */
const controlCharacters = /\p{Cc}+/gu;

/** True for a name with a character that does not belong in a name. */
export function hasControlCharacter(name: string): boolean {
  return name.search(controlCharacters) >= 0;
}

/** A name as the add-in uses it: on one line, and at most `longestName` characters, of which the last is then "…". */
export function tidyName(text: string): string {
  const line = text.replace(controlCharacters, " ").trim();
  if (line.length <= longestName) return line;
  const cut = line.slice(0, longestName - 1);
  return `${cut.replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
