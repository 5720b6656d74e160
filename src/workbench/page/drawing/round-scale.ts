/** At most so many steps lie between nothing and the end of an axis. */
const STEPS = 6;

/**
 * The end of an axis that holds values up to this one, and the step between its lines.
 *
 * @example roundScale(21) // { maximum: 25, step: 5 }
 */
export function roundScale(value: number): { readonly maximum: number; readonly step: number } {
  if (value <= 0) return { maximum: 1, step: 1 };
  const magnitude = 10 ** Math.floor(Math.log10(value / STEPS));
  const step = [1, 2, 5, 10].map((each) => each * magnitude).find((each) => value / each <= STEPS) ?? 10 * magnitude;
  return { maximum: Math.ceil(value / step) * step, step };
}
