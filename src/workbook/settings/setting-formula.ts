/** A setting in a formula, as the pane reads it: what is no number above 0, or was deleted, counts as its default. */
export function setting(name: string, otherwise: number): string {
  return `IF(ISNUMBER(${name}),IF(${name}>0,${name},${otherwise}),${otherwise})`;
}
