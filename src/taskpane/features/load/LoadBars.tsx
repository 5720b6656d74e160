import type { ReactElement } from "react";
import type { LoadUnit } from "../../../domain/load";
import { nl } from "../../../text/nl";
import type { Workload } from "./workload";

export interface LoadBarsProps {
  readonly workloads: readonly Workload[];
  readonly unit: LoadUnit;
  /** All clusters, in the order of the list: each keeps its colour for everyone. */
  readonly clusters: readonly string[];
  /** Shows points as estimated hours too; null when nobody asked for that. */
  readonly hoursPerPoint: number | null;
}

/** A bar per person, divided by cluster; the words beside it say all that the bar shows. */
export function LoadBars({ workloads, unit, clusters, hoursPerPoint }: LoadBarsProps): ReactElement {
  const ownHours = (workload: Workload): number => (unit === "hours" ? (workload.person.hours ?? 0) : 0);
  const longest = Math.max(1e-9, ...workloads.flatMap((workload) => [workload.amount, ownHours(workload)]));
  const colorOf = (cluster: string): string => `var(--cluster-${(clusters.indexOf(cluster) + colors) % colors})`;
  return (
    <ul className="bars" aria-label={nl.load.list}>
      {workloads.map((workload) => (
        <li key={workload.person.id} className="bar-item">
          <div className="bar-words">
            <span className="person-name">{workload.person.name}</span>
            <span>{amountOf(workload, unit)}</span>
          </div>
          <div className="bar" aria-hidden>
            <div className="bar-fill" style={{ width: percent(workload.amount / longest) }}>
              {segmentsOf(workload).map((segment) => (
                <span
                  key={segment.cluster}
                  style={{ flexGrow: segment.load, background: colorOf(segment.cluster) }}
                  title={nl.load.clusterTasks(segment.cluster, segment.tasks)}
                />
              ))}
            </div>
            {ownHours(workload) > 0 && (
              <span className="bar-limit" style={{ left: percent(ownHours(workload) / longest) }} />
            )}
          </div>
          <div className="bar-about subtle">
            <span>{nl.load.tasks(workload.taskCount)}</span>
            {workload.minutesPerTask !== null && <span>{nl.load.minutesIs(workload.minutesPerTask)}</span>}
            {hoursPerPoint !== null && <span>{nl.load.estimated(workload.amount * hoursPerPoint)}</span>}
            {unit === "points" && workload.person.hours !== null && (
              <span>{nl.load.hoursGiven(workload.person.hours)}</span>
            )}
            {unit === "hours" && workload.occupancy !== null && (
              <span className={workload.occupancy > 1 ? "over" : ""}>{nl.load.occupancyIs(workload.occupancy)}</span>
            )}
          </div>
          {workload.clusters.length > 0 && (
            <div className="bar-about subtle">
              {workload.clusters.map((cluster) => (
                <span key={cluster.cluster} className="mix">
                  <i aria-hidden style={{ background: colorOf(cluster.cluster) }} />
                  {nl.load.clusterTasks(cluster.cluster, cluster.tasks)}
                </span>
              ))}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

const colors = 8;

function segmentsOf(workload: Workload): Workload["clusters"] {
  if (workload.clustersInUnit) return workload.clusters.filter((cluster) => cluster.load > 0);
  return workload.amount > 0 ? [{ cluster: "", tasks: workload.taskCount, load: workload.amount }] : [];
}

function amountOf(workload: Workload, unit: LoadUnit): string {
  const { hours } = workload.person;
  return unit === "hours" && hours !== null
    ? nl.load.ofHours(workload.amount, hours)
    : nl.load.amount(workload.amount, unit);
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
