import { contentFrom, type CellContent, type CellValue } from "../workbook/snapshot";
import { guardDifferences, type GuardDifference } from "../workbook/steps/guards";
import type { Guard } from "../workbook/steps/steps";
import type { Places } from "./places";

/** Asks for what stands in the guarded cells; afterwards gives the guards that did not hold. */
export function queueGuards(places: Places, guards: readonly Guard[]): () => readonly GuardDifference[] {
  const ranges = guards.map(({ sheet, area }) => {
    const range = places.range(sheet, area);
    range.load("values,formulas");
    return range;
  });
  return () => guardDifferences(guards, ranges.map(contents));
}

function contents({ values, formulas }: Excel.Range): readonly (readonly CellContent[])[] {
  const entered = formulas as CellValue[][];
  return (values as CellValue[][]).map((line, row) =>
    line.map((value, column) => contentFrom(value, entered[row]?.[column] ?? "")),
  );
}
