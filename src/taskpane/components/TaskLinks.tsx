import type { ReactElement } from "react";
import { nl } from "../../text/nl";
import type { ShownFindings } from "../use-findings";

export interface TaskLinksProps extends Pick<ShownFindings, "names" | "onShow"> {
  readonly taskIds: readonly string[];
  /** Whose marks on these tasks it is about; nobody's when left out. */
  readonly personId?: string | null;
  /** What is said of a task behind its name. */
  readonly about?: (taskId: string) => string;
}

/** The tasks that something is about, each leading to its cell; more than one are folded away. */
export function TaskLinks({ taskIds, personId = null, names, onShow, about }: TaskLinksProps): ReactElement | null {
  const [only] = taskIds;
  if (only === undefined) return null;
  const link = (taskId: string): ReactElement => (
    <>
      <button
        type="button"
        className="link"
        aria-label={nl.bottlenecks.showTask(names.task(taskId))}
        onClick={() => onShow(taskId, personId)}
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
