import type { ReactElement } from "react";
import type { FindingNames } from "../../../text/finding-names";
import { nl } from "../../../text/nl";

export interface TaskLinksProps {
  readonly taskIds: readonly string[];
  readonly names: FindingNames;
  /** Brings the task into view on its sheet. */
  readonly onShow: (taskId: string) => void;
  /** What is said of a task behind its name. */
  readonly about?: (taskId: string) => string;
}

/** The tasks that something is about, each leading to its cell; more than one are folded away. */
export function TaskLinks({ taskIds, names, onShow, about }: TaskLinksProps): ReactElement | null {
  const [only] = taskIds;
  if (only === undefined) return null;
  const link = (taskId: string): ReactElement => (
    <>
      <button
        type="button"
        className="link"
        aria-label={nl.bottlenecks.showTask(names.task(taskId))}
        onClick={() => onShow(taskId)}
      >
        {names.task(taskId)}
      </button>
      {about !== undefined && <span className="subtle"> {about(taskId)}</span>}
    </>
  );
  if (taskIds.length === 1) return <div>{link(only)}</div>;
  return (
    <details className="fold">
      <summary>{nl.bottlenecks.showTasks(taskIds.length)}</summary>
      <ul className="links">
        {taskIds.map((taskId) => (
          <li key={taskId}>{link(taskId)}</li>
        ))}
      </ul>
    </details>
  );
}
