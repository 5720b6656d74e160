/** The settings of the common API, which are those of the workbook: name and JSON text. */
export type SettingPair = readonly [string, string];

export function settingPairs(settings: ReadonlyMap<string, unknown>): SettingPair[] {
  return [...settings].map(([name, value]) => [name, JSON.stringify(value)]);
}

/** Replaces all settings by what the pane saves. */
export function saveSettings(settings: Map<string, unknown>, pairs: readonly SettingPair[]): void {
  settings.clear();
  for (const [name, text] of pairs) settings.set(name, JSON.parse(text) as unknown);
}

/** The settings as the answer to a refresh. */
export function settingsAnswer(settings: ReadonlyMap<string, unknown>): object {
  const listed = settingPairs(settings).map(([Name, Value]) => ({ Name, Value }));
  return { Version: 1, Error: 0, Properties: { Settings: listed } };
}
