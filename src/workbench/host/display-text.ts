import { format } from "numfmt";
import type { EngineValue } from "../engine/engine";

/**
 * What a cell shows, with the decimal comma and the words of a Dutch Excel.
 *
 * @example displayText(1.5, "0.00") // "1,50"
 */
export function displayText(value: EngineValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return format(numberFormat, value, { locale: "nl" });
}
