import { longestName } from "../../domain/limits";
import {
  fitsSetting,
  isNumberSetting,
  settingLimits,
  type SettingKey,
  type SettingValues,
} from "../../domain/settings";
import { outcomes } from "../../text/outcomes";
import { settings as texts } from "../../text/settings";
import { cellAddress } from "../../workbook/a1";
import { readBook } from "../../workbook/book";
import type { Edit } from "../../workbook/change";
import { settingEdits } from "../../workbook/settings/setting-edits";
import { settingsSheet } from "../../workbook/settings/settings-sheet";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { hasControlCharacter } from "../../workbook/team/person-name";
import { schoolYearOf } from "../clock";
import { foreseeSettings } from "../foresee";
import { refuseWithoutBook } from "../refusals";
import { refuse, type Plan, type Planned, type Refusal } from "../plan";
import type { Session } from "../session";
import type { Outcome } from "../state";

/** Sets what the school chose on the sheet Instellingen, which is made where it is not there. */
export function setSettings(session: Session, wanted: Partial<SettingValues>): Promise<Outcome> {
  const changes = tidied(wanted);
  return session.run((snapshot) => planSettings(session, snapshot, changes), {
    busy: outcomes.busy.settings,
    ...(refusedSettings(changes) === null && { foresee: foreseeSettings(changes) }),
  });
}

/** Makes the sheet Instellingen where it is not there, for the user to look at. */
export function showSettings(session: Session): Promise<Outcome> {
  return session.run((snapshot) => planSettings(session, snapshot, {}), {
    busy: outcomes.busy.settings,
    shows: (snapshot) => {
      const sheet = settingsSheet(snapshot);
      return sheet === null ? null : { sheet };
    },
  });
}

function planSettings(session: Session, snapshot: WorkbookSnapshot, changes: Partial<SettingValues>): Plan {
  if (readBook(snapshot) === null) return refuseWithoutBook(snapshot);
  const refusal = refusedSettings(changes);
  if (refusal !== null) return refusal;
  const made = settingEdits(snapshot, changes, schoolYearOf(session.clock.today()));
  if (made.ok) return { ok: true, change: made.edits, ...said(changes, settingsSheet(snapshot) === null) };
  const { sheet, row, column } = made.formula;
  return { ok: false, problem: { kind: "formulaKept", sheet: sheet.name, cell: cellAddress(row, column) } };
}

/** What is said when it is done, with the sheet that is new by it, or when it was so already. */
function said(changes: Partial<SettingValues>, isNew: boolean): Pick<Planned<readonly Edit[]>, "done" | "nothing"> {
  const [key, ...others] = Object.keys(changes) as readonly SettingKey[];
  if (key === undefined) return { done: () => texts.sheetMade, nothing: texts.sheetShown };
  const unit = isNumberSetting(key) ? settingLimits[key].unit : null;
  const done = others.length > 0 ? texts.severalDone(others.length + 1) : texts.done(key, changes, unit);
  return { done: () => (isNew ? `${done} ${texts.sheetMade}` : done), nothing: texts.alreadySo };
}

function tidied(changes: Partial<SettingValues>): Partial<SettingValues> {
  const { school, schoolYear } = changes;
  return {
    ...changes,
    ...(school !== undefined && { school: school.trim() }),
    ...(schoolYear !== undefined && { schoolYear: schoolYear.trim() }),
  };
}

/** Why one of these cannot be set, if so. */
function refusedSettings(changes: Partial<SettingValues>): Refusal | null {
  for (const text of [changes.school, changes.schoolYear]) {
    if (text === undefined) continue;
    if (text.length > longestName) return refuse("textTooLong");
    if (hasControlCharacter(text)) return refuse("nameInvalid", text);
  }
  const keys = Object.keys(changes) as readonly SettingKey[];
  const unfit = keys.filter(isNumberSetting).find((key) => !fitsSetting(key, changes[key] ?? NaN));
  return unfit === undefined
    ? null
    : { ...refuse("invalidValue"), sentence: texts.refused(unfit, settingLimits[unfit]) };
}
