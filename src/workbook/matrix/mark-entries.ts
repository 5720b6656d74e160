/** Cells in a formula as they are looked up in a legend of marks: in capitals, without spaces, between bars. */
export function entries(range: string): string {
  return `"|"&UPPER(SUBSTITUTE(${range}," ",""))&"|"`;
}
