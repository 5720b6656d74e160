import type { WorkbookEngine } from "../engine/engine";
import { Counters } from "./counters";
import { EventHub } from "./events/event-hub";
import { THIS_ADDIN, type Origin } from "./events/origin";
import type { HostContext } from "./host-context";
import { modelClasses } from "./model/model-classes";
import { Moods } from "./moods";
import { BatchExecutor } from "./protocol/batch-executor";
import { ActionType, type Batch } from "./protocol/wire";
import { References } from "./references";
import { ModelAccess } from "./registry/model-access";
import { RuntimeSession } from "./runtime-session";

/** Requests and answers above this are refused, as Excel on the web does. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Played workbooks live in one year, so that runs repeat. */
const DEFAULT_YEAR = 2026;

/** What comes back on a batch: an answer, a refusal by number (as office.js knows them), or nothing at all. */
export type Outcome =
  | { readonly kind: "answer"; readonly body: string }
  | { readonly kind: "refused"; readonly officeError: number; readonly code: string; readonly message: string }
  | { readonly kind: "silence" };

const refused = (officeError: number, code: string, message: string): Outcome => ({
  kind: "refused",
  officeError,
  code,
  message,
});

/** Plays Excel on a workbook: takes batches of genuine office.js, and tells the add-in what others change. */
export class WorkbookHost {
  readonly counters = new Counters();
  readonly moods = new Moods();
  readonly session = new RuntimeSession();
  readonly references: References;
  readonly events: EventHub;
  private readonly context: HostContext;
  private readonly executor: BatchExecutor;
  private readonly stopWatching: () => void;
  private turn: Promise<unknown> = Promise.resolve();
  private stale = true;

  /**
   * @param thisYear completes dates that hands type without a year
   */
  constructor(
    readonly engine: WorkbookEngine,
    readonly thisYear = DEFAULT_YEAR,
  ) {
    this.references = new References(engine);
    this.stopWatching = engine.onChange(() => (this.stale = true));
    this.events = new EventHub(engine, this.references);
    const { references, counters, events, moods, session } = this;
    this.context = { engine, references, counters, events, moods, session };
    const model = new ModelAccess(modelClasses, this.context);
    this.executor = new BatchExecutor(this.context, model, () => this.calculated());
  }

  /**
   * Carries out one batch, after those before it and after any edit under way.
   *
   * @param body the batch as JSON text
   * @param customData "WacPartition" for Office's own services, else the workbook
   */
  receive(body: string, customData = ""): Promise<Outcome> {
    return this.inTurn(THIS_ADDIN, () => this.serve(body, customData));
  }

  /** Runs an edit by someone else than the add-in, between two batches; its events are pushed when it is done. */
  async edit<T>(origin: Origin, change: () => T | Promise<T>): Promise<T> {
    const result = await this.inTurn(origin, async () => change());
    this.events.flush();
    return result;
  }

  /** Resolves when every formula has its value. */
  async calculated(): Promise<void> {
    if (!this.stale) return;
    await this.engine.calculated();
    this.stale = false;
  }

  dispose(): void {
    this.stopWatching();
    this.events.dispose();
  }

  private inTurn<T>(origin: Origin, work: () => Promise<T>): Promise<T> {
    const run = async (): Promise<T> => {
      this.events.setOrigin(origin);
      try {
        return await work();
      } finally {
        this.events.setOrigin(null);
      }
    };
    const mine = this.turn.then(run);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async serve(body: string, customData: string): Promise<Outcome> {
    const batch = JSON.parse(body) as Batch;
    const isService = customData === "WacPartition";
    if (isService || isCleanUp(batch)) return this.answer(batch, customData, null);
    const requestBytes = byteLength(body);
    this.counters.addBatch(requestBytes);
    if (requestBytes > PAYLOAD_LIMIT) return tooLarge(5103, "Request");
    const fate = this.moods.next();
    if (this.moods.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.moods.latency));
    if (fate.kind === "closed") return refused(5012, "InvalidOrTimedOutSession", "Your Office session has expired.");
    if (fate.kind === "busy") return refused(5004, "InvalidOperationInCellEditMode", CELL_EDIT_MODE);
    const outcome = await this.answer(batch, customData, fate.fault);
    if (outcome.kind === "answer") this.counters.addResponse(byteLength(outcome.body));
    return fate.answered ? outcome : { kind: "silence" };
  }

  private async answer(
    batch: Batch,
    customData: string,
    fault: Parameters<BatchExecutor["execute"]>[2],
  ): Promise<Outcome> {
    const body = JSON.stringify(await this.executor.execute(batch, customData, fault));
    return byteLength(body) > PAYLOAD_LIMIT ? tooLarge(5104, "Response") : { kind: "answer", body };
  }
}

const CELL_EDIT_MODE =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

const tooLarge = (officeError: number, what: "Request" | "Response"): Outcome =>
  refused(
    officeError,
    `${what}PayloadSizeLimitExceeded`,
    `The ${what.toLowerCase()} payload size has exceeded the limit.`,
  );

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Excel.run lets go of its ranges in a batch of its own, after it has resolved; nobody waits for the answer. */
export function isCleanUp(batch: Batch): boolean {
  const others = batch.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return others.length > 0 && others.every((action) => action.Name === "_RemoveReference");
}
