import type { ReactElement } from "react";
import { nl } from "../../../text/nl";
import { headOf, type LineGroup, type ListLine, type ListLines } from "./list-lines";
import { TaskOption } from "./TaskOption";
import type { TaskGroup } from "./task-rows";
import type { TaskSelection } from "./task-selection";
import type { LinesInView } from "./use-lines-in-view";

interface TaskLinesProps {
  readonly lines: ListLines;
  readonly virtualizer: LinesInView;
  readonly chosen: TaskSelection["chosen"];
  readonly active: string | null;
  readonly baseId: string;
}

/** Whether all tasks of a cluster are chosen, or some. */
function chosenOf({ rows }: TaskGroup, chosen: TaskSelection["chosen"]): boolean | "mixed" {
  const count = rows.filter(({ task }) => chosen.has(task.id)).length;
  return count === rows.length || (count > 0 && "mixed");
}

/** The id under which a line is drawn. */
export function lineId(baseId: string, line: number, drawn: ListLine): string {
  return drawn.kind === "head" ? `${baseId}group${line}` : `${baseId}option${drawn.position}`;
}

/** The lines of the list that are in view, and some around them, each where it would stand if all were drawn. */
export function TaskLines({ lines, virtualizer, chosen, active, baseId }: TaskLinesProps): ReactElement {
  const drawn = virtualizer.getVirtualItems();
  const [from, to] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? -1];
  const places = virtualizer.measurementsCache;
  const startOf = (line: number): number => places[line]?.start ?? 0;
  const endOf = (line: number): number => places[line]?.end ?? 0;
  const inView = lines.groups.filter(({ first, last }) => last >= from && first <= to);

  const options = ({ first, last }: LineGroup): readonly ReactElement[] =>
    drawn.flatMap(({ index }) => {
      const line = lines.lines[index];
      if (index <= first || index > last || line?.kind !== "task") return [];
      const { row, position } = line;
      return [
        <TaskOption
          key={row.task.id}
          id={lineId(baseId, index, line)}
          line={index}
          position={position}
          total={lines.taskCount}
          row={row}
          chosen={chosen.has(row.task.id)}
          active={row.task.id === active}
          measure={virtualizer.measureElement}
        />,
      ];
    });

  return (
    <div
      className="task-lines"
      role="presentation"
      style={{ height: virtualizer.getTotalSize(), paddingTop: startOf(inView[0]?.first ?? 0) }}
    >
      {inView.map((lineGroup) => {
        const { group, first, last } = lineGroup;
        const headId = `${baseId}group${first}`;
        const above = startOf(Math.max(first + 1, from)) - endOf(first);
        return (
          <div
            key={group.cluster}
            role="group"
            aria-labelledby={`${headId}name`}
            style={{ height: endOf(last) - startOf(first) }}
          >
            <div
              ref={virtualizer.measureElement}
              data-index={first}
              className={headOf(group) === active ? "group-head task-active" : "group-head"}
              id={headId}
              role="option"
              aria-checked={chosenOf(group, chosen)}
            >
              <span className="task-tick" aria-hidden />
              <span id={`${headId}name`}>{nl.tasks.clusterCount(group.cluster, group.rows.length)}</span>
              <span className="for-screen-readers">{nl.tasks.wholeCluster}</span>
            </div>
            {above > 0 && <div role="presentation" style={{ height: above }} />}
            {options(lineGroup)}
          </div>
        );
      })}
    </div>
  );
}
