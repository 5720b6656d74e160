import { reportNames, situationNames, teamNames } from "./schema";
import { settingNames } from "./settings/settings-sheet";
import { namedArea, type WorkbookSnapshot } from "./snapshot";

/** True for a sheet that the add-in made: one of its names refers to it. Names of the list refer to the school's own. */
export function isOurSheet(snapshot: WorkbookSnapshot, sheetId: string): boolean {
  const names: readonly string[] = [
    ...Object.values(teamNames),
    ...Object.values(settingNames),
    ...situationNames("current"),
    ...situationNames("target"),
    ...Object.values(reportNames).flatMap(({ rows, columns }) => [rows, columns]),
  ];
  return names.some((name) => namedArea(snapshot, name)?.sheetId === sheetId);
}
