import type { WorkbookSnapshot } from "../workbook/snapshot";
import { allStands } from "../workbook/steps/half-done";
import { heal, settle, type DressedAttempt, type Settled, type Unsettled } from "./settle";
import type { ApplyFailure, WorkbookPort } from "./workbook-port";

/** Steps that are handed to Excel, and what follows once all of them stand. */
export interface Batch extends DressedAttempt {
  /** What is said then. */
  readonly sentence: string;
  /** Called then, at once or when it turns out later. */
  readonly written: () => void;
  /** The run that it is of: the same asked again is not done twice. */
  readonly run: object;
}

/** A batch of which it is not known how much stands in the workbook. */
interface InDoubt {
  readonly batch: Batch;
  readonly unsettled: Unsettled;
  /** True when a part is known to stand. */
  readonly stands: boolean;
}

/**
 * Brings the workbook back to what is known after a batch failed: nothing of it stands, or all. As long as neither is
 * certain the batch is in doubt, and is looked into again before anything else is done.
 */
export class Recovery {
  private doubt: InDoubt | null = null;

  constructor(private readonly port: WorkbookPort) {}

  /** The batch of which it is not known how much stands. */
  get inDoubt(): Batch | null {
    return this.doubt?.batch ?? null;
  }

  /** The same, when a part is known to stand. */
  get halfDone(): Batch | null {
    return this.doubt?.stands === true ? this.doubt.batch : null;
  }

  /** After a failure: puts back what stands of the batch, unless all of it does. */
  async recover(failure: ApplyFailure, batch: Batch): Promise<Settled> {
    if ("differences" in failure)
      return failure.written ? this.keep(batch, await heal(this.port, batch, failure.differences)) : { now: "nothing" };
    if (!failure.began) return { now: "nothing" };
    const { problem } = failure;
    const mayStandWhole = problem.kind === "timeout" || problem.kind === "sessionLost";
    const unsettled = { attempt: batch, way: "back", mayStandWhole, problem } as const;
    const settled = this.keep(batch, await settle(this.port, unsettled));
    // What was not answered may still be carried out: it is looked into again.
    if (mayStandWhole && settled.now === "nothing") this.doubt = { batch, unsettled, stands: false };
    return settled;
  }

  /** Looks into the batch in doubt once more, as `recover` does. */
  async lookAgain(): Promise<Settled> {
    if (this.doubt === null) return { now: "nothing" };
    const { batch, unsettled, stands } = this.doubt;
    return this.keep(batch, await settle(this.port, unsettled), stands);
  }

  /** The batch that was not answered in time, when it turns out to stand after all. Nothing is written. */
  noticeLanded(snapshot: WorkbookSnapshot): Batch | null {
    const { doubt } = this;
    if (doubt?.unsettled.mayStandWhole !== true || !allStands(doubt.unsettled.attempt, snapshot)) return null;
    this.keep(doubt.batch, { now: "all", snapshot });
    return doubt.batch;
  }

  private keep(batch: Batch, settled: Settled, stood = false): Settled {
    const stands = stood || settled.now === "half";
    this.doubt = "left" in settled ? { batch, unsettled: settled.left, stands } : null;
    if (settled.now === "all") batch.written();
    return settled;
  }
}
