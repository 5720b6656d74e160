import type { WorkbookPort } from "./workbook-port";

/** The port, whose snapshots say which lone signs of hand-made sheets stand for `replaces`. */
export function readingSigns(port: WorkbookPort, replacing: ReadonlySet<string>): WorkbookPort {
  return {
    read: async () => {
      const read = await port.read();
      return read.ok ? { ok: true, snapshot: { ...read.snapshot, replacingSigns: [...replacing] } } : read;
    },
    apply: (steps, guards, options) => port.apply(steps, guards, options),
    adornments: (areas) => port.adornments(areas),
    selection: () => port.selection(),
    show: (sheet, cell) => port.show(sheet, cell),
    subscribe: (listener) => port.subscribe(listener),
  };
}
