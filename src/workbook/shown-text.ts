import { longestShownText } from "../domain/limits";

/** Every character that a cell cannot show, but not the line breaks that a school put in itself. */
const unshown = /[^\P{Cc}\n\t]/gu;

/** A school's text as a generated sheet shows it: without control characters, and cut where no row is high enough. */
export function shownText(text: string): string {
  const plain = text.replace(unshown, "");
  if (plain.length <= longestShownText) return plain;
  return `${plain.slice(0, longestShownText - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
