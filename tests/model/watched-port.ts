import type { WorkbookPort } from "../../src/application/workbook-port";

/** A port with somebody else in the workbook: what they do comes between a use case's reading and its writing. */
interface WatchedPort extends WorkbookPort {
  /** Done once, just before the next write is sent. */
  meanwhile(work: () => Promise<void>): void;
}

/** Lets `around` prepare and clean up each write, and colleagues come in before it. */
export function watchedPort(port: WorkbookPort, around: { before(): void; after(): void }): WatchedPort {
  let between: (() => Promise<void>) | null = null;
  return {
    read: () => port.read(),
    adornments: (areas) => port.adornments(areas),
    selection: () => port.selection(),
    show: (...place) => port.show(...place),
    subscribe: (listener) => port.subscribe(listener),
    apply: async (...request) => {
      const work = between;
      between = null;
      await work?.();
      around.before();
      const result = await port.apply(...request);
      around.after();
      return result;
    },
    meanwhile: (work) => void (between = work),
  };
}
