/** The time, from outside, so that a test decides it. */
export interface Clock {
  /** Today as "2026-11-22". */
  today(): string;
  /** Calls back after a while; the answer cancels it. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The school year of a date, which begins on 1 September: "2026-11-22" → "2026-2027". */
export function schoolYearOf(date: string): string {
  const year = Number(date.slice(0, 4));
  const start = Number(date.slice(5, 7)) >= 9 ? year : year - 1;
  return `${start}-${start + 1}`;
}
