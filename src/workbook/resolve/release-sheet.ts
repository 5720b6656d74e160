import { isOtherColumn } from "../team/team-sheet";
import { contentOf } from "../change";
import { shiftLines } from "../line-places";
import { keysKey } from "../line-keys";
import type { EditSteps, MovingFrame } from "./moving-frame";
import { reportNames, situationNames, teamNames, type SheetRole } from "../schema";
import { cellAt } from "../snapshot";
import type { Step } from "../steps/steps";
import { writeSteps, type PlacedCell } from "../steps/write-cells";

/**
 * Makes a sheet of ours an ordinary one: its hidden lines of keys go, and the names that anchor them. Formulas become
 * what they show, since the columns that they look up go too.
 */
export function releaseSheet(frame: MovingFrame, role: Exclude<SheetRole, "list">): EditSteps {
  const { sheet } = frame.original;
  const names = namesOf(role);
  const hidden = (role === "team" ? ["personId", "nameSign"] : [keysKey]).flatMap(
    (key) => frame.columnsNow.get(key) ?? [],
  );
  const row = role === "team" ? undefined : frame.rowsNow.get(keysKey);
  const steps: Step[] = [...shownInstead(frame), ...names.map((name): Step => ({ do: "deleteName", name }))];
  const { table } = frame.original;
  if (table !== null) steps.push({ do: "removeTable", sheet: sheet.id, name: table.name });
  for (const column of hidden.sort((a, b) => b - a)) {
    steps.push({ do: "deleteColumns", sheet: sheet.id, column, count: 1 });
    shiftLines(frame.columnsNow, column, -1);
  }
  if (row === undefined) return { steps, writes: [] };
  steps.push({ do: "deleteRows", sheet: sheet.id, row, count: 1 });
  shiftLines(frame.rowsNow, row, -1);
  return { steps, writes: [] };
}

function namesOf(role: Exclude<SheetRole, "list">): readonly string[] {
  if (role === "team") return Object.values(teamNames);
  return role === "current" || role === "target" ? situationNames(role) : Object.values(reportNames[role]);
}

function shownInstead(frame: MovingFrame): readonly Step[] {
  const { sheet, rows, columns } = frame.original;
  const cells = [...rows.values()].flatMap((row) =>
    [...columns].flatMap(([key, column]): readonly PlacedCell[] => {
      const cell = cellAt(sheet, row, column);
      return cell.formula === null || isOtherColumn(key)
        ? []
        : [{ row, column, content: contentOf({ value: cell.value, formula: null }) }];
    }),
  );
  return writeSteps(sheet.id, cells);
}
