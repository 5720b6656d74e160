import type { PortProblem } from "../application/workbook-port";
import type { Clock } from "./clock";
import { NoAnswer, problemOf } from "./errors";

/** Queues work on the context, and awaits `sync` where it needs answers. May run again from the start. */
export type Batch<T> = (context: Excel.RequestContext, sync: () => Promise<void>) => Promise<T>;

type BatchResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: PortProblem };

interface BatchSettings {
  readonly clock: Clock;
  /** Milliseconds to wait before each new try: while someone types in a cell, or while Excel takes nothing. */
  readonly retryDelays: Readonly<Record<"busy" | "throttled", readonly number[]>>;
  /** Milliseconds after which a sync counts as not answered; some never are (office-js #6150). */
  readonly timeout: number;
}

export type BatchRunner = <T>(
  batch: Batch<T>,
  /** A context that exists, or what is asked of a new one. */
  within?: OfficeExtension.ClientRequestContext | Excel.RunOptions,
) => Promise<BatchResult<T>>;

export const defaultSettings: Omit<BatchSettings, "clock"> = {
  retryDelays: { busy: [200, 400, 800, 1600, 2000], throttled: [1000, 2000, 4000, 8000] },
  timeout: 30_000,
};

/**
 * The one way to Excel: runs batches, waits a while for the end of cell-edit mode or of a limit on its activity, and
 * turns errors into problems.
 *
 * Then Excel refuses a request as a whole, before its first action, so that a new try does nothing twice.
 */
export function batchRunner(excel: typeof Excel, { clock, retryDelays, timeout }: BatchSettings): BatchRunner {
  const inTime = async (work: Promise<unknown>): Promise<void> => {
    const limit = clock.wait(timeout);
    const late = limit.done.then(() => {
      throw new NoAnswer();
    });
    try {
      await Promise.race([work, late]);
    } finally {
      limit.cancel();
    }
  };

  const once = <T>(batch: Batch<T>, within: Parameters<BatchRunner>[1]): Promise<T> => {
    const work = (context: Excel.RequestContext) => batch(context, () => inTime(context.sync()));
    return within === undefined ? excel.run(work) : excel.run(within as Excel.RunOptions, work);
  };

  return async (batch, within) => {
    for (let attempt = 0; ; attempt++) {
      try {
        return { ok: true, value: await once(batch, within) };
      } catch (error) {
        const problem = problemOf(error);
        const delay =
          problem.kind === "busy" || problem.kind === "throttled" ? retryDelays[problem.kind][attempt] : undefined;
        if (delay === undefined) return { ok: false, problem };
        await clock.wait(delay).done;
      }
    }
  };
}
