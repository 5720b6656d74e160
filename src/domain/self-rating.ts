import { permutations, subsets } from "./combinations";
import type { RatingFlag } from "./model";
import { plainUpperCase } from "./spelling";

/** What a cell may hold. */
type RatingCell = string | number | boolean;

/** Highest rating that somebody can give. */
export const highestRating = 10;

/** Every rating as it is written, from 0 by tenths. */
const ratings: readonly string[] = Array.from({ length: highestRating * 10 + 1 }, (_, tenths) =>
  String(tenths / 10).replace(".", ","),
);

/** Characters of one entry in `ratingLegend`: more than an entry, so that no two stand against each other. */
export const ratingLegendStep = 6;

/**
 * The text of the legend cell in which a formula finds a rating by its place, also one that was typed as text: the
 * first entry is 0, each next one a tenth more.
 *
 * @example ratingLegend() // "|0|   |0,1| |0,2| …"
 */
export function ratingLegend(): string {
  return ratings.map((rating) => `|${rating}|`.padEnd(ratingLegendStep)).join("");
}

/**
 * Reads the value of one cell as a rating from 0 to 10 with at most one decimal, null for an empty cell; `unread` for
 * anything else. Only ordinary spaces around it are passed over, as formulas do.
 *
 * @example parseRating("7,5") // { rating: 7.5 }
 */
export function parseRating(value: RatingCell): { readonly rating: number | null } | { readonly unread: string } {
  const text = bare(String(value));
  if (text === "") return { rating: null };
  const tenths = ratings.indexOf(text.replace(".", ","));
  return tenths < 0 ? { unread: text } : { rating: tenths / 10 };
}

const letters: Readonly<Record<RatingFlag, string>> = { someoneElse: "I", forGroup: "G", bottleneck: "K" };

/** All flags in the order in which they are written: I G K. */
const allFlags = Object.keys(letters) as readonly RatingFlag[];

/** What can be chosen for a cell with flags: each of them, and each combination. */
export const flagChoices: readonly string[] = subsets(allFlags)
  .filter((flags) => flags.length > 0)
  .sort((one, other) => one.length - other.length)
  .map((flags) => flags.map((flag) => letters[flag]).join(""));

/**
 * Reads the value of one cell as flags: letters I G K in any order and case, each once, spaces between them or not.
 *
 * @example parseFlags("k i") // { flags: ["someoneElse", "bottleneck"] }
 */
export function parseFlags(value: RatingCell): { readonly flags: readonly RatingFlag[] } | { readonly unread: string } {
  const tight = plainUpperCase(String(value).replaceAll(" ", ""));
  const flags = allFlags.filter((flag) => tight.includes(letters[flag]));
  return flags.length === tight.length ? { flags } : { unread: bare(String(value)) };
}

/**
 * The text of the legend cell in which a formula looks up whether a cell has this flag, as `legendOf` of a mark.
 *
 * @example flagLegend("bottleneck") // "|K| |KI| |IK| |KG| …"
 */
export function flagLegend(flag: RatingFlag): string {
  const others = allFlags.filter((other) => other !== flag);
  return subsets(others)
    .flatMap((subset) => permutations([flag, ...subset]))
    .map((spelling) => `|${spelling.map((each) => letters[each]).join("")}|`)
    .join(" ");
}

function bare(text: string): string {
  return text.replace(/^ +| +$/g, "");
}
