import { fingerprint } from "../../domain/identity";
import { textAt } from "../snapshot";
import type { TaskList } from "./task-list";

/** Tasks of which the list holds another text than the one last seen, by Taak-ID. */
export function rewordedTasks({ sheet, rows, columns }: TaskList): ReadonlySet<string> {
  const sign = columns.fingerprint;
  const reworded = rows.filter(
    ({ row, task }) => sign === undefined || textAt(sheet, row, sign) !== fingerprint(task.description),
  );
  return new Set(reworded.map(({ task }) => task.id));
}
