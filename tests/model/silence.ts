import type { Clock } from "../../src/excel/clock";
import type { NodeHost } from "../../src/workbench/host/node/node-host";
import type { Batch } from "../../src/workbench/host/protocol/wire";
import { isCleanUp, type Outcome } from "../../src/workbench/host/workbook-host";

/** Requests that the played Excel does not answer. */
interface Silence {
  /** Waits no longer than it takes to see that Excel is silent. */
  readonly clock: Clock;
  /** The n-th request from now gets no answer; it is carried out after so many others (0 = at once). */
  befall(request: number, others: number): void;
  /** No silence waits any more; what was sent may still be carried out. */
  calm(): void;
}

/** Stands between office.js and the played Excel. */
export function silenceOf({ host, counters }: NodeHost): Silence {
  const receive = host.receive.bind(host);
  const silent: Outcome = { kind: "silence" };
  let giveUp: () => void = () => undefined;
  let coming: { readonly sync: number; readonly others: number } | null = null;
  let held: { readonly sync: number; readonly send: () => Promise<unknown> } | null = null;

  host.receive = async (body, customData) => {
    const { syncs } = counters.current;
    const isSilent = syncs === coming?.sync && !isCleanUp(JSON.parse(body) as Batch);
    if (isSilent) {
      held = { sync: syncs + (coming?.others ?? 0), send: () => receive(body, customData) };
      coming = null;
    }
    const outcome = isSilent ? silent : await receive(body, customData);
    if (held !== null && counters.current.syncs >= held.sync) await sendHeld();
    if (isSilent) giveUp();
    return outcome;
  };

  const sendHeld = async () => {
    const send = held?.send;
    held = null;
    await send?.();
  };

  return {
    clock: {
      wait: (milliseconds) => ({
        done: milliseconds < 10_000 ? Promise.resolve() : new Promise((resolve) => (giveUp = resolve)),
        cancel: () => undefined,
      }),
    },
    befall: (request, others) => (coming = { sync: counters.current.syncs + request - 1, others }),
    calm: () => void (coming = null),
  };
}
