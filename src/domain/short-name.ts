interface Cutting {
  /** The most characters of a name. */
  readonly most: number;
  /** Fewer than this say too little to cut before an aside. */
  readonly fewest: number;
  /** Where an aside begins, which can be left out with all that follows. */
  readonly aside: RegExp;
}

const inSentences: Cutting = { most: 45, fewest: 12, aside: /\s*[(:]/gu };
const onItsOwn: Cutting = { most: 80, fewest: 40, aside: /\s*[(:,;]/gu };

const trailing =
  /(?:[\s,;:.\-–/(&]|\s(?:en|of|van|de|het|een|in|op|voor|met|bij|aan|te|tot|door|om|die|dat|over|naar|i\.s\.m|qua))+$/u;

/**
 * The name of a task as it stands in a sentence: at most 45 characters, cut before a bracket or colon where enough stands
 * before it, else after a whole word; with "…" when something was left out.
 *
 * @example shortName("Beheren van de toegang tot gebouwen (badgesysteem) en applicaties") // "Beheren van de toegang tot gebouwen…"
 */
export function shortName(description: string): string {
  return cutName(description, inSentences);
}

/**
 * The name of a task for who does not know the list: at most 80 characters, cut before a bracket, colon or comma once 40
 * stand before it.
 *
 * @example tellingName("Installeren en beheren van het schoolnetwerk, de schoolserver(s) en de firewall (beveiliging)") // "Installeren en beheren van het schoolnetwerk…"
 */
export function tellingName(description: string): string {
  return cutName(description, onItsOwn);
}

function cutName(description: string, { most, fewest, aside }: Cutting): string {
  const text = description.replace(/\s+/gu, " ").trim();
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const start = letters.slice(0, most - 1).join("");
  const atWord = letters[most - 1] === " " ? start : start.slice(0, Math.max(0, start.lastIndexOf(" ")));
  const place = [...start.matchAll(aside)].find(({ index }) => index >= fewest)?.index;
  const cut = (place === undefined ? atWord : start.slice(0, place)).replace(trailing, "");
  return `${cut === "" ? start : cut}…`;
}
