import { dateSerial } from "../../engine/cells/dates";
import type { EngineValue } from "../../engine/engine";

/** What typing comes to: what stands in the cell, and the number format that a General cell gets with it. */
interface Typed {
  readonly content: EngineValue;
  readonly numberFormat: string | null;
}

const plain = (content: EngineValue): Typed => ({ content, numberFormat: null });

/**
 * Reads typing as an Excel with Flemish settings does: decimal comma, dates as day/month/year, WAAR and ONWAAR.
 *
 * A leading "=" is a formula, a leading apostrophe makes text.
 *
 * @param thisYear completes dates without a year
 * @example readDutch("1,5", 2026) // { content: 1.5, numberFormat: null }
 */
export function readDutch(value: EngineValue | null, thisYear: number): Typed {
  if (value === null) return plain("");
  if (typeof value !== "string" || value.startsWith("=") || value.startsWith("'")) return plain(value);
  const text = value.trim();
  if (text === "") return plain(value);
  const word = { waar: true, onwaar: false }[text.toLowerCase()];
  if (word !== undefined) return plain(word);
  return readNumber(text) ?? readDate(text, thisYear) ?? plain(`'${value}`);
}

function readNumber(text: string): Typed | null {
  const match = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d*))?(%?)$/.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", percent] = match;
  if (whole === "" && fraction === "") return null;
  const size = Number(`${whole.replace(/\./g, "")}.${fraction}`);
  const value = (sign === "-" ? -size : size) / (percent ? 100 : 1);
  const decimals = fraction === "" ? "" : ".00";
  if (percent) return { content: value, numberFormat: `0${decimals}%` };
  return { content: value, numberFormat: whole.includes(".") ? `#,##0${decimals}` : null };
}

function readDate(text: string, thisYear: number): Typed | null {
  const match = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (!match) return null;
  const [, day, month, year] = match;
  const serial = dateSerial(year === undefined ? thisYear : fullYear(year), Number(month), Number(day));
  return serial === null ? null : { content: serial, numberFormat: year === undefined ? "d/mmm" : "d/mm/yyyy" };
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}
