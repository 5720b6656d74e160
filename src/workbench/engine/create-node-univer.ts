/** Univer without a screen, for Node. Univer runs in Node from its CommonJS files only. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { TriggerCalculationController, UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import enUS from "@univerjs/preset-sheets-node-core/locales/en-US";
import { addIteratorHelpers } from "./missing-iterators";
import { startCalculation } from "./univer/start-calculation";

/** A facade on a fresh Univer; `dispose` ends it. */
interface NodeUniver {
  readonly api: FUniver;
  /** Has Univer start at once with what it waits with. */
  readonly startCalculation: () => void;
  dispose(): void;
}

/** @param calculates false: formulas are kept and never worked out */
export function createNodeUniver(calculates = true): NodeUniver {
  addIteratorHelpers();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
  });
  for (const entry of UniverSheetsNodeCorePreset().plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry];
    univer.registerPlugin(
      plugin,
      plugin === UniverFormulaEnginePlugin ? { ...config, notExecuteFormula: !calculates } : config,
    );
  }
  const injector = univer.__getInjector();
  return {
    api: FUniver.newAPI(univer),
    startCalculation: () => startCalculation(injector.get(TriggerCalculationController)),
    dispose: () => univer.dispose(),
  };
}
