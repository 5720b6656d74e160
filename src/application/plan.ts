import type { Edit, WorkbookChange } from "../workbook/change";
import type { Step } from "../workbook/steps/steps";
import type { Problem, Question } from "./state";

/** What a use case wants done on the workbook as it was just read, and what it says when that is done. */
export interface Planned<Change extends WorkbookChange> {
  readonly ok: true;
  readonly change: Change;
  readonly done: (cellsWritten: number) => string;
  /** Said when there turns out to be nothing to change. */
  readonly nothing?: string;
  /** Said too when there was nothing to change. */
  readonly notices?: readonly string[];
}

/** A change that can be put back, or why it cannot be made. */
export type Plan = Planned<readonly Edit[]> | Refusal;

/** A change that takes away what keys would name, or why it cannot be made. */
export type FinalPlan = (Planned<WorkbookChange> & { readonly dressing: readonly Step[] }) | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly problem: Problem;
  /** The name, text or choices that the sentence is about. */
  readonly about?: { readonly text?: string; readonly choices?: readonly string[] };
  /** Said instead of the problem's own sentence. */
  readonly sentence?: string;
  readonly question?: Question;
}

/** A refusal without a place in the workbook. */
export function refuse(kind: Problem["kind"], text?: string): Refusal {
  const problem = { kind, sheet: null, cell: null };
  return text === undefined ? { ok: false, problem } : { ok: false, problem, about: { text } };
}
