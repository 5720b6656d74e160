import type { Settings, Thresholds } from "./model";

/**
 * What holds until the school changes it on the sheet Instellingen.
 *
 * A year counts 40 weeks: the 37 weeks that a Flemish school is open between 1 September and 30 June, and about three
 * around the summer holidays in which devices, accounts and class lists are made ready.
 */
export const defaultSettings: Settings = {
  school: "",
  schoolYear: "",
  educationLevel: null,
  group: null,
  weeksPerYear: 40,
  points: { S: 1, M: 2, L: 4 },
  mandates: false,
  balance: false,
  workPerPerson: false,
  personalNames: false,
  thresholds: {
    occupancyTooHigh: 1,
    occupancyHigh: 0.8,
    occupancyLow: 0.6,
    occupancySpread: 0.4,
    minutesPerTask: 15,
    tasksPerPerson: 20,
    transferableShare: 0.3,
    able: 6,
    unsure: 5,
    unsureCore: 6,
    keyPersonShare: 0.25,
    stuckShare: 0.5,
    technicalShare: 0.7,
    pedagogicalShare: 0.2,
    technicalShareOfPict: 0.5,
    twoRolesShare: 0.25,
    twoRolesDifference: 4,
    decidedShare: 0.3,
    executorsToLead: 3,
    workedShare: 1.1,
  },
};

/** Every setting by its own key, as the school changes them one at a time. */
export type SettingValues = Omit<Settings, "points" | "thresholds"> &
  Thresholds &
  Readonly<Record<"pointsS" | "pointsM" | "pointsL", number>>;

export type SettingKey = keyof SettingValues;

/** The settings one by one. */
export function settingValues({ points, thresholds, ...others }: Settings): SettingValues {
  return { ...others, ...thresholds, pointsS: points.S, pointsM: points.M, pointsL: points.L };
}

/** The settings with some of them changed. */
export function withSettings({ points, thresholds, ...others }: Settings, changes: Partial<SettingValues>): Settings {
  const { pointsS: S = points.S, pointsM: M = points.M, pointsL: L = points.L, ...rest } = changes;
  return { ...changedIn(others, rest), points: { S, M, L }, thresholds: changedIn(thresholds, rest) };
}

function changedIn<Of extends object>(before: Of, changes: Partial<Of>): Of {
  const theirs = Object.entries<unknown>(changes).filter(([key]) => key in before);
  return { ...before, ...Object.fromEntries(theirs) };
}

export type NumberSetting = keyof Thresholds | "weeksPerYear" | "pointsS" | "pointsM" | "pointsL";

/** What a number that is set stands for: a share is from 0 to 1, and a rating from 0 to 10. */
export type SettingUnit = "share" | "rating" | "minutes" | "tasks" | "people" | "weeks" | "points";

/** What a number can be: more than 0, up to `most`, and whole where parts make no sense. */
export interface SettingLimit {
  readonly unit: SettingUnit;
  readonly most: number;
  readonly whole: boolean;
}

const share: SettingLimit = { unit: "share", most: 1, whole: false };
/** Of load or worked hours in given hours: more than all of them is what these are about. */
const shareOfHours: SettingLimit = { unit: "share", most: 3, whole: false };
const rating: SettingLimit = { unit: "rating", most: 10, whole: false };
const points: SettingLimit = { unit: "points", most: 100, whole: false };

export const settingLimits: Readonly<Record<NumberSetting, SettingLimit>> = {
  weeksPerYear: { unit: "weeks", most: 52, whole: true },
  pointsS: points,
  pointsM: points,
  pointsL: points,
  occupancyTooHigh: shareOfHours,
  occupancyHigh: shareOfHours,
  occupancyLow: shareOfHours,
  occupancySpread: shareOfHours,
  minutesPerTask: { unit: "minutes", most: 600, whole: false },
  tasksPerPerson: { unit: "tasks", most: 500, whole: true },
  transferableShare: share,
  able: rating,
  unsure: rating,
  unsureCore: rating,
  keyPersonShare: share,
  stuckShare: share,
  technicalShare: share,
  pedagogicalShare: share,
  technicalShareOfPict: share,
  twoRolesShare: share,
  twoRolesDifference: rating,
  decidedShare: share,
  executorsToLead: { unit: "people", most: 50, whole: true },
  workedShare: shareOfHours,
};

/** True for a setting that is a number. */
export function isNumberSetting(key: SettingKey): key is NumberSetting {
  return key in settingLimits;
}

/** True for a number that this setting can be. */
export function fitsSetting(key: NumberSetting, value: number): boolean {
  const { most, whole } = settingLimits[key];
  return value > 0 && value <= most && (!whole || Number.isInteger(value));
}
