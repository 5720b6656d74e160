import type { SettingKey, SettingLimit, SettingUnit, SettingValues } from "../domain/settings";
import { counted, number, people, percent, points, quoted, tasks } from "./format";
import { sheets } from "./sheets";
import { words } from "./words";

const labels: Readonly<Record<SettingKey, string>> = { ...sheets.settings, ...sheets.settings.thresholds };

/** A number with what it stands for. */
const amounts: Readonly<Record<SettingUnit, (value: number) => string>> = {
  share: percent,
  rating: number,
  minutes: (value) => counted(value, "minuut", "minuten"),
  tasks,
  people,
  weeks: (value) => counted(value, "week", "weken"),
  points,
};

/** What a setting is, in words. */
function shown(key: SettingKey, values: Partial<SettingValues>, unit: SettingUnit | null): string {
  const value = values[key] ?? "";
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return unit === null ? number(value) : amounts[unit](value);
  if (key === "educationLevel" && values.educationLevel) return words.educationLevel[values.educationLevel];
  if (key === "group" && values.group) return words.group[values.group];
  return value === "" ? "leeg" : value;
}

/** The view Instellingen: what a school can set. */
export const settings = {
  heading: "Instellingen",
  school: "School",
  schoolYear: "Schooljaar",
  notGiven: "niet ingevuld",
  sheetMade: `Het blad ${quoted(sheets.names.settings)} is gemaakt.`,
  sheetShown: `Dit is het blad ${quoted(sheets.names.settings)}.`,
  alreadySo: "Dat stond er al.",
  done: (key: SettingKey, values: Partial<SettingValues>, unit: SettingUnit | null): string =>
    `Bewaard: ${labels[key]} – ${shown(key, values, unit)}.`,
  severalDone: (count: number): string => `${counted(count, "instelling", "instellingen")} bewaard.`,
  refused: (key: SettingKey, { unit, most, whole }: SettingLimit): string =>
    `${labels[key]}: geef een ${whole ? "geheel getal van 1" : "getal boven 0,"} tot ${amounts[unit](most)}.`,
};
