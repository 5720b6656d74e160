import type {
  ApplyResult,
  PortProblem,
  ReadResult,
  Selection,
  WorkbookEvent,
  WorkbookPort,
} from "../../src/application/workbook-port";
import { guardDifferences, movesCells } from "../../src/application/guards";
import type { Guard, Step } from "../../src/workbook/steps/steps";
import type { MemoryBook } from "./memory-book";
import { carryOut, SheetIsProtected } from "./memory-steps";

/** What a test can make go wrong. */
export interface Faults {
  /** The next `calls` reads and applies fail before they do anything. */
  problem(problem: PortProblem, calls?: number): void;
  /** The next apply stops after that many steps, which stand. */
  stopAfter(steps: number, code?: string): void;
  /** Does something between the use case's reading and its next writing, as a colleague would. */
  meanwhile(action: () => void): void;
}

const gone: PortProblem = { kind: "failed", code: "ItemNotFound" };

/** A WorkbookPort on a workbook in memory, with a log of what was applied. */
export class MemoryPort implements WorkbookPort {
  /** The steps of each apply that carried out any, in order. */
  readonly applied: (readonly Step[])[] = [];
  /** Cells that `show` brought into view. */
  readonly shown: { readonly sheetId: string; readonly row: number; readonly column: number }[] = [];
  reads = 0;
  selected: Selection | null = null;
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private waiting: PortProblem[] = [];
  private stop: { readonly after: number; readonly code: string } | null = null;
  private between: (() => void) | null = null;

  constructor(private readonly book: MemoryBook) {}

  readonly faults: Faults = {
    problem: (problem, calls = 1) => this.waiting.push(...new Array<PortProblem>(calls).fill(problem)),
    stopAfter: (after, code = "GeneralException") => (this.stop = { after, code }),
    meanwhile: (action) => (this.between = action),
  };

  async read(): Promise<ReadResult> {
    const problem = this.waiting.shift();
    if (problem) return { ok: false, problem };
    this.reads += 1;
    return { ok: true, snapshot: this.book.snapshot() };
  }

  async apply(steps: readonly Step[], guards: readonly Guard[]): Promise<ApplyResult> {
    this.between?.();
    this.between = null;
    const problem = this.waiting.shift() ?? (this.book.readOnly ? ({ kind: "readOnly" } as const) : null);
    if (problem) return { ok: false, problem };
    if (guards.some(({ sheet }) => !this.book.find(sheet))) return { ok: false, problem: gone };
    const found = guards.map(({ sheet, area }) => this.book.sheet(sheet).grid(area, (cell) => cell.value));
    const differences = guardDifferences(guards, found);
    const [first] = differences;
    const written = !first || !movesCells(steps);
    const failed = written ? this.carryOutAll(steps) : null;
    if (failed) return { ok: false, problem: failed };
    if (!first) return { ok: true };
    const { sheet, area } = first.guard;
    const name = this.book.sheet(sheet).name;
    return { ok: false, problem: { kind: "changedMeanwhile", sheet: name, area }, written, differences };
  }

  async selection(): Promise<Selection | null> {
    return this.selected;
  }

  async show(sheetId: string, row: number, column: number): Promise<void> {
    this.shown.push({ sheetId, row, column });
  }

  async subscribe(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    const own = (event: WorkbookEvent) => listener(event);
    this.listeners.add(own);
    return async () => void this.listeners.delete(own);
  }

  /** Tells the listeners what a hand did. */
  notify(event: WorkbookEvent): void {
    [...this.listeners].forEach((listener) => listener(event));
  }

  private carryOutAll(steps: readonly Step[]): PortProblem | null {
    const { stop } = this;
    this.stop = null;
    const done: Step[] = [];
    try {
      for (const step of steps) {
        if (stop?.after === done.length) return { kind: "failed", code: stop.code };
        carryOut(this.book, step);
        done.push(step);
      }
      return null;
    } catch (error) {
      if (error instanceof SheetIsProtected) return { kind: "protected", sheet: error.sheet };
      return { kind: "failed", code: error instanceof Error ? error.message : String(error) };
    } finally {
      if (done.length > 0) this.applied.push(done);
    }
  }
}
