import type { TaskKind, Weekday } from "../model";

/** 1: a hint; 2: worth a talk; 3: most serious. */
export type Severity = 1 | 2 | 3;

/** "soort": which rule found it. */
export type BottleneckKind = keyof FindingData;

/** "bevinding": what a rule found. It is data; its sentence is made where it is shown. */
export type Finding = { [Kind in BottleneckKind]: FindingOf<Kind> }[BottleneckKind];

/** A finding of one kind. */
export interface FindingOf<Kind extends BottleneckKind> {
  readonly kind: Kind;
  readonly severity: Severity;
  /** The task that it is about; null when it is about more, or about none. */
  readonly taskId: TaskOf<Kind>;
  /** The person that it is about; null when it is about the team, or names nobody. */
  readonly personId: PersonOf<Kind>;
  readonly data: FindingData[Kind];
}

/** Kinds about one task. */
type TaskKinds = "withoutExecutor" | "ghostTask" | "withoutReplacement" | "doubtfulReplacement" | "supportWelcome";
/** Kinds about one person (or firm). */
type PersonKinds =
  | "withoutReplacement"
  | "keyPerson"
  | "tooManyTasks"
  | "minutesPerTask"
  | "transferable"
  | "twoRoles"
  | "outsourced"
  | "reported"
  | "moreThanAppointed";
/** Kinds about one person or the whole team. */
type TeamOrPersonKinds = "displacement" | "heavierTarget";

type TaskOf<Kind> = Kind extends TaskKinds ? string : null;
type PersonOf<Kind> = Kind extends PersonKinds ? string : Kind extends TeamOrPersonKinds ? string | null : null;

/** What each rule tells beside the task and person. IDs of tasks stand in the order of the list. */
export interface FindingData {
  /** "Zonder uitvoerder": nobody executes the task. */
  readonly withoutExecutor: {
    readonly taskKind: TaskKind | null;
    /** IDs of who stands in for an executor that is not there. */
    readonly replacers: readonly string[];
  };
  /** "Iedereen rekent op iemand anders": nobody executes the task, and everyone thinks that somebody else does. */
  readonly ghostTask: { readonly taskKind: TaskKind | null };
  /** "Zonder vervanger": one person executes the task, and nobody else executes, replaces or could. */
  readonly withoutReplacement: { readonly taskKind: TaskKind | null };
  /** "Vervanger onzeker": someone who replaces is unsure of it, or has no time for it. Names nobody. */
  readonly doubtfulReplacement: { readonly taskKind: TaskKind | null };
  /** "Sleutelpersoon": much of what matters depends on one person. */
  readonly keyPerson: {
    /** The core tasks that stand still without this person. */
    readonly taskIds: readonly string[];
    /** Number of all core tasks. */
    readonly coreTasks: number;
    /** Fewest leavers that leave most core tasks without anyone; null when that takes many. */
    readonly busFactor: number | null;
  };
  /** "Te veel taken voor de uren": a person's load in hours nears or exceeds the hours given. */
  readonly tooManyTasks: {
    /** Hours a week that the tasks ask. */
    readonly load: number;
    /** Hours a week that the person has. */
    readonly hours: number;
    /** load / hours; null for who has 0 hours. */
    readonly occupancy: number | null;
    /** True when the tasks ask nearly all hours, not too many: a hint. */
    readonly nearlyFull: boolean;
  };
  /** "Ruimte in het team": hours a week that are left while somebody has too many tasks. Names nobody. */
  readonly room: { readonly hours: number };
  /** "Minuten per taak": a person's hours are scattered over many tasks. */
  readonly minutesPerTask: {
    readonly tasks: number;
    /** Hours a week; null when not given. */
    readonly hours: number | null;
    /** Minutes a week per task; null when there are no hours to divide. */
    readonly minutes: number | null;
  };
  /** "Ongelijk verdeeld": the difference between the highest and the lowest occupancy (1 = 100 points). Names nobody. */
  readonly unevenLoad: { readonly difference: number };
  /** "Techniek haalt de bovenhand": technical work leaves little for pedagogical work. */
  readonly displacement: {
    /** In hours a week, or as numbers of tasks where hours are not known. */
    readonly unit: "hours" | "tasks";
    readonly technical: number;
    readonly pedagogical: number;
    readonly total: number;
  };
  /** "Ondersteuning gewenst": the only executor is unsure of the task. Names nobody, and gives no rating. */
  readonly supportWelcome: { readonly taskKind: TaskKind | null };
  /** "Twee rollen, één persoon": one person has much of both kinds of work, and is far stronger in one. */
  readonly twoRoles: { readonly technicalTasks: number; readonly pedagogicalTasks: number };
  /** "Kan iemand anders opnemen": much of what a busy person does need not be theirs. */
  readonly transferable: {
    readonly taskIds: readonly string[];
    /** Number of all tasks of the person. */
    readonly tasks: number;
    /** Hours a week in the transferable tasks; null when the hours are not known. */
    readonly hours: number | null;
  };
  /** "Uitbesteed: wie volgt op?": what a firm does without anyone inside who leads or is asked. */
  readonly outsourced: { readonly taskIds: readonly string[] };
  /** "Niveau klopt niet": tasks for the group that are at school, or tasks of the group without a contact at school. */
  readonly wrongLevel: { readonly which: "stillAtSchool" | "withoutContact"; readonly taskIds: readonly string[] };
  /** "Zelf gemeld": tasks that a person calls a bottleneck. */
  readonly reported: { readonly taskIds: readonly string[] };
  /** "Wie beslist?": tasks of which it is not clear who decides, or who leads. */
  readonly unclearDecision: { readonly taskIds: readonly string[] };
  /** "Dagen zonder contact": weekdays on which nobody of the first line can be reached. */
  readonly daysWithoutContact: { readonly days: readonly Weekday[] };
  /** "Streefdoel maakt het zwaarder": what becomes heavier for one person, or stays behind without anyone (no person). */
  readonly heavierTarget: {
    /** Hours a week now and then; null when one of both is not known. */
    readonly before: number | null;
    readonly after: number | null;
    /** The tasks by which it becomes so. */
    readonly taskIds: readonly string[];
  };
  /** "Meer uren dan de aanstelling": hours a week. */
  readonly moreThanAppointed: { readonly worked: number; readonly appointed: number };
  /** "Nog in te vullen": what the other rules miss. */
  readonly incomplete: {
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
  const kind = finding.kind === "wrongLevel" ? `${finding.kind}.${finding.data.which}` : finding.kind;
  return [kind, finding.taskId ?? "", finding.personId ?? ""].join("|");
}
