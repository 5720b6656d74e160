import type { ReactElement } from "react";
import type { LoadUnit } from "../../../domain/load";
import { nl } from "../../../text/nl";
import type { PersonWorkload, Workload } from "../../workload";

interface LoadTableProps {
  readonly people: readonly PersonWorkload[];
  readonly unit: LoadUnit;
}

interface Row extends Pick<PersonWorkload, "person"> {
  /** null where there is only one. */
  readonly situation: string | null;
  readonly workload: Workload;
}

/** Tasks, load and hours as a table, now and in the target; occupancy only when somebody has one. */
export function LoadTable({ people, unit }: LoadTableProps): ReactElement {
  const rows = people.flatMap(({ person, now, target }): readonly Row[] =>
    target === null
      ? [{ person, situation: null, workload: now }]
      : [
          { person, situation: nl.load.now, workload: now },
          { person, situation: nl.words.situation.target, workload: target },
        ],
  );
  const withOccupancy = rows.some(({ workload }) => workload.occupancy !== null);
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
        {rows.map(({ person, situation, workload: { taskCount, amount, occupancy } }) => (
          <tr key={`${person.id} ${situation}`}>
            <th scope="row">{situation === null ? person.name : nl.load.inSituation(person.name, situation)}</th>
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
