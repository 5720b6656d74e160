/**
 * The text as it is compared: lower case, single spaces, straight quotes and dashes, no invisible characters, letters
 * with accents composed but kept (Chloë is not Chloe).
 *
 * @example normaliseText("  Schoolversie ‘Ann’ ") // "schoolversie 'ann'"
 */
export function normaliseText(text: string): string {
  if (plainText.test(text)) return text.toLowerCase();
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[‘’‚‛´`]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/…/g, "...")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Text in which only its case can differ: most of a school's, and the rest costs ten passes. */
const plainText = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * A first ID for what has this text, the same in every run and on every computer: two colleagues who adopt the same
 * list at once give its tasks the same IDs. `occurrence` (from 1) tells lines with the same text apart.
 *
 * The result stands in schools' workbooks: the way it is made can never change.
 */
export function deriveId(prefix: string, text: string, occurrence: number): string {
  return `${prefix}-${hash(`${normaliseText(text)}\n${occurrence}`)}`;
}

/**
 * A short sign of the text last seen beside an ID, to notice that text and ID came apart. Texts that `normaliseText`
 * makes the same have the same sign. It begins with a letter, so that no spreadsheet reads it as a number.
 */
export function fingerprint(text: string): string {
  const known = fingerprints.get(text) ?? `f${hash(normaliseText(text))}`;
  if (fingerprints.size >= mostKept) fingerprints.clear();
  fingerprints.set(text, known);
  return known;
}

/** Every reading of a workbook asks for the same texts. */
const fingerprints = new Map<string, string>();
const mostKept = 10_000;

/** As `fingerprint`, of a name: a change of capitals or spaces shows too, since people care how their name is written. */
export function nameSign(name: string): string {
  return `n${hash(name.normalize("NFC"))}`;
}

/** 53 bits of the text in base 36: two 32-bit FNV-1a streams over its UTF-16 units, mixed at the end. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) + index;
  }
  const mixedLow = mix(low ^ (high >>> 15));
  const mixedHigh = mix(high ^ (low >>> 13));
  return ((mixedHigh & 0x1fffff) * 0x100000000 + mixedLow).toString(36);
}

/** Spreads every bit over all 32 (the finaliser of MurmurHash3). */
function mix(bits: number): number {
  let mixed = bits;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
