import { normaliseText } from "./identity";

/**
 * The words of a text as they are compared when spelling may differ: without case, accents and punctuation.
 *
 * @example plainWords("Van den Broeck, Zoë") // ["van", "den", "broeck", "zoe"]
 */
export function plainWords(text: string): readonly string[] {
  const bare = normaliseText(text).normalize("NFD").replace(/\p{M}/gu, "");
  return bare.match(/[\p{L}\d]+/gu) ?? [];
}

/** True when one letter was typed wrong, left out, put in, or swapped with the next. */
export function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b) return false;
  let start = 0;
  while (short[start] === long[start]) start++;
  if (long.length > short.length) return short.slice(start) === long.slice(start + 1);
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return (
    short.slice(start + 1) === long.slice(start + 1) || (swapped && short.slice(start + 2) === long.slice(start + 2))
  );
}

/** In capitals, plain letters only: toUpperCase would turn the long s (ſ) into an S, and a spreadsheet may not. */
export function plainUpperCase(text: string): string {
  return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
