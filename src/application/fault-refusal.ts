import { faultSentence, type AfterFault } from "../text/faults";
import { outcomes } from "../text/outcomes";
import { cellAddress } from "../workbook/a1";
import { sameCell, type Area } from "../workbook/snapshot";
import type { GuardDifference } from "../workbook/steps/guards";
import type { Refusal } from "./plan";
import { isUnsettled, type Settled } from "./settle";
import type { Outcome, Question } from "./state";
import type { ApplyFailure, PortProblem } from "./workbook-port";

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

/** As `faultRefusal`, of steps that failed; a cell that somebody changed meanwhile is named. */
export function failureRefusal(
  failure: ApplyFailure,
  after: Exclude<Settled, { readonly now: "all" }>,
  again: () => Promise<Outcome>,
): Refusal {
  if (!("differences" in failure)) return faultRefusal(failure.problem, after, again);
  if (isUnsettled(after)) return faultRefusal(after.left.problem, after, again);
  const problem = placeOfChange(failure);
  if (after.now === "nothing") return { ok: false, problem, question: retry(again) };
  return { ok: false, problem, sentence: faultSentence(problem.kind, problem.sheet, after) };
}

type ChangedMeanwhile = Extract<ApplyFailure, { readonly differences: readonly GuardDifference[] }>;

function placeOfChange({ problem, differences }: ChangedMeanwhile) {
  const { sheet, area } = problem;
  const { row, column } = differences[0] === undefined ? area : firstChange(differences[0]);
  return { kind: "changedMeanwhile", sheet, cell: cellAddress(row, column) } as const;
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
  return { acceptLabel: outcomes.accept.retry, accept: again, isOffer: true };
}
