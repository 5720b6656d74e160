import type { SettingKey, SettingValues } from "../../domain/settings";
import { sheets } from "../../text/sheets";
import { words } from "../../text/words";
import { contentOf, sameContent, type Edit } from "../change";
import { newSheetName } from "../sheet-names";
import { cellAt, type CellContent, type WorkbookSnapshot } from "../snapshot";
import type { Content } from "../steps/steps";
import { settingLines } from "./setting-lines";
import { newSettings, restoreSettings } from "./settings-change";
import { settingCell, settingCells, settingsSheet, type SettingCell } from "./settings-sheet";

/** The edits that set these, or the cell with a formula of the school's own that they would write over. */
type SettingEdits =
  { readonly ok: true; readonly edits: readonly Edit[] } | { readonly ok: false; readonly formula: SettingCell };

/** Writes only cells that show something else; brings Instellingen back first where it or a line of it is gone. */
export function settingEdits(
  snapshot: WorkbookSnapshot,
  changes: Partial<SettingValues>,
  schoolYear: string,
): SettingEdits {
  const wanted = (Object.keys(changes) as SettingKey[]).map((key) => ({
    name: settingCells[key],
    after: contentFor(key, changes),
    cell: settingCell(snapshot, settingCells[key]),
  }));
  const lines = settingLines(schoolYear);
  if (settingsSheet(snapshot) === null) {
    const given = new Map(wanted.map(({ name, after }) => [name, after]));
    return { ok: true, edits: [newSettings(schoolYear, newSheetName(snapshot, sheets.names.settings), given)] };
  }
  const changed = wanted.filter(({ cell, after }) => cell === null || !showsAlready(cell, after));
  const formula = changed.find(({ cell }) => cell !== null && contentIn(cell).formula !== null)?.cell ?? null;
  if (formula !== null) return { ok: false, formula };
  const settings = changed.map(({ name, after, cell }): Edit => {
    const before = cell === null ? lines.find((line) => line.name === name)?.value : contentOf(contentIn(cell));
    return { edit: "setting", name, before: before ?? "empty", after };
  });
  const isGone = changed.some(({ cell }) => cell === null);
  return { ok: true, edits: [...(isGone ? restoreSettings(snapshot, schoolYear) : []), ...settings] };
}

/** As it is written: a choice by its word, nothing for what is not given. */
function contentFor(key: SettingKey, changes: Partial<SettingValues>): Content {
  const { educationLevel, group } = changes;
  if (key === "educationLevel") return educationLevel ? { text: words.educationLevel[educationLevel] } : "empty";
  if (key === "group") return group ? { text: words.group[group] } : "empty";
  const value = changes[key] ?? "";
  if (typeof value === "number") return { number: value };
  if (typeof value === "boolean") return { text: value ? words.yes : words.no };
  return value === "" ? "empty" : { text: value };
}

function contentIn({ sheet, row, column }: SettingCell): CellContent {
  return cellAt(sheet, row, column);
}

/** True when it says so already, be it by a formula. */
function showsAlready({ value }: SettingCell, wanted: Content): boolean {
  return sameContent(contentOf({ value, formula: null }), wanted);
}
