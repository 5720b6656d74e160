/** A value in a cell, by its zero-based place on a sheet. */
export interface Placed<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** Values in one rectangle; null is a hole. */
interface Rectangle<Value> {
  readonly row: number;
  readonly column: number;
  readonly grid: readonly (readonly (Value | null)[])[];
}

/** Bytes that a range of its own adds to a request, as measured; a hole in a rectangle adds those of `null,`. */
const RANGE_BYTES = 450;
const HOLE_BYTES = 5;
/** Of the rectangles made so far a run of cells may join one of the last so many: enough, and quick for thousands. */
const LOOK_BACK = 64;

/** Some cells and the smallest rectangle around them. */
class Box<Value> {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;
  private readonly cells: Placed<Value>[] = [];

  constructor(cells: readonly Placed<Value>[]) {
    this.add(cells);
  }

  private add(cells: readonly Placed<Value>[]): void {
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
  holesWith(other: Box<Value>): number {
    const rows = Math.max(this.bottom, other.bottom) - Math.min(this.top, other.top) + 1;
    const columns = Math.max(this.right, other.right) - Math.min(this.left, other.left) + 1;
    return rows * columns - this.cells.length - other.cells.length - this.holes;
  }

  take(other: Box<Value>): void {
    this.add(other.cells);
  }

  rectangle(): Rectangle<Value> {
    const { top, left, bottom, right } = this;
    const grid = Array.from({ length: bottom - top + 1 }, () => new Array<Value | null>(right - left + 1).fill(null));
    for (const { row, column, value } of this.cells) {
      const line = grid[row - top];
      if (line) line[column - left] = value;
    }
    return { row: top, column: left, grid };
  }
}

/**
 * The cells as the fewest bytes that a simple search finds: neighbours share a rectangle where its holes cost less than
 * a range of its own. Along the rows or along the columns, whichever is smaller: each finds what the other misses.
 *
 * @example sixty marks in one column of a matrix become one rectangle of sixty rows
 */
export function rectanglesOf<Value>(cells: readonly Placed<Value>[]): readonly Rectangle<Value>[] {
  const byRow = joined(runs(cells, "row", "column"));
  const byColumn = joined(runs(cells, "column", "row"));
  return (bytes(byColumn) < bytes(byRow) ? byColumn : byRow).map((box) => box.rectangle());
}

function bytes<Value>(boxes: readonly Box<Value>[]): number {
  return boxes.reduce((sum, box) => sum + RANGE_BYTES + box.holes * HOLE_BYTES, 0);
}

/** Unbroken runs of cells within each row, or within each column. */
function runs<Value>(
  cells: readonly Placed<Value>[],
  line: "row" | "column",
  along: "row" | "column",
): readonly Box<Value>[] {
  const sorted = [...cells].sort((one, other) => one[line] - other[line] || one[along] - other[along]);
  const found: Placed<Value>[][] = [];
  for (const cell of sorted) {
    const run = found.at(-1);
    const before = run?.at(-1);
    if (run && before?.[line] === cell[line] && before[along] + 1 === cell[along]) run.push(cell);
    else found.push([cell]);
  }
  return found.map((run) => new Box(run));
}

/** Each run joins the box where that costs least, or begins one. */
function joined<Value>(found: readonly Box<Value>[]): readonly Box<Value>[] {
  const made: Box<Value>[] = [];
  for (const run of found) {
    let best: Box<Value> | null = null;
    let least = RANGE_BYTES;
    for (const box of made.slice(-LOOK_BACK)) {
      const cost = box.holesWith(run) * HOLE_BYTES;
      if (cost < least) [best, least] = [box, cost];
    }
    if (best) best.take(run);
    else made.push(run);
  }
  return made;
}
