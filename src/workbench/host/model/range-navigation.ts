import { MAX_COLUMNS, MAX_ROWS } from "../../engine/cells/area";
import { bounding, containsArea, intersect } from "../addresses";
import type { HostContext } from "../host-context";
import { invalidArgument, itemNotFound } from "../host-error";
import type { Member } from "../registry/host-class";
import { rangeArgument, rangeOf } from "./range-lookup";
import { numberArgument } from "./reading-arguments";
import type { RangeTarget } from "./targets";
import { RangeAreasTarget } from "./targets";

type Step = Member<RangeTarget, HostContext>;

const last = (start: number, count: number): number => start + count - 1;

function usedPart({ sheet, area }: RangeTarget, valuesOnly: unknown): RangeTarget | null {
  const used = sheet.usedArea({ formats: valuesOnly !== true });
  const shared = used && intersect(area, used);
  return shared && rangeOf(sheet, shared);
}

function intersection(range: RangeTarget, other: unknown, { engine }: HostContext): RangeTarget | null {
  const target = rangeArgument(engine, range.sheet, other);
  const shared = target.sheet === range.sheet ? intersect(range.area, target.area) : null;
  return shared && rangeOf(range.sheet, shared);
}

function required(range: RangeTarget | null): RangeTarget {
  if (!range) throw itemNotFound();
  return range;
}

/** A non-negative index inside a count, or anywhere from the range's corner for a cell. */
function indexArgument(value: unknown, count: number): number {
  const index = numberArgument(value);
  if (!Number.isInteger(index) || index < 0 || index >= count) throw invalidArgument();
  return index;
}

/** So many rows or columns beside a range; a negative count takes them inside it, as Excel does. */
function beside(axis: "row" | "column", after: boolean): Step {
  const size = axis === "row" ? "rowCount" : "columnCount";
  return ({ sheet, area }, [value]) => {
    const asked = value === null || value === undefined ? 1 : numberArgument(value);
    const count = Math.abs(asked);
    const edge = after ? area[axis] + area[size] : area[axis];
    const outside = asked > 0;
    const start = outside === after ? edge : edge - count;
    return rangeOf(sheet, { ...area, [axis]: start, [size]: count });
  };
}

function merged({ sheet, area }: RangeTarget): RangeAreasTarget | null {
  const [first, ...others] = sheet
    .merges()
    .filter((merge) => intersect(merge, area))
    .map((merge) => rangeOf(sheet, merge));
  return first ? new RangeAreasTarget([first, ...others]) : null;
}

function boundingRect(range: RangeTarget, other: unknown, { engine }: HostContext): RangeTarget {
  const target = rangeArgument(engine, range.sheet, other);
  if (target.sheet !== range.sheet) throw invalidArgument();
  return rangeOf(range.sheet, bounding(range.area, target.area));
}

/** The methods that give another range, seen from a range. */
export const rangeNavigation: Readonly<Record<string, Step>> = {
  GetCell: ({ sheet, area }, [row, column]) =>
    rangeOf(sheet, {
      row: area.row + numberArgument(row),
      column: area.column + numberArgument(column),
      rowCount: 1,
      columnCount: 1,
    }),
  GetRow: ({ sheet, area }, [row]) =>
    rangeOf(sheet, { ...area, row: area.row + indexArgument(row, area.rowCount), rowCount: 1 }),
  GetColumn: ({ sheet, area }, [column]) =>
    rangeOf(sheet, { ...area, column: area.column + indexArgument(column, area.columnCount), columnCount: 1 }),
  GetLastRow: ({ sheet, area }) => rangeOf(sheet, { ...area, row: last(area.row, area.rowCount), rowCount: 1 }),
  GetLastColumn: ({ sheet, area }) =>
    rangeOf(sheet, { ...area, column: last(area.column, area.columnCount), columnCount: 1 }),
  GetLastCell: ({ sheet, area }) =>
    rangeOf(sheet, {
      row: last(area.row, area.rowCount),
      column: last(area.column, area.columnCount),
      rowCount: 1,
      columnCount: 1,
    }),
  GetOffsetRange: ({ sheet, area }, [rows, columns]) =>
    rangeOf(sheet, { ...area, row: area.row + numberArgument(rows), column: area.column + numberArgument(columns) }),
  GetResizedRange: ({ sheet, area }, [rows, columns]) =>
    rangeOf(sheet, {
      ...area,
      rowCount: area.rowCount + numberArgument(rows),
      columnCount: area.columnCount + numberArgument(columns),
    }),
  GetAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) =>
    rangeOf(sheet, { ...area, rowCount: numberArgument(rows), columnCount: numberArgument(columns) }),
  GetEntireRow: ({ sheet, area }) => rangeOf(sheet, { ...area, column: 0, columnCount: MAX_COLUMNS }),
  GetEntireColumn: ({ sheet, area }) => rangeOf(sheet, { ...area, row: 0, rowCount: MAX_ROWS }),
  GetRowsAbove: beside("row", false),
  GetRowsBelow: beside("row", true),
  GetColumnsBefore: beside("column", false),
  GetColumnsAfter: beside("column", true),
  GetBoundingRect: (range, [other], host) => boundingRect(range, other, host),
  GetIntersection: (range, [other], host) => required(intersection(range, other, host)),
  GetIntersectionOrNullObject: (range, [other], host) => intersection(range, other, host),
  GetUsedRange: (range, [valuesOnly]) => required(usedPart(range, valuesOnly)),
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => usedPart(range, valuesOnly),
  GetMergedAreasOrNullObject: (range) => merged(range),
};

/** Whether a merged area is cut in two by an area. */
export function cutsMerge({ sheet, area }: RangeTarget): boolean {
  return sheet.merges().some((merge) => intersect(merge, area) !== null && !containsArea(area, merge));
}
