/**
 * A number as a Belgian types it: "9", "4,5" or "4.5"; null for an empty field, "invalid" for anything else.
 *
 * @example parseAmount(" 4,5 ") // 4.5
 */
export function parseAmount(text: string): number | null | "invalid" {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return /^\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : "invalid";
}

/**
 * Hours as a Belgian types them: as `parseAmount`, and with the unit behind the number.
 *
 * @example parseHours("9u") // 9
 */
export function parseHours(text: string): ReturnType<typeof parseAmount> {
  return parseAmount(text.replace(/(\d)\s*(?:u|uur|uren)\.?\s*$/i, "$1"));
}

/** The number as it is typed: "4,5", or "" for none. */
export function formatAmount(value: number | null): string {
  return value === null ? "" : String(value).replace(".", ",");
}
