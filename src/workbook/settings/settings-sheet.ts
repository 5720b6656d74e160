import { defaultSettings } from "../../domain/settings";
import type { Settings } from "../../domain/model";
import { words } from "../../text/words";
import { namedArea, sheetById, valueAt, type CellValue, type WorkbookSnapshot } from "../snapshot";

/** The named cells of Instellingen. */
export const settingNames = {
  school: "School",
  schoolYear: "Schooljaar",
  weeksPerYear: "Weken_per_jaar",
  pointsS: "Punten_S",
  pointsM: "Punten_M",
  pointsL: "Punten_L",
  mandates: "Mandaten",
  occupancyTooHigh: "Drempel_bezetting",
  occupancyHigh: "Drempel_bezetting_hint",
  minutesPerTask: "Drempel_minuten_per_taak",
  tasksPerPerson: "Drempel_aantal_taken",
  transferableShare: "Drempel_overdraagbaar",
} as const;

/** Legend cells on Instellingen that formulas look marks up in, and the drop-down's choices. */
export const legendNames = { executes: "Tekens_U", replaces: "Tekens_V", shares: "Tekens_deel" } as const;
export const markChoicesName = "Merken";

/** The settings in the workbook; what is missing, or no sensible number, keeps its default. */
export function readSettings(snapshot: WorkbookSnapshot): Settings {
  const value = (name: string): CellValue => {
    const found = namedArea(snapshot, name);
    const sheet = found === null ? null : sheetById(snapshot, found.sheetId);
    return found === null || sheet === null ? "" : valueAt(sheet, found.area.row, found.area.column);
  };
  const text = (name: string) => String(value(name)).trim();
  const positive = (name: string, otherwise: number) => {
    const found = value(name);
    return typeof found === "number" && found > 0 ? found : otherwise;
  };
  const { points, thresholds, weeksPerYear } = defaultSettings;
  return {
    school: text(settingNames.school),
    schoolYear: text(settingNames.schoolYear),
    weeksPerYear: positive(settingNames.weeksPerYear, weeksPerYear),
    points: {
      S: positive(settingNames.pointsS, points.S),
      M: positive(settingNames.pointsM, points.M),
      L: positive(settingNames.pointsL, points.L),
    },
    mandates: text(settingNames.mandates).toLowerCase() === words.yes,
    thresholds: {
      occupancyTooHigh: positive(settingNames.occupancyTooHigh, thresholds.occupancyTooHigh),
      occupancyHigh: positive(settingNames.occupancyHigh, thresholds.occupancyHigh),
      minutesPerTask: positive(settingNames.minutesPerTask, thresholds.minutesPerTask),
      tasksPerPerson: positive(settingNames.tasksPerPerson, thresholds.tasksPerPerson),
      transferableShare: positive(settingNames.transferableShare, thresholds.transferableShare),
    },
  };
}
