import { outcomes } from "../text/outcomes";
import type { WorkbookChange } from "../workbook/change";
import { refuse, type Planned, type Refusal } from "./plan";

/** A change that was made, and can be put back. */
export interface Done {
  readonly undo: WorkbookChange;
  readonly sentence: string;
}

/** What *Maak ongedaan* puts back, one change after another. */
export class UndoStack {
  private changes: readonly Done[] = [];

  get last(): Done | null {
    return this.changes.at(-1) ?? null;
  }

  /** A change of which nothing is to be put back is not kept. */
  push(done: Done): void {
    if (done.undo.length > 0) this.changes = [...this.changes, done];
  }

  remove(done: Done): void {
    this.changes = this.changes.filter((change) => change !== done);
  }

  planUndo(): (Planned<WorkbookChange> & { readonly last: Done }) | Refusal {
    const { last } = this;
    if (last === null) return refuse("nothingToUndo");
    return { ok: true, change: last.undo, done: () => outcomes.undone(last.sentence), last };
  }
}
