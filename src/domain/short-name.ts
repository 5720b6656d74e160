/** The most characters of a task's short name. */
const most = 45;
/** Fewer than this say too little to cut at a bracket or a colon. */
const fewest = 12;
const trailing =
  /(?:[\s,;:.\-–/(&]|\s(?:en|of|van|de|het|een|in|op|voor|met|bij|aan|te|tot|door|om|die|dat|over|naar|i\.s\.m|qua))+$/u;

/**
 * The name of a task as it stands in a sentence: at most 45 characters, cut before a bracket or colon where enough stands
 * before it, else after a whole word; with "…" when something was left out.
 *
 * @example shortName("Beheren van de toegang tot gebouwen (badgesysteem) en applicaties") // "Beheren van de toegang tot gebouwen…"
 */
export function shortName(description: string): string {
  const text = description.replace(/\s+/gu, " ").trim();
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const start = letters.slice(0, most - 1).join("");
  const atWord = letters[most - 1] === " " ? start : start.slice(0, Math.max(0, start.lastIndexOf(" ")));
  const aside = /\s*[(:]/u.exec(start)?.index ?? -1;
  const cut = (aside >= fewest ? start.slice(0, aside) : atWord).replace(trailing, "");
  return `${cut === "" ? start : cut}…`;
}
