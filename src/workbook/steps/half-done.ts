import type { WorkbookSnapshot } from "../snapshot";
import { Comparison } from "./comparison";
import { pagesApart } from "./pages-apart";
import { Prediction } from "./predict";
import { chartsAgain, inverseSteps } from "./step-inverse";
import { changes } from "./step-traits";
import type { Step, StepOf } from "./steps";

/** Steps of which it is not known how many were carried out, and the workbook before the first of them. */
export interface Attempt {
  readonly before: WorkbookSnapshot;
  readonly steps: readonly Step[];
}

/**
 * The steps that put back what was done of a batch that broke off halfway; none when nothing was. Looks for the step
 * after which the workbook is as it is now; of cells written one after another some may stand and others not. Where it
 * cannot be seen whether a line was inserted or deleted, it counts as not done: a blank line too many harms less than
 * one too few.
 *
 * null when the workbook is as after no step: somebody changed something meanwhile, and nothing is put back.
 */
export function putBackHalfDone(attempt: Attempt, now: WorkbookSnapshot): readonly Step[] | null {
  const { before, steps } = attempt;
  const fits = fitsOf(attempt, now);
  const first = fits.findIndex((fit) => fit !== "no");
  if (first < 0) return null;
  let done = fits[first] === "part" ? runFrom(steps, first).end : first;
  while (done < steps.length && !movesLines(steps[done]) && fits[done + 1] === "whole") done++;
  if (done === 0) return [];
  // A line that came back is no series of a chart yet, also when the chart was never told that it went.
  return [...inverseSteps(before, steps.slice(0, done)), ...chartsAgain(steps.slice(done))];
}

/** True when everything of the steps that can be seen stands in the workbook. */
export function allStands(attempt: Attempt, now: WorkbookSnapshot): boolean {
  const fits = fitsOf(attempt, now);
  return fits[0] !== "whole" && fits.at(-1) === "whole";
}

/**
 * The steps with which a batch that broke off is completed. What can be done twice is rather done twice than left out; a
 * line is not.
 *
 * null when the workbook is as after no step: somebody changed something meanwhile.
 */
export function stepsLeft(attempt: Attempt, now: WorkbookSnapshot): readonly Step[] | null {
  const { rest, pages } = pagesApart(attempt.steps);
  const steps = [...rest, ...pages];
  const fits = fitsOf({ ...attempt, steps }, now);
  if (fits.every((fit) => fit === "no")) return null;
  let done = steps.length;
  while (fits[done] === "no") done--;
  while (done > 0 && !movesLines(steps[done - 1]) && fits[done - 1] === "whole") done--;
  return steps.slice(done);
}

/** How the workbook fits with the first steps done: wholly, but for some of the cells written next, or not. */
type Fit = "whole" | "part" | "no";

/** The fit after each number of steps, from none to all. */
function fitsOf({ before, steps }: Attempt, now: WorkbookSnapshot): readonly Fit[] {
  const prediction = new Prediction(before);
  const comparison = new Comparison(before, steps, now);
  const fits: Fit[] = [comparison.fit(prediction.now, runFrom(steps, 0).writes)];
  for (let done = 1; done <= steps.length; done++) {
    const step = steps[done - 1];
    if (step !== undefined) prediction.add(step);
    const isInside = step?.do === "write" && nextSeen(steps, done)?.do === "write";
    if (step === undefined || isUnseen(step)) fits.push(fits.at(-1) ?? "no");
    else fits.push(isInside ? "no" : comparison.fit(prediction.now, runFrom(steps, done).writes));
  }
  return wholeInside(steps, fits);
}

/** Where writes changed nothing that can be seen, the workbook fits between them too. */
function wholeInside(steps: readonly Step[], fits: readonly Fit[]): readonly Fit[] {
  const filled = [...fits];
  let from = 0;
  for (let done = 1; done < filled.length; done++) {
    if (filled[done] === "no") continue;
    const between = steps.slice(from, done);
    const onlyWrites = between.every((step) => step.do === "write" || isUnseen(step));
    if (filled[from] === "whole" && filled[done] === "whole" && onlyWrites) filled.fill("whole", from, done);
    from = done;
  }
  return filled;
}

/** The writes that come next, up to a step of another kind that can be seen; and where they end. */
function runFrom(
  steps: readonly Step[],
  start: number,
): { readonly writes: readonly StepOf<"write">[]; readonly end: number } {
  const writes: StepOf<"write">[] = [];
  let end = start;
  for (let index = start; index < steps.length; index++) {
    const step = steps[index];
    if (step?.do === "write") {
      writes.push(step);
      end = index + 1;
    } else if (step === undefined || !isUnseen(step)) break;
  }
  return { writes, end };
}

function nextSeen(steps: readonly Step[], start: number): Step | undefined {
  let index = start;
  for (let step = steps[index]; step !== undefined && isUnseen(step); step = steps[index]) index++;
  return steps[index];
}

function movesLines(step: Step | undefined): boolean {
  return step !== undefined && changes(step, "lines");
}

/** True for a step after which the workbook reads as before. */
function isUnseen(step: Step): boolean {
  return changes(step, "looks");
}
