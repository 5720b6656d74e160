import { permutations, subsets } from "./combinations";
import type { Mark, MarkedCell } from "./model";
import { plainUpperCase } from "./spelling";

/**
 * In a sheet that the add-in made a letter is a letter; in a hand-made one a lone V is more likely a tick, unless it is
 * lettered: has U beside it, or a legend that says what V is.
 */
export type MarksDialect = "generated" | "handMade" | "lettered";

/** What a cell may hold. */
export type MarksCell = string | number | boolean | null | undefined;

/**
 * What a cell of a matrix says: its marks (none of them for an empty cell, `nee`, `0` or `-`), or text that could not be
 * read and is kept as it is. `ambiguous`: read as `executes`, but to be shown before it is taken over.
 */
type MarksReading = MarksRead | { readonly unread: string };

interface MarksRead extends MarkedCell {
  readonly ambiguous: boolean;
}

/** All marks in the order in which they are written: U V B S A. */
export const allMarks: readonly Mark[] = ["executes", "replaces", "decides", "leads", "contact"];

const letters: Readonly<Record<Mark, string>> = {
  executes: "U",
  replaces: "V",
  decides: "B",
  leads: "S",
  contact: "A",
};

const ticks: readonly string[] = ["X", "✓", "✔", "JA"];
const noMarks: readonly string[] = ["", "NEE", "0", "-"];
/** U1 … U100. */
const shares: readonly string[] = Array.from({ length: 100 }, (_, index) => `U${index + 1}`);
const shareText = /^U(100|[1-9][0-9]?)$/;
const handMadeTicks: readonly string[] = ["V", "1"];

/**
 * Reads the value of one cell as marks: letters U V B S A in any order and case, each once, spaces between them or not;
 * `x`, `✓`, `✔` and `ja` are `executes`; `U70` is `executes` for 70 per cent of the task.
 *
 * In a hand-made sheet a lone `V` or `1` reads as `executes` with `ambiguous`, a ticked box as `executes`; in a lettered
 * one `V` is a letter.
 * Only ordinary spaces are passed over in a generated sheet, as its formulas do.
 *
 * @example parseMarks("s u", "generated") // { marks: ["executes", "leads"], ambiguous: false }
 * @example parseMarks("?", "generated") // { unread: "?" }
 */
export function parseMarks(value: MarksCell, dialect: MarksDialect): MarksReading {
  const text = textOf(value);
  if (dialect !== "generated") {
    const tight = plainUpperCase(text.replace(/\s/gu, ""));
    if (value === true) return certain(["executes"]);
    if (value === false) return certain([]);
    const isLetter = dialect === "lettered" && tight === letters.replaces;
    if (handMadeTicks.includes(tight) && !isLetter) return { marks: ["executes"], ambiguous: true };
    return readTight(tight, text);
  }
  return readTight(plainUpperCase(text.replaceAll(" ", "")), text);
}

/**
 * The text of a cell with these marks, in the order U V B S A; "" for none.
 *
 * @example formatMarks(["leads", "executes"]) // "US"
 */
export function formatMarks(marks: readonly Mark[]): string {
  return sortMarks(marks)
    .map((mark) => letters[mark])
    .join("");
}

/**
 * The text of a cell with these marks and share.
 *
 * @example formatAssignment({ marks: ["executes"], share: 70 }) // "U70"
 */
export function formatAssignment({
  marks,
  share,
}: {
  readonly marks: readonly Mark[];
  readonly share?: number;
}): string {
  const text = formatMarks(marks);
  return share !== undefined && text === letters.executes ? `${text}${share}` : text;
}

/** The same marks, each once, in the order U V B S A. */
export function sortMarks(marks: readonly Mark[]): readonly Mark[] {
  return allMarks.filter((mark) => marks.includes(mark));
}

/** What an assignment says, without task and person. */
export function markedCell({ marks, share }: MarkedCell): MarkedCell {
  return share === undefined ? { marks } : { marks, share };
}

/**
 * The cell that holds the marks of both, each once; a share stays, that of `kept` first. Null when no cell
 * can say it: a share stands beside no other mark.
 */
export function joinMarks(kept: MarkedCell, added: MarkedCell): MarkedCell | null {
  const marks = sortMarks([...kept.marks, ...added.marks]);
  const share = kept.share ?? added.share;
  if (share === undefined) return { marks };
  return marks.length === 1 ? { marks, share } : null;
}

/**
 * Every spelling (upper case, without spaces) that a generated sheet accepts and that includes this mark, the shortest
 * first: for `executes` U, the ticks, US, SU, …
 */
function spellingsOf(mark: Mark): readonly string[] {
  const others = allMarks.filter((other) => other !== mark).map((other) => letters[other]);
  const combined = subsets(others)
    .flatMap((subset) => permutations([letters[mark], ...subset]))
    .map((spelling) => spelling.join(""))
    .sort((a, b) => a.length - b.length);
  return mark === "executes" ? [letters.executes, ...ticks, ...combined.slice(1), ...shares] : combined;
}

/**
 * The text of the legend cell in which a formula looks up a cell's spelling between bars, after taking out its spaces.
 * The spaces between the entries keep a cell such as `U|X` from matching two entries at once.
 *
 * @example legendOf("executes") // "|U| |X| |✓| |✔| |JA| |UV| |VU| …"
 */
export function legendOf(mark: Mark): string {
  return spellingsOf(mark)
    .map((spelling) => `|${spelling}|`)
    .join(" ");
}

/** Characters of one entry in `shareLegend`. */
export const shareLegendStep = 7;

/**
 * The text of the legend cell in which a formula finds a share by its place: the entry of U70 is the seventieth.
 *
 * @example shareLegend() // "|U1|   |U2|   …"
 */
export function shareLegend(): string {
  return shares.map((share) => `|${share}|`.padEnd(shareLegendStep)).join("");
}

/** Characters of the marks in front of an entry of `writtenLegend`. */
export const writtenLegendWidth = 6;

/**
 * The text of the legend cell in which a formula finds, in front of a spelling between bars, the same marks as they are
 * written: that tells whether two cells say the same.
 *
 * @example writtenLegend() // "U     |U|V     |V|…US    |SU|…"
 */
export function writtenLegend(): string {
  const spellings = [...new Set(allMarks.flatMap(spellingsOf))].sort((a, b) => a.length - b.length);
  const written = (spelling: string): string => {
    const read = readTight(spelling, spelling);
    return "marks" in read ? formatAssignment(read) : "";
  };
  return spellings.map((spelling) => `${written(spelling).padEnd(writtenLegendWidth)}|${spelling}|`).join("");
}

function readTight(tight: string, original: string): MarksReading {
  if (noMarks.includes(tight)) return certain([]);
  if (ticks.includes(tight)) return certain(["executes"]);
  const share = shareText.exec(tight)?.[1];
  if (share !== undefined) return { ...certain(["executes"]), share: Number(share) };
  const found = Array.from(tight, (letter) => allMarks.find((mark) => letters[mark] === letter));
  const marks = found.filter((mark) => mark !== undefined);
  const doubled = new Set(marks).size < marks.length;
  return marks.length < found.length || doubled ? { unread: original.trim() } : certain(sortMarks(marks));
}

function certain(marks: readonly Mark[]): MarksRead {
  return { marks, ambiguous: false };
}

function textOf(value: MarksCell): string {
  return value === null || value === undefined ? "" : String(value);
}
