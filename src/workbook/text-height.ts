/** Points of a line of 11 points. */
export const lineHeight = 15;
/** Excel takes no row higher than 409 points. */
export const highestRow = 405;

/** About how many points a letter of 11 points is wide, a bold one, and what a cell keeps free at its sides. */
const letterWidth = 5.3;
const boldWidth = 5.7;
const sides = 6;

/** How many lines a text takes in a cell so many points wide, broken between words as Excel does; at least one. */
export function linesOf(text: string, width: number, bold = false): number {
  const room = Math.max(1, Math.floor((width - sides) / (bold ? boldWidth : letterWidth)));
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

function linesOfParagraph(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    // A word that is longer than a line goes on over the next ones.
    const over = Math.max(0, Math.ceil(length / room) - 1);
    lines += over;
    used = length - over * room;
  }
  return lines;
}

/** Points: of a character that stands upright, and of the highest row of such names. */
const upright = { character: 6, highest: 240 } as const;
/** How high a row is in which these names stand upright. */
export function uprightHeight(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map((name) => name.length));
  return Math.min(upright.highest, (longest + 1) * upright.character);
}

/** Points of a row in which most names, and our own headings, stand upright. */
export const usualNames = 72;

/** How high a row is in which people's names stand upright, beside headings of ours. */
export function namesHeight(names: readonly string[]): number {
  return Math.max(usualNames, uprightHeight(names));
}
