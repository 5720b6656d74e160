import {
  useId,
  useMemo,
  useRef,
  type Dispatch,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type RefObject,
} from "react";
import { flushSync } from "react-dom";
import { nl } from "../../../text/nl";
import { listLines } from "./list-lines";
import { TaskLines } from "./TaskLines";
import { useActiveInView, useLinesInView } from "./use-lines-in-view";
import type { TaskGroup } from "./task-rows";
import type { SelectionAction, TaskSelection } from "./task-selection";

export interface TaskListProps {
  readonly listRef: RefObject<HTMLDivElement>;
  readonly groups: readonly TaskGroup[];
  /** The IDs of the tasks from top to bottom. */
  readonly order: readonly string[];
  readonly selection: TaskSelection;
  readonly dispatch: Dispatch<SelectionAction>;
  /** Brings the task into view on its sheet. */
  readonly onShow: (taskId: string) => void;
  /** Enter: the choice is made. */
  readonly onDone: () => void;
}

/**
 * The tasks by cluster, as one list in which many can be chosen. Space chooses, Shift with an arrow or a click chooses a
 * range, Ctrl+A all; Enter chooses and goes on to the person.
 */
export function TaskList({ listRef, groups, order, selection, dispatch, onShow, onDone }: TaskListProps): ReactElement {
  const baseId = useId();
  const pressed = useRef(false);
  const lines = useMemo(() => listLines(groups), [groups]);
  const virtualizer = useLinesInView(lines, listRef);
  const activeLine = lines.lineOf.get(selection.active ?? "") ?? null;
  const active = activeLine === null ? null : selection.active;
  const activeId = active === null ? null : `${baseId}option${order.indexOf(active)}`;
  const drawn = virtualizer.getVirtualItems().some(({ index }) => index === activeLine);
  useActiveInView(virtualizer, { activeId, activeLine, drawn });

  const toggle = (taskId: string): void => {
    dispatch({ do: "toggle", id: taskId });
    if (!selection.chosen.has(taskId)) onShow(taskId);
  };
  const onClick = (event: MouseEvent): void => {
    pressed.current = false;
    const taskId = (event.target as Element).closest<HTMLElement>("[data-task]")?.dataset["task"];
    if (taskId === undefined) return;
    if (event.shiftKey) dispatch({ do: "extend", to: taskId, order });
    else toggle(taskId);
  };
  const onFocus = (): void => {
    // Under a mouse button that is down the list may not move, or the click that follows falls between two tasks.
    if (active === null && order[0] !== undefined && !pressed.current) dispatch({ do: "go", to: order[0] });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    pressed.current = false;
    const target = targetOf(event.key, order, active);
    if (target !== null) {
      dispatch(event.shiftKey ? { do: "extend", to: target, order } : { do: "go", to: target });
    } else if (event.key === " " && active !== null) toggle(active);
    else if (event.key === "Enter" && active !== null) {
      // The field that Enter goes on to is only there once something is chosen.
      if (selection.chosen.size === 0) flushSync(() => toggle(active));
      onDone();
    } else if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey)) {
      dispatch({ do: "choose", ids: order });
    } else if (event.key === "Escape") dispatch({ do: "clear" });
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={listRef}
      className="task-list"
      role="listbox"
      tabIndex={0}
      aria-multiselectable
      aria-label={nl.tasks.list}
      aria-describedby={`${baseId}help`}
      {...(activeId !== null && drawn && { "aria-activedescendant": activeId })}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onMouseDown={() => (pressed.current = true)}
      onFocus={onFocus}
    >
      <TaskLines lines={lines} virtualizer={virtualizer} chosen={selection.chosen} active={active} baseId={baseId} />
      <span className="for-screen-readers" id={`${baseId}help`} role="presentation">
        {nl.tasks.listHelp}
      </span>
    </div>
  );
}

const page = 8;

/** The task that an arrow, Page, Home or End key leads to; null for any other key. */
function targetOf(key: string, order: readonly string[], active: string | null): string | null {
  const index = active === null ? -1 : order.indexOf(active);
  const last = order.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(index + 1, last),
    ArrowUp: Math.max(index - 1, 0),
    PageDown: Math.min(index + page, last),
    PageUp: Math.max(index - page, 0),
    Home: 0,
    End: last,
  };
  return order[targets[key] ?? -1] ?? null;
}
