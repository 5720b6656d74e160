import { contentOf } from "../workbook/change";
import { sheetById, type WorkbookSnapshot } from "../workbook/snapshot";
import { cellGuards } from "../workbook/steps/cell-guards";
import { allStands, putBackHalfDone, stepsLeft, type Attempt } from "../workbook/steps/half-done";
import type { GuardDifference } from "../workbook/steps/guards";
import { predict } from "../workbook/steps/predict";
import { inverseSteps } from "../workbook/steps/step-inverse";
import type { Guard, Step } from "../workbook/steps/steps";
import type { PortProblem, WorkbookPort } from "./workbook-port";

/** Steps that may have to be put back, with the looks of the sheets that they take away. */
export interface DressedAttempt extends Attempt {
  readonly dressing: readonly Step[];
}

/** A batch of which it is not known how much stands in the workbook, and which way leads to the workbook as it was. */
export interface Unsettled {
  readonly attempt: DressedAttempt;
  /** "back": what stands of the steps is put back. "on": the steps put back themselves, and are carried on. */
  readonly way: "back" | "on";
  /** True when all of the steps may stand, as Excel did not say that it broke off. */
  readonly mayStandWhole: boolean;
  /** What went wrong last. */
  readonly problem: PortProblem;
  /** What is to be settled after this. */
  readonly next?: Unsettled;
}

/** What is in the workbook once that was looked into. */
export type Settled =
  | { readonly now: "nothing" }
  | { readonly now: "all"; readonly snapshot: WorkbookSnapshot }
  /** A part stands that could not be put back yet. */
  | { readonly now: "half"; readonly left: Unsettled; readonly sheets: readonly string[] }
  /** Somebody changed the same sheets meanwhile: it cannot be told what stands. */
  | { readonly now: "mixed"; readonly sheets: readonly string[] }
  | { readonly now: "unread"; readonly left: Unsettled };

/** True when it is to be looked into again. */
export function isUnsettled<State extends Settled>(
  settled: State,
): settled is Extract<State, { readonly now: "half" | "unread" }> {
  return settled.now === "half" || settled.now === "unread";
}

/** How often putting back is tried before it is left to the user. */
const tries = 2;

/** Reads what stands in the workbook, and puts it back unless all of it stands. */
export async function settle(port: WorkbookPort, unsettled: Unsettled): Promise<Settled> {
  let left = unsettled;
  for (let tried = 0; ; tried++) {
    const read = await port.read();
    if (!read.ok) return { now: "unread", left: { ...left, problem: read.problem } };
    const { snapshot } = read;
    if (left.mayStandWhole && allStands(left.attempt, snapshot)) return { now: "all", snapshot };
    const steps = left.way === "back" ? putBackDressed(left.attempt, snapshot) : stepsLeft(left.attempt, snapshot);
    if (steps === null) return { now: "mixed", sheets: sheetsOf(left.attempt) };
    const rest = { before: snapshot, steps, dressing: [] };
    if (steps.length > 0 && tried === tries) return { now: "half", left, sheets: sheetsOf(rest) };
    const applied = steps.length === 0 ? done : await port.apply(steps, cellGuards(snapshot, steps));
    if (applied.ok) return left.next === undefined ? { now: "nothing" } : settle(port, left.next);
    if ("differences" in applied) {
      const healed = applied.written ? await heal(port, rest, applied.differences) : nothing;
      if (isUnsettled(healed)) return { ...healed, left: { ...healed.left, next: left } };
      if (healed.now === "mixed") return { now: "mixed", sheets: sheetsOf(left.attempt) };
    } else {
      const { problem } = applied;
      left = applied.began ? { ...left, ...onward(rest, problem) } : { ...left, problem };
    }
  }
}

const done = { ok: true } as const;
const nothing: Settled = { now: "nothing" };

/**
 * Puts back steps that were carried out over something that somebody had just changed: what stood there just before is
 * written again, exactly.
 */
export async function heal(
  port: WorkbookPort,
  { before, steps, dressing }: DressedAttempt,
  differences: readonly GuardDifference[],
): Promise<Settled> {
  const found = predict(before, differences.flatMap(foundAgain));
  const back = dressed(inverseSteps(found, steps), dressing);
  const written = predict(found, steps);
  const applied = await port.apply(back, writtenGuards(written, back));
  if (applied.ok) return nothing;
  if (!("differences" in applied)) return settle(port, onward({ before: written, steps: back }, applied.problem));
  const given = applied.written ? await giveBack(port, predict(written, back), applied.differences) : nothing;
  return isUnsettled(given) ? given : { now: "mixed", sheets: sheetsOf({ before, steps }) };
}

/** What somebody changed before it could be put back counts: it is written again, as often as they are faster. */
async function giveBack(
  port: WorkbookPort,
  snapshot: WorkbookSnapshot,
  differences: readonly GuardDifference[],
): Promise<Settled> {
  let [before, found] = [snapshot, differences];
  for (let tried = 0; tried < tries; tried++) {
    const steps = found.flatMap(foundAgain);
    const applied = await port.apply(steps, writtenGuards(before, steps));
    if (applied.ok) return nothing;
    if (!("differences" in applied)) return settle(port, onward({ before, steps }, applied.problem));
    if (!applied.written) return nothing;
    [before, found] = [predict(before, steps), applied.differences];
  }
  return nothing;
}

function onward(attempt: Attempt, problem: PortProblem): Unsettled {
  return { attempt: { ...attempt, dressing: [] }, way: "on", mayStandWhole: false, problem };
}

function putBackDressed(attempt: DressedAttempt, now: WorkbookSnapshot): readonly Step[] | null {
  const back = putBackHalfDone(attempt, now);
  return back === null ? null : dressed(back, attempt.dressing);
}

/** Sheets that come back are dressed again. */
function dressed(back: readonly Step[], dressing: readonly Step[]): readonly Step[] {
  const again = new Set(back.flatMap((step) => (step.do === "addSheet" ? [step.name] : [])));
  return [...back, ...dressing.filter((step) => "sheet" in step && again.has(step.sheet))];
}

/** The cells that differ, with what was found in them. */
function foundAgain({ guard, found }: GuardDifference): readonly Step[] {
  const { sheet, area } = guard;
  const contents = found.map((line) => line.map(contentOf));
  return [{ do: "write", sheet, row: area.row, column: area.column, contents }];
}

/** Guards on what was just written; Excel may give a formula back in other words than it was written in. */
function writtenGuards(snapshot: WorkbookSnapshot, steps: readonly Step[]): readonly Guard[] {
  return cellGuards(snapshot, steps).map((guard) => ({
    ...guard,
    expected: guard.expected.map((line) => line.map((cell) => (cell?.formula ? null : cell))),
  }));
}

function sheetsOf({ before, steps }: Attempt): readonly string[] {
  const names = steps.flatMap((step) => {
    if (step.do === "addSheet") return [step.name];
    return "sheet" in step ? [sheetById(before, step.sheet)?.name ?? step.sheet] : [];
  });
  return [...new Set(names)];
}
