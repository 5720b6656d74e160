import { fingerprint } from "../../domain/identity";
import type { TaskList } from "./task-list";
import { textAt, type SheetSnapshot } from "../snapshot";
import { textsExchanged } from "../sorted-in-part";
import { shownText } from "../shown-text";

/**
 * The row of each task, given that of its hidden key: another one after a sort of only the columns in sight. What a row
 * shows is held against the list as it is, and against the text last seen there.
 */
export function taskRowsOf(
  sheet: SheetSnapshot,
  keyRows: ReadonlyMap<string, number>,
  columns: ReadonlyMap<string, number>,
  list: TaskList | null,
): ReadonlyMap<string, number> {
  const [cluster, description] = [columns.get("#cluster"), columns.get("#description")];
  if (list === null || description === undefined) return keyRows;
  const clusterAt = (row: number) => (cluster === undefined ? "" : textAt(sheet, row, cluster));
  const listed = new Map(list.rows.map((entry) => [entry.task.id, entry]));
  const lines = [...keyRows].map(([taskId, row]) => {
    const text = textAt(sheet, row, description);
    const shown = { row, text, whole: `${clusterAt(row)}\n${text}` };
    const entry = listed.get(taskId);
    if (entry === undefined) return { shown, expected: null };
    const expected = shownText(entry.task.description);
    const before = cluster === undefined ? "" : shownText(entry.task.cluster);
    return { shown, expected: { text: expected, whole: `${before}\n${expected}`, lastSeen: entry.textLastSeen } };
  });
  // As nearly always: nothing was sorted.
  const isClear = new Set(lines.map(({ shown }) => shown.whole)).size === lines.length;
  if (isClear && lines.every(({ shown, expected }) => shown.whole === expected?.whole)) return keyRows;
  const rows = lines.map(({ shown, expected }) => ({
    row: shown.row,
    shows: [shown.whole, fingerprint(shown.text)],
    expects: expected === null ? [] : [[expected.whole], [fingerprint(expected.text), expected.lastSeen]],
  }));
  const moved = textsExchanged(rows);
  if (moved.size === 0) return keyRows;
  const places = [...keyRows].map(([taskId, row]) => [taskId, moved.get(row) ?? row] as const);
  return new Map(places.sort(([, one], [, other]) => one - other));
}
