/** Knows whether Univer still has formulas to calculate. Univer calculates in turns, and by itself a moment after a change. */
/** Starts what Univer waited with. */
export const START = "formula.mutation.set-formula-calculation-start";
const NOTICE = "formula.mutation.set-formula-calculation-notification";
/** Asks Univer to calculate. */
export const ASKED = "formula.mutation.set-trigger-formula-calculation-start";
const STOPPED = 1;
const SECOND = 1000;
const PATIENCE = 120 * SECOND;

/** Changes after which Univer calculates, as it says itself. */
const DIRTYING = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.insert-col",
  "sheet.mutation.insert-row",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-row-visible",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.insert-sheet",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
  "formula.mutation.set-super-table",
  ASKED,
]);

/** Changes after which cells stand elsewhere. */
const MOVING = /^sheet\.mutation\.(move|reorder|remove|insert)-/;

/** Changes of looks, which calculate nothing. */
const LOOKS = new Set(["sheet.command.set-style", "sheet.command.set-border", "sheet.command.clear-selection-format"]);

export function isCalculationStart(id: string): boolean {
  return id === START;
}

interface Notice {
  readonly stageInfo?: unknown;
  readonly functionsExecutedState?: number;
}

export class Calculation {
  private asked = 0;
  private started = 0;
  private done = 0;
  private moved = false;
  private waiters: (() => void)[] = [];

  /** @param start has Univer start at once with what it waits with */
  constructor(private readonly start: () => void) {}

  /** Must hear every command Univer runs. */
  hear(id: string, params: unknown, onlyLocal: boolean): void {
    if (MOVING.test(id) && this.asked > this.done) this.moved = true;
    if (id === START) this.started = this.asked;
    else if (id === NOTICE) this.notice(params as Notice);
    else if (DIRTYING.has(id) && (!onlyLocal || id === ASKED) && !LOOKS.has(triggerOf(params))) this.asked += 1;
  }

  /** True after cells moved before Univer had calculated: it then puts results where the cells were. */
  get overtaken(): boolean {
    return this.moved;
  }

  /** Everything is about to be calculated again. */
  caughtUp(): void {
    this.moved = false;
  }

  private notice(notice: Notice): void {
    if (notice.stageInfo !== undefined || notice.functionsExecutedState === undefined) return;
    if (notice.functionsExecutedState === STOPPED) return;
    this.done = this.started;
    // The results are put into the cells right after this notice.
    setTimeout(() => this.settle(), 0);
  }

  private settle(): void {
    if (this.done < this.asked) {
      if (this.waiters.length > 0) this.hurry();
      return;
    }
    const waiters = this.waiters;
    this.waiters = [];
    for (const waiter of waiters) waiter();
  }

  /** Whether Univer calculates now; it may wait with more. */
  get running(): boolean {
    return this.started > this.done;
  }

  private hurry(): void {
    if (!this.running) this.start();
  }

  /** Resolves when nothing is left to calculate. Rejects after two minutes. */
  async finished(): Promise<void> {
    if (this.done >= this.asked) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (this.done >= this.asked) return;
    }
    this.hurry();
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("Univer did not finish calculating.")), PATIENCE);
      this.waiters.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

function triggerOf(params: unknown): string {
  const trigger = typeof params === "object" && params !== null && "trigger" in params ? params.trigger : "";
  return typeof trigger === "string" ? trigger : "";
}
