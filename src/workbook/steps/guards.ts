import { sameCell, type CellContent } from "../snapshot";
import { traitsOf } from "./step-traits";
import type { Guard, Step } from "./steps";

type Contents = readonly (readonly CellContent[])[];

/** A guard that did not hold, and what stood in its cells. */
export interface GuardDifference {
  readonly guard: Guard;
  readonly found: Contents;
}

/** Which guards do not hold, given what stands in their cells now, in the same order. */
export function guardDifferences(guards: readonly Guard[], found: readonly Contents[]): readonly GuardDifference[] {
  return guards.flatMap((guard, index) => {
    const now = found[index] ?? [];
    return holds(guard.expected, now) ? [] : [{ guard, found: now }];
  });
}

function holds(expected: Guard["expected"], found: Contents): boolean {
  return expected.every((row, index) =>
    row.every((content, column) => {
      const now = found[index]?.[column];
      return content === null || (now !== undefined && sameCell(content, now));
    }),
  );
}

/**
 * True when the guards must be compared before the first step: the steps do more to sheets that exist than can be put
 * back exactly, such as moving cells or giving them another look, or they set up a page or make a chart: where Excel
 * cannot do that, as without a printer, the guards' answer would be lost with that of the whole request.
 */
export function checkedFirst(steps: readonly Step[]): boolean {
  const added = new Set(steps.flatMap((step) => (step.do === "addSheet" ? [step.name] : [])));
  if (steps.some((step) => step.do === "page" || step.do === "addChart")) return true;
  return steps.some((step) => !traitsOf(step).putBackExactly && !("sheet" in step && added.has(step.sheet)));
}
