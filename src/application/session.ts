import { outcomes } from "../text/outcomes";
import { countCells, inverse, type Edit, type WorkbookChange } from "../workbook/change";
import { sheetById, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { predict } from "../workbook/steps/predict";
import { putBackEdit } from "../workbook/steps/put-back";
import { stateOf } from "./book-state";
import { showProgress, whileBusy } from "./busy";
import type { Clock } from "./clock";
import { failureRefusal, faultRefusal } from "./fault-refusal";
import { sayDone, sayRefused, sayUnreadable } from "./feedback";
import type { Foresee } from "./foresee";
import type { FinalPlan, Plan, Planned, Refusal } from "./plan";
import { prepare, type Obstacle } from "./prepare";
import { Recovery, type Undertaking } from "./recovery";
import { selectedTasks } from "./selected-tasks";
import { isUnsettled } from "./settle";
import { ShownBook } from "./shown-book";
import type { Outcome } from "./state";
import { Store } from "./store";
import { UndoStack, type Done } from "./undo-stack";
import type { ApplyFailure, PortProblem, WorkbookPort } from "./workbook-port";

/** How a use case runs. */
interface RunOptions {
  /** What is said while it runs. */
  readonly busy: string;
  /** What the pane shows of it before Excel has answered. */
  readonly foresee?: Foresee;
  /** The sheet that the user wants to see once it is done. */
  readonly shows?: (snapshot: WorkbookSnapshot) => ShownSheet | null;
}

/** A sheet, and where its hidden keys cross if it has any. */
interface ShownSheet {
  readonly sheet: SheetSnapshot;
  readonly keyRow?: number;
  readonly keyColumn?: number;
}

/** What a run does beside the use case's own plan. */
interface Way<Made extends Planned<WorkbookChange>> extends RunOptions {
  readonly obstacle: Obstacle;
  /** Called when the change stands in the workbook. */
  readonly written: (made: Made, undertaking: Undertaking) => void;
  /** The same once more, `askedAs` the same. */
  readonly again: () => Promise<Outcome>;
  readonly askedAs: object;
}

/**
 * The one way from a button to the workbook: read afresh, plan, resolve, write in one batch, keep the inverse, tell.
 * Use cases run one after another, so that each sees what the one before it wrote.
 */
export class Session {
  readonly store = new Store();
  private readonly shown = new ShownBook(this.store);
  private readonly undoStack = new UndoStack();
  private readonly recovery: Recovery;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly port: WorkbookPort,
    readonly clock: Clock,
  ) {
    this.recovery = new Recovery(port);
  }

  /** Runs a use case after those that were asked before it; *Maak ongedaan* can put back what it did. */
  run(plan: (snapshot: WorkbookSnapshot) => Plan, options: RunOptions, askedAs: object = {}): Promise<Outcome> {
    const written = ({ change }: Planned<readonly Edit[]>, { sentence }: Undertaking) =>
      this.undoStack.push({ undo: inverse(change), sentence, askedAs });
    const again = () => this.run(plan, options, askedAs);
    const { foresee } = options;
    if (foresee !== undefined) this.shown.foresee(foresee, options.busy);
    const way = { ...options, obstacle: { kind: "changedMeanwhile" }, written, again, askedAs } as const;
    return this.inTurn(() => this.shown.answer(foresee, () => this.runNow(plan, way)));
  }

  /** As `run`, for a change after which keys name nothing any more: it is put back by address, if nothing changed. */
  runFinal(
    plan: (snapshot: WorkbookSnapshot) => FinalPlan,
    options: RunOptions,
    askedAs: object = {},
  ): Promise<Outcome> {
    const written = ({ dressing }: Exclude<FinalPlan, Refusal>, { sentence, ...undertaking }: Undertaking) =>
      this.undoStack.push({
        undo: [putBackEdit(undertaking.before, undertaking.steps, [...dressing, ...undertaking.dressing])],
        sentence,
        askedAs,
      });
    const again = () => this.runFinal(plan, options, askedAs);
    return this.inTurn(() =>
      this.runNow(plan, { ...options, obstacle: { kind: "changedMeanwhile" }, written, again, askedAs }),
    );
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
      if (!read.ok) return sayUnreadable(this.store, read.problem);
      const state = stateOf(read.snapshot);
      const selectedTaskIds = state.book === null ? [] : await selected(read.snapshot);
      const landed = this.recovery.noticeLanded(read.snapshot);
      if (landed !== null) sayDone(this.store, outcomes.doneAfterAll(landed.sentence));
      this.shown.show({ ...state, selectedTaskIds, undo: this.undoable() });
      const sentence = state.book === null ? "" : outcomes.read(state.book.tasks.length, state.book.people.length);
      return { ok: true, sentence, cellsWritten: 0 };
    });
  }

  /**
   * *Maak ongedaan*: puts the change back that is the last when it is asked, unless somebody has changed one of its cells
   * since.
   */
  undo(asked = this.last()?.askedAs ?? null): Promise<Outcome> {
    return this.inTurn(() => {
      const halfDone = this.halfDone();
      return halfDone === null ? this.undoLast(asked) : this.undoHalfDone(halfDone, asked);
    });
  }

  private undoLast(asked: object | null): Promise<Outcome> {
    const plan = () => this.undoStack.planUndo(asked);
    const written = ({ last }: { readonly last: Done }) => this.undoStack.remove(last);
    const again = () => this.undo(asked);
    const accept = () => this.inTurn(() => this.skipUndo(asked));
    const skip = { acceptLabel: outcomes.accept.skip, accept, isOffer: true };
    return this.runNow(plan, {
      busy: outcomes.busy.undoing,
      obstacle: { kind: "undoInTheWay", question: skip },
      written,
      again,
      askedAs: undoing,
    });
  }

  /** Leaves the last change as it is, so that the one before it can be put back. */
  private skipUndo(asked: object | null): Promise<Outcome> {
    const skipped = this.undoStack.planUndo(asked);
    if (!skipped.ok) return Promise.resolve(sayRefused(this.store, skipped));
    this.undoStack.remove(skipped.last);
    this.store.set({ undo: this.undoable() });
    return Promise.resolve(sayDone(this.store, outcomes.undoSkipped(skipped.last.sentence)));
  }

  /** Puts back what stands half done; all of a change that turns out to stand whole. */
  private undoHalfDone({ sentence }: Undertaking, asked: object | null): Promise<Outcome> {
    return whileBusy(this.store, { busy: outcomes.busy.undoing }, async () => {
      const settled = await this.recovery.lookAgain();
      if (isUnsettled(settled))
        return sayRefused(
          this.store,
          faultRefusal(settled.left.problem, settled, () => this.undo(asked)),
        );
      return settled.now === "all" ? this.undoLast(asked) : this.saidAfterAll(outcomes.undone(sentence));
    });
  }

  /** Runs after what was asked before it. */
  inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(task);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private runNow<Made extends Planned<WorkbookChange>>(
    plan: (snapshot: WorkbookSnapshot) => Made | Refusal,
    way: Way<Made>,
  ): Promise<Outcome> {
    return whileBusy(this.store, way, async (signal) => {
      const earlier = this.recovery.inDoubt;
      const settled = await this.recovery.lookAgain();
      if (isUnsettled(settled)) return sayRefused(this.store, faultRefusal(settled.left.problem, settled, way.again));
      if (settled.now === "all" && earlier?.askedAs === way.askedAs)
        return this.saidAfterAll(outcomes.doneAfterAll(earlier.sentence));
      const read = await this.port.read();
      if (!read.ok) return sayRefused(this.store, faultRefusal(read.problem, { now: "nothing" }, way.again));
      return this.write(read.snapshot, signal, plan, way);
    });
  }

  private async write<Made extends Planned<WorkbookChange>>(
    snapshot: WorkbookSnapshot,
    signal: AbortSignal,
    plan: (snapshot: WorkbookSnapshot) => Made | Refusal,
    way: Way<Made>,
  ): Promise<Outcome> {
    const prepared = await prepare(this.port, snapshot, plan, way.obstacle);
    if ("unseen" in prepared)
      return this.showing(snapshot, faultRefusal(prepared.unseen, { now: "nothing" }, way.again));
    if (!prepared.ok) return this.showing(snapshot, prepared);
    const { plan: made, steps, guards, dressing } = prepared;
    if (steps.length === 0)
      return this.done(way, snapshot, [made.nothing ?? outcomes.nothingChanged, ...(made.notices ?? [])].join(" "));
    const cellsWritten = countCells(steps);
    const undertaking: Undertaking = {
      before: snapshot,
      steps,
      dressing,
      sentence: made.done(cellsWritten),
      written: () => way.written(made, undertaking),
      askedAs: way.askedAs,
    };
    const progress = (done: number, total: number) => showProgress(this.store, done, total);
    const applied = await this.port.apply(steps, guards, { signal, progress });
    if (!applied.ok) return this.failed(applied, undertaking, { ...way, atOnce: () => this.runNow(plan, way) });
    undertaking.written();
    return this.done(way, predict(snapshot, steps), undertaking.sentence, { cellsWritten, before: snapshot });
  }

  /** After a failure what stands half done is put back, and what is shown is what is in the workbook then. */
  private async failed(
    failure: ApplyFailure,
    undertaking: Undertaking,
    way: RunOptions & Record<"again" | "atOnce", () => Promise<Outcome>>,
  ): Promise<Outcome> {
    showProgress(this.store, 0, 1);
    const settled = await this.recovery.recover(failure, undertaking);
    if (settled.now === "all") return this.done(way, settled.snapshot, outcomes.doneAfterAll(undertaking.sentence));
    const { problem } = failure;
    if (settled.now === "nothing" && problem.kind === "failed" && problem.otherwise === true) return way.atOnce();
    if (settled.now !== "unread") await this.showWorkbook();
    return sayRefused(this.store, failureRefusal(failure, settled, way.again));
  }

  private done(
    { shows }: RunOptions,
    snapshot: WorkbookSnapshot,
    sentence: string,
    { cellsWritten, before } = { cellsWritten: 0, before: snapshot },
  ): Outcome {
    const shown = shows?.(snapshot) ?? null;
    this.show(snapshot);
    const outcome = sayDone(this.store, sentence, cellsWritten);
    if (shown === null) return outcome;
    const { sheet, keyRow = -1, keyColumn = -1 } = shown;
    // Excel selects the first cell of a new sheet, and would show its hidden key in the formula bar.
    const cell = { row: keyRow + 1, column: keyColumn + 1 };
    return { ...outcome, sheet: sheet.id, ...(sheetById(before, sheet.id) === null && { cell }) };
  }

  private showing(snapshot: WorkbookSnapshot, refusal: Refusal): Outcome {
    this.show(snapshot);
    return sayRefused(this.store, refusal);
  }

  private show(snapshot: WorkbookSnapshot): void {
    this.shown.show({ ...stateOf(snapshot), undo: this.undoable() });
  }

  private undoable(): string | null {
    const last = this.last();
    return last === null ? null : outcomes.inShort(last.sentence);
  }

  private last(): Done | Undertaking | null {
    return this.halfDone() ?? this.undoStack.last;
  }

  /** The change that stands half done; null for the putting back of one. */
  private halfDone(): Undertaking | null {
    const { halfDone } = this.recovery;
    return halfDone?.askedAs === undoing ? null : halfDone;
  }

  /** Of what needs no further writing: shows the workbook as it is. */
  private async saidAfterAll(sentence: string): Promise<Outcome> {
    const unread = await this.showWorkbook();
    return unread === null ? sayDone(this.store, sentence) : sayUnreadable(this.store, unread);
  }

  /** Answers why the workbook could not be read, if so. */
  private async showWorkbook(): Promise<PortProblem | null> {
    const read = await this.port.read();
    if (read.ok) this.show(read.snapshot);
    else this.store.set({ undo: this.undoable() });
    return read.ok ? null : read.problem;
  }
}

/** Every undoing is one run: whichever was asked first is not done twice. */
const undoing = {};
