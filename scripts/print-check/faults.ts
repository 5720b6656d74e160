import type { Page, PrintedText } from "./pages";
import type { MeantSheet } from "./sheets";

/** Points: smaller letters are hard to read. */
const smallestText = 8;
/** What is wrong with a sheet on paper, as sentences; none = it can be handed out. `mostPages`: what it may fill. */
export function faultsOf(
  sheet: MeantSheet,
  pages: readonly Page[],
  mostPages = Number.POSITIVE_INFINITY,
): readonly string[] {
  if (pages.length === 0) return ["is not printed"];
  return [
    ...(pages.length > mostPages ? [`takes ${pages.length} pages, not ${mostPages}`] : []),
    ...tooSmall(pages),
    ...sheet.tooLow.map(({ row, height, needed }) => `row ${row} is ${height} pt high, its text needs ${needed}`),
    ...missing(sheet, pages),
    ...pages.slice(1).flatMap((page) => withoutHeader(sheet, page)),
    ...pages.flatMap((page) => [...overEdge(sheet, page), ...overlapping(page)]),
  ];
}

/** The smallest letters on these pages, in points. */
export function smallest(pages: readonly Page[]): number {
  return Math.min(...pages.flatMap(({ texts }) => texts.map(({ size }) => size)));
}

function tooSmall(pages: readonly Page[]): readonly string[] {
  const size = smallest(pages);
  // LibreOffice scales in whole per cents.
  return size < smallestText - 0.05 ? [`has letters of ${size.toFixed(1)} pt`] : [];
}

function missing({ texts }: MeantSheet, pages: readonly Page[]): readonly string[] {
  const shown = lettersOf(pages.flatMap((page) => page.texts));
  const hidden = texts.filter((text) => !shown.includes(letters(text)));
  return [
    ...hidden.map((text) => `does not show “${text}”`),
    ...(shown.includes("###") ? ["shows ### for a number that does not fit"] : []),
  ];
}

function withoutHeader({ repeated }: MeantSheet, { number, texts }: Page): readonly string[] {
  const shown = lettersOf(texts);
  const gone = repeated.filter((text) => !shown.includes(letters(text)));
  return gone.length === 0 ? [] : [`page ${number} does not repeat “${gone.join("”, “")}”`];
}

function overEdge({ margin }: MeantSheet, { number, width, texts }: Page): readonly string[] {
  return texts
    .filter(({ left, right, upright }) => upright && (left < margin - 1 || right > width - margin + 1))
    .map(({ text }) => `page ${number}: “${text}” runs over the edge`);
}

/** Texts that are drawn over each other: one ran out of its cell. */
function overlapping({ number, texts }: Page): readonly string[] {
  const lines = texts.filter(({ upright }) => upright).sort((one, other) => one.left - other.left);
  return lines.flatMap((text, index) =>
    lines
      .slice(index + 1)
      .filter((other) => Math.abs(other.baseline - text.baseline) < text.size / 2 && other.left < text.right - 1)
      .map((other) => `page ${number}: “${text.text}” runs into “${other.text}”`),
  );
}

function lettersOf(texts: readonly PrintedText[]): string {
  return letters(texts.map(({ text }) => text).join(""));
}

/** Without what a line break may add or take away. */
function letters(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u00AD-]/g, "");
}
