import type { WorkbookSnapshot } from "../workbook/snapshot";
import { allStands } from "../workbook/steps/half-done";
import { heal, isUnsettled, settle, type DressedAttempt, type Settled, type Unsettled } from "./settle";
import type { ApplyFailure, WorkbookPort } from "./workbook-port";

/** Steps that are handed to Excel, and what follows once all of them stand. */
export interface Undertaking extends DressedAttempt {
  /** What is said then. */
  readonly sentence: string;
  /** Called then, at once or when it turns out later. */
  readonly written: () => void;
  /** By which it is known that the same is asked again, so that it is not done twice. */
  readonly askedAs: object;
}

/** An undertaking of which it is not known how much stands in the workbook. */
interface InDoubt {
  readonly undertaking: Undertaking;
  readonly unsettled: Unsettled;
  /** True when a part is known to stand. */
  readonly stands: boolean;
}

/**
 * Brings the workbook back to what is known after an undertaking failed: nothing of it stands, or all. As long as neither is
 * certain the undertaking is in doubt, and is looked into again before anything else is done.
 */
export class Recovery {
  private doubt: InDoubt | null = null;

  constructor(private readonly port: WorkbookPort) {}

  /** The undertaking of which it is not known how much stands. */
  get inDoubt(): Undertaking | null {
    return this.doubt?.undertaking ?? null;
  }

  /** The same, when a part is known to stand. */
  get halfDone(): Undertaking | null {
    return this.doubt?.stands === true ? this.doubt.undertaking : null;
  }

  /** After a failure: puts back what stands of the undertaking, unless all of it does. */
  async recover(failure: ApplyFailure, undertaking: Undertaking): Promise<Settled> {
    if ("differences" in failure)
      return failure.written
        ? this.keep(undertaking, await heal(this.port, undertaking, failure.differences))
        : { now: "nothing" };
    if (!failure.began) return { now: "nothing" };
    const { problem } = failure;
    const mayStandWhole = problem.kind === "timeout" || problem.kind === "sessionLost";
    const unsettled = { attempt: undertaking, way: "back", mayStandWhole, problem } as const;
    const settled = this.keep(undertaking, await settle(this.port, unsettled));
    // What was not answered may still be carried out: it is looked into again.
    if (mayStandWhole && settled.now === "nothing") this.doubt = { undertaking, unsettled, stands: false };
    return settled;
  }

  /** Looks into the undertaking in doubt once more, as `recover` does. */
  async lookAgain(): Promise<Settled> {
    if (this.doubt === null) return { now: "nothing" };
    const { undertaking, unsettled, stands } = this.doubt;
    return this.keep(undertaking, await settle(this.port, unsettled), stands);
  }

  /** The undertaking that was not answered in time, when it turns out to stand after all. Nothing is written. */
  noticeLanded(snapshot: WorkbookSnapshot): Undertaking | null {
    const { doubt } = this;
    if (doubt?.unsettled.mayStandWhole !== true || !allStands(doubt.unsettled.attempt, snapshot)) return null;
    this.keep(doubt.undertaking, { now: "all", snapshot });
    return doubt.undertaking;
  }

  private keep(undertaking: Undertaking, settled: Settled, stood = false): Settled {
    const stands = stood || settled.now === "half";
    this.doubt = isUnsettled(settled) ? { undertaking, unsettled: settled.left, stands } : null;
    if (settled.now === "all") undertaking.written();
    return settled;
  }
}
