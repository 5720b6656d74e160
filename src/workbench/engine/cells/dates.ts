/** Dates as Excel counts them: days since 30 December 1899, times as fractions of a day. */

const DAY = 86_400_000;
const ZERO = Date.UTC(1899, 11, 30);

/** The serial of a calendar day, or null when there is no such day. Months count from 1. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? Math.round((time - ZERO) / DAY) : null;
}

/** The serial of an ISO date or date and time, as files may hold; null when unreadable. */
export function isoSerial(text: string): number | null {
  const time = Date.parse(text.endsWith("Z") || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? null : (time - ZERO) / DAY;
}
