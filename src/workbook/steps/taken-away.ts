import type { Area, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { lineShift, MovedLines, type LineShift } from "./moved-lines";
import { onSheetsBefore } from "./sheets-before";
import { changes } from "./step-traits";
import type { Step } from "./steps";

/** What steps take away of one sheet, by where it stood before the first of them. */
export interface TakenAway {
  readonly sheet: SheetSnapshot;
  /** Whole rows and columns. */
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  /** Cells that lose contents and looks, so that a remark on them is about nothing any more. */
  readonly cleared: readonly Area[];
  /** True when the sheet goes with all that is on it. */
  readonly whole: boolean;
}

/** What the steps take away of sheets that were there before them; none as a rule. */
export function takenAway(snapshot: WorkbookSnapshot, steps: readonly Step[]): readonly TakenAway[] {
  const sheets = new Map<string, Taking>();
  for (const { sheet, step } of onSheetsBefore(snapshot, steps)) {
    const taking = sheets.get(sheet.id) ?? new Taking(sheet);
    sheets.set(sheet.id, taking);
    taking.add(step);
  }
  return [...sheets.values()].filter((taking) => taking.takesSomething);
}

class Taking implements TakenAway {
  readonly rows = new Set<number>();
  readonly columns = new Set<number>();
  readonly cleared: Area[] = [];
  whole = false;
  private readonly movedRows = new MovedLines();
  private readonly movedColumns = new MovedLines();

  constructor(readonly sheet: SheetSnapshot) {}

  get takesSomething(): boolean {
    return this.whole || this.rows.size + this.columns.size + this.cleared.length > 0;
  }

  add(step: Step): void {
    if (step.do === "deleteSheet") this.whole = true;
    if (step.do === "clear") this.cleared.push(step.area);
    if (changes(step, "lines")) this.shift(lineShift(step));
  }

  private shift({ axis, at, count }: LineShift): void {
    const [lines, moved] = axis === "row" ? [this.rows, this.movedRows] : [this.columns, this.movedColumns];
    for (const span of moved.spans(at, Math.max(0, -count)))
      for (let line = span.first; line < span.first + span.count; line++) lines.add(line);
    moved.moved(at, count);
  }
}
