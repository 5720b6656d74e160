import type { TaskKind } from "../model";

/** 1: a hint; 2: worth a talk; 3: most serious. */
export type Severity = 1 | 2 | 3;

/** "bevinding": what a rule found. It is data; its sentence is made where it is shown. */
export type Finding = WithoutExecutor | WithoutReplacement | TooManyTasks | MinutesPerTask | Transferable | Incomplete;

/** "soort": which rule found it. */
export type BottleneckKind = Finding["kind"];

/** "Zonder uitvoerder": nobody executes the task. */
export interface WithoutExecutor {
  readonly kind: "withoutExecutor";
  readonly severity: Severity;
  readonly taskId: string;
  readonly personId: null;
  readonly data: {
    readonly taskKind: TaskKind | null;
    /** IDs of who stands in for an executor that is not there. */
    readonly replacers: readonly string[];
  };
}

/** "Zonder vervanger": one person executes the task, and nobody else executes or replaces. */
export interface WithoutReplacement {
  readonly kind: "withoutReplacement";
  readonly severity: Severity;
  readonly taskId: string;
  readonly personId: string;
  readonly data: { readonly taskKind: TaskKind | null };
}

/** "Te veel taken voor de uren": a person's load in hours nears or exceeds the hours given. */
export interface TooManyTasks {
  readonly kind: "tooManyTasks";
  readonly severity: Severity;
  readonly taskId: null;
  readonly personId: string;
  readonly data: {
    /** Hours a week that the tasks ask. */
    readonly load: number;
    /** Hours a week that the person has. */
    readonly hours: number;
    /** load / hours; null for who has 0 hours. */
    readonly occupancy: number | null;
    /** True when the tasks ask nearly all hours, not too many: a hint. */
    readonly nearlyFull: boolean;
  };
}

/** "Minuten per taak": a person's hours are scattered over many tasks. */
export interface MinutesPerTask {
  readonly kind: "minutesPerTask";
  readonly severity: Severity;
  readonly taskId: null;
  readonly personId: string;
  readonly data: {
    readonly tasks: number;
    /** Hours a week; null when not given. */
    readonly hours: number | null;
    /** Minutes a week per task; null when there are no hours to divide. */
    readonly minutes: number | null;
  };
}

/** "Kan iemand anders opnemen": much of what a busy person does need not be theirs. */
export interface Transferable {
  readonly kind: "transferable";
  readonly severity: Severity;
  readonly taskId: null;
  readonly personId: string;
  readonly data: {
    /** The transferable tasks, in the order of the list. */
    readonly taskIds: readonly string[];
    /** Number of all tasks of the person. */
    readonly tasks: number;
    /** Hours a week in the transferable tasks; null when the hours are not known. */
    readonly hours: number | null;
  };
}

/** "Nog in te vullen": what the other rules miss. */
export interface Incomplete {
  readonly kind: "incomplete";
  readonly severity: Severity;
  readonly taskId: null;
  readonly personId: null;
  readonly data: {
    /** Number of all tasks and people: 0 says that there is nothing to go on. */
    readonly tasks: number;
    readonly people: number;
    readonly tasksWithoutSize: number;
    readonly tasksWithoutKind: number;
    /** Number of executors whose ICT hours are expected and not given. */
    readonly executorsWithoutHours: number;
  };
}

/**
 * What tells one finding from the others of a situation, and stays the same as long as it is about the same task or
 * person: a team's decision can be kept beside it.
 */
export function findingKey(finding: Finding): string {
  return [finding.kind, finding.taskId ?? "", finding.personId ?? ""].join("|");
}
