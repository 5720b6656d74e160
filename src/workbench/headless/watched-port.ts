import type { WorkbookPort } from "../../application/workbook-port";

/** A port that knows when nothing asked of it is under way. */
export interface WatchedPort {
  readonly port: WorkbookPort;
  /** Resolves when every call has had its answer. */
  idle(): Promise<void>;
}

/** Watches the reading and writing of a port. */
export function watchPort(port: WorkbookPort): WatchedPort {
  const underWay = new Set<Promise<unknown>>();
  const watched = <Answer>(call: Promise<Answer>): Promise<Answer> => {
    underWay.add(call);
    const forget = () => underWay.delete(call);
    call.then(forget, forget);
    return call;
  };
  return {
    port: {
      read: () => watched(port.read()),
      apply: (steps, guards, options) => watched(port.apply(steps, guards, options)),
      adornments: (areas) => watched(port.adornments(areas)),
      selection: () => watched(port.selection()),
      show: (...place) => watched(port.show(...place)),
      subscribe: (listener) => watched(port.subscribe(listener)),
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
