import { outcomes } from "../text/outcomes";
import { problemSentence } from "../text/problems";
import { countCells, inverse, type Edit, type WorkbookChange } from "../workbook/change";
import { resolve } from "../workbook/resolve/resolve";
import { schemaVersion } from "../workbook/schema";
import { sheetById, type WorkbookSnapshot } from "../workbook/snapshot";
import { allStands } from "../workbook/steps/half-done";
import { predict } from "../workbook/steps/predict";
import { putBackEdit } from "../workbook/steps/put-back";
import type { Step } from "../workbook/steps/steps";
import { stateOf } from "./book-state";
import type { Clock } from "./clock";
import { changedMeanwhile, faultRefusal } from "./fault-refusal";
import { refuse, type FinalPlan, type Plan, type Planned, type Refusal } from "./plan";
import { selectedTasks } from "./selected-tasks";
import { heal, settle, type Settled, type Unsettled } from "./settle";
import type { Outcome } from "./state";
import { Store } from "./store";
import type { ApplyResult, PortProblem, WorkbookPort } from "./workbook-port";

/** A change that was made, and can be put back. */
interface Done {
  readonly undo: WorkbookChange;
  readonly sentence: string;
}

/** A change of which it is not known how much stands in the workbook. */
interface Doubt {
  readonly unsettled: Unsettled;
  /** What is said when all of it turns out to stand, and what is to be done then. */
  readonly sentence: string;
  readonly written: () => void;
  /** The run that made it. */
  readonly run: object;
  /** True when a part is known to stand: *Maak ongedaan* puts it back. */
  readonly stands: boolean;
}

/** What became of a doubt: nothing of it stands, all of it, or it is still not known. */
type Cleared =
  | { readonly now: "nothing" }
  | { readonly now: "all"; readonly sentence: string; readonly run: object }
  | { readonly now: "doubt"; readonly outcome: Outcome };

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
  /** The same once more, of the same `run`. */
  readonly again: () => Promise<Outcome>;
  readonly run: object;
}

/** A way under way. */
type WayUnderWay<Made extends Planned<WorkbookChange>> = Way<Made> & {
  readonly signal: AbortSignal;
  /** The same once more, before any other run. */
  readonly atOnce: () => Promise<Outcome>;
};

/**
 * The one way from a button to the workbook: read afresh, plan, resolve, write in one batch, keep the inverse, tell.
 * Use cases run one after another, so that each sees what the one before it wrote.
 */
