import { useEffect, useId, useRef, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { GroupKind, Person } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { ClusterPatterns, type ClusterLook } from "../../components/ClusterPatterns";
import { LoadBars, longestOf } from "../../components/LoadBar";
import { useAddIn, usePane } from "../../use-add-in";
import { useAfterAnswer } from "../../use-after-answer";
import { teamWorkload } from "../../workload";
import { PersonFindings } from "./PersonFindings";
import { PersonRatings } from "./PersonRatings";
import { PersonTasks } from "./PersonTasks";
import type { PersonPartProps } from "./person-part";

/** All about one person: hours, load, what was found, tasks now and in the target, and what they shared themselves. */
export function PersonPage({ book, person }: PersonPartProps): ReactElement {
  const { addIn } = useAddIn();
  const { store, pane } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const patterns = useId();
  const isAfter = useAfterAnswer();
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const team = teamWorkload(book);
  const look: ClusterLook = { id: patterns, clusters: team.clusters };
  const workload = team.people.find((one) => one.person.id === person.id);
  return (
    <section
      className="stack person-page"
      aria-labelledby={headingId}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        store.closePerson();
      }}
    >
      <ClusterPatterns id={patterns} />
      <div className="stack-small">
        <div className="buttons">
          <Button size="small" onClick={() => store.closePerson()}>
            {nl.person.back(nl.pane.tabs[pane.view])}
          </Button>
          <Button
            size="small"
            aria-label={nl.bottlenecks.showPerson(person.name)}
            onClick={() => void addIn.showPlace({ taskId: null, personId: person.id }, "current")}
          >
            {nl.person.show}
          </Button>
        </div>
        <h1 ref={heading} id={headingId} tabIndex={-1}>
          {person.name}
        </h1>
        <p className="subtle">{aboutPerson(person, book.settings.group)}</p>
        {workload !== undefined && (
          <LoadBars
            workload={workload}
            scale={{
              unit: team.unit,
              longest: longestOf([workload.now, workload.target]),
              hoursPerPoint: null,
              look,
            }}
          />
        )}
        <p className="subtle">{nl.person.reachable(person.reachableOn)}</p>
      </div>
      <PersonFindings book={book} person={person} />
      {isAfter && (
        <>
          <PersonTasks book={book} person={person} look={look} />
          <PersonRatings book={book} person={person} />
        </>
      )}
      <p className="subtle">{nl.load.purpose}</p>
    </section>
  );
}

function aboutPerson({ role, level, hours }: Person, group: GroupKind | null): string {
  return [
    role === "" ? nl.person.noRole : role,
    ...(level === "school" ? [] : [nl.words.levelNamed(level, group)]),
    hours === null ? nl.person.noHours : nl.person.hours(hours),
  ].join(" · ");
}
