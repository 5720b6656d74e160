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
import { isTyped, targetOf } from "./list-keys";
import { listLines } from "./list-lines";
import { lineId, TaskLines } from "./TaskLines";
import { useActiveInView, useLinesInView } from "./use-lines-in-view";
import type { TaskGroup } from "./task-rows";
import type { SelectionAction, TaskSelection } from "./task-selection";

interface TaskListProps {
  readonly listRef: RefObject<HTMLDivElement>;
  readonly groups: readonly TaskGroup[];
  /** The IDs of the tasks from top to bottom. */
  readonly order: readonly string[];
  readonly selection: TaskSelection;
  readonly dispatch: Dispatch<SelectionAction>;
  /** Brings the task into view on its sheet. */
  readonly onShow: (taskId: string) => void;
  /** Enter, or a letter of a name: the choice is made. */
  readonly onDone: () => void;
  /** Ctrl with Enter: these tasks go to the same person as the last ones. */
  readonly onAgain: (taskIds: readonly string[]) => void;
}

/**
 * The tasks by cluster, as one list in which many can be chosen. Space chooses a task or a whole cluster, Shift with an
 * arrow or a click chooses a range, Ctrl+A all; Enter chooses and goes on to the person, as does a letter of a name.
 */
export function TaskList(props: TaskListProps): ReactElement {
  const { listRef, groups, order, selection, dispatch, onShow, onDone, onAgain } = props;
  const baseId = useId();
  const pressed = useRef(false);
  const lines = useMemo(() => listLines(groups), [groups]);
  const virtualizer = useLinesInView(lines, listRef);
  const activeLine = lines.lineOf.get(selection.active ?? "") ?? null;
  const active = activeLine === null ? null : (lines.lines[activeLine] ?? null);
  const activeId = activeLine === null || active === null ? null : lineId(baseId, activeLine, active);
  const lastLine = (activeLine ?? -1) + (active?.kind === "head" ? active.group.rows.length : 0);
  const drawn =
    activeLine !== null && virtualizer.getVirtualItems().some(({ index }) => index >= activeLine && index <= lastLine);
  useActiveInView(virtualizer, { activeId, activeLine, drawn });

  const toggle = (taskId: string): void => {
    dispatch({ do: "toggle", id: taskId });
    if (!selection.chosen.has(taskId)) onShow(taskId);
  };
  const toggleLine = (line: number): void => {
    const target = lines.lines[line];
    if (target?.kind === "task") toggle(target.row.task.id);
    else if (target !== undefined) dispatch({ do: "toggleAll", ids: target.group.rows.map(({ task }) => task.id) });
  };
  const onClick = (event: MouseEvent): void => {
    pressed.current = false;
    const line = Number((event.target as Element).closest<HTMLElement>("[data-index]")?.dataset["index"] ?? -1);
    const target = lines.lines[line];
    if (event.shiftKey && target?.kind === "task") dispatch({ do: "extend", to: target.row.task.id, order });
    else toggleLine(line);
  };
  const onFocus = (): void => {
    // Under a mouse button that is down the list may not move, or the click that follows falls between two tasks.
    if (active === null && order[0] !== undefined && !pressed.current) dispatch({ do: "go", to: order[0] });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    pressed.current = false;
    const target = targetOf(event, lines, selection.active);
    const isCommand = event.ctrlKey || event.metaKey;
    if (target !== null) {
      dispatch(event.shiftKey ? { do: "extend", to: target, order } : { do: "go", to: target });
    } else if (event.key === " " && activeLine !== null) toggleLine(activeLine);
    else if (event.key === "Enter" && isCommand) {
      const here = active?.kind === "task" ? [active.row.task.id] : [];
      onAgain(selection.chosen.size === 0 ? here : [...selection.chosen]);
    } else if (event.key === "Enter" && activeLine !== null) {
      // The field that Enter goes on to is only there once something is chosen.
      if (selection.chosen.size === 0) flushSync(() => toggleLine(activeLine));
      onDone();
    } else if (event.key.toLowerCase() === "a" && isCommand) {
      dispatch({ do: "choose", ids: order });
    } else if (event.key === "Escape") dispatch({ do: "clear" });
    else {
      // The letter itself lands in the field that has the focus by then.
      if (selection.chosen.size > 0 && isTyped(event)) onDone();
      return;
    }
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
      <TaskLines
        lines={lines}
        virtualizer={virtualizer}
        chosen={selection.chosen}
        active={selection.active}
        baseId={baseId}
      />
      <span className="for-screen-readers" id={`${baseId}help`} role="presentation">
        {nl.tasks.listHelp}
      </span>
    </div>
  );
}
