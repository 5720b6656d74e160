import type { ReactElement } from "react";
import type { LoadUnit } from "../../../domain/load";
import { nl } from "../../../text/nl";
import type { Workload } from "./workload";

/** Tasks, load and hours as a table; occupancy only when somebody has one. */
export function LoadTable({
  workloads,
  unit,
}: {
  readonly workloads: readonly Workload[];
  readonly unit: LoadUnit;
}): ReactElement {
  const withOccupancy = unit === "hours" && workloads.some((workload) => workload.occupancy !== null);
  return (
    <table className="figures">
      <caption className="for-screen-readers">{nl.load.list}</caption>
      <thead>
        <tr>
          <th scope="col">{nl.load.person}</th>
          <th scope="col">{nl.load.taskCount}</th>
          <th scope="col">{nl.load.load}</th>
          <th scope="col">{nl.load.ownHours}</th>
          {withOccupancy && <th scope="col">{nl.load.occupancy}</th>}
        </tr>
      </thead>
      <tbody>
        {workloads.map(({ person, taskCount, amount, occupancy }) => (
          <tr key={person.id}>
            <th scope="row">{person.name}</th>
            <td>{taskCount}</td>
            <td>{nl.load.amount(amount, unit)}</td>
            <td>{person.hours === null ? nl.load.noHours : nl.load.amount(person.hours, "hours")}</td>
            {withOccupancy && <td>{occupancy === null ? nl.load.none : nl.load.percent(occupancy)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
