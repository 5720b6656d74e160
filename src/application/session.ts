import { problemSentence } from "../text/problems";
import { outcomes } from "../text/outcomes";
import { cellAddress } from "../workbook/a1";
import { countCells, inverse, type Edit, type WorkbookChange } from "../workbook/change";
import { putBackHalfDone } from "../workbook/steps/half-done";
import { putBackEdit } from "../workbook/steps/put-back";
import { predict } from "../workbook/steps/predict";
import { resolve } from "../workbook/resolve/resolve";
import { schemaVersion } from "../workbook/schema";
import { sheetById, type WorkbookSnapshot } from "../workbook/snapshot";
import type { Step } from "../workbook/steps/steps";
import { stateOf } from "./book-state";
import type { Clock } from "./clock";
import { selectedTasks } from "./selected-tasks";
import type { Outcome, Problem, Question } from "./state";
import { Store } from "./store";
import type { ApplyResult, PortProblem, WorkbookPort } from "./workbook-port";

/** What a use case wants done on the workbook as it was just read, and what it says when that is done. */
export interface Planned<Change extends WorkbookChange> {
  readonly ok: true;
  readonly change: Change;
  readonly done: (cellsWritten: number) => string;
  /** Said too when there was nothing to change. */
  readonly notices?: readonly string[];
}

/** A change that can be put back, or why it cannot be made. */
export type Plan = Planned<readonly Edit[]> | Refusal;

/** A change that takes away what keys would name, or why it cannot be made. */
export type FinalPlan = (Planned<WorkbookChange> & { readonly dressing: readonly Step[] }) | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly problem: Problem;
  /** The name, text or choices that the sentence is about. */
  readonly about?: { readonly text?: string; readonly choices?: readonly string[] };
  /** Said instead of the problem's own sentence. */
  readonly sentence?: string;
  readonly question?: Question;
}

/** A refusal without a place in the workbook. */
export function refuse(kind: Problem["kind"], text?: string): Refusal {
  const problem = { kind, sheet: null, cell: null };
  return text === undefined ? { ok: false, problem } : { ok: false, problem, about: { text } };
}

/** A change that was made, and can be put back. */
interface Done {
  readonly undo: WorkbookChange;
  readonly sentence: string;
}

/** How a use case runs. */
interface RunOptions {
  /** What is said while it runs. */
  readonly busy: string;
}

/** A plan that was carried out. */
interface Written<Made extends Planned<WorkbookChange>> {
  readonly plan: Made;
  readonly sentence: string;
  readonly before: WorkbookSnapshot;
  readonly steps: readonly Step[];
}

/** What a run does beside the use case's own plan. */
interface Way<Made extends Planned<WorkbookChange>> extends RunOptions {
  /** What is said when a cell does not hold what the change takes it to hold. */
  readonly obstacle: "changedMeanwhile" | "undoInTheWay";
  /** Called when the change stands in the workbook. */
  readonly written: (written: Written<Made>) => void;
}

/**
 * The one way from a button to the workbook: read afresh, plan, resolve, write in one batch, keep the inverse, tell.
 * Use cases run one after another, so that each sees what the one before it wrote.
 */
export class Session {
  readonly store = new Store();
  private readonly undoStack: Done[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly port: WorkbookPort,
    readonly clock: Clock,
  ) {}

  /** Runs a use case after those that were asked before it; *Maak ongedaan* can put back what it did. */
  run(plan: (snapshot: WorkbookSnapshot) => Plan, { busy }: RunOptions): Promise<Outcome> {
    const written = ({ plan: { change }, sentence }: Written<Planned<readonly Edit[]>>) => {
      const undo = inverse(change);
      if (undo.length > 0) this.undoStack.push({ undo, sentence });
    };
    return this.inTurn(() => this.runNow(plan, { busy, obstacle: "changedMeanwhile", written }));
  }

  /** As `run`, for a change after which keys name nothing any more: it is put back by address, if nothing changed. */
  runFinal(plan: (snapshot: WorkbookSnapshot) => FinalPlan, { busy }: RunOptions): Promise<Outcome> {
    const written = (made: Written<Exclude<FinalPlan, Refusal>>) => {
      const undo = [putBackEdit(made.before, made.steps, made.plan.dressing)];
      this.undoStack.push({ undo, sentence: made.sentence });
    };
    return this.inTurn(() => this.runNow(plan, { busy, obstacle: "changedMeanwhile", written }));
  }

  /** Reads the workbook again and what is selected in it, without saying so unless it fails. */
  refresh(): Promise<Outcome> {
    return this.readAgain(async (snapshot) => selectedTasks(snapshot, await this.port.selection()).taskIds);
  }

  /** As `refresh`, after a change by others: what is selected tells itself when it changes. */
  follow(): Promise<Outcome> {
    return this.readAgain(async () => this.store.get().selectedTaskIds);
  }

  private readAgain(selected: (snapshot: WorkbookSnapshot) => Promise<readonly string[]>): Promise<Outcome> {
    return this.inTurn(async () => {
      const read = await this.port.read();
      if (!read.ok) return this.unreadable(read.problem);
      const state = stateOf(read.snapshot);
      this.store.set({ ...state, selectedTaskIds: state.book === null ? [] : await selected(read.snapshot) });
      const counts = state.book;
      return {
        ok: true,
        sentence: counts === null ? "" : outcomes.read(counts.tasks.length, counts.people.length),
        cellsWritten: 0,
      };
    });
  }

