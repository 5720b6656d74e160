import type {
  Assignment,
  LooseAssignment,
  Person,
  SelfRating,
  Settings,
  SituationKind,
  Task,
  WorkedHours,
} from "../domain/model";
import type { Load } from "../domain/load";
import type { NearNames } from "../domain/near-names";
import type { Finding } from "../domain/bottlenecks/finding";
import type { ReportRole } from "../workbook/schema";
import type { Cell } from "../workbook/snapshot";
import type { ShortList } from "../domain/short-list";

/** What the pane shows: the workbook as last read, what is going on, and what was said last. */
export interface AddInState {
  readonly phase:
    /** Nothing was read yet. */
    | "connecting"
    /** The workbook could not be read; `feedback` says why. */
    | "unreadable"
    /** No sheet looks like a list of tasks. */
    | "noList"
    /** A list was found and waits for *Gebruik dit bestand*. */
    | "found"
    /** The workbook is in use by the add-in. */
    | "ready";
  /** What runs that cannot run twice; null when nothing does. */
  readonly busy: Busy | null;
  readonly feedback: Feedback | null;
  /** What *Maak ongedaan* puts back, in a few words; null when there is nothing. */
  readonly undo: string | null;
  /**
   * The sheets on which it still stands who does what, when the sheet with the list was deleted from a workbook in use;
   * else null.
   */
  readonly leftWithoutList: readonly string[] | null;
  /** Lists of tasks that were found, best first; shown while the phase is "found". */
  readonly found: readonly FoundList[];
  /** The list that the user pointed at, instead of those that were found. */
  readonly picked: PickedList | null;
  readonly book: BookState | null;
  /** The tasks whose rows are selected in the sheet. */
  readonly selectedTaskIds: readonly string[];
}

/** Something that runs. */
export interface Busy {
  /** What is being done, in Dutch. */
  readonly sentence: string;
  /** How much is done, 0 to 1; null when that is not known. */
  readonly progress: number | null;
  /** *Annuleer*; null when it is too late, or was asked already. */
  readonly cancel: (() => void) | null;
  /** Set when what it does shows already: more of that can be asked meanwhile, and waits its turn. */
  readonly foreseen?: true;
}

/** What was done or what went wrong, as one Dutch sentence. */
export interface Feedback {
  readonly kind: "done" | "problem";
  readonly sentence: string;
  /** Offers to go on after a question, such as the consent to set a hand-made sheet aside. */
  readonly question: Question | null;
}

/** Something that waits for the user's yes: `accept` does it with that consent. */
export interface Question {
  readonly acceptLabel: string;
  readonly accept: () => Promise<Outcome>;
  /** True when it only offers a way past a problem, without a consent: to do the same once more, or to leave it. */
  readonly isOffer?: boolean;
}

/** Where a list stands that the user pointed at; zero-based. */
export interface PickedPlace {
  readonly sheetId: string;
  readonly headerRow: number;
  readonly description: number;
  /** The column of clusters; null for a list without. */
  readonly cluster: number | null;
  /** The title above the tasks, by which the place is known again. */
  readonly title: string;
}

/** A list that the user pointed at, with the columns that may hold its clusters. */
export interface PickedList extends FoundList {
  readonly place: PickedPlace;
  readonly clusterChoices: readonly { readonly column: number; readonly title: string }[];
}

/** A list of tasks in the workbook that was not adopted yet, and what adopting it would do. */
export interface FoundList {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly taskCount: number;
  /** Number of tasks by cluster, in the order of the list. */
  readonly clusters: readonly { readonly name: string; readonly taskCount: number }[];
  /** Names seen in hand-filled sheets, and where; `doubtful` says that it may be more or less than one name. */
  readonly people: readonly { readonly name: string; readonly sheetName: string; readonly doubtful: boolean }[];
  /** Names that may be of one person; they stay apart until somebody says so. */
  readonly nearNames: readonly (readonly [string, string])[];
  /** Headers of the columns that will be added at the right of the list. */
  readonly columnsToAdd: readonly string[];
  /** Columns that will be added and stay hidden. */
  readonly hiddenColumnsToAdd: number;
  readonly sheetsToAdd: readonly string[];
  readonly loneSigns: readonly LoneSign[];
  /** The sheet called Team that becomes the team, and the columns that are added there and stay hidden. */
  readonly teamSheet: { readonly name: string; readonly hiddenColumnsToAdd: number } | null;
}

