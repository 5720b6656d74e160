import { useState, type ReactElement } from "react";
import type { BookState } from "../../../application/state";
import { hoursPerPoint } from "../../../domain/estimate";
import { commonUnit, type LoadUnit } from "../../../domain/load";
import { carriesWork } from "../../../domain/size";
import { nl } from "../../../text/nl";
import { ForSituation } from "../../components/ForSituation";
import { useAddIn, usePane } from "../../use-add-in";
import { LoadBars } from "./LoadBars";
import { LoadTable } from "./LoadTable";
import { MixTable } from "./MixTable";
import { workloads } from "./workload";

/** The view Belasting: how many tasks and how much work everyone has, in one unit for all. */
export function LoadView(): ReactElement | null {
  const { state } = useAddIn();
  const { pane } = usePane();
  const [estimating, setEstimating] = useState(false);
  const { book } = state;
  if (book === null) return null;
  const { load } = book.situations[pane.situation];
  const unit = commonUnit(load);
  const people = workloads(book.people, load, unit);
  const perPoint = unit === "points" ? hoursPerPoint(load) : null;
  const shownPerPoint = estimating ? perPoint : null;
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.load.heading}</h1>
      <ForSituation book={book}>
        {people.length === 0 ? (
          <p className="lead">{nl.load.empty}</p>
        ) : (
          <>
            {people.every((person) => person.taskCount === 0) && <p className="lead">{nl.load.nothingAssigned}</p>}
            <div className="stack-small">
              <p className="subtle">{unitOf(book, unit)}</p>
              {perPoint !== null && (
                <label className="choice">
                  <input
                    type="checkbox"
                    checked={estimating}
                    onChange={(event) => setEstimating(event.target.checked)}
                  />
                  <span>{nl.load.estimate}</span>
                </label>
              )}
              {shownPerPoint !== null && <p className="subtle">{nl.load.estimateExplained(shownPerPoint)}</p>}
            </div>
            <LoadBars workloads={people} unit={unit} clusters={clustersOf(book)} hoursPerPoint={shownPerPoint} />
            <details className="fold">
              <summary>{nl.load.asTable}</summary>
              <LoadTable workloads={people} unit={unit} />
            </details>
            <MixTable book={book} />
            <Remarks book={book} unit={unit} />
          </>
        )}
      </ForSituation>
    </div>
  );
}

function unitOf({ settings: { points } }: BookState, unit: LoadUnit): string {
  return unit === "hours" ? nl.load.unitHours : nl.load.unitPoints(points.S, points.M, points.L);
}

function Remarks({ book, unit }: { readonly book: BookState; readonly unit: LoadUnit }): ReactElement {
  const withoutSize = book.tasks.filter((task) => task.size === null && carriesWork(task)).length;
  return (
    <div className="subtle stack-small">
      {unit === "points" && withoutSize > 0 && <p>{nl.load.withoutSize(withoutSize)}</p>}
      <p>{nl.load.purpose}</p>
    </div>
  );
}

function clustersOf(book: BookState): readonly string[] {
  return [...new Set(book.tasks.map((task) => task.cluster))];
}
