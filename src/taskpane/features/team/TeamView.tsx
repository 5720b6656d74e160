import { useMemo, useRef, type ReactElement } from "react";
import { nl } from "../../../text/nl";
import { useAddIn } from "../../use-add-in";
import { AcceptRoles } from "./AcceptRoles";
import { NearNamesQuestions } from "./NearNamesQuestions";
import { NewPerson } from "./NewPerson";
import { PersonRow } from "./PersonRow";

/** The view Team: who takes up ICT tasks, with role, level and hours. */
export function TeamView(): ReactElement | null {
  const { state } = useAddIn();
  const newName = useRef<HTMLInputElement | null>(null);
  const assignments = state.book?.situations.current.assignments;
  const taskCounts = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { personId, marks } of assignments ?? []) {
      if (marks.length > 0) counts.set(personId, (counts.get(personId) ?? 0) + 1);
    }
    return counts;
  }, [assignments]);
  if (state.book === null) return null;
  const { people } = state.book;
  const hoursMissing = people.length > 0 && people.every((person) => person.hours === null);
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.team.heading}</h1>
      {people.length === 0 && <p className="lead">{nl.team.empty}</p>}
      {hoursMissing && <p className="subtle">{nl.team.whoHasHours}</p>}
      <NearNamesQuestions pairs={state.book.nearNames} goOn={() => newName.current?.focus()} />
      <NewPerson inputRef={newName} />
      <AcceptRoles people={people} onAccepted={() => newName.current?.focus()} />
      {people.length > 0 && (
        <ul className="people" aria-label={nl.team.list}>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              taskCount={taskCounts.get(person.id) ?? 0}
              goOn={() => newName.current?.focus()}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
