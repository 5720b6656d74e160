/** What Excel makes of a string that is typed, or set through `formulas` or `values`, under en-US rules. */
import { dateSerial } from "./dates";

/** A typed string, understood. `numberFormat` is what Excel gives a General cell along with the value. */
type Typed =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly value: string; readonly prefixed: boolean }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "number"; readonly value: number; readonly numberFormat: string | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string };

interface Parsed {
  readonly value: number;
  readonly numberFormat: string | null;
}

const ERRORS = new Set(["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]);
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}

function parsePlainNumber(text: string): Parsed | null {
  const match = /^([+-]?)\s*(\(?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([+-]?\d{1,3}))?(%?)(\)?)$/.exec(text);
  if (!match) return null;
  const [, sign = "", open, dollar, whole = "", fraction = "", exponent, percent, close] = match;
  if ((open === "(") !== (close === ")") || (open && sign) || (whole === "" && fraction.length < 2)) return null;
  const size = Number(`${whole.replaceAll(",", "")}${fraction}${exponent ? `e${exponent}` : ""}`);
  if (!Number.isFinite(size)) return null;
  const value = (sign === "-" || open ? -size : size) / (percent ? 100 : 1);
  const cents = fraction.length > 1;
  if (percent) return { value, numberFormat: cents ? "0.00%" : "0%" };
  if (exponent) return { value, numberFormat: "0.00E+00" };
  if (dollar) return { value, numberFormat: cents ? '"$"#,##0.00' : '"$"#,##0' };
  if (whole.includes(",")) return { value, numberFormat: cents ? "#,##0.00" : "#,##0" };
  return { value, numberFormat: null };
}

function parseFraction(text: string): Parsed | null {
  const match = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  const digits = (match[4] ?? "").length > 1;
  return { value: match[1] === "-" ? -value : value, numberFormat: digits ? "# ??/??" : "# ?/?" };
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

const dated = (serial: number | null, numberFormat: string): Parsed | null =>
  serial === null ? null : { value: serial, numberFormat };

function parseNumericDate(text: string, thisYear: number): Parsed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3])), "m/d/yyyy");
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{1,2})$/.exec(text);
  if (full) return dated(dateSerial(fullYear(full[3] ?? ""), Number(full[1]), Number(full[2])), "m/d/yyyy");
  const short = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (!short) return null;
  const day = dated(dateSerial(thisYear, Number(short[1]), Number(short[2])), "d-mmm");
  return day ?? dated(dateSerial(fullYear(short[2] ?? ""), Number(short[1]), 1), "mmm-yy");
}

function parseNamedDate(text: string, thisYear: number): Parsed | null {
  const month = (name: string | undefined): number => MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
  const dayFirst = new RegExp(`^(\\d{1,2})[- ]?(${MONTH_NAMES})(?:[- ,]+(\\d{4}|\\d{2}))?$`, "i").exec(text);
  const monthFirst = new RegExp(`^(${MONTH_NAMES})[- ]?(\\d{1,2})(?:, ?(\\d{4}))?$`, "i").exec(text);
  const monthYear = new RegExp(`^(${MONTH_NAMES})[- ](\\d{4})$`, "i").exec(text);
  if (monthYear) return dated(dateSerial(Number(monthYear[2]), month(monthYear[1]), 1), "mmm-yy");
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (!day) return null;
  const serial = dateSerial(year ? fullYear(year) : thisYear, month(name), Number(day));
  if (serial !== null) return dated(serial, year ? "d-mmm-yy" : "d-mmm");
  return monthFirst ? dated(dateSerial(fullYear(day), month(name), 1), "mmm-yy") : null;
}

function parseTime(text: string): Parsed | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?: ?([AaPp])\.?[Mm]?\.?)?$/.exec(text);
  if (!match) return null;
  const [, hours = "", minutes = "", seconds, half] = match;
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) >= 60 || (half && (hour < 1 || hour > 12))) return null;
  const of24 = half ? (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0) : hour;
  const value = (of24 * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const format = hour > 23 ? "[h]:mm:ss" : `h:mm${seconds ? ":ss" : ""}${half ? " AM/PM" : ""}`;
  return { value, numberFormat: format };
}

function parseMoment(text: string, thisYear: number): Parsed | null {
  const date = parseNumericDate(text, thisYear) ?? parseNamedDate(text, thisYear) ?? parseTime(text);
  if (date) return date;
  const split = /^(\S+) (\d{1,2}:.*)$/.exec(text);
  const day = split && (parseNumericDate(split[1] ?? "", thisYear) ?? parseNamedDate(split[1] ?? "", thisYear));
  const time = split && parseTime(split[2] ?? "");
  return day && time ? { value: day.value + time.value, numberFormat: "m/d/yyyy h:mm" } : null;
}

/** A sign before something that can be calculated makes a formula of it, as when typing `-A1` or `-tekst`. */
function signedFormula(text: string): string | null {
  return /^[+-][A-Za-z_(][\w.$!:()+\-*/^&<>=,"']*$/.test(text) ? `=${text}` : null;
}

/**
 * Reads a string the way Excel reads typing under en-US rules. `thisYear` completes dates such as 3/4.
 *
 * @example readTyped("007", 2026) // { kind: "number", value: 7, numberFormat: null }
 * @example readTyped("'007", 2026) // { kind: "text", value: "007", prefixed: true }
 */
export function readTyped(text: string, thisYear: number): Typed {
  if (text === "") return { kind: "empty" };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1), prefixed: true };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  if (isErrorText(upper)) return { kind: "error", value: upper };
  const parsed = parsePlainNumber(trimmed) ?? parseFraction(trimmed) ?? parseMoment(trimmed, thisYear);
  if (parsed) return { kind: "number", ...parsed };
  const formula = signedFormula(trimmed);
  return formula ? { kind: "formula", formula } : { kind: "text", value: text, prefixed: false };
}
