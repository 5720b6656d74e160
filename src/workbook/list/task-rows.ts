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
  const rows = [...keyRows].map(([taskId, row]) => {
    const entry = listed.get(taskId);
    const shown = textAt(sheet, row, description);
    const shows = [`${clusterAt(row)}\n${shown}`, fingerprint(shown)];
    if (entry === undefined) return { row, shows, expects: [] };
    const text = shownText(entry.task.description);
    const whole = `${cluster === undefined ? "" : shownText(entry.task.cluster)}\n${text}`;
    return { row, shows, expects: [[whole], [fingerprint(text), entry.textLastSeen]] };
  });
  const moved = textsExchanged(rows);
  if (moved.size === 0) return keyRows;
  const places = [...keyRows].map(([taskId, row]) => [taskId, moved.get(row) ?? row] as const);
  return new Map(places.sort(([, one], [, other]) => one - other));
}
