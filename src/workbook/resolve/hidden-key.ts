import { readAdoptedList } from "../list/task-list";
import { readMatrices } from "../matrix/matrix-sheet";
import type { Cell, WorkbookSnapshot } from "../snapshot";
import { readTeam } from "../team/team-sheet";

/** True for a cell on a hidden row or column with keys, which no user sees. */
export function isHiddenKey(snapshot: WorkbookSnapshot, sheetId: string, { row, column }: Cell): boolean {
  const { current, target } = readMatrices(snapshot);
  const [list, team] = [readAdoptedList(snapshot), readTeam(snapshot)];
  return (
    [current, target].some(
      (matrix) => matrix?.sheet.id === sheetId && (matrix.keyRow === row || matrix.keyColumn === column),
    ) ||
    (list?.sheet.id === sheetId && [list.columns.taskId, list.columns.fingerprint].includes(column)) ||
    (team?.sheet.id === sheetId && [team.columns.personId, team.columns.nameSign].includes(column))
  );
}
