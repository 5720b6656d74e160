import { useId, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { BookState } from "../../../application/state";
import type { LoadUnit } from "../../../domain/load";
import { carriesWork } from "../../../domain/size";
import { nl } from "../../../text/nl";
import { ClusterPatterns } from "../../components/ClusterPatterns";
import { Fold } from "../../components/Fold";
import { LoadBars, longestOf, type BarScale } from "../../components/LoadBar";
import { PersonLink } from "../../components/PersonLink";
import { goToTasks } from "../../pane-store";
import { useAddIn, usePane } from "../../use-add-in";
import { teamWorkload, type PersonWorkload, type TeamWorkload } from "../../workload";
import { LoadTable } from "./LoadTable";
import { MixTable } from "./MixTable";
import { ordered, orders, type Order } from "./order";

/** The view Belasting: how many tasks and how much work everyone has, now and in the target, in one unit for all. */
export function LoadView(): ReactElement | null {
  const { state } = useAddIn();
  const { store } = usePane();
  const { book } = state;
  if (book === null) return null;
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.load.heading}</h1>
      {book.people.length === 0 ? (
        <Empty sentence={nl.load.empty} label={nl.load.toTeam} onGo={() => store.go("team")} />
      ) : (
        <TeamLoad book={book} />
      )}
    </div>
  );
}

function TeamLoad({ book }: { readonly book: BookState }): ReactElement {
  const { store } = usePane();
  const [estimating, setEstimating] = useState(false);
  const [order, setOrder] = useState<Order>("team");
  const team = teamWorkload(book);
  const { people, unit, target } = team;
  const hoursPerPoint = estimating ? team.hoursPerPoint : null;
  const shown = ordered(people, order);
  return (
    <>
      {people.every(isWithoutTasks) && (
        <Empty
          sentence={nl.load.nothingAssigned}
          label={nl.load.toTasks}
          onGo={() => goToTasks(store, { situation: "current", filter: "unassigned" })}
        />
      )}
      <div className="stack-small">
        <p className="subtle">{explained(book, team)}</p>
        {target === "copy" && <p className="subtle">{nl.load.stillCopy}</p>}
        {team.hoursPerPoint !== null && (
          <label className="choice">
            <input type="checkbox" checked={estimating} onChange={(event) => setEstimating(event.target.checked)} />
            <span>{nl.load.estimate}</span>
          </label>
        )}
        {hoursPerPoint !== null && <p className="subtle">{nl.load.estimateExplained(hoursPerPoint)}</p>}
        {people.length > 1 && <OrderChoice people={people} order={order} onChange={setOrder} />}
      </div>
      <Bars team={team} shown={shown} hoursPerPoint={hoursPerPoint} />
      <Fold summary={nl.load.asTable}>
        <LoadTable people={shown} unit={unit} />
      </Fold>
      <MixTable book={book} />
      <Remarks book={book} unit={unit} />
    </>
  );
}

interface BarsProps extends Pick<BarScale, "hoursPerPoint"> {
  readonly team: TeamWorkload;
  readonly shown: readonly PersonWorkload[];
}

function Bars({ team: { people, unit, clusters }, shown, hoursPerPoint }: BarsProps): ReactElement {
  const id = useId();
  const longest = longestOf(people.flatMap(({ now, target }) => [now, target]));
  const scale: BarScale = { unit, longest, hoursPerPoint, look: { id, clusters } };
  return (
    <>
      <ClusterPatterns id={id} />
      <ul className="bars" aria-label={nl.load.list}>
        {shown.map((workload) => (
          <li key={workload.person.id} className="bar-item">
            <span className="person-name">
              <PersonLink person={workload.person} />
            </span>
            <LoadBars workload={workload} scale={scale} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface OrderChoiceProps {
  readonly people: readonly PersonWorkload[];
  readonly order: Order;
  readonly onChange: (order: Order) => void;
}

function OrderChoice({ people, order, onChange }: OrderChoiceProps): ReactElement {
  const hasOccupancy = people.some(({ now }) => now.occupancy !== null);
  return (
    <label className="pick">
      <span>{nl.load.order.label}</span>
      <select value={order} onChange={({ target }) => onChange(orders.find((one) => one === target.value) ?? "team")}>
        {orders
          .filter((one) => one !== "occupancy" || hasOccupancy)
          .map((one) => (
            <option key={one} value={one}>
              {nl.load.order[one]}
            </option>
          ))}
      </select>
    </label>
  );
}

interface EmptyProps {
  readonly sentence: string;
  readonly label: string;
  readonly onGo: () => void;
}

/** What is missing, and the way to where it is filled in. */
function Empty({ sentence, label, onGo }: EmptyProps): ReactElement {
  return (
    <div className="stack-small">
      <p className="lead">{sentence}</p>
      <div className="buttons">
        <Button appearance="primary" onClick={onGo}>
          {label}
        </Button>
      </div>
    </div>
  );
}

function Remarks({ book, unit }: { readonly book: BookState; readonly unit: LoadUnit }): ReactElement {
  const withoutSize = book.tasks.filter((task) => task.size === null && carriesWork(task)).length;
  return (
    <div className="subtle stack-small">
      {unit === "points" && withoutSize > 0 && <p>{nl.load.withoutSize(withoutSize)}</p>}
      {book.people.every(({ hours }) => hours === null) && <p>{nl.load.noHoursYet}</p>}
      <p>{nl.load.purpose}</p>
    </div>
  );
}

function explained({ settings: { points } }: BookState, { unit, people }: TeamWorkload): string {
  if (unit === "points") return nl.load.unitPoints(points.S, points.M, points.L);
  const hasFrames = people.some(({ now }) => now.available !== null);
  return hasFrames ? `${nl.load.unitHours} ${nl.load.frame}` : nl.load.unitHours;
}

function isWithoutTasks({ now, target }: PersonWorkload): boolean {
  return now.taskCount === 0 && (target === null || target.taskCount === 0);
}
