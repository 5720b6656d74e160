/** How numbers, lists and quotes are written in Belgian Dutch: "7,5 uur", "Ann, Bram en Chloë", "‘helpdesk’". */

const locale = "nl-BE";
const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, useGrouping: true });
const plural = new Intl.PluralRules(locale);
const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });
const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });

/** A number with at most one decimal, such as "7,5". */
export function number(value: number): string {
  return decimal.format(value);
}

/** A number with its noun, such as "1 taak" or "7 taken". */
export function counted(value: number, one: string, other: string): string {
  return `${number(value)} ${plural.select(value) === "one" ? one : other}`;
}

/** The form of a word that goes with a number, such as "is" or "zijn". */
export function agreeing(value: number, one: string, other: string): string {
  return plural.select(value) === "one" ? one : other;
}

export const tasks = (count: number): string => counted(count, "taak", "taken");
export const people = (count: number): string => counted(count, "persoon", "personen");
export const names = (count: number): string => counted(count, "naam", "namen");
export const clusters = (count: number): string => counted(count, "cluster", "clusters");
export const cells = (count: number): string => counted(count, "cel", "cellen");
export const points = (count: number): string => counted(count, "punt", "punten");

/** Hours in the unit the school counts in, such as "7,5 uur". */
export function hours(value: number): string {
  return `${number(value)} uur`;
}

/** A share as a whole percentage, such as 0.254 → "25 %". */
export function percent(share: number): string {
  return `${decimal.format(Math.round(share * 100))}\u00a0%`;
}

/** A difference of two shares, such as 0.4 → "40 procentpunt". */
export function percentPoints(difference: number): string {
  return `${decimal.format(Math.round(difference * 100))} procentpunt`;
}

/** "Ann", "Ann en Bram", "Ann, Bram en Chloë". */
export function listed(items: readonly string[]): string {
  return conjunction.format(items);
}

/** "Ann", "Ann of Bram", "Ann, Bram of Chloë". */
export function eitherOf(items: readonly string[]): string {
  return disjunction.format(items);
}

/** The first few of them: "D4, F5 en E8", "D4, F5, E8 en nog 4". */
export function firstFew(items: readonly string[], most = 3): string {
  const rest = items.length - most;
  return rest <= 0 ? listed(items) : `${items.slice(0, most).join(", ")} en nog ${number(rest)}`;
}

/** A task or sheet between Dutch quotes. */
export function quoted(text: string): string {
  return `‘${text}’`;
}

/** Where something stands, as far as it is known: "cel B7 op ‘Taken’", "‘Taken’", or "het bestand". */
export function place(sheet: string | null, cell: string | null): string {
  if (sheet === null) return cell === null ? "het bestand" : `cel ${cell}`;
  return cell === null ? quoted(sheet) : `cel ${cell} op ${quoted(sheet)}`;
}
