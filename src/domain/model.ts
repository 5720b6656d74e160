/**
 * What the add-in knows of a school's division of tasks: tasks, people and who does what. Plain data; the rules on it
 * stand in the files beside this one.
 */

/** "best bij ICT-coördinator" / "kan iemand anders opnemen" / "n.v.t." */
export type TaskKind = "core" | "transferable" | "notApplicable";

/** Where a person works or a task belongs: the school, the school group (SG), or outside. */
export type Level = "school" | "SG" | "extern";

/** The class of a size: 1, 2 and 4 points unless the school changes that. */
export type SizeClass = "S" | "M" | "L";

/** "omvang": what the school gave for a task. Hours are clock hours or whatever unit the school counts in. */
export type Size =
  | { readonly per: "week"; readonly hours: number }
  | { readonly per: "year"; readonly hours: number }
  | { readonly per: "class"; readonly sizeClass: SizeClass };

/** "taak" */
export interface Task {
  /** The Taak-ID: survives sorting and rewording. */
  readonly id: string;
  /** As it stands in the school's list. */
  readonly description: string;
  /** As it stands in the school's list, or as given once for the block; "" when there is none. */
  readonly cluster: string;
  readonly kind: TaskKind | null;
  readonly level: "school" | "SG" | null;
  /** null = not given: counts as M. */
  readonly size: Size | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Free text; "" when not given. */
  readonly role: string;
  readonly level: Level;
  /** ICT hours a week for this school; null = none given, which is not 0. */
  readonly hours: number | null;
  /** "bereikbaar": the weekdays on which colleagues can turn to this person; null = none given. */
  readonly reachableOn: readonly Weekday[] | null;
}

export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday";

/** What somebody ticked beside a task on the sheet Inschaling or in a file of their own. */
export type RatingFlag =
  /** "iemand anders doet dit" */
  | "someoneElse"
  /** "taak voor SG" */
  | "forGroup"
  /** "knelpunt voor mij" */
  | "bottleneck";

/** "inschaling eigen kunnen": how somebody rates themselves on a task, shared by that person. */
export interface SelfRating {
  readonly taskId: string;
  readonly personId: string;
  /** 0 (not able) to 10; null = not rated, which is unknown. */
  readonly rating: number | null;
  readonly flags: readonly RatingFlag[];
}

/** Hours a week that somebody kept of their own work, beside those of the appointment; shared by that person. */
export interface WorkedHours {
  readonly personId: string;
  readonly worked: number;
  readonly appointed: number;
}

/** "merk": U voert uit, V vervangt, and the mandates B beslist, S stuurt aan, A aanspreekpunt. */
export type Mark = "executes" | "replaces" | "decides" | "leads" | "contact";

/** What one cell says: marks without doubles, in the order U V B S A. */
export interface MarkedCell {
  readonly marks: readonly Mark[];
  /** Per cent of the task that the school set for this executor (U70); left out when it is divided evenly. */
  readonly share?: number;
}

/** "toewijzing": all marks of one person on one task. */
export interface Assignment extends MarkedCell {
  readonly taskId: string;
  readonly personId: string;
}

export type SituationKind = "current" | "target";

/** A mark whose task or person is not in the workbook (any more): "nog te plaatsen". */
export interface LooseAssignment extends MarkedCell {
  readonly task: string;
  readonly person: string;
}

/** "onderwijsniveau": basis, secundair, buitengewoon, andere */
export type EducationLevel = "primary" | "secondary" | "special" | "other";

/** What the group of the school is: scholengroep, scholengemeenschap or schoolbestuur; none = the school stands alone. */
export type GroupKind = "schoolGroup" | "schoolCommunity" | "schoolBoard" | "none";

/** Rules' limits and the school's own units, from the sheet Instellingen. */
export interface Settings {
  readonly school: string;
  /** e.g. "2026-2027"; "" when not given. */
  readonly schoolYear: string;
  /** null = not given. */
  readonly educationLevel: EducationLevel | null;
  /** What the SG is called here; null = not given. */
  readonly group: GroupKind | null;
  /** Weeks a year over which yearly hours are spread. */
  readonly weeksPerYear: number;
  readonly points: Readonly<Record<SizeClass, number>>;
  readonly mandates: boolean;
  /** Whether findings on how the load is divided are wanted: room in the team, and uneven load. */
  readonly balance: boolean;
  /** Whether Overzicht shows the work per person, which it shows per cluster otherwise. */
  readonly workPerPerson: boolean;
  /** Whether Overzicht names who is meant by findings on somebody's own answers or hours. */
  readonly personalNames: boolean;
  readonly thresholds: Thresholds;
}

/** Limits of the rules, all changeable by the school. Shares are from 0 to 1, ratings from 0 to 10. */
export interface Thresholds {
  /** Occupancy (load / hours) above which someone has too many tasks. */
  readonly occupancyTooHigh: number;
  /** Occupancy from which this is a hint. */
  readonly occupancyHigh: number;
  /** Occupancy below which someone has room while others have too many tasks. */
  readonly occupancyLow: number;
  /** Difference between the highest and the lowest occupancy above which the load is uneven. */
  readonly occupancySpread: number;
  /** Minutes a task below which a person's tasks are too scattered. */
  readonly minutesPerTask: number;
  /** Number of tasks above which a person's tasks are many. */
  readonly tasksPerPerson: number;
  /** Share of a person's load in transferable tasks above which handing over helps. */
  readonly transferableShare: number;
  /** Rating from which someone is able to do a task. */
  readonly able: number;
  /** Rating below which help is welcome. */
  readonly unsure: number;
  /** The same for core tasks. */
  readonly unsureCore: number;
  /** Share of the core tasks that one person alone covers from which everything depends on that person. */
  readonly keyPersonShare: number;
  /** Share of the core tasks that stand still above which the team is said to be stuck. */
  readonly stuckShare: number;
  /** Share of technical work above which it displaces the rest. */
  readonly technicalShare: number;
  /** Share of pedagogical work below which it is displaced. */
  readonly pedagogicalShare: number;
  /** Share of technical work above which that holds for a pedagogical coordinator. */
  readonly technicalShareOfPict: number;
  /** Share of the technical and of the pedagogical core tasks from which one person has both roles. */
  readonly twoRolesShare: number;
  /** Difference of someone's mean ratings of both from which that is hard. */
  readonly twoRolesDifference: number;
  /** Share of the tasks with somebody who decides from which mandates count as filled in. */
  readonly decidedShare: number;
  /** Number of executors from which somebody has to lead. */
  readonly executorsToLead: number;
  /** Worked / appointed hours above which someone works more than appointed. */
  readonly workedShare: number;
}

/** All that the rules need to know of one situation. */
export interface SituationData {
  readonly tasks: readonly Task[];
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
  /** What people shared of how they rate themselves; none = nothing was shared. */
  readonly ratings: readonly SelfRating[];
  readonly workedHours: readonly WorkedHours[];
  readonly settings: Settings;
}
