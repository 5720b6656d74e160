import type { LineStep } from "./step-traits";

/** Where rows or columns stood before some were put in and taken out. */
export class MovedLines {
  private readonly moves: { readonly at: number; readonly count: number }[] = [];

  /** A negative count takes lines out. */
  moved(at: number, count: number): void {
    this.moves.unshift({ at, count });
  }

  /** null for a line that was put in. */
  before(line: number): number | null {
    let place = line;
    for (const { at, count } of this.moves) {
      if (place < at) continue;
      if (count > 0 && place < at + count) return null;
      place -= count;
    }
    return place;
  }

  /** Successive lines as they stood before, in unbroken spans. */
  spans(first: number, count: number): readonly { readonly first: number; readonly count: number }[] {
    if (this.moves.length === 0) return [{ first, count }];
    const spans: { first: number; count: number }[] = [];
    for (let line = first; line < first + count; line++) {
      const place = this.before(line);
      const last = spans.at(-1);
      if (place === null) continue;
      if (last !== undefined && last.first + last.count === place) last.count++;
      else spans.push({ first: place, count: 1 });
    }
    return spans;
  }
}

/** Lines that are put in, or taken out. */
export interface LineShift {
  readonly axis: "row" | "column";
  readonly at: number;
  /** Negative = deleted from `at` on. */
  readonly count: number;
}

/** What a step does to the lines of its sheet. */
export function lineShift(step: LineStep): LineShift {
  switch (step.do) {
    case "insertRows":
      return { axis: "row", at: step.row, count: step.count };
    case "deleteRows":
      return { axis: "row", at: step.row, count: -step.count };
    case "insertColumns":
      return { axis: "column", at: step.column, count: step.count };
    case "deleteColumns":
      return { axis: "column", at: step.column, count: -step.count };
  }
}

/** Successive lines. */
interface Span {
  readonly start: number;
  readonly length: number;
}

/** Inserting inside a span grows it, before or at its start moves it; deleting shrinks it, and all of it leaves null. */
export function shiftSpan({ start, length }: Span, { at, count }: LineShift): Span | null {
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < start + length ? length + count : length };
  }
  const end = start + length;
  const gone = (place: number) => Math.min(Math.max(place - at, 0), -count);
  const left = length - (gone(end) - gone(start));
  return left <= 0 ? null : { start: start - gone(start), length: left };
}
