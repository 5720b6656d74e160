import { normaliseText } from "./identity";
import { plainWords } from "./spelling";

/** How well a text fits what was typed, the best first. */
export type Fit = "exact" | "begins" | "wordBegins" | "contains" | "near";

const fits: readonly Fit[] = ["exact", "begins", "wordBegins", "contains", "near"];

/** A text as it is sought in: made once, since it is looked at after every letter that is typed. */
export interface Findable {
  /** Without case and accents. */
  readonly text: string;
  /** How far the text goes that must be the same for an exact fit: a name, without what is known of it. */
  readonly length: number;
  readonly words: readonly string[];
  /** From each word on a few in one: "back-up maken" as "backupmaken", "upmaken" and "maken". */
  readonly joined: readonly string[];
}

/** In how many parts a word may stand. */
const mostParts = 4;

/** The text, and what else it is found by, such as somebody's role. */
export function findable(text: string, ...others: readonly string[]): Findable {
  const all = fold([text, ...others].join(" "));
  const words = plainWords(all);
  const joined = words.map((_, from) => words.slice(from, from + mostParts).join(""));
  return { text: all, length: fold(text).length, words, joined };
}

/** How a text fits; null when it does not. */
type Seek = (text: Findable) => Fit | null;

/**
 * Seeks what was typed: all its words, in any order, each anywhere in the text. From the fourth letter on a word is also
 * found where the text has it in parts, by how it sounds, with one wrong letter, and with two from the eighth: typing on
 * never brings a text back.
 */
export function seek(typed: string): Seek {
  const whole = fold(typed);
  const words = whole.split(" ");
  const otherwise = words.map(spelledOtherwise);
  return (findable) => {
    const { text } = findable;
    if (words.every((word) => text.includes(word))) return placeOf(findable, whole, words);
    const isFound = words.every((word, index) => text.includes(word) || otherwise[index]?.(findable));
    return isFound ? "near" : null;
  };
}

/** What fits what was typed, the best fit first; all of it, in its own order, when nothing was typed. */
export function bestFits<Item>(
  items: readonly Item[],
  findableOf: (item: Item) => Findable,
  typed: string,
): readonly Item[] {
  const sought = seek(typed);
  const found = items.map((item) => ({ item, fit: sought(findableOf(item)) }));
  return fits.flatMap((fit) => found.filter((one) => one.fit === fit).map(({ item }) => item));
}

/** Below 0 when the first fits better. */
export function compareFits(a: Fit, b: Fit): number {
  return fits.indexOf(a) - fits.indexOf(b);
}

function placeOf({ text, length }: Findable, whole: string, words: readonly string[]): Fit {
  if (whole === text.slice(0, length)) return "exact";
  if (text.startsWith(whole)) return "begins";
  return words.every((word) => beginsAWord(text, word)) ? "wordBegins" : "contains";
}

function beginsAWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\d]/u.test(text.charAt(at - 1))) return true;
  return false;
}

/** Letters from which a word may be spelled otherwise. */
const fewestLetters = 4;

/** How many letters may be wrong among so many; of what sounds as less than three nothing is told. */
function mostWrong(letters: number): number {
  if (letters < 3) return -1;
  return letters < 8 ? 1 : 2;
}

/** Whether a text has this word in parts, or one that sounds nearly as it begins. */
function spelledOtherwise(typed: string): (text: Findable) => boolean {
  const letters = plainWords(typed).join("");
  const isNear = nearWord(typed);
  return ({ words, joined }) =>
    (letters.length >= fewestLetters && joined.some((parts) => parts.startsWith(letters))) || words.some(isNear);
}

/** Whether a word of a text sounds nearly as this one begins; it is known of each word once. */
function nearWord(typed: string): (word: string) => boolean {
  const known = new Map<string, boolean>();
  const letters = plainWords(typed).join("");
  const beginnings = Array.from({ length: Math.max(0, letters.length - fewestLetters + 1) }, (_, index) => {
    const written = letters.slice(0, index + fewestLetters);
    return { written, sound: soundOf(written) };
  }).reverse();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const sound = soundOf(word);
    const isNear =
      beginnings.length > 0 &&
      beginnings.every((begin) => isNearly(begin.sound, sound) || isNearly(begin.written, word));
    known.set(word, isNear);
    return isNear;
  };
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/ij|ei|y/g, "i"],
  [/ch/g, "g"],
  [/c/g, "k"],
  [/z/g, "s"],
  [/(.)\1+/g, "$1"],
];

/** The word as one letter for each sound that is written in several ways. */
function soundOf(word: string): string {
  return sounds.reduce((heard, [spelling, sound]) => heard.replace(spelling, sound), word);
}

/** True when few letters were typed wrong, left out, put in or swapped, in what should be the beginning of a word. */
function isNearly(typed: string, word: string): boolean {
  const most = mostWrong(typed.length);
  let twoBefore: readonly number[] = [];
  let before: readonly number[] = Array.from({ length: Math.min(word.length, typed.length + most) + 1 }, (_, at) => at);
  for (let letter = 1; letter <= typed.length; letter++) {
    const now = [letter];
    for (let at = 1; at < before.length; at++) {
      const same = typed[letter - 1] === word[at - 1];
      const swapped = typed[letter - 1] === word[at - 2] && typed[letter - 2] === word[at - 1];
      now[at] = Math.min(
        (before[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (before[at - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (twoBefore[at - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...now) > most) return false;
    [twoBefore, before] = [before, now];
  }
  return true;
}

/** The text as it is sought: normalised, and without accents. */
function fold(text: string): string {
  return normaliseText(text)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("ς", "σ");
}
