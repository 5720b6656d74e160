import { defaultSettings, type SettingKey } from "../../domain/settings";
import type { Settings, Thresholds } from "../../domain/model";
import { words } from "../../text/words";
import { tidyName } from "../team/person-name";
import { namedArea, sheetById, valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";

/** The named cells of Instellingen. */
export const settingNames = {
  school: "School",
  schoolYear: "Schooljaar",
  educationLevel: "Onderwijsniveau",
  group: "Naam_groep",
  weeksPerYear: "Weken_per_jaar",
  pointsS: "Punten_S",
  pointsM: "Punten_M",
  pointsL: "Punten_L",
  mandates: "Mandaten",
  balance: "Verdeling_melden",
  workPerPerson: "Werk_per_persoon",
  personalNames: "Namen_op_overzicht",
} as const;

/** The named cells of Instellingen with a limit of a rule. */
export const thresholdNames: Readonly<Record<keyof Thresholds, string>> = {
  occupancyTooHigh: "Drempel_bezetting",
  occupancyHigh: "Drempel_bezetting_hint",
  occupancyLow: "Drempel_ruimte",
  occupancySpread: "Drempel_verschil",
  minutesPerTask: "Drempel_minuten_per_taak",
  tasksPerPerson: "Drempel_aantal_taken",
  transferableShare: "Drempel_overdraagbaar",
  able: "Drempel_kan",
  unsure: "Drempel_onzeker",
  unsureCore: "Drempel_onzeker_kern",
  keyPersonShare: "Drempel_sleutelpersoon",
  stuckShare: "Drempel_stilvallen",
  technicalShare: "Drempel_technisch",
  pedagogicalShare: "Drempel_pedagogisch",
  technicalShareOfPict: "Drempel_technisch_PICT",
  twoRolesShare: "Drempel_twee_rollen",
  twoRolesDifference: "Drempel_rolverschil",
  decidedShare: "Drempel_mandaten",
  executorsToLead: "Drempel_sturen",
  workedShare: "Drempel_gewerkt",
};

/** The named cell of every setting. */
export const settingCells: Readonly<Record<SettingKey, string>> = { ...settingNames, ...thresholdNames };

/** Legend cells on Instellingen that formulas look marks up in, and the drop-down's choices. */
export const legendNames = {
  executes: "Tekens_U",
  replaces: "Tekens_V",
  shares: "Tekens_deel",
  ratings: "Tekens_inschaling",
  bottleneck: "Tekens_knelpunt",
  written: "Tekens",
} as const;
export const markChoicesName = "Merken";
/** What the team can decide of a finding. */
export const decisionChoicesName = "Beslissingen";
/** What somebody can tell of a task beside a rating. */
export const flagChoicesName = "Meldingen";

/** The settings in the workbook; what is missing, or no sensible number, keeps its default. */
export function readSettings(snapshot: WorkbookSnapshot): Settings {
  const text = (name: string) => tidyName(String(settingCell(snapshot, name)?.value ?? ""));
  const chosen = (name: string) => text(name).toLowerCase() === words.yes;
  const oneOf = <Value extends string>(name: string, all: Readonly<Record<Value, string>>): Value | null => {
    const written = text(name).toLowerCase();
    return (Object.keys(all) as Value[]).find((value) => all[value] === written) ?? null;
  };
  const positive = (name: string, otherwise: number) => {
    const found = settingCell(snapshot, name)?.value;
    return typeof found === "number" && found > 0 ? found : otherwise;
  };
  const { points, thresholds, weeksPerYear } = defaultSettings;
  return {
    school: text(settingNames.school),
    schoolYear: text(settingNames.schoolYear),
    educationLevel: oneOf(settingNames.educationLevel, words.educationLevel),
    group: oneOf(settingNames.group, words.group),
    weeksPerYear: positive(settingNames.weeksPerYear, weeksPerYear),
    points: {
      S: positive(settingNames.pointsS, points.S),
      M: positive(settingNames.pointsM, points.M),
      L: positive(settingNames.pointsL, points.L),
    },
    mandates: chosen(settingNames.mandates),
    balance: chosen(settingNames.balance),
    workPerPerson: chosen(settingNames.workPerPerson),
    personalNames: chosen(settingNames.personalNames),
    thresholds: { ...thresholds, ...Object.fromEntries(thresholdsIn(positive)) },
  };
}

function thresholdsIn(positive: (name: string, otherwise: number) => number): readonly (readonly [string, number])[] {
  const keys = Object.keys(thresholdNames) as readonly (keyof Thresholds)[];
  return keys.map((key) => [key, positive(thresholdNames[key], defaultSettings.thresholds[key])]);
}

/** Where a setting stands, and what it shows. */
export interface SettingCell {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The cell of that name; null when it was deleted. */
export function settingCell(snapshot: WorkbookSnapshot, name: string): SettingCell | null {
  const found = namedArea(snapshot, name);
  const sheet = found === null ? null : sheetById(snapshot, found.sheetId);
  if (found === null || sheet === null) return null;
  const { row, column } = found.area;
  return { sheet, row, column, value: valueAt(sheet, row, column) };
}

/** The sheet Instellingen, by the first of its settings that is there; null when none is. */
export function settingsSheet(snapshot: WorkbookSnapshot): SheetSnapshot | null {
  const cells = Object.values(settingCells).map((name) => settingCell(snapshot, name));
  return cells.find((cell) => cell !== null)?.sheet ?? null;
}

const texts: readonly string[] = [settingNames.school, settingNames.schoolYear];
const yesOrNo = [words.yes, words.no];
/** What can stand in cells that hold a word; empty is fine too. */
const choices: ReadonlyMap<string, readonly string[]> = new Map([
  [settingNames.educationLevel, Object.values(words.educationLevel)],
  [settingNames.group, Object.values(words.group)],
  [settingNames.mandates, yesOrNo],
  [settingNames.balance, yesOrNo],
  [settingNames.workPerPerson, yesOrNo],
  [settingNames.personalNames, yesOrNo],
]);

/** Settings whose cell holds something else than it should: the default counts instead. */
export function damagedSettings(snapshot: WorkbookSnapshot): readonly SettingCell[] {
  return Object.values(settingCells).flatMap((name) => {
    const cell = settingCell(snapshot, name);
    return cell !== null && isDamaged(name, cell.value) ? [cell] : [];
  });
}

function isDamaged(name: string, value: CellValue): boolean {
  if (texts.includes(name)) return false;
  const written = String(value).trim().toLowerCase();
  const words = choices.get(name);
  if (words !== undefined) return written !== "" && !words.includes(written);
  return !(typeof value === "number" && value > 0);
}
