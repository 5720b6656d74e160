import { sameCell, type CellContent } from "../workbook/snapshot";
import type { Guard, Step } from "../workbook/steps/steps";
import type { GuardDifference } from "./workbook-port";

type Contents = readonly (readonly CellContent[])[];

/** Which guards do not hold, given what stands in their cells now, in the same order. */
export function guardDifferences(guards: readonly Guard[], found: readonly Contents[]): GuardDifference[] {
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

const writtenBack: ReadonlySet<Step["do"]> = new Set(["addSheet", "write", "highlightWhere", "page", "schemaVersion"]);

/**
 * True when the guards must be compared before the first step: the steps do more to sheets that exist than can be put
 * back exactly, such as moving cells or giving them another look.
 */
export function checkedFirst(steps: readonly Step[]): boolean {
  const added = new Set(steps.flatMap((step) => (step.do === "addSheet" ? [step.name] : [])));
  return steps.some((step) => !writtenBack.has(step.do) && !("sheet" in step && added.has(step.sheet)));
}
