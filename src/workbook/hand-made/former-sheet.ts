import { parseMarks } from "../../domain/marks";
import { sheets } from "../../text/sheets";
import { words } from "../../text/words";
import { describedRows, type ListPlace } from "../list/list-finder";
import { textAt } from "../snapshot";

/** The rows that describe a task: on a situation of ours that was let go, those above what stands below its tasks. */
export function rowsOfTasks(place: ListPlace): readonly number[] {
  const rows = describedRows(place);
  const below = rows.findIndex((row) => isLooseTitle(place, row) || isChartTitle(place, row));
  return below < 0 ? rows : rows.slice(0, below);
}

/** The marks at *Nog te plaatsen* of a situation that was let go: whose they are, nobody decided. */
export function leftLoose(
  place: ListPlace,
): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
  const { sheet, columns } = place;
  const { size } = columns;
  const rows = describedRows(place);
  const title = rows.findIndex((row) => isLooseTitle(place, row));
  if (title < 0 || size === undefined) return [];
  const chart = rows.findIndex((row) => isChartTitle(place, row));
  return rows
    .slice(title + 1, chart < 0 ? rows.length : chart)
    .map((row) => ({ row, column: size, text: textAt(sheet, row, size) }))
    .filter(({ text }) => text !== "");
}

const legendOfV = new RegExp(`(^|\\W)V\\W{1,3}${words.mark.replaces}`, "iu");

/** True for a matrix on which a V is no tick: U stands there too, or a legend above it says what V is. */
export function isLettered(place: ListPlace, columns: readonly number[]): boolean {
  const { sheet, headerRow } = place;
  const above = sheet.values.slice(0, headerRow - sheet.area.row).flat();
  if (above.some((value) => legendOfV.test(String(value)))) return true;
  return rowsOfTasks(place).some((row) => columns.some((column) => isLetterU(textAt(sheet, row, column))));
}

/** U, alone or with other letters or a share; no tick, which says the same. */
function isLetterU(text: string): boolean {
  const read = parseMarks(text, "generated");
  return "marks" in read && read.marks.includes("executes") && /u/iu.test(text);
}

function isLooseTitle({ sheet, columns }: ListPlace, row: number): boolean {
  return textAt(sheet, row, columns.description) === sheets.matrix.looseExplained;
}

function isChartTitle({ sheet, columns }: ListPlace, row: number): boolean {
  return textAt(sheet, row, columns.description).startsWith(`${sheets.matrix.chart}, `);
}
