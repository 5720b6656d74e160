import type { Adornment, SheetArea } from "../workbook/belongings";
import type { GuardDifference } from "../workbook/steps/guards";
import type { Guard, Step } from "../workbook/steps/steps";
import type { Area, WorkbookSnapshot } from "../workbook/snapshot";

/** Why the workbook could not be read or written, sorted by what the user can do next. */
export type PortProblem =
  /** Someone is typing in a cell, or Excel shows a dialog: finish that, then try again. */
  | { readonly kind: "busy" }
  /** The workbook cannot be written: opened read-only, or in a viewer. */
  | { readonly kind: "readOnly" }
  /** A sheet is protected. */
  | { readonly kind: "protected"; readonly sheet: string | null }
  /** The connection with the workbook is gone: reopen it. */
  | { readonly kind: "sessionLost" }
  /** No answer in time: what was asked may or may not have happened. */
  | { readonly kind: "timeout" }
  /** Excel takes nothing for a while, as too much was asked of it: wait, then try again. */
  | { readonly kind: "throttled" }
  /** The signal was aborted between two requests: those before stand. */
  | { readonly kind: "cancelled" }
  /** More than Excel takes in one request. */
  | { readonly kind: "tooLarge" }
  /**
   * Anything else; `code` is for the developer's log, never for the user. `otherwise`: the port goes about it in another
   * way from now on, so that the same may succeed at once.
   */
  | { readonly kind: "failed"; readonly code: string; readonly otherwise?: true };

export type ReadResult =
  { readonly ok: true; readonly snapshot: WorkbookSnapshot } | { readonly ok: false; readonly problem: PortProblem };

export type AdornmentsResult =
  | { readonly ok: true; readonly adornments: readonly Adornment[] }
  | { readonly ok: false; readonly problem: PortProblem };

export type ApplyResult =
  | { readonly ok: true }
  /**
   * Somebody changed a guarded cell between reading and writing; `written` says whether the steps were carried out.
   *
   * Steps that could not be put back exactly, such as moving rows, wait until the guards have been compared. Otherwise
   * guards are read in the same batch as the writes: `differences` then says what stood there just before.
   */
  | {
      readonly ok: false;
      /** The first difference, with the sheet's name as on its tab. */
      readonly problem: { readonly kind: "changedMeanwhile"; readonly sheet: string; readonly area: Area };
      readonly written: boolean;
      readonly differences: readonly GuardDifference[];
    }
  /** Not done, or not known to be: when it `began`, the first steps, or all of them, may stand in the workbook. */
  | { readonly ok: false; readonly problem: PortProblem; readonly began: boolean };

/** Why steps were not all carried out, or are not known to be. */
export type ApplyFailure = Exclude<ApplyResult, { readonly ok: true }>;

/** The rows that are selected, on one sheet, and the column at which the first selected area begins; zero-based. */
export interface Selection {
  readonly sheetId: string;
  readonly column: number;
  readonly rows: readonly { readonly first: number; readonly count: number }[];
}

export interface ApplyOptions {
  /** Once aborted, the next batch is not begun. */
  readonly signal?: AbortSignal;
  /** Called before the first batch and after each one, with how many are done. */
  readonly progress?: (done: number, total: number) => void;
}

export type WorkbookEvent =
  /** Cells, rows, columns or sheets changed, by whoever. */
  { readonly kind: "changed" } | { readonly kind: "selected" };

export type Subscription =
  { readonly ok: true; readonly stop: () => Promise<void> } | { readonly ok: false; readonly problem: PortProblem };

/**
 * The workbook as the use cases need it. What any implementation must do stands in tests/contract.
 *
 * Outcomes are unions: nothing throws but a programming error.
 */
export interface WorkbookPort {
  /** Reads all sheets, names and the schema version afresh. */
  read(): Promise<ReadResult>;
  /**
   * Carries out the steps, after checking the guards: in one batch, or in several where there is too much for one.
   * Steps after a failing one are not carried out.
   */
  apply(steps: readonly Step[], guards: readonly Guard[], options?: ApplyOptions): Promise<ApplyResult>;
  /**
   * The cells in these areas that carry a note, a comment or a fill. Notes are left out where Excel does not tell of
   * them, and so is white, which it gives for no fill at all.
   */
  adornments(areas: readonly SheetArea[]): Promise<AdornmentsResult>;
  /** The selected rows; null when nothing of use is selected. */
  selection(): Promise<Selection | null>;
  /** Brings a sheet to the front, by its id or name, and a cell of it into view; does nothing where that is refused. */
  show(sheet: string, cell?: { readonly row: number; readonly column: number }): Promise<void>;
  /** Calls the listener on changes and selections until stopped. Events of the add-in's own writes are left out. */
  subscribe(listener: (event: WorkbookEvent) => void): Promise<Subscription>;
}
