import type { SituationKind } from "../domain/model";
import type { DressedLines } from "./report/report-plan";
import type { ReportRole, SheetRole } from "./schema";
import type { CellContent, SheetSnapshot } from "./snapshot";
import type { Content, Step } from "./steps/steps";

/**
 * A change to the workbook as a value: it can be described, resolved on a fresh snapshot, and turned round. Cells are
 * named by keys (the row of a Taak-ID, the column of a person), never by address.
 */
export type WorkbookChange = readonly (Edit | FinalEdit)[];

/** An edit that `inverse` can turn round. */
export type Edit =
  /** A sheet that did not exist: its steps lay it out and are addressed to its name. */
  | { readonly edit: "newSheet"; readonly name: string; readonly steps: readonly Step[] }
  /** The same on a sheet that held only a title, which the steps leave in place or write again. */
  | { readonly edit: "fillSheet"; readonly sheetId: string; readonly firstRow: number; readonly steps: readonly Step[] }
  | { readonly edit: "renameSheet"; readonly before: string; readonly after: string }
  /** Columns at the right of the school's list or of Team, with the names that anchor them. */
  | {
      readonly edit: "addColumns";
      readonly role: "list" | "team";
      readonly steps: readonly Step[];
      /** What the steps write in them. */
      readonly cells: readonly KeyedCell[];
      readonly names: readonly string[];
      /** Names that anchor columns of the school's own. */
      readonly anchors: readonly string[];
    }
  | InsertLines
  | RemoveLines
  | CellEdit
  /** A chart of the rows below the tasks, with these names above its columns. */
  | { readonly edit: "addChart"; readonly role: SituationKind; readonly names: readonly string[] }
  /** A row of a report, or of names above a situation, is made as high as its new texts ask; in points. */
  | {
      readonly edit: "rowHeight";
      readonly role: SheetRole;
      readonly row: string;
      readonly before: number;
      readonly after: number;
    }
  /**
   * Lets the names of a list or situation, and Team's table, run from its first to its last line; that does no harm, so
   * nothing undoes it.
   */
  | { readonly edit: "stretchNames"; readonly role: "list" | "team" | SituationKind }
  /** Takes the hidden key off copied lines, so that they count nowhere; that does no harm either. */
  | { readonly edit: "releaseCopies"; readonly role: SituationKind | ReportRole }
  /** Gives a named cell of Instellingen another value. */
  | { readonly edit: "setting"; readonly name: string; readonly before: Content; readonly after: Content }
  /** Brings back lines of Instellingen that were deleted, and legends that formulas look up; no harm is done either. */
  | { readonly edit: "restoreSettings"; readonly steps: readonly Step[] }
  | { readonly edit: "schemaVersion"; readonly before: number | null; readonly after: number | null };

/** An edit that takes away for good: part of putting back, or of *Maak los*. */
export type FinalEdit =
  /** Takes back a new or filled sheet, if nobody has changed it since. */
  | {
      readonly edit: "takeBackSheet";
      /** The first row that was written; null = the whole sheet is ours and is deleted. */
      readonly emptyFrom: number | null;
      readonly sheet: string;
      readonly steps: readonly Step[];
    }
  /** Takes away the columns of these names, and names that anchor columns of the school's own. */
  | {
      readonly edit: "removeColumns";
      readonly role: "list" | "team";
      readonly names: readonly string[];
      readonly released: readonly string[];
      /** What was written when they were added; a difference is in the way. null = take them away whatever they hold. */
      readonly cells: readonly KeyedCell[] | null;
      /** How they were made: rules that colour by them go too. */
      readonly steps: readonly Step[];
    }
  /** Takes away sheets of ours with all that is on them, and the names that lead there. */
  | { readonly edit: "removeSheets"; readonly sheetIds: readonly string[] }
  /** Makes a sheet of ours an ordinary one: without hidden keys and names. */
  | { readonly edit: "releaseSheet"; readonly role: Exclude<SheetRole, "list"> }
  /** Puts a workbook back that still is as it was left; see `leftBehind`. */
  | { readonly edit: "putBack"; readonly steps: readonly Step[]; readonly left: readonly SheetSnapshot[] }
  | { readonly edit: "removeChart"; readonly role: SituationKind }
  /** Takes the rules that colour the list away. */
  | { readonly edit: "removeHighlights"; readonly formulas: readonly string[] };

