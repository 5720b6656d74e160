import { sheets } from "../../text/sheets";
import { cellAddress } from "../a1";
import { holds, type Edit, type InTheWay } from "../change";
import { settingCell } from "../settings/settings-sheet";
import { cellAt, type WorkbookSnapshot } from "../snapshot";
import type { Step } from "../steps/steps";
import { writeSteps } from "../steps/write-cells";

/** Writes a named cell of Instellingen, which must hold what the edit says, or be brought back by the steps so far. */
export function setSetting(
  snapshot: WorkbookSnapshot,
  stepsSoFar: readonly Step[],
  { name, before, after }: Extract<Edit, { edit: "setting" }>,
): readonly Step[] | InTheWay {
  const cell = settingCell(snapshot, name);
  if (cell === null) {
    const named = stepsSoFar.find((step) => step.do === "name" && step.name === name);
    if (named?.do !== "name") return { sheet: sheets.names.settings, cell: null };
    const { row, column } = named.area;
    return writeSteps(named.sheet, [{ row, column, content: after }]);
  }
  const { sheet, row, column } = cell;
  if (!holds(cellAt(sheet, row, column), before)) return { sheet: sheet.name, cell: cellAddress(row, column) };
  return writeSteps(sheet.id, [{ row, column, content: after }]);
}