/** What a lone sign can mean. */
export const signMarks = ["executes", "replaces"] as const;

export type SignMark = (typeof signMarks)[number];

/** A lone "v" or "1" in sheets that were filled in by hand and not taken over yet: how often, and how it is read. */
export interface LoneSign {
  readonly sign: string;
  readonly count: number;
  readonly mark: SignMark;
}

export interface BookState {
  readonly listSheetName: string;
  /** True while the example is tried. */
  readonly isSample: boolean;
  readonly tasks: readonly Task[];
  readonly people: readonly Person[];
  /** Pairs who may be one person. */
  readonly nearNames: readonly NearNames[];
  readonly settings: Settings;
  readonly ratings: readonly SelfRating[];
  readonly workedHours: readonly WorkedHours[];
  readonly situations: Readonly<Record<SituationKind, SituationState>>;
  readonly loneSigns: readonly LoneSign[];
  /** The sheets on request that were made. */
  readonly reports: readonly ReportRole[];
  readonly readOnly: boolean;
  readonly manualCalculation: boolean;
}

export interface SituationState {
  /** Where the marks come from: the generated sheet, a sheet filled in by hand that was not taken over yet, or nowhere. */
  readonly source: "generated" | "handMade" | "none";
  readonly sheetName: string;
  readonly assignments: readonly Assignment[];
  readonly load: readonly Load[];
  readonly findings: readonly Finding[];
  readonly shortList: ShortList;
  readonly loose: readonly LooseState[];
  /** Cells whose text could not be read as marks or names; for now also sizes of the list, and ratings. Kept as they are. */
  readonly unread: readonly { readonly sheet: string; readonly cell: string; readonly text: string }[];
  /** True while *Markeer knelpunten* is on for this situation. */
  readonly highlighted: boolean;
}

/** A mark at *Nog te plaatsen*. */
export interface LooseState extends LooseAssignment {
  /** By which use cases know it. */
  readonly key: string;
  /** Its task and person, as far as they are known. */
  readonly taskId: string | null;
  readonly personId: string | null;
}

/** How a use case ended. `sentence` is what the user reads. */
export type Outcome =
  | {
      readonly ok: true;
      readonly sentence: string;
      readonly cellsWritten: number;
      /** The sheet that was asked for: see `AddIn.bringToFront`. */
      readonly sheet?: string;
      /** The first of its cells in view, where that sheet is new. */
      readonly cell?: Cell;
    }
  | { readonly ok: false; readonly sentence: string; readonly problem: Problem };

/** What went wrong and where; `kind` is stable, for reports and tests. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly sheet: string | null;
  /** A1 address, or null. */
  readonly cell: string | null;
}

export type ProblemKind =
  | "busy"
  | "readOnly"
  | "protected"
  | "sessionLost"
  | "timeout"
  | "tooLarge"
  | "throttled"
  | "cancelled"
  | "failed"
  | "changedMeanwhile"
  | "noTaskList"
  | "emptyWorkbook"
  | "severalLists"
  | "notAdopted"
  | "listGone"
  | "notSample"
  | "declined"
  | "consentNeeded"
  | "unknownTask"
  | "unknownPerson"
  | "nameTaken"
  | "nameEmpty"
  | "nameInvalid"
  | "textTooLong"
  | "invalidValue"
  | "nothingSelected"
  | "nothingToUndo"
  | "undoInTheWay"
  | "doneMeanwhile"
  | "noPeople"
  | "notGenerated"
  | "tooManyTasks"
  | "tooManyPeople"
  | "newerVersion"
  | "looseGone"
  | "marksDontFit"
  | "samePerson"
  | "nothingPointedAt"
  | "pointedAtEmpty"
  | "nothingBelow"
  | "pointedAtOurs"
  | "findingGone"
  | "formulaKept"
  | "otherDecision";
