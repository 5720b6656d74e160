import { useId, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { tasksBesideTarget, type TaskBesideTarget } from "../../../domain/beside-target";
import { groupBy } from "../../../domain/group-by";
import { normaliseText } from "../../../domain/identity";
import { nl } from "../../../text/nl";
import { ClusterSign, type ClusterLook } from "../../components/ClusterPatterns";
import { situationData } from "../../../domain/situations";
import { goToTasks } from "../../pane-store";
import { hasTarget } from "../../situation-data";
import { usePane } from "../../use-add-in";
import { useFindings, type ShownFindings } from "../../use-findings";
import type { PersonPartProps } from "./person-part";

interface PersonTasksProps extends PersonPartProps {
  readonly look: ClusterLook;
}

/** The tasks of somebody by cluster, with their marks now and what the target changes; each leads to its cell. */
export function PersonTasks({ book, person, look }: PersonTasksProps): ReactElement {
  const headingId = useId();
  const { store } = usePane();
  const shown = { current: useFindings(book, "current"), target: useFindings(book, "target") };
  const target = hasTarget(book) ? situationData(book, "target") : null;
  const all = tasksBesideTarget(person.id, situationData(book, "current"), target);
  const clusters = groupBy(all, ({ task }) => normaliseText(task.cluster));
  const nowCount = all.filter(({ now }) => now !== null).length;
  const counted = book.situations.current.load.find(({ personId }) => personId === person.id)?.tasks ?? 0;
  return (
    <section className="stack-small" aria-labelledby={headingId}>
      <h2 id={headingId}>{nl.person.tasks(counted)}</h2>
      {nowCount === 0 && (
        <>
          <p>{nl.person.noTasks(person.name)}</p>
          <div className="buttons">
            <Button size="small" onClick={() => goToTasks(store, { situation: "current" })}>
              {nl.person.toTasks}
            </Button>
          </div>
        </>
      )}
      {nowCount > counted && <p className="subtle">{nl.person.otherTasks(nowCount - counted)}</p>}
      {target !== null && all.length > 0 && <p className="subtle">{nl.person.changes(all)}</p>}
      {[...clusters].map(([key, tasks]) => {
        const name = tasks[0]?.task.cluster ?? "";
        return (
          <div key={key}>
            <h3 className="cluster-head">
              <ClusterSign look={look} cluster={name} />
              {name === "" ? nl.words.noCluster : name}
            </h3>
            <ul>
              {tasks.map((one) => (
                <PersonTask
                  key={one.task.id}
                  one={one}
                  personId={person.id}
                  shown={one.now === null ? shown.target : shown.current}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

interface PersonTaskProps {
  readonly one: TaskBesideTarget;
  readonly personId: string;
  readonly shown: ShownFindings;
}

function PersonTask({ one, personId, shown: { names, onShow } }: PersonTaskProps): ReactElement {
  const { task, now, target } = one;
  const cell = now ?? target;
  const name = names.task(task.id);
  const change = nl.person.change(one);
  return (
    <li className="person-task">
      <button
        type="button"
        className="link"
        aria-label={nl.bottlenecks.showTask(name)}
        onClick={() => onShow(task.id, personId)}
      >
        {name}
      </button>
      <p className="subtle">
        {cell !== null && nl.person.about(cell, task.size === null ? null : nl.words.size(task.size))}
        {change !== null && <strong className="person-change">{change}</strong>}
      </p>
    </li>
  );
}