  /** *Maak ongedaan*: puts the last change back, unless somebody has changed one of its cells since. */
  undo(): Promise<Outcome> {
    return this.inTurn(async () => {
      const last = this.undoStack.at(-1);
      if (last === undefined) return this.tell(refuse("nothingToUndo"));
      const written = () => void this.undoStack.splice(this.undoStack.indexOf(last), 1);
      const plan = (): Planned<WorkbookChange> => {
        return { ok: true, change: last.undo, done: () => outcomes.undone(last.sentence) };
      };
      return this.runNow(plan, { busy: outcomes.busy.undoing, obstacle: "undoInTheWay", written });
    });
  }

  /** Says why something cannot be done. */
  tell(refusal: Refusal): Outcome {
    const sentence = refusal.sentence ?? problemSentence(refusal.problem, refusal.about);
    this.store.set({ feedback: { kind: "problem", sentence, question: refusal.question ?? null } });
    return { ok: false, sentence, problem: refusal.problem };
  }

  inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(task);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async runNow<Made extends Planned<WorkbookChange>>(
    plan: (snapshot: WorkbookSnapshot) => Made | Refusal,
    way: Way<Made>,
  ): Promise<Outcome> {
    this.store.set({ busy: way.busy });
    try {
      const read = await this.port.read();
      return read.ok ? await this.write(read.snapshot, plan(read.snapshot), way) : this.unreadable(read.problem);
    } finally {
      this.store.set({ busy: null });
    }
  }

  private async write<Made extends Planned<WorkbookChange>>(
    snapshot: WorkbookSnapshot,
    plan: Made | Refusal,
    way: Way<Made>,
  ): Promise<Outcome> {
    if (!plan.ok) return this.showing(snapshot, plan);
    const resolved = resolve(plan.change, snapshot);
    if (!resolved.ok)
      return this.showing(snapshot, { ok: false, problem: { kind: way.obstacle, ...resolved.inTheWay } });
    const { steps, guards } = resolved;
    const refusal = refusedBeforehand(snapshot, steps);
    if (refusal !== null) return this.showing(snapshot, refusal);
    if (steps.length === 0) {
      const sentence = [outcomes.nothingChanged, ...(plan.notices ?? [])].join(" ");
      return this.done(snapshot, { sentence, cellsWritten: 0 });
    }
    const applied = await this.port.apply(steps, guards);
    const cellsWritten = countCells(steps);
    const sentence = plan.done(cellsWritten);
    if (applied.ok || ("written" in applied && applied.written))
      way.written({ plan, sentence, before: snapshot, steps });
    if (!applied.ok) return this.failed(applied, snapshot, steps);
    return this.done(predict(snapshot, steps), { sentence, cellsWritten });
  }

  private done(
    snapshot: WorkbookSnapshot,
    told: { readonly sentence: string; readonly cellsWritten: number },
  ): Outcome {
    this.store.set({
      ...stateOf(snapshot),
      canUndo: this.undoStack.length > 0,
      feedback: { kind: "done", sentence: told.sentence, question: null },
    });
    return { ok: true, ...told };
  }

  private showing(snapshot: WorkbookSnapshot, refusal: Refusal): Outcome {
    this.store.set(stateOf(snapshot));
    return this.tell(refusal);
  }

  /** After a failure what stands half done is put back, and what is shown is what is in the workbook then. */
  private async failed(
    applied: Exclude<ApplyResult, { readonly ok: true }>,
    before: WorkbookSnapshot,
    steps: readonly Step[],
  ): Promise<Outcome> {
    const { problem } = applied;
    const restored = problem.kind === "failed" && (await this.restore(before, steps));
    const read = await this.port.read();
    if (read.ok) this.store.set({ ...stateOf(read.snapshot), canUndo: this.undoStack.length > 0 });
    if (problem.kind === "changedMeanwhile") {
      const cell = cellAddress(problem.area.row, problem.area.column);
      return this.tell({ ok: false, problem: { kind: "changedMeanwhile", sheet: problem.sheet, cell } });
    }
    const told: Refusal = { ok: false, problem: fromPort(problem) };
    return this.tell(restored ? { ...told, sentence: outcomes.failedAndRestored } : told);
  }

  /** Puts back what was done of a batch that broke off; false when that could not be told or done. */
  private async restore(before: WorkbookSnapshot, steps: readonly Step[]): Promise<boolean> {
    const read = await this.port.read();
    const back = read.ok ? putBackHalfDone(before, steps, read.snapshot) : null;
    if (back === null) return false;
    return back.length === 0 || (await this.port.apply(back, [])).ok;
  }

  private unreadable(problem: PortProblem): Outcome {
    if (this.store.get().phase === "connecting") this.store.set({ phase: "unreadable" });
    return this.tell({ ok: false, problem: fromPort(problem) });
  }
}

function fromPort(problem: PortProblem): Problem {
  return { kind: problem.kind, sheet: problem.kind === "protected" ? problem.sheet : null, cell: null };
}

/** What Excel would refuse halfway is refused before the first write. */
function refusedBeforehand(snapshot: WorkbookSnapshot, steps: readonly Step[]): Refusal | null {
  if (steps.length === 0) return null;
  if (snapshot.readOnly) return refuse("readOnly");
  if ((snapshot.schemaVersion ?? 0) > schemaVersion) return refuse("newerVersion");
  const touched = steps.flatMap((step) => ("sheet" in step ? [sheetById(snapshot, step.sheet)] : []));
  const locked = touched.find((sheet) => sheet?.protected === true) ?? null;
  return locked === null ? null : { ok: false, problem: { kind: "protected", sheet: locked.name, cell: null } };
}
