import type { Content, SheetKey, Step } from "../workbook/steps/steps";

type Write = Extract<Step, { readonly do: "write" }>;

/** A rectangle as Excel takes it: null leaves a cell alone, "" empties it, an apostrophe makes text of what follows. */
export interface Rectangle {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly WireValue[])[];
}

export type WireValue = string | number | boolean | null;

/** Bytes that a range of its own adds to a request, as measured; a hole in a rectangle adds those of `null,`. */
const RANGE_BYTES = 450;
const HOLE_BYTES = 5;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: WireValue;
}

/** Some cells and the smallest rectangle around them. */
class Box {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;
  private readonly cells: Cell[] = [];

  constructor(cells: readonly Cell[]) {
    this.add(cells);
  }

  add(cells: readonly Cell[]): void {
    for (const cell of cells) {
      this.cells.push(cell);
      this.top = Math.min(this.top, cell.row);
      this.bottom = Math.max(this.bottom, cell.row);
      this.left = Math.min(this.left, cell.column);
      this.right = Math.max(this.right, cell.column);
    }
  }

  get holes(): number {
    return (this.bottom - this.top + 1) * (this.right - this.left + 1) - this.cells.length;
  }

  /** The holes that come in when this box takes in the other. */
  holesWith(other: Box): number {
    const rows = Math.max(this.bottom, other.bottom) - Math.min(this.top, other.top) + 1;
    const columns = Math.max(this.right, other.right) - Math.min(this.left, other.left) + 1;
    return rows * columns - this.cells.length - other.cells.length - this.holes;
  }

  take(other: Box): void {
    this.add(other.cells);
  }

  rectangle(sheet: SheetKey): Rectangle {
    const { top, left, bottom, right } = this;
    const formulas = Array.from({ length: bottom - top + 1 }, () => new Array<WireValue>(right - left + 1).fill(null));
    for (const { row, column, value } of this.cells) {
      const line = formulas[row - top];
      if (line) line[column - left] = value;
    }
    return { sheet, row: top, column: left, formulas };
  }
}

/**
 * The writes as the fewest bytes that a simple search finds: neighbours share a rectangle where its holes cost less than
 * a range of its own. Where two writes mean the same cell the last one counts.
 *
 * @example sixty marks in one column of a matrix become one rectangle of sixty rows
 */
export function mergeWrites(writes: readonly Write[]): Rectangle[] {
  const sheets = new Map<SheetKey, Map<string, Cell>>();
  for (const write of writes) {
    const cells = sheets.get(write.sheet) ?? new Map<string, Cell>();
    sheets.set(write.sheet, cells);
    for (const cell of cellsOf(write)) cells.set(`${cell.row},${cell.column}`, cell);
  }
  return [...sheets].flatMap(([sheet, cells]) => cheapest([...cells.values()]).map((box) => box.rectangle(sheet)));
}

function cellsOf({ row, column, contents }: Write): Cell[] {
  return contents.flatMap((line, down) =>
    line.flatMap((content, right) =>
      content === null ? [] : [{ row: row + down, column: column + right, value: wireValue(content) }],
    ),
  );
}

function wireValue(content: Content): WireValue {
  if (content === "empty") return "";
  if ("text" in content) return content.text === "" ? "" : `'${content.text}`;
  if ("number" in content) return content.number;
  return "boolean" in content ? content.boolean : content.formula;
}

/** Along the rows or along the columns, whichever is smaller: each finds what the other misses. */
function cheapest(cells: readonly Cell[]): Box[] {
  const byRow = joined(runs(cells, "row", "column"));
  const byColumn = joined(runs(cells, "column", "row"));
  return bytes(byColumn) < bytes(byRow) ? byColumn : byRow;
}

function bytes(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + RANGE_BYTES + box.holes * HOLE_BYTES, 0);
}

/** Unbroken runs of cells within each row, or within each column. */
function runs(cells: readonly Cell[], line: "row" | "column", along: "row" | "column"): Box[] {
  const sorted = [...cells].sort((one, other) => one[line] - other[line] || one[along] - other[along]);
  const found: Cell[][] = [];
  for (const cell of sorted) {
    const run = found.at(-1);
    const before = run?.at(-1);
    if (run && before?.[line] === cell[line] && before[along] + 1 === cell[along]) run.push(cell);
    else found.push([cell]);
  }
  return found.map((run) => new Box(run));
}

/** Each run joins the box where that costs least, or begins one. */
function joined(found: readonly Box[]): Box[] {
  const made: Box[] = [];
  for (const run of found) {
    let best: Box | null = null;
    let least = RANGE_BYTES;
    for (const box of made) {
      const cost = box.holesWith(run) * HOLE_BYTES;
      if (cost < least) [best, least] = [box, cost];
    }
    if (best) best.take(run);
    else made.push(run);
  }
  return made;
}
