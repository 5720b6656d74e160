import { legendOf, shareLegend, writtenLegend } from "../../domain/marks";
import type { Thresholds } from "../../domain/model";
import { flagLegend, ratingLegend } from "../../domain/self-rating";
import { defaultSettings, settingLimits } from "../../domain/settings";
import { sheets } from "../../text/sheets";
import { words } from "../../text/words";
import type { Content } from "../steps/steps";
import { legendNames, settingNames, thresholdNames } from "./settings-sheet";

/** A setting as it stands on Instellingen: its cell has the name. */
export interface SettingLine {
  readonly name: string;
  readonly label: string;
  readonly value: Content;
  readonly remark: string;
  /** Whether 0.25 is shown as 25 %. */
  readonly isShare?: boolean;
}

/** Hundreds of spellings, which never change. */
const legends = {
  executes: legendOf("executes"),
  replaces: legendOf("replaces"),
  shares: shareLegend(),
  ratings: ratingLegend(),
  bottleneck: flagLegend("bottleneck"),
  written: writtenLegend(),
};

const remarks: Readonly<Partial<Record<keyof Thresholds, string>>> = {
  occupancyTooHigh: sheets.settings.occupancyExplained,
  stuckShare: sheets.settings.stuckExplained,
};

/** Every line of Instellingen, in the order in which a new sheet has them. */
export function settingLines(schoolYear: string): readonly SettingLine[] {
  const labels = sheets.settings;
  const { points, thresholds, weeksPerYear } = defaultSettings;
  const number = (name: string, label: string, value: number, remark: string): SettingLine => ({
    name,
    label,
    value: { number: value },
    remark,
  });
  const text = (name: string, label: string, value: Content, remark = ""): SettingLine => ({
    name,
    label,
    value,
    remark,
  });
  const choice = (name: string, label: string, remark: string) => text(name, label, { text: words.no }, remark);
  return [
    text(settingNames.school, labels.school, "empty"),
    text(settingNames.schoolYear, labels.schoolYear, { text: schoolYear }),
    text(settingNames.educationLevel, labels.educationLevel, "empty", labels.educationLevelExplained),
    text(settingNames.group, labels.group, "empty", labels.groupExplained),
    number(settingNames.weeksPerYear, labels.weeksPerYear, weeksPerYear, labels.weeksPerYearExplained),
    number(settingNames.pointsS, labels.pointsS, points.S, ""),
    number(settingNames.pointsM, labels.pointsM, points.M, labels.pointsExplained),
    number(settingNames.pointsL, labels.pointsL, points.L, ""),
    choice(settingNames.mandates, labels.mandates, labels.mandatesExplained),
    choice(settingNames.balance, labels.balance, labels.balanceExplained),
    choice(settingNames.workPerPerson, labels.workPerPerson, labels.workPerPersonExplained),
    choice(settingNames.personalNames, labels.personalNames, labels.personalNamesExplained),
    ...(Object.keys(thresholdNames) as readonly (keyof Thresholds)[]).map((key) => ({
      ...number(thresholdNames[key], labels.thresholds[key], thresholds[key], remarks[key] ?? labels.ownChoice),
      isShare: settingLimits[key].unit === "share",
    })),
    ...(Object.keys(legendNames) as readonly (keyof typeof legendNames)[]).map((key) => ({
      name: legendNames[key],
      label: labels.spellings[key],
      value: { text: legends[key] },
      remark: labels.spellingsExplained,
    })),
  ];
}
