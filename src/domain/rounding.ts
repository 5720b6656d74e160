/**
 * Comparisons of sums and shares. A third of ten hours, three times, adds up to a hair more or less than ten: that is no
 * difference.
 */
export const roundingError = 1e-6;

/** True when the value is more than the limit. */
export function exceeds(value: number, limit: number): boolean {
  return value > limit + roundingError;
}

/** True when the value is the limit or more. */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - roundingError;
}
