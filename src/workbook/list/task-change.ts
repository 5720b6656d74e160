import type { Size, Task, TaskKind } from "../../domain/model";
import { formatSize } from "../../domain/size";
import { words } from "../../text/words";
import { catalogueTask } from "./catalogue/catalogue";
import { contentOf, holds, type Edit } from "../change";
import { adoptList } from "./list-change";
import { cellAt } from "../snapshot";
import type { Content } from "../steps/steps";
import type { TaskList } from "./task-list";

/** Writes the size beside the tasks; null empties it. */
export function setSize(list: TaskList, taskIds: readonly string[], size: Size | null): readonly Edit[] {
  return setColumn(list, taskIds, "size", sizeContent(size));
}

/** Writes *Wie best?* beside the tasks; null empties it. */
export function setKind(list: TaskList, taskIds: readonly string[], kind: TaskKind | null): readonly Edit[] {
  return setColumn(list, taskIds, "kind", kind === null ? "empty" : { text: words.kind[kind] });
}

/** Writes the level beside the tasks; null empties it. */
export function setLevel(list: TaskList, taskIds: readonly string[], level: "school" | "SG" | null): readonly Edit[] {
  return setColumn(list, taskIds, "level", level === null ? "empty" : { text: words.level[level] });
}

/** What the catalogue proposes: the edits, and for which tasks they fill in *Wie best?* and a size of 0. */
interface Proposals {
  readonly edits: readonly Edit[];
  readonly kinds: readonly Task[];
  readonly noWork: readonly Task[];
}

/**
 * Fills in what the catalogue proposes where nothing was given: *Wie best?*, and size 0 for what is no work in itself.
 * A column that somebody deleted is left out.
 */
export function proposeKinds(list: TaskList): Proposals {
  const known = list.rows.flatMap(({ task }) => {
    const proposal = catalogueTask(task.description);
    return proposal === null ? [] : [{ task, proposal }];
  });
  const { columns } = list;
  const kinds = known.filter(({ task }) => columns.kind !== undefined && task.kind === null);
  const noWork = known.filter(
    ({ task, proposal }) => columns.size !== undefined && proposal.noWork && task.size === null,
  );
  return {
    edits: [
      ...kinds.flatMap(({ task, proposal }) => setKind(list, [task.id], proposal.kind)),
      ...noWork.flatMap(({ task }) => setSize(list, [task.id], { per: "week", hours: 0 })),
    ],
    kinds: kinds.map(({ task }) => task),
    noWork: noWork.map(({ task }) => task),
  };
}

function sizeContent(size: Size | null): Content {
  if (size === null) return "empty";
  const value = formatSize(size);
  return typeof value === "number" ? { number: value } : { text: value };
}

/** Writes one column beside the tasks; a column that somebody deleted comes back with it. */
function setColumn(
  list: TaskList,
  taskIds: readonly string[],
  column: "kind" | "level" | "size",
  after: Content,
): readonly Edit[] {
  const place = list.columns[column];
  if (place === undefined)
    return after === "empty" ? [] : adoptList(list, [column], new Map(taskIds.map((id) => [id, after])));
  return list.rows.flatMap(({ task, ownRow }): readonly Edit[] => {
    const found = cellAt(list.sheet, ownRow, place);
    if (!taskIds.includes(task.id) || holds(found, after)) return [];
    return [{ edit: "write", role: "list", row: task.id, column, before: contentOf(found), after }];
  });
}
