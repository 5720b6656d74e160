import type { ReactElement } from "react";
import { nl } from "../../text/nl";
import type { ShownFindings } from "../use-findings";
import { Fold } from "./Fold";

export interface TaskLinksProps extends Pick<ShownFindings, "names" | "onShow"> {
  readonly taskIds: readonly string[];
  /** Whose marks on these tasks it is about; nobody's when left out. */
  readonly personId?: string | null;
  /** What is said of a task behind its name. */
  readonly about?: (taskId: string) => string;
}

/** The tasks that something is about, each leading to its cell; more than one are folded away. */
export function TaskLinks(props: TaskLinksProps): ReactElement | null {
  const { taskIds } = props;
  const [only] = taskIds;
  if (only === undefined) return null;
  if (taskIds.length === 1)
    return (
      <div>
        <TaskLink {...props} taskId={only} />
      </div>
    );
  return (
    <Fold summary={nl.bottlenecks.showTasks(taskIds.length)}>
      <Links {...props} />
    </Fold>
  );
}

function Links(props: TaskLinksProps): ReactElement {
  return (
    <ul className="links">
      {props.taskIds.map((taskId) => (
        <li key={taskId}>
          <TaskLink {...props} taskId={taskId} />
        </li>
      ))}
    </ul>
  );
}

interface TaskLinkProps extends Omit<TaskLinksProps, "taskIds"> {
  readonly taskId: string;
}

function TaskLink({ taskId, personId = null, names, onShow, about }: TaskLinkProps): ReactElement {
  const name = names.task(taskId);
  return (
    <>
      <button
        type="button"
        className="link"
        aria-label={nl.bottlenecks.showTask(name)}
        onClick={() => onShow(taskId, personId)}
      >
        {name}
      </button>
      {about !== undefined && <span className="subtle"> {about(taskId)}</span>}
    </>
  );
}
