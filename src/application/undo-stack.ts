import { outcomes } from "../text/outcomes";
import type { WorkbookChange } from "../workbook/change";
import { refuse, type Planned, type Refusal } from "./plan";

/** A change that was made, and can be put back. */
export interface Done {
  readonly undo: WorkbookChange;
  readonly sentence: string;
  /** By which it is known which change was shown as the last. */
  readonly askedAs: object;
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

  /** Puts back the last change if it is the one that was asked for: what was done since is not put back in its place. */
  planUndo(asked: object | null): (Planned<WorkbookChange> & { readonly last: Done }) | Refusal {
    const { last } = this;
    if (last === null) return refuse("nothingToUndo");
    if (last.askedAs !== asked) return refuse("doneMeanwhile", outcomes.inShort(last.sentence));
    return { ok: true, change: last.undo, done: () => outcomes.undone(last.sentence), last };
  }
}
