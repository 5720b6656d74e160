import { memo, type ReactElement } from "react";
import { formatAssignment } from "../../../domain/marks";
import { nl } from "../../../text/nl";
import type { Holder, TaskRow } from "./task-rows";

interface TaskOptionProps {
  readonly id: string;
  /** Its line in the list as it is drawn. */
  readonly line: number;
  /** Its place among all tasks that are shown, from 0; those out of view are not drawn. */
  readonly position: number;
  readonly total: number;
  readonly row: TaskRow;
  readonly chosen: boolean;
  readonly active: boolean;
  /** Called with the drawn line, so that its height is known. */
  readonly measure: (element: HTMLElement | null) => void;
}

/** One task in the list: what it is, who does what, and what is known of it. */
export const TaskOption = memo(function TaskOption(props: TaskOptionProps): ReactElement {
  const { id, line, position, total, row, chosen, active, measure } = props;
  const { task } = row;
  return (
    <div
      ref={measure}
      data-index={line}
      id={id}
      className={active ? "task task-active" : "task"}
      role="option"
      aria-selected={chosen}
      aria-posinset={position + 1}
      aria-setsize={total}
      data-task={task.id}
      title={task.description}
    >
      <span className="task-tick" aria-hidden />
      <div className="task-words">
        <div className="task-name">{task.description}</div>
        <div className="task-about">
          {row.holders.map((holder) => (
            <HolderPill key={holder.person.id} holder={holder} />
          ))}
          {row.unassigned && <span className="nobody">{nl.tasks.nobody}</span>}
          {task.kind !== null && <span className="subtle">{nl.tasks.kindShort[task.kind]}</span>}
          {task.size !== null && <span className="subtle">{nl.words.size(task.size)}</span>}
        </div>
      </div>
    </div>
  );
});

/** "U Ann" to the eye, "Ann voert uit" to the ear. */
function HolderPill({ holder }: { readonly holder: Holder }): ReactElement {
  return (
    <span className="pill">
      <b aria-hidden>{formatAssignment(holder)}</b> {holder.person.name}
      <span className="for-screen-readers"> {nl.words.marks(holder.marks)},</span>
    </span>
  );
}
