import type { ReactElement } from "react";
import { isInside } from "../../domain/division";
import type { LoadUnit } from "../../domain/load";
import { nl } from "../../text/nl";
import type { PersonWorkload, Workload } from "../workload";
import { clusterFill, ClusterSign, type ClusterLook } from "./ClusterPatterns";

/** What the bars of a view have in common. */
export interface BarScale {
  readonly unit: LoadUnit;
  /** What the whole width stands for. */
  readonly longest: number;
  /** Shows points as estimated hours too; null when nobody asked for that. */
  readonly hoursPerPoint: number | null;
  readonly look: ClusterLook;
}

interface LoadBarProps {
  readonly workload: Workload;
  readonly scale: BarScale;
  /** "Nu" or "Streefdoel"; null where there is nothing to tell it from. */
  readonly situation: string | null;
}

/** Somebody's bars, now and in the target, divided by cluster; the words beside them say all that they show. */
export function LoadBars({
  workload: { person, now, target },
  scale,
}: {
  readonly workload: PersonWorkload;
  readonly scale: BarScale;
}): ReactElement {
  const hasTasks = now.taskCount > 0 || (target !== null && target.taskCount > 0);
  return (
    <>
      <LoadBar workload={now} scale={scale} situation={target === null ? null : nl.load.now} />
      {target !== null && <LoadBar workload={target} scale={scale} situation={nl.words.situation.target} />}
      {hasTasks && !isInside(person) && <p className="subtle">{nl.load.outside}</p>}
    </>
  );
}

/** Next to nothing: what a width may be divided by. */
const nothing = 1e-9;

/** How far bars reach that show all of these. */
export function longestOf(workloads: readonly (Workload | null)[]): number {
  return Math.max(nothing, ...workloads.flatMap((one) => (one === null ? [] : [one.amount, one.available ?? 0])));
}

function LoadBar({ workload, scale, situation }: LoadBarProps): ReactElement {
  return (
    <div className="load">
      <p className="load-words">
        {situation !== null && <strong>{situation}</strong>}
        {situation !== null && <span className="for-screen-readers">: </span>}
        <LoadWords workload={workload} scale={scale} />
      </p>
      {longestOf([workload]) > nothing && <Bar workload={workload} scale={scale} />}
      {workload.clusters.length > 0 && <Clusters workload={workload} scale={scale} />}
    </div>
  );
}

function LoadWords({ workload, scale: { unit, hoursPerPoint } }: Omit<LoadBarProps, "situation">): ReactElement {
  const { amount, available, occupancy, taskCount, minutesPerTask } = workload;
  return (
    <>
      <span>{available === null ? nl.load.amount(amount, unit) : nl.load.ofHours(amount, available)}</span>
      {hoursPerPoint !== null && <span>{nl.load.estimated(amount * hoursPerPoint)}</span>}
      {occupancy !== null && <span className={occupancy > 1 ? "over" : ""}>{nl.load.occupancyIs(occupancy)}</span>}
      <span className="subtle">{nl.load.tasks(taskCount)}</span>
      {minutesPerTask !== null && <span className="subtle">{nl.load.minutesIs(minutesPerTask)}</span>}
    </>
  );
}

/** A frame as long as the hours that somebody has, and in it the parts of the load, by cluster. */
function Bar({ workload, scale: { longest, look } }: Omit<LoadBarProps, "situation">): ReactElement {
  const width = (amount: number): string => `${Math.round((amount / longest) * 1000) / 10}%`;
  const all = workload.clusters.filter(({ load }) => load > 0);
  const parts = all.map(({ cluster, load }, index) => {
    const before = all.slice(0, index).reduce((sum, part) => sum + part.load, 0);
    return { cluster, x: width(before), width: width(load) };
  });
  return (
    <svg className="bar" width="100%" height="16" aria-hidden focusable="false">
      {workload.available !== null && <rect className="bar-hours" width={width(workload.available)} height="16" />}
      {parts.map(({ cluster, ...at }) => (
        <rect
          key={cluster}
          className="bar-part"
          y="3"
          height="10"
          style={{ fill: clusterFill(look, cluster) }}
          {...at}
        />
      ))}
    </svg>
  );
}

function Clusters({ workload, scale: { unit, look } }: Omit<LoadBarProps, "situation">): ReactElement {
  return (
    <ul className="clusters subtle">
      {workload.clusters.map(({ cluster, tasks, load }) => (
        <li key={cluster}>
          <ClusterSign look={look} cluster={cluster} />
          <span>{nl.load.ofCluster(cluster, tasks, nl.load.amount(load, unit))}</span>
        </li>
      ))}
    </ul>
  );
}
