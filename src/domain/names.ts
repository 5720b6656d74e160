import { groupBy } from "./group-by";
import { normaliseText } from "./identity";
import { guessRole } from "./people";

/** What a cell "Wie?" says: names as they are to be used, and parts that may be more, or less, than one name. */
interface NamesReading {
  readonly names: readonly string[];
  readonly doubtful: readonly string[];
}

/**
 * Reads the people named in one cell: known names first, the longest one that fits, then what stands between commas,
 * `/`, `+`, `&`, `;`, new lines and the word `en`. A known name comes back as it is known, and once; another case or
 * other spaces do, as long as they fit one known name. A name that stands twice in `knownNames` belongs to two people.
 *
 * Doubtful is "Van den Broeck, Jo" (one name turned round, or two?) and what does not look like a name ("Ann?",
 * "iedereen", "nog te bepalen"), and a name that fits several known people. "-", "nee", "0" and "niemand" name nobody.
 *
 * @example parseNames("ann en Firma Jan & Co", ["Ann", "Firma Jan & Co"]) // { names: ["Ann", "Firma Jan & Co"], doubtful: [] }
 */
export function parseNames(text: string, knownNames: readonly string[]): NamesReading {
  const known = groupBy(knownNames, normaliseText);
  const cell = cellOf(text.normalize("NFC"));
  const names: string[] = [];
  const doubtful: string[] = [];
  for (let index = 0; index < cell.parts.length;) {
    const taken = knownAt(cell, index, known) ?? turnedAround(cell, index, known) ?? unknownAt(cell, index, known);
    if (taken.name !== undefined) names.push(taken.name);
    if (taken.doubtful !== undefined) doubtful.push(taken.doubtful);
    index += taken.parts;
  }
  const met = new Set([...names.filter((name) => knownNames.includes(name)), ...distinct(names)]);
  return { names: [...new Set(names)].filter((name) => met.has(name)), doubtful: distinct(doubtful) };
}

interface Cell {
  readonly source: string;
  /** What stands between the separators, and where in the source. */
  readonly parts: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** What the next parts turned out to be, and how many of them. */
interface Taken {
  readonly parts: number;
  readonly name?: string;
  readonly doubtful?: string;
}

/** Names by how they are compared. */
type KnownNames = ReadonlyMap<string, readonly string[]>;

const separators = /[,/+&;\r\n]|(?<=\s|^)en(?=\s|$)/giu;
const nobody: readonly string[] = ["-", "nee", "0", "niemand", "geen"];
const nameless = /^(iedereen|allen?|allemaal|(het )?(hele )?team|n\.?v\.?t\.?|(nog )?te bepalen|.)$|[?:()\d]/u;
const mostWordsInName = 5;

function cellOf(source: string): Cell {
  const found = [...source.matchAll(separators)];
  const starts = [0, ...found.map((separator) => separator.index + separator[0].length)];
  const parts = starts.map((start, index) => {
    const end = found[index]?.index ?? source.length;
    return { text: source.slice(start, end).trim(), start, end };
  });
  return { source, parts: parts.filter((part) => part.text !== "") };
}

function knownAt({ source, parts }: Cell, index: number, known: KnownNames): Taken | undefined {
  const start = parts[index]?.start;
  const count = parts.length - index;
  const longestFirst = Array.from({ length: count }, (_, shorter) => count - shorter);
  for (const length of longestFirst) {
    const taken = takeKnown(source.slice(start, parts[index + length - 1]?.end).trim(), length, known);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

/** "Peeters, Ann" for the known name Ann Peeters. */
function turnedAround(cell: Cell, index: number, known: KnownNames): Taken | undefined {
  const pair = commaPair(cell, index);
  return pair === null ? undefined : takeKnown(`${pair.second} ${pair.first}`, 2, known);
}

/** The one known name that the text is; doubtful when it could be of several people. */
function takeKnown(text: string, parts: number, known: KnownNames): Taken | undefined {
  const fitting = known.get(normaliseText(text)) ?? [];
  const exact = fitting.filter((name) => name === text);
  const [name, ...others] = exact.length > 0 ? exact : fitting;
  if (name === undefined) return undefined;
  return others.length === 0 ? { parts, name } : { parts, doubtful: text };
}

function unknownAt(cell: Cell, index: number, known: KnownNames): Taken {
  const pair = commaPair(cell, index);
  if (pair && !known.has(normaliseText(pair.second)) && looksLikeSurname(pair.first) && !pair.second.includes(" ")) {
    return { parts: 2, doubtful: `${pair.first}, ${pair.second}` };
  }
  const text = cell.parts[index]?.text ?? "";
  const plain = normaliseText(text);
  if (nobody.includes(plain)) return { parts: 1 };
  const isName = !nameless.test(plain) && plain.split(" ").length <= mostWordsInName;
  return isName ? { parts: 1, name: text.replace(/\s+/gu, " ") } : { parts: 1, doubtful: text };
}

/** Two parts with nothing but a comma between them. */
function commaPair({ source, parts }: Cell, index: number): { readonly first: string; readonly second: string } | null {
  const [first, second] = parts.slice(index);
  if (!first || !second || source.slice(first.end, second.start) !== ",") return null;
  return { first: first.text, second: second.text };
}

function looksLikeSurname(text: string): boolean {
  return guessRole(text) === null && text.includes(" ");
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Map(texts.map((text) => [normaliseText(text), text])).values()];
}
