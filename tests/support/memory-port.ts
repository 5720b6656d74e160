import type {
  AdornmentsResult,
  ApplyOptions,
  ApplyResult,
  PortProblem,
  ReadResult,
  Selection,
  Subscription,
  WorkbookEvent,
  WorkbookPort,
} from "../../src/application/workbook-port";
import type { Adornment, SheetArea } from "../../src/workbook/belongings";
import { isInside, type CellContent } from "../../src/workbook/snapshot";
import { checkedFirst, guardDifferences } from "../../src/workbook/steps/guards";
import { pagesApart } from "../../src/workbook/steps/pages-apart";
import type { Guard, Step } from "../../src/workbook/steps/steps";
import type { MemoryBook } from "./memory-book";
import type { MemoryCell } from "./memory-sheet";
import { carryOut, SheetIsProtected } from "./memory-steps";

/** What befalls one apply. */
export type Fate =
  | { readonly kind: "fine" }
  /** Nothing of it is done. */
  | { readonly kind: "refused"; readonly problem: PortProblem }
  /** It stops after so many steps, which stand. */
  | { readonly kind: "stops"; readonly after: number; readonly code: string }
  /** All of it is done, but that is never said. */
  | { readonly kind: "unanswered" }
  /** There is no answer, and it is done only after the workbook was read so many times. */
  | { readonly kind: "late"; readonly reads: number };

/** What a test can make go wrong. */
interface Faults {
  /** The next `calls` reads and applies fail before they do anything. */
  problem(problem: PortProblem, calls?: number): void;
  /** The first reads after the next apply fail. */
  unreadableAfterApply(problem: PortProblem, reads: number): void;
  /** The next apply stops after that many steps, which stand. */
  stopAfter(steps: number, code?: string): void;
  /** What befalls the next applies, one after another. */
  fates(...fates: readonly Fate[]): void;
  /** Nothing goes wrong any more. */
  over(): void;
  /** Does something between the use case's reading and its next writing, as a colleague would. */
  meanwhile(action: () => void): void;
}

const gone: PortProblem = { kind: "failed", code: "ItemNotFound" };
const refusedWhole: ReadonlySet<PortProblem["kind"]> = new Set(["busy", "throttled", "tooLarge", "readOnly"]);
/** Excel does not tell white from no fill. */
const noFill = "#FFFFFF";
const fine: Fate = { kind: "fine" };

const contentOfCell = ({ value, formula }: MemoryCell): CellContent => ({ value, formula });

/** A WorkbookPort on a workbook in memory, with a log of what was applied. */
export class MemoryPort implements WorkbookPort {
  /** The steps of each apply that carried out any, in order. */
  readonly applied: (readonly Step[])[] = [];
  /** Sheets that `show` brought to the front, and cells of them that it brought into view. */
  readonly shown: {
    readonly sheetId: string;
    readonly cell: { readonly row: number; readonly column: number } | null;
  }[] = [];
  reads = 0;
  /** False on a machine that cannot set up any page. */
  hasPrinter = true;
  /** How often it was asked what lies on cells. */
  looks = 0;
  selected: Selection | null = null;
  /** Steps that go in one batch; more go in several. */
  batchSize = Infinity;
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private readonly waiting: PortProblem[] = [];
  private blind: PortProblem[] = [];
  private toBeBlind: PortProblem[] = [];
  private readonly coming: Fate[] = [];
  private late: { reads: number; readonly steps: readonly Step[] } | null = null;
  private between: (() => void) | null = null;

  constructor(private readonly book: MemoryBook) {}

  readonly faults: Faults = {
    problem: (problem, calls = 1) => this.waiting.push(...new Array<PortProblem>(calls).fill(problem)),
    unreadableAfterApply: (problem, reads) => (this.toBeBlind = new Array<PortProblem>(reads).fill(problem)),
    stopAfter: (after, code = "GeneralException") => this.coming.push({ kind: "stops", after, code }),
    fates: (...fates) => this.coming.push(...fates),
    over: () => void this.coming.splice(0),
    meanwhile: (action) => (this.between = action),
  };

  async read(): Promise<ReadResult> {
    const problem = this.waiting.shift() ?? this.blind.shift();
    if (problem) return { ok: false, problem };
    this.reads += 1;
    const snapshot = this.book.snapshot();
    this.carryOutLate();
    return { ok: true, snapshot };
  }