export type NewSheet = Extract<Edit, { readonly edit: "newSheet" }>;
export type InsertLines = Lines & { readonly edit: "insertLines" };
export type RemoveLines = Lines & {
  readonly edit: "removeLines";
  /** They go with the notes and colours on them too, as somebody asked for just that. */
  readonly withBelongings?: true;
};

/** Rows or columns of a generated sheet, or rows of Team, with all that stands in them. */
export interface Lines {
  readonly role: SheetRole;
  readonly axis: "row" | "column";
  /** The key of the line after which they stand. */
  readonly after: string;
  /** Lines of the user's own between that line and these. */
  readonly gap?: number;
  readonly keys: readonly string[];
  readonly cells: readonly KeyedCell[];
  /** What lines of a report look like: these, and those that they cross. */
  readonly dressed?: DressedLines;
}

export interface KeyedCell {
  readonly row: string;
  readonly column: string;
  readonly content: Content;
}

export interface CellEdit {
  readonly edit: "write";
  readonly role: SheetRole;
  readonly row: string;
  readonly column: string;
  readonly before: Content;
  readonly after: Content;
}

/** What stands in a cell, as it would be written. */
export function contentOf(cell: CellContent): Content {
  if (cell.formula !== null) return { formula: cell.formula };
  if (typeof cell.value === "number") return { number: cell.value };
  if (typeof cell.value === "boolean") return { boolean: cell.value };
  return cell.value === "" ? "empty" : { text: cell.value };
}

/** True when writing `content` over `cell` would change nothing. */
export function holds(cell: CellContent, content: Content): boolean {
  return sameContent(contentOf(cell), content);
}

/** As `holds`, but any formula will do for a formula: ours move along with the cells around them. */
export function holdsAsWritten(cell: CellContent, content: Content): boolean {
  return holds(cell, content) || (cell.formula !== null && content !== "empty" && "formula" in content);
}

/** True when writing one or the other comes to the same. */
export function sameContent(a: Content, b: Content): boolean {
  if (a === "empty" || b === "empty") return a === b || isEmptyText(a) || isEmptyText(b);
  if ("text" in a) return "text" in b && a.text === b.text;
  if ("formula" in a) return "formula" in b && a.formula === b.formula;
  if ("number" in a) return "number" in b && a.number === b.number;
  return "boolean" in b && a.boolean === b.boolean;
}

function isEmptyText(content: Content): boolean {
  return content !== "empty" && "text" in content && content.text === "";
}

/** The change that puts everything back, in the opposite order. It has no inverse itself. */
export function inverse(change: readonly Edit[]): WorkbookChange {
  return change.flatMap(inverseEdit).reverse();
}

function inverseEdit(edit: Edit): WorkbookChange {
  switch (edit.edit) {
    case "newSheet":
      return [{ edit: "takeBackSheet", emptyFrom: null, sheet: edit.name, steps: edit.steps }];
    case "fillSheet":
      return [{ edit: "takeBackSheet", emptyFrom: edit.firstRow, sheet: edit.sheetId, steps: edit.steps }];
    case "addColumns":
      return [{ ...edit, edit: "removeColumns", released: edit.anchors }];
    case "insertLines":
      return [{ ...edit, edit: "removeLines" }];
    case "removeLines":
      return [{ ...edit, edit: "insertLines" }];
    case "renameSheet":
      return [{ ...edit, before: edit.after, after: edit.before }];
    case "write":
      return [{ ...edit, before: edit.after, after: edit.before }];
    case "addChart":
      return [{ edit: "removeChart", role: edit.role }];
    case "rowHeight":
      return [{ ...edit, before: edit.after, after: edit.before }];
    case "setting":
      return [{ ...edit, before: edit.after, after: edit.before }];
    case "schemaVersion":
      return [{ ...edit, before: edit.after, after: edit.before }];
    case "stretchNames":
    case "releaseCopies":
    case "restoreSettings":
      return [];
  }
}

/** The number of cells that the change writes. */
export function countCells(steps: readonly Step[]): number {
  return steps.reduce(
    (count, step) =>
      count + (step.do === "write" ? step.contents.flat().filter((content) => content !== null).length : 0),
    0,
  );
}

/** Where something stands that the change did not expect. */
export interface InTheWay {
  readonly sheet: string;
  readonly cell: string | null;
}
