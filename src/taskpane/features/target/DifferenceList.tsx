import { useId, useRef, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { PersonDifference, TaskDifference } from "../../../domain/differences";
import { groupBy } from "../../../domain/group-by";
import { shortName } from "../../../domain/short-name";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";

/** How many tasks are shown at first, and each time that more are asked for. */
const atOnce = 50;

/** The tasks that change, by cluster: who comes, who goes, and the way to leave it as it is now. */
export function DifferenceList({ all }: { readonly all: readonly TaskDifference[] }): ReactElement {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [most, setMost] = useState(atOnce);
  const clusters = groupBy(all.slice(0, most), ({ task }) => task.cluster);
  return (
    <section className="stack-small" aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {nl.target.differences}
      </h2>
      {[...clusters].map(([cluster, tasks]) => (
        <div key={cluster}>
          <h3>{cluster === "" ? nl.words.noCluster : cluster}</h3>
          <ul>
            {tasks.map((difference) => (
              <TaskItem key={difference.task.id} difference={difference} goOn={() => heading.current?.focus()} />
            ))}
          </ul>
        </div>
      ))}
      {all.length > most && (
        <div className="buttons">
          <Button onClick={() => setMost(most + atOnce)}>{nl.target.more(all.length - most)}</Button>
        </div>
      )}
    </section>
  );
}

interface TaskItemProps {
  readonly difference: TaskDifference;
  /** Where the keyboard goes on once it is taken back. */
  readonly goOn: () => void;
}

function TaskItem({ difference: { task, people, losesExecutor }, goOn }: TaskItemProps): ReactElement {
  const { addIn } = useAddIn();
  const name = shortName(task.description);
  return (
    <li className="difference">
      <div className="difference-task">
        <button
          type="button"
          className="link"
          aria-label={nl.target.show(name)}
          onClick={() => void addIn.showTask(task.id, "target")}
        >
          {name}
        </button>
        <ul>
          {people.map((one) => (
            <li key={one.person.id}>{personLine(one)}</li>
          ))}
        </ul>
        {losesExecutor && <p className="over">{nl.target.nobody}</p>}
      </div>
      <ActionButton
        size="small"
        label={nl.target.takeBackTask(name)}
        goOn={goOn}
        onAct={() => addIn.takeBack(task.id, { consent: false })}
      >
        {nl.target.takeBack}
      </ActionButton>
    </li>
  );
}

function personLine({ person: { name }, before, after }: PersonDifference): ReactElement {
  if (before.marks.length === 0) return <Sign sign="+">{nl.target.comes(name, after)}</Sign>;
  if (after.marks.length === 0) return <Sign sign="−">{nl.target.goes(name, before)}</Sign>;
  return <Sign sign="↻">{nl.target.changes(name, before, after)}</Sign>;
}

/** A line with a sign before it, which says nothing that the words do not say. */
function Sign({ sign, children }: { readonly sign: string; readonly children: string }): ReactElement {
  return (
    <span className="difference-line">
      <span aria-hidden>{sign}</span>
      <span>{children}</span>
    </span>
  );
}
