import type { BookState } from "../../../application/state";
import { mostlyWithoutKind } from "../../../domain/bottlenecks/incomplete";
import { tasksWithoutExecutor } from "../../../domain/load";
import { expectsHours } from "../../../domain/people";
import { carriesWork } from "../../../domain/size";
import type { Task } from "../../../domain/model";
import type { StepName } from "../../pane-store";

/** The next thing that helps most in this workbook, and how many tasks it is about. */
export interface NextStep {
  readonly name: StepName;
  readonly taskCount: number;
}

/** The first step that is open and that the user did not leave for now; null when nothing is left. */
export function nextStep(book: BookState, skipped: readonly StepName[]): NextStep | null {
  return openSteps(book).find((step) => !skipped.includes(step.name)) ?? null;
}

function openSteps(book: BookState): readonly NextStep[] {
  const { current, target } = book.situations;
  const working = book.tasks.filter(carriesWork);
  const unassigned = tasksWithoutExecutor({ ...book, assignments: current.assignments });
  const hoursMissing = book.people.some(expectsHours) && book.people.every((person) => person.hours === null);
  const tasksWithoutKind = book.tasks.filter((task) => task.kind === null).length;
  const kinds = { tasks: book.tasks.length, tasksWithoutKind };
  const steps: readonly (NextStep & { readonly open: boolean })[] = [
    { name: "team", open: book.people.length === 0, taskCount: 0 },
    { name: "current", open: current.source === "handMade", taskCount: 0 },
    { name: "hours", open: hoursMissing, taskCount: 0 },
    { name: "kinds", open: mostlyWithoutKind(kinds), taskCount: kinds.tasksWithoutKind },
    { name: "assign", open: unassigned.length > 0, taskCount: unassigned.length },
    { name: "sizes", open: every(working, (task) => task.size === null), taskCount: working.length },
    { name: "bottlenecks", open: current.findings.length > 0, taskCount: 0 },
    { name: "target", open: target.source === "none", taskCount: 0 },
  ];
  return steps.filter((step) => step.open);
}

function every(tasks: readonly Task[], holds: (task: Task) => boolean): boolean {
  return tasks.length > 0 && tasks.every(holds);
}
