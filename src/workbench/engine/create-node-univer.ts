/** Univer without a screen, for Node. Univer runs in Node from its CommonJS files only. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import enUS from "@univerjs/preset-sheets-node-core/locales/en-US";
import { addIteratorHelpers } from "./missing-iterators";

/** A facade on a fresh Univer; `dispose` ends it. */
export interface NodeUniver {
  readonly api: FUniver;
  dispose(): void;
}

export function createNodeUniver(): NodeUniver {
  addIteratorHelpers();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
  });
  for (const entry of UniverSheetsNodeCorePreset().plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry];
    univer.registerPlugin(plugin, config);
  }
  return { api: FUniver.newAPI(univer), dispose: () => univer.dispose() };
}
