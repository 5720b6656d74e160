import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { BookState } from "../../../application/state";
import { neededData, type SchoolNeed } from "../../../domain/bottlenecks/needed-data";
import { notYetTold, schoolNeeds, unlocked } from "../../../text/insights";
import { nl } from "../../../text/nl";
import { situationData } from "../../../domain/situations";
import { goToTasks, type PaneStore, type TaskFilter } from "../../pane-store";
import { comparedWith, hasTarget } from "../../situation-data";
import { usePane } from "../../use-add-in";

interface NotYetToldProps {
  readonly book: BookState;
  /** True where there is nothing else to look at. */
  readonly unfolded: boolean;
}

/** What the school can fill in so that more can be told, what unlocks most first. */
export function NotYetTold({ book, unfolded }: NotYetToldProps): ReactElement | null {
  const { store, pane } = usePane();
  const { situation } = pane;
  const now = comparedWith(book, situation);
  const needed = neededData(situationData(book, situation), { now, hasTarget: hasTarget(book) });
  if (needed.length === 0) return null;
  const needs = schoolNeeds(nl.words.ourGroup(book.settings.group));
  return (
    <details className="fold" open={unfolded}>
      <summary>{notYetTold.summary(needed.length)}</summary>
      <div className="stack-small">
        <p className="subtle">{notYetTold.explanation}</p>
        <ul className="needs">
          {needed.map((one) => {
            const { what, where } = needs[one.need];
            const place = places[one.need];
            return (
              <li key={one.need}>
                <strong>{what}</strong>
                <p className="subtle">{unlocked(one)}</p>
                {place === undefined ? (
                  <p className="subtle">{notYetTold.fillIn(where)}</p>
                ) : (
                  <Button
                    size="small"
                    aria-label={notYetTold.goFor(notYetTold.go[place.view], what)}
                    onClick={() => leadTo(store, place)}
                  >
                    {notYetTold.go[place.view]}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}

type Place = { readonly view: "team" | "target" } | { readonly view: "tasks"; readonly filter: TaskFilter };

function leadTo(store: PaneStore, place: Place): void {
  if (place.view === "tasks") goToTasks(store, place);
  else store.go(place.view);
}

/** Where in the pane it is filled in; the others are filled in on a sheet. */
const places: Partial<Record<SchoolNeed, Place>> = {
  executors: { view: "tasks", filter: "unassigned" },
  replacers: { view: "tasks", filter: "all" },
  kinds: { view: "tasks", filter: "noKind" },
  sizes: { view: "tasks", filter: "noSize" },
  firstLine: { view: "tasks", filter: "all" },
  decisions: { view: "tasks", filter: "all" },
  hours: { view: "team" },
  target: { view: "target" },
};
