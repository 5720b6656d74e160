import type { ReactElement } from "react";
import type { LoadUnit } from "../../../domain/load";
import { nl } from "../../../text/nl";
import type { Workload } from "./workload";

/** The same figures as a table; occupancy only when somebody has one. */
export function LoadTable({
  workloads,
  unit,
}: {
  readonly workloads: readonly Workload[];
  readonly unit: LoadUnit;
}): ReactElement {
  const withOccupancy = unit === "hours" && workloads.some((workload) => workload.occupancy !== null);
  const withMinutes = workloads.some((workload) => workload.minutesPerTask !== null);
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
          {withMinutes && <th scope="col">{nl.load.minutesPerTask}</th>}
        </tr>
      </thead>
      <tbody>
        {workloads.map(({ person, taskCount, amount, occupancy, minutesPerTask }) => (
          <tr key={person.id}>
            <th scope="row">{person.name}</th>
            <td>{taskCount}</td>
            <td>{nl.load.amount(amount, unit)}</td>
            <td>{person.hours === null ? nl.load.noHours : nl.load.amount(person.hours, "hours")}</td>
            {withOccupancy && <td>{occupancy === null ? nl.load.none : nl.load.percent(occupancy)}</td>}
            {withMinutes && <td>{minutesPerTask === null ? nl.load.none : nl.load.minutes(minutesPerTask)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
