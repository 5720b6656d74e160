import { lineShift, shiftSpan, type LineShift } from "./moved-lines";
import { changes } from "./step-traits";
import type { PageLayout, Step, StepOf } from "./steps";

/** Steps in two: those that must succeed, and the page set-up that follows them. */
interface PagesApart {
  readonly rest: readonly Step[];
  readonly pages: readonly StepOf<"page">[];
}

/**
 * Page set-up apart from the other steps, to come after all of those: it fails on some machines, such as those
 * without a printer, and nothing else may be lost then. Rows count as they stand at the end, and sheets that are gone by
 * then are left out.
 */
export function pagesApart(steps: readonly Step[]): PagesApart {
  const rest: Step[] = [];
  let pages: readonly StepOf<"page">[] = [];
  for (const step of steps) {
    if (step.do === "page") pages = [...pages, step];
    else {
      rest.push(step);
      pages = pages.flatMap((page) => pageAfter(page, step));
    }
  }
  return { rest, pages };
}

function pageAfter(step: StepOf<"page">, next: Step): readonly StepOf<"page">[] {
  if (!("sheet" in next) || next.sheet !== step.sheet) return [step];
  if (next.do === "deleteSheet") return [];
  return changes(next, "lines") ? [{ ...step, page: shifted(step.page, lineShift(next)) }] : [step];
}

function shifted(page: PageLayout, shift: LineShift): PageLayout {
  if (page.titleRows === null || shift.axis === "column") return page;
  const { first, last } = page.titleRows;
  const now = shiftSpan({ start: first, length: last - first + 1 }, shift);
  return { ...page, titleRows: now && { first: now.start, last: now.start + now.length - 1 } };
}
