import type { Guard, Step } from "../workbook/steps/steps";
import type { Area, CellValue, WorkbookSnapshot } from "../workbook/snapshot";

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
  /** More than Excel takes in one request. */
  | { readonly kind: "tooLarge" }
  /** Anything else; `code` is for the developer's log, never for the user. */
  | { readonly kind: "failed"; readonly code: string };

export type ReadResult =
  { readonly ok: true; readonly snapshot: WorkbookSnapshot } | { readonly ok: false; readonly problem: PortProblem };

export type ApplyResult =
  | { readonly ok: true }
  /**
   * Somebody changed a guarded cell between reading and writing; `written` says whether the steps were carried out.
   *
   * Before rows, columns or sheets are moved the guards are compared first, and nothing is written. Otherwise they are
   * read in the same batch as the writes: `differences` then says what stood there just before.
   */
  | {
      readonly ok: false;
      /** The first difference, with the sheet's name as on its tab. */
      readonly problem: { readonly kind: "changedMeanwhile"; readonly sheet: string; readonly area: Area };
      readonly written: boolean;
      readonly differences: readonly GuardDifference[];
    }
  /** The batch stopped halfway: the first steps may stand in the workbook. */
  | { readonly ok: false; readonly problem: PortProblem };

/** A guard that did not hold, and what its cells showed. */
export interface GuardDifference {
  readonly guard: Guard;
  readonly found: readonly (readonly CellValue[])[];
}

/** The rows that are selected, on one sheet; zero-based. */
export interface Selection {
  readonly sheetId: string;
  readonly rows: readonly { readonly first: number; readonly count: number }[];
}

export type WorkbookEvent =
  /** Cells, rows, columns or sheets changed, by whoever. */
  { readonly kind: "changed" } | { readonly kind: "selected" };

/**
 * The workbook as the use cases need it. What any implementation must do stands in tests/contract.
 *
 * Outcomes are unions: nothing throws but a programming error.
 */
export interface WorkbookPort {
  /** Reads all sheets, names and the schema version afresh. */
  read(): Promise<ReadResult>;
  /** Carries out the steps in one batch, after checking the guards. Steps after a failing one are not carried out. */
  apply(steps: readonly Step[], guards: readonly Guard[]): Promise<ApplyResult>;
  /** The selected rows; null when nothing of use is selected. */
  selection(): Promise<Selection | null>;
  /** Brings a cell into view. */
  show(sheetId: string, row: number, column: number): Promise<void>;
  /** Calls the listener on changes and selections until unsubscribed. Events of the add-in's own writes are left out. */
  subscribe(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
}
