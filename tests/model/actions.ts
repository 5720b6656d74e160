import type { Mark, SituationKind } from "../../src/domain/model";
import type { ReportRole } from "../../src/workbook/schema";

/** Something that a button does. Numbers choose where, modulo what there is. */
export type Button =
  | {
      readonly press: "assign";
      readonly kind: SituationKind;
      readonly task: number;
      readonly person: number;
      readonly marks: readonly Mark[];
    }
  | { readonly press: "assignSelected"; readonly task: number; readonly person: number }
  | { readonly press: "generate"; readonly kind: SituationKind }
  | { readonly press: "highlight"; readonly kind: SituationKind }
  | { readonly press: "clearHighlights" }
  | { readonly press: "addPerson"; readonly name: string }
  | { readonly press: "renamePerson"; readonly person: number; readonly name: string }
  | { readonly press: "removePerson"; readonly person: number }
  | { readonly press: "setHours"; readonly person: number; readonly hours: number | null }
  | { readonly press: "setSize"; readonly task: number; readonly hours: number }
  | { readonly press: "proposeKinds" }
  | { readonly press: "makeReport"; readonly role: ReportRole }
  /** Decides on one of what was found. */
  | { readonly press: "decide"; readonly kind: SituationKind; readonly finding: number };

/** Where a hand is at work. */
export type Place = "list" | SituationKind;

/** Something that a person does in the sheet. */
export type Hand =
  | { readonly hand: "insertTask"; readonly at: number; readonly text: string }
  | { readonly hand: "deleteTask"; readonly at: number }
  | { readonly hand: "reword"; readonly at: number; readonly text: string }
  /** Inserts a copy of a task's whole row, hidden Taak-ID and all. */
  | { readonly hand: "copyTask"; readonly at: number }
  /** Sorts the list by description: whole rows, or only the school's own columns. */
  | { readonly hand: "sortTasks"; readonly wholeRows: boolean }
  /** Sorts rows of a situation by description, without the hidden keys: all from a row on, or some of them. */
  | { readonly hand: "sortInSight"; readonly kind: SituationKind; readonly at: number; readonly count: number }
  | { readonly hand: "insertColumn"; readonly place: Place; readonly at: number }
  | { readonly hand: "insertRow"; readonly place: Place; readonly at: number }
  | {
      readonly hand: "mark";
      readonly kind: SituationKind;
      readonly at: number;
      readonly person: number;
      readonly text: string;
    }
  /** Writes something of one's own beside a task, in a column of one's own. */
  | { readonly hand: "remark"; readonly place: Place; readonly at: number }
  | { readonly hand: "note"; readonly place: Place; readonly at: number }
  | { readonly hand: "fill"; readonly place: Place; readonly at: number }
  | { readonly hand: "renameSheet"; readonly place: Place; readonly name: string }
  /** Rates a task on Inschaling, in somebody's column. */
  | { readonly hand: "rate"; readonly at: number; readonly person: number; readonly text: string }
  | { readonly hand: "typePerson"; readonly name: string }
  | { readonly hand: "renameInTeam"; readonly at: number; readonly name: string }
  /** Sorts Team by name: whole rows, or only the columns in sight. */
  | { readonly hand: "sortTeam"; readonly wholeRows: boolean };

/** Excel breaks off after so many steps, does all without saying so, or does it only later. */
export type Trouble = "breaksOff" | "unanswered" | "late";

/** One thing that happens to a workbook. */
export type Action =
  | { readonly happens: "button"; readonly button: Button }
  /** The button, and *Maak ongedaan* at once. */
  | { readonly happens: "buttonAndUndo"; readonly button: Button }
  /** The button, an edit of a colleague elsewhere, and *Maak ongedaan*. */
  | { readonly happens: "undoAfterColleague"; readonly button: Button }
  /** The button, in an Excel with troubles; then once more. */
  | { readonly happens: "brokenButton"; readonly button: Button; readonly trouble: Trouble; readonly steps: number }
  /** The button, and a colleague's hand between its reading and its writing; then once more. */
  | { readonly happens: "buttonAndColleague"; readonly button: Button; readonly hand: Hand }
  | { readonly happens: "hand"; readonly hand: Hand }
  | { readonly happens: "undo" };
