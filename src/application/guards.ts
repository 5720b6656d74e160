import type { CellValue } from "../workbook/snapshot";
import type { Guard, Step } from "../workbook/steps/steps";
import type { GuardDifference } from "./workbook-port";

type Values = readonly (readonly CellValue[])[];

/** Which guards do not hold, given what their cells show now, in the same order. */
export function guardDifferences(guards: readonly Guard[], found: readonly Values[]): GuardDifference[] {
  return guards.flatMap((guard, index) => {
    const now = found[index] ?? [];
    return sameValues(guard.expected, now) ? [] : [{ guard, found: now }];
  });
}

function sameValues(expected: Values, found: Values): boolean {
  return (
    expected.length === found.length &&
    expected.every((row, index) => {
      const other = found[index] ?? [];
      return row.length === other.length && row.every((value, column) => value === other[column]);
    })
  );
}

const moving: ReadonlySet<Step["do"]> = new Set([
  "renameSheet",
  "deleteSheet",
  "insertRows",
  "deleteRows",
  "insertColumns",
  "deleteColumns",
]);

/** True when a step moves or takes away cells that exist: what cannot simply be written back, so is checked before. */
export function movesCells(steps: readonly Step[]): boolean {
  return steps.some((step) => moving.has(step.do));
}
