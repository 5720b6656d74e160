import { guardDifferences } from "../application/guards";
import type { GuardDifference } from "../application/workbook-port";
import type { CellValue } from "../workbook/snapshot";
import type { Guard } from "../workbook/steps/steps";
import type { Places } from "./places";

/** Asks for what the guarded cells show; afterwards gives the guards that did not hold. */
export function queueGuards(places: Places, guards: readonly Guard[]): () => GuardDifference[] {
  const ranges = guards.map(({ sheet, area }) => {
    const range = places.range(sheet, area);
    range.load("values");
    return range;
  });
  return () =>
    guardDifferences(
      guards,
      ranges.map((range) => range.values as CellValue[][]),
    );
}
