import { LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEnUS from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { TriggerCalculationController, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEnUS from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEnUS from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEnUS from "@univerjs/preset-sheets-table/locales/en-US";
import { startCalculation } from "../engine/univer/start-calculation";

/** The spreadsheet that is drawn on the page; `api` is what the engine works on. */
interface Grid {
  readonly api: FUniver;
  /** Has Univer start at once with what it waits with. */
  readonly startCalculation: () => void;
  dispose(): void;
}

/** Draws an empty spreadsheet in the element with that id. Univer has no Dutch: its own menus are in English. */
export function createGrid(containerId: string): Grid {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEnUS, conditionalFormattingEnUS, dataValidationEnUS, tableEnUS, noteEnUS),
    },
  });
  const presets = [
    UniverSheetsCorePreset({ container: containerId, header: true, toolbar: false, disableAutoFocus: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsTablePreset(),
    UniverSheetsNotePreset(),
  ];
  for (const entry of pluginsOf(presets)) {
    if (Array.isArray(entry)) univer.registerPlugin(...entry);
    else univer.registerPlugin(entry);
  }
  const injector = univer.__getInjector();
  return {
    api: FUniver.newAPI(univer),
    startCalculation: () => startCalculation(injector.get(TriggerCalculationController)),
    dispose: () => {
      univer.dispose();
    },
  };
}

type Preset = ReturnType<typeof UniverSheetsCorePreset>;
type PluginEntry = Preset["plugins"][number];

/** The presets' plugins, each once: presets share some, and the last one's options count. */
function pluginsOf(presets: readonly Preset[]): Iterable<PluginEntry> {
  const plugins = new Map<string, PluginEntry>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    plugins.set(Array.isArray(entry) ? entry[0].pluginName : entry.pluginName, entry);
  }
  return plugins.values();
}
