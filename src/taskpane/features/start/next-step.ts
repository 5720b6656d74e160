import type { BookState } from "../../../application/state";
import { mostlyWithoutKind } from "../../../domain/bottlenecks/incomplete";
import { tasksWithoutExecutor } from "../../../domain/load";
import { expectsHours } from "../../../domain/people";
import { carriesWork } from "../../../domain/size";
import { stepNames, type PaneState, type StepName } from "../../pane-store";

/** A thing that helps in this workbook, and how many tasks it is about. */
export interface NextStep {
  readonly name: StepName;
  readonly taskCount: number;
}

/** The steps that are open in this workbook, the one that helps most first. */
function openSteps(book: BookState): readonly NextStep[] {
  const { current, target } = book.situations;
  const working = book.tasks.filter(carriesWork);
  const unassigned = tasksWithoutExecutor({ ...book, assignments: current.assignments }).length;
  const tasksWithoutKind = book.tasks.filter((task) => task.kind === null).length;
  const hasTeam = book.people.length > 0;
  /** Zero leaves a step out; one that is about no tasks counts one. */
  const counts: Readonly<Record<StepName, number>> = {
    educationLevel: once(!book.isSample && book.settings.educationLevel === null),
    group: once(!book.isSample && book.settings.group === null),
    team: once(!hasTeam),
    current: once(current.source === "handMade"),
    hours: once(book.people.some(expectsHours) && book.people.every((person) => person.hours === null)),
    kinds: mostlyWithoutKind({ tasks: book.tasks.length, tasksWithoutKind }) ? tasksWithoutKind : 0,
    assign: unassigned,
    sizes: working.every((task) => task.size === null) ? working.length : 0,
    bottlenecks: once(current.assignments.length > 0 && current.findings.length > 0),
    // Its figures follow from the generated sheet.
    overview: once(hasTeam && current.source === "generated" && !book.reports.includes("overview")),
    target: once(target.source === "none"),
  };
  return stepNames.flatMap((name) => (counts[name] === 0 ? [] : [{ name, taskCount: counts[name] }]));
}

/** The first open step that was neither left for later nor followed; null when nothing is left. */
export function nextStep(book: BookState, { skipped, followed }: Pick<PaneState, "skipped" | "followed">) {
  return openSteps(book).find(({ name }) => !skipped.includes(name) && !followed.includes(name)) ?? null;
}

/** The open steps that were left for later. */
export function waitingSteps(book: BookState, { skipped }: Pick<PaneState, "skipped">): readonly NextStep[] {
  return openSteps(book).filter(({ name }) => skipped.includes(name));
}

function once(open: boolean): number {
  return open ? 1 : 0;
}
