import { useState } from "react";
import { defaultSettings, settingValues, type SettingKey, type SettingValues } from "../../../domain/settings";
import { useAddIn } from "../../use-add-in";

interface Setting<Key extends SettingKey> {
  /** As the book shows it. */
  readonly value: SettingValues[Key];
  readonly readOnly: boolean;
  /** Why it was not set; null when it was. */
  readonly error: string | null;
  readonly set: (value: SettingValues[Key]) => Promise<boolean>;
  /** Shows an error of what was typed, or none. */
  readonly refuse: (error: string | null) => void;
}

/** One setting of the workbook in use, and the way to set it. */
export function useSetting<Key extends SettingKey>(key: Key): Setting<Key> {
  const { addIn, state } = useAddIn();
  const [error, setError] = useState<string | null>(null);
  const settings = settingValues(state.book?.settings ?? defaultSettings);
  const set = async (value: SettingValues[Key]): Promise<boolean> => {
    setError(null);
    const outcome = await addIn.setSettings({ [key]: value });
    setError(outcome.ok ? null : outcome.sentence);
    return outcome.ok;
  };
  return {
    value: settings[key],
    readOnly: state.book?.readOnly === true,
    error,
    set,
    refuse: (sentence) => {
      setError(sentence);
      // What was kept before would read as the answer to this.
      if (sentence !== null && addIn.getState().feedback?.question === null) addIn.dismissFeedback();
    },
  };
}
