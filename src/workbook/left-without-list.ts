import { readMatrices } from "./matrix/matrix-sheet";
import { listNames } from "./schema";
import { namedArea, type WorkbookSnapshot } from "./snapshot";
import { readTeam } from "./team/team-sheet";

/**
 * The sheets on which it still stands who does what, of a workbook in use of which the sheet with the list was deleted;
 * null for any other.
 */
export function leftWithoutList(snapshot: WorkbookSnapshot): readonly string[] | null {
  const hasList = Object.values(listNames).some((name) => namedArea(snapshot, name) !== null);
  const { current, target } = readMatrices(snapshot);
  if (hasList || (current === null && target === null && readTeam(snapshot) === null)) return null;
  return [current, target].flatMap((matrix) => (matrix === null ? [] : [matrix.sheet.name]));
}
