import { rangeReference } from "./a1";
import { palette } from "./palette";
import type { Area } from "./snapshot";
import type { SheetKey, Step } from "./steps/steps";

/** How serious a finding is: 3 = look at this first. */
export type Seriousness = 1 | 2 | 3;

/** What the text of a finding begins with: the sign beside the colour, and what the colours are keyed to. */
export const seriousnessSigns: Readonly<Record<Seriousness, string>> = { 3: "●●● ", 2: "●● ", 1: "● " };

const order: readonly Seriousness[] = [3, 2, 1];

/**
 * The rules that colour rows by the sign in their column *Knelpunt*, one for each seriousness. Installed once: from then
 * on a highlight is switched on and off by writing and emptying that column.
 */
export function highlightSteps(sheet: SheetKey, area: Area, findingColumn: number): readonly Step[] {
  return highlightFormulas(area.row, findingColumn).map((formula, index) => {
    const { fill, font } = palette.findings[order[index] ?? 1];
    return { do: "highlightWhere", sheet, area, formula, fill, fontColor: font };
  });
}

/** The formulas of the rules for an area that begins at this row. */
export function highlightFormulas(firstRow: number, findingColumn: number): readonly string[] {
  const cell = rangeReference({ row: firstRow, column: findingColumn, rowCount: 1, columnCount: 1 }, "$A1");
  return order.map((seriousness) => {
    const sign = seriousnessSigns[seriousness];
    return `=LEFT(${cell},${sign.length})="${sign}"`;
  });
}
