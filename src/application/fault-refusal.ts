import { faultSentence, type AfterFault } from "../text/faults";
import { outcomes } from "../text/outcomes";
import { cellAddress } from "../workbook/a1";
import { sameCell, type Area } from "../workbook/snapshot";
import type { Refusal } from "./plan";
import type { Outcome, Question } from "./state";
import type { ApplyFailure, GuardDifference, PortProblem } from "./workbook-port";

/** Faults after which the same, done once more, may well succeed. */
const passing: ReadonlySet<PortProblem["kind"]> = new Set(["busy", "protected", "timeout", "throttled", "failed"]);

/** What Excel refused or left undone, what is in the workbook now, and the offer to try again where that makes sense. */
export function faultRefusal(problem: PortProblem, after: AfterFault, again: () => Promise<Outcome>): Refusal {
  const sheet = problem.kind === "protected" ? problem.sheet : null;
  const refusal: Refusal = {
    ok: false,
    problem: { kind: problem.kind, sheet, cell: null },
    sentence: faultSentence(problem.kind, sheet, after),
  };
  return passing.has(problem.kind) && after.now !== "mixed" ? { ...refusal, question: retry(again) } : refusal;
}

/** As `faultRefusal`, of steps that failed; a cell that somebody changed meanwhile is named when nothing of them stands. */
export function failureRefusal(failure: ApplyFailure, after: AfterFault, again: () => Promise<Outcome>): Refusal {
  if (!("differences" in failure)) return faultRefusal(failure.problem, after, again);
  if (after.now === "nothing") return changedMeanwhile(failure, again);
  return faultRefusal({ kind: "failed", code: failure.problem.kind }, after, again);
}

type ChangedMeanwhile = Extract<ApplyFailure, { readonly differences: readonly GuardDifference[] }>;

function changedMeanwhile({ problem, differences }: ChangedMeanwhile, again: () => Promise<Outcome>): Refusal {
  const { sheet, area } = problem;
  const { row, column } = differences[0] === undefined ? area : firstChange(differences[0]);
  const cell = cellAddress(row, column);
  return { ok: false, problem: { kind: "changedMeanwhile", sheet, cell }, question: retry(again) };
}

function firstChange({ guard, found }: GuardDifference): Pick<Area, "row" | "column"> {
  for (const [row, line] of guard.expected.entries())
    for (const [column, expected] of line.entries()) {
      const now = found[row]?.[column];
      if (expected !== null && (now === undefined || !sameCell(expected, now)))
        return { row: guard.area.row + row, column: guard.area.column + column };
    }
  return guard.area;
}

function retry(again: () => Promise<Outcome>): Question {
  return { acceptLabel: outcomes.accept.retry, accept: again, retry: true };
}