  async apply(steps: readonly Step[], guards: readonly Guard[], options: ApplyOptions = {}): Promise<ApplyResult> {
    this.between?.();
    this.between = null;
    [this.blind, this.toBeBlind] = [[...this.blind, ...this.toBeBlind], []];
    const problem = this.waiting.shift() ?? (this.book.readOnly ? ({ kind: "readOnly" } as const) : null);
    if (problem) return { ok: false, problem, began: !refusedWhole.has(problem.kind) };
    const fate = this.coming.shift() ?? fine;
    if (fate.kind === "refused")
      return { ok: false, problem: fate.problem, began: !refusedWhole.has(fate.problem.kind) };
    if (fate.kind === "late") {
      this.late = { reads: fate.reads, steps: this.inOrder(steps) };
      return { ok: false, problem: { kind: "timeout" }, began: true };
    }
    if (guards.some(({ sheet }) => !this.book.find(sheet))) return { ok: false, problem: gone, began: false };
    const found = guards.map(({ sheet, area }) => this.book.sheet(sheet).grid(area, contentOfCell));
    const differences = guardDifferences(guards, found);
    const [first] = differences;
    const written = !first || !(checkedFirst(steps) || steps.length > this.batchSize);
    const failed = written ? this.carryOutAll(this.inOrder(steps), fate, options) : null;
    if (failed) return failed;
    if (!first) return { ok: true };
    const { sheet, area } = first.guard;
    const name = this.book.sheet(sheet).name;
    return { ok: false, problem: { kind: "changedMeanwhile", sheet: name, area }, written, differences };
  }

  async adornments(areas: readonly SheetArea[]): Promise<AdornmentsResult> {
    const problem = this.waiting.shift();
    if (problem) return { ok: false, problem };
    this.looks += 1;
    const adornments: Adornment[] = [];
    const ids = new Set(areas.map(({ sheetId }) => sheetId));
    for (const sheetId of ids)
      this.book.sheet(sheetId).each(({ note, format: { fill = noFill } }, row, column) => {
        const cell = { sheetId, row, column };
        if (!areas.some((one) => one.sheetId === sheetId && isInside(one.area, cell))) return;
        if (note !== null) adornments.push({ ...cell, kind: "remark" });
        if (fill !== noFill) adornments.push({ ...cell, kind: "fill", color: fill });
      });
    return { ok: true, adornments };
  }

  async selection(): Promise<Selection | null> {
    return this.selected;
  }

  async show(sheet: string, cell?: { readonly row: number; readonly column: number }): Promise<void> {
    const found = this.book.find(sheet);
    if (found) this.shown.push({ sheetId: found.id, cell: cell ?? null });
  }

  async subscribe(listener: (event: WorkbookEvent) => void): Promise<Subscription> {
    const problem = this.waiting.shift();
    if (problem) return { ok: false, problem };
    const own = (event: WorkbookEvent) => listener(event);
    this.listeners.add(own);
    return { ok: true, stop: async () => void this.listeners.delete(own) };
  }

  /** Tells the listeners what a hand did. */
  notify(event: WorkbookEvent): void {
    [...this.listeners].forEach((listener) => listener(event));
  }

  /** Page set-up comes last, and is left out on a machine without a printer. */
  private inOrder(steps: readonly Step[]): readonly Step[] {
    const { rest, pages } = pagesApart(steps);
    return this.hasPrinter ? [...rest, ...pages] : rest;
  }

  private carryOutLate(): void {
    if (this.late === null) return;
    this.late.reads -= 1;
    if (this.late.reads > 0) return;
    this.late.steps.forEach((step) => carryOut(this.book, step));
    this.late = null;
  }

  private carryOutAll(
    steps: readonly Step[],
    fate: Fate,
    { signal, progress }: ApplyOptions,
  ): Extract<ApplyResult, { readonly began: boolean }> | null {
    const done: Step[] = [];
    const stopped = (problem: PortProblem) => ({ ok: false, problem, began: true }) as const;
    const batches = Math.max(1, Math.ceil(steps.length / this.batchSize));
    try {
      progress?.(0, batches);
      for (const step of steps) {
        if (done.length % this.batchSize === 0 && signal?.aborted === true)
          return { ok: false, problem: { kind: "cancelled" }, began: done.length > 0 };
        // Where page set-up fails all else is done, and that is enough.
        if (fate.kind === "stops" && fate.after === done.length && step.do !== "page")
          return stopped({ kind: "failed", code: fate.code });
        carryOut(this.book, step);
        done.push(step);
        if (done.length % this.batchSize === 0) progress?.(done.length / this.batchSize, batches);
      }
      if (done.length % this.batchSize !== 0) progress?.(batches, batches);
      return fate.kind === "unanswered" ? stopped({ kind: "timeout" }) : null;
    } catch (error) {
      if (error instanceof SheetIsProtected) return stopped({ kind: "protected", sheet: error.sheet });
      return stopped({ kind: "failed", code: error instanceof Error ? error.message : String(error) });
    } finally {
      if (done.length > 0) this.applied.push(done);
    }
  }
}
