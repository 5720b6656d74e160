import type { Settings, Size, Task } from "./model";

/** Text in a size's cell that cannot be read; the task counts as one without size. */
interface UnreadSize {
  readonly unread: string;
}

const hoursText = /^(\d+(?:,\d+)?)(?:uur|u)?(\/week|perweek|\/jaar|perjaar)?$/;
const classes = { s: "S", m: "M", l: "L" } as const;

/**
 * Reads the value of a cell "Omvang": a number of hours a week, "20 u/jaar", "1,5 uur per week", S, M or L.
 *
 * An empty cell gives null, anything else (a negative number too) `{ unread }`. Only ordinary spaces are passed over, as
 * the sheet's formulas do.
 *
 * @example parseSize("20 u/jaar") // { per: "year", hours: 20 }
 */
export function parseSize(value: string | number | boolean | null): Size | UnreadSize | null {
  if (value === null) return null;
  if (typeof value === "boolean") return { unread: String(value) };
  if (typeof value === "number") return readHours(value);
  const tight = value.replaceAll(" ", "").toLowerCase().replaceAll(".", ",");
  if (tight === "") return null;
  if (tight === "s" || tight === "m" || tight === "l") return { per: "class", sizeClass: classes[tight] };
  const [, digits, period] = hoursText.exec(tight) ?? [];
  if (digits === undefined) return { unread: value.trim() };
  const hours = Number(digits.replace(",", "."));
  return { per: period === "/jaar" || period === "perjaar" ? "year" : "week", hours };
}

/**
 * What is written in a cell "Omvang": a number for hours a week, else text that `parseSize` reads back.
 *
 * @example formatSize({ per: "year", hours: 7.5 }) // "7,5 u/jaar"
 */
export function formatSize(size: Size): string | number {
  if (size.per === "class") return size.sizeClass;
  return size.per === "week" ? size.hours : `${String(size.hours).replace(".", ",")} u/jaar`;
}

/** A task's hours a week; null when no hours were given, or when no weeks a year are known to divide yearly hours by. */
export function hoursPerWeek(size: Size | null, settings: Settings): number | null {
  if (size === null || size.per === "class") return null;
  if (size.per === "week" || size.hours === 0) return size.hours;
  return settings.weeksPerYear > 0 ? size.hours / settings.weeksPerYear : null;
}

/** A task's points: those of its class; M when hours or nothing were given; 0 for a task of 0 hours. */
export function pointsOf(size: Size | null, settings: Settings): number {
  if (isNoWork(size)) return 0;
  return settings.points[size?.per === "class" ? size.sizeClass : "M"];
}

/** True when a task counts: false for n.v.t., and for what is no work in itself (size 0, "kennis hebben van…"). */
export function carriesWork(task: Task): boolean {
  return task.kind !== "notApplicable" && !isNoWork(task.size);
}

function isNoWork(size: Size | null): boolean {
  return size !== null && size.per !== "class" && size.hours === 0;
}

function readHours(hours: number): Size | UnreadSize {
  return Number.isFinite(hours) && hours >= 0 ? { per: "week", hours } : { unread: String(hours) };
}