export class Session {
  readonly store = new Store();
  private readonly undoStack: Done[] = [];
  private doubt: Doubt | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly port: WorkbookPort,
    readonly clock: Clock,
  ) {}

  /** Runs a use case after those that were asked before it; *Maak ongedaan* can put back what it did. */
  run(plan: (snapshot: WorkbookSnapshot) => Plan, options: RunOptions, run: object = {}): Promise<Outcome> {
    const written = ({ plan: { change }, sentence }: Written<Planned<readonly Edit[]>>) => {
      const undo = inverse(change);
      if (undo.length > 0) this.undoStack.push({ undo, sentence });
    };
    const again = () => this.run(plan, options, run);
    return this.inTurn(() => this.runNow(plan, { ...options, obstacle: "changedMeanwhile", written, again, run }));
  }

  /** As `run`, for a change after which keys name nothing any more: it is put back by address, if nothing changed. */
  runFinal(plan: (snapshot: WorkbookSnapshot) => FinalPlan, options: RunOptions, run: object = {}): Promise<Outcome> {
    const written = (made: Written<Exclude<FinalPlan, Refusal>>) => {
      const undo = [putBackEdit(made.before, made.steps, made.plan.dressing)];
      this.undoStack.push({ undo, sentence: made.sentence });
    };
    const again = () => this.runFinal(plan, options, run);
    return this.inTurn(() => this.runNow(plan, { ...options, obstacle: "changedMeanwhile", written, again, run }));
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
      const selectedTaskIds = state.book === null ? [] : await selected(read.snapshot);
      this.noticeLanded(read.snapshot);
      this.store.set({ ...state, selectedTaskIds, undo: this.undoable() });
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
    return this.inTurn(() => {
      const { doubt } = this;
      return doubt?.stands === true && doubt.run !== undoing ? this.undoDoubt(doubt) : this.undoLast();
    });
  }

  private undoLast(): Promise<Outcome> {
    let last: Done | undefined;
    const plan = (): Planned<WorkbookChange> | Refusal => {
      last = this.undoStack.at(-1);
      if (last === undefined) return refuse("nothingToUndo");
      const { undo, sentence } = last;
      return { ok: true, change: undo, done: () => outcomes.undone(sentence) };
    };
    const written = () => {
      if (last !== undefined) this.undoStack.splice(this.undoStack.indexOf(last), 1);
    };
    const again = () => this.undo();
    return this.runNow(plan, { busy: outcomes.busy.undoing, obstacle: "undoInTheWay", written, again, run: undoing });
  }

  /** Puts back what stands half done; all of a change that turns out to stand whole. */
  private async undoDoubt(doubt: Doubt): Promise<Outcome> {
    const cleared = await this.whileBusy(outcomes.busy.undoing, () => this.clearDoubt(() => this.undo()));
    if (cleared.now === "doubt") return cleared.outcome;
    if (cleared.now === "all") return this.undoLast();
    return this.saidAfterAll(outcomes.undone(doubt.sentence));
  }

  /** Says why something cannot be done. */
  tell(refusal: Refusal): Outcome {
    const sentence = refusal.sentence ?? problemSentence(refusal.problem, refusal.about);
    const kind = refusal.problem.kind === "cancelled" ? "done" : "problem";
    this.store.set({ feedback: { kind, sentence, question: refusal.question ?? null } });
    return { ok: false, sentence, problem: refusal.problem };
  }

  inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(task);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async whileBusy<Result>(sentence: string, task: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const cancelling = new AbortController();
    const cancel = () => {
      cancelling.abort();
      const { busy } = this.store.get();
      if (busy !== null) this.store.set({ busy: { ...busy, cancel: null } });
    };
    this.store.set({ busy: { sentence, progress: null, cancel } });
    try {
      return await task(cancelling.signal);
    } finally {
      this.store.set({ busy: null });
    }
  }

  /** The last batch cannot be stopped any more. */
  private showProgress(done: number, total: number): void {
    const { busy } = this.store.get();
    if (busy === null) return;
    const cancel = done < total - 1 ? busy.cancel : null;
    this.store.set({ busy: { ...busy, cancel, progress: total > 1 ? done / total : null } });
  }

  private runNow<Made extends Planned<WorkbookChange>>(
    plan: (snapshot: WorkbookSnapshot) => Made | Refusal,
    way: Way<Made>,
  ): Promise<Outcome> {
    return this.whileBusy(way.busy, async (signal) => {
      const cleared = await this.clearDoubt(way.again);
      if (cleared.now === "doubt") return cleared.outcome;
      if (cleared.now === "all" && cleared.run === way.run) return this.saidAfterAll(cleared.sentence);
      const read = await this.port.read();
      if (!read.ok) return this.tell(faultRefusal(read.problem, { now: "nothing" }, way.again));
      return this.write(read.snapshot, plan(read.snapshot), { ...way, signal, atOnce: () => this.runNow(plan, way) });
    });
  }

  private async write<Made extends Planned<WorkbookChange>>(
    snapshot: WorkbookSnapshot,
    plan: Made | Refusal,
    way: WayUnderWay<Made>,
  ): Promise<Outcome> {
    if (!plan.ok) return this.showing(snapshot, plan);
    const resolved = resolve(plan.change, snapshot);
    if (!resolved.ok)
      return this.showing(snapshot, { ok: false, problem: { kind: way.obstacle, ...resolved.inTheWay } });
    const { steps, guards } = resolved;
    const refusal = refusedBeforehand(snapshot, steps);
    if (refusal !== null) return this.showing(snapshot, refusal);
    if (steps.length === 0) {
      const sentence = [plan.nothing ?? outcomes.nothingChanged, ...(plan.notices ?? [])].join(" ");
      return this.done(snapshot, { sentence, cellsWritten: 0 });
    }
    const progress = (done: number, total: number) => this.showProgress(done, total);
    const applied = await this.port.apply(steps, guards, { signal: way.signal, progress });
    const cellsWritten = countCells(steps);
    const sentence = plan.done(cellsWritten);
    const written = () => way.written({ plan, sentence, before: snapshot, steps });
    if (!applied.ok) return this.failed(applied, { ...way, before: snapshot, steps, sentence, written });
    written();
    this.doubt = null;
    return this.done(predict(snapshot, steps), { sentence, cellsWritten });
  }

  private done(
    snapshot: WorkbookSnapshot,
    told: { readonly sentence: string; readonly cellsWritten: number },
  ): Outcome {
    this.store.set({ ...stateOf(snapshot), undo: this.undoable() });
    return this.say(told);
  }

  private say(told: { readonly sentence: string; readonly cellsWritten: number }): Outcome {
    this.store.set({ feedback: { kind: "done", sentence: told.sentence, question: null } });
    return { ok: true, ...told };
  }

  private showing(snapshot: WorkbookSnapshot, refusal: Refusal): Outcome {
    this.store.set({ ...stateOf(snapshot), undo: this.undoable() });
    return this.tell(refusal);
  }

  private undoable(): string | null {
    const { doubt } = this;
    const last = doubt?.stands === true && doubt.run !== undoing ? doubt : this.undoStack.at(-1);
    return last === undefined ? null : outcomes.inShort(last.sentence);
  }

  /** What was not answered in time, and turns out to stand after all, counts as done. Nothing is written. */
  private noticeLanded(snapshot: WorkbookSnapshot): void {
    const { doubt } = this;
    if (doubt?.unsettled.mayStandWhole !== true || !allStands(doubt.unsettled.attempt, snapshot)) return;
    this.doubt = null;
    doubt.written();
    this.say({ sentence: outcomes.doneAfterAll(doubt.sentence), cellsWritten: 0 });
  }

  /** After a failure what stands half done is put back, and what is shown is what is in the workbook then. */
  private async failed(applied: Failed, run: FailedRun): Promise<Outcome> {
    this.showProgress(0, 1);
    const settled = await this.settleFailed(applied, run);
    const { problem } = applied;
    if (settled.now === "all") {
      run.written();
      return this.done(settled.snapshot, { sentence: outcomes.doneAfterAll(run.sentence), cellsWritten: 0 });
    }
    if (settled.now === "nothing" && problem.kind === "failed" && problem.otherwise === true) return run.atOnce();
    const { sentence, written } = run;
    const doubted = { sentence, written, run: run.run };
    if (settled.now === "half" || settled.now === "unread")
      this.doubt = { ...doubted, unsettled: settled.left, stands: settled.now === "half" };
    if (settled.now !== "unread") await this.showWorkbook();
    if ("differences" in applied && settled.now === "nothing") return this.tell(changedMeanwhile(applied, run.again));
    const fault = problem.kind === "changedMeanwhile" ? ({ kind: "failed", code: problem.kind } as const) : problem;
    return this.tell(faultRefusal(fault, settled, run.again));
  }

  private async settleFailed(applied: Failed, run: FailedRun): Promise<Settled> {
    const { before, steps, sentence, written } = run;
    if ("differences" in applied)
      return applied.written ? heal(this.port, { before, steps }, applied.differences) : { now: "nothing" };
    if (!applied.began) return { now: "nothing" };
    const mayStandWhole = applied.problem.kind === "timeout" || applied.problem.kind === "sessionLost";
    const unsettled = { attempt: { before, steps }, way: "back", mayStandWhole } as const;
    const settled = await settle(this.port, unsettled);
    // What was not answered may still be carried out: the next run looks again.
    if (mayStandWhole && settled.now === "nothing")
      this.doubt = { unsettled, sentence, written, run: run.run, stands: false };
    return settled;
  }

  /** Looks into what an earlier failure left, before anything else is done. */
  private async clearDoubt(again: () => Promise<Outcome>): Promise<Cleared> {
    const { doubt } = this;
    if (doubt === null) return { now: "nothing" };
    const settled = await settle(this.port, doubt.unsettled);
    this.doubt = null;
    if (settled.now === "half" || settled.now === "unread") {
      this.doubt = { ...doubt, unsettled: settled.left, stands: doubt.stands || settled.now === "half" };
      const refusal = faultRefusal({ kind: "timeout" }, settled, again);
      return { now: "doubt", outcome: this.tell(refusal) };
    }
    if (settled.now !== "all") return { now: "nothing" };
    doubt.written();
    return { now: "all", sentence: outcomes.doneAfterAll(doubt.sentence), run: doubt.run };
  }

  /** Of what needs no further writing: shows the workbook as it is. */
  private async saidAfterAll(sentence: string): Promise<Outcome> {
    await this.showWorkbook();
    return this.say({ sentence, cellsWritten: 0 });
  }

  private async showWorkbook(): Promise<void> {
    const read = await this.port.read();
    if (read.ok) this.store.set({ ...stateOf(read.snapshot), undo: this.undoable() });
  }

  /** Says why the workbook could not be read. */
  unreadable(problem: PortProblem): Outcome {
    if (this.store.get().phase === "connecting") this.store.set({ phase: "unreadable" });
    return this.tell({ ok: false, problem: { kind: problem.kind, sheet: null, cell: null } });
  }
}

/** Every undoing is one run: whichever was asked first is not done twice. */
const undoing = {};

type Failed = Exclude<ApplyResult, { readonly ok: true }>;

/** A run whose steps were not all carried out, or not known to be. */
interface FailedRun {
  readonly before: WorkbookSnapshot;
  readonly steps: readonly Step[];
  readonly sentence: string;
  readonly written: () => void;
  readonly again: () => Promise<Outcome>;
  readonly atOnce: () => Promise<Outcome>;
  readonly run: object;
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
