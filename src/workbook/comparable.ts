/** Signs by which two spellings of a cluster mostly differ, as in `normaliseText`: spaces, quotes, dashes. */
const spellings = [
  ["UNICHAR(160)", '" "'],
  ["CHAR(10)", '" "'],
  ['"‘"', `"'"`],
  ['"’"', `"'"`],
  ['"“"', "CHAR(34)"],
  ['"”"', "CHAR(34)"],
  ['"–"', '"-"'],
  ['"—"', '"-"'],
] as const;

/** A cluster's name as formulas compare it: a range, or a text between quotes. */
export function comparable(range: string): string {
  return `LOWER(TRIM(${spellings.reduce((text, [from, to]) => `SUBSTITUTE(${text},${from},${to})`, range)}))`;
}
