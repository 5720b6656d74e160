import type { Person } from "../../domain/model";
import { samePerson } from "../../domain/people";
import { outcomes } from "../../text/outcomes";
import { readBook, type Book } from "../../workbook/book";
import { longestName } from "../../workbook/schema";
import { followPeople } from "../../workbook/situation-change";
import {
  addPeople,
  removePerson as removeFromTeam,
  setPerson as setInTeam,
  upkeepTeam,
} from "../../workbook/team-change";
import { freePersonId, type TeamSheet } from "../../workbook/team-sheet";
import type { NewPerson, PersonChanges } from "../add-in";
import { refusedHours, refusePerson } from "../refusals";
import { refuse, type Plan, type Refusal, type Session } from "../session";
import type { Outcome } from "../state";

type TeamPlan = (book: Book, team: TeamSheet) => Plan;

function runOnTeam(session: Session, plan: TeamPlan): Promise<Outcome> {
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      const team = book?.team ?? null;
      return book === null || team === null ? refuse("notAdopted") : plan(book, team);
    },
    { busy: outcomes.busy.team },
  );
}

/** Adds someone to Team, and a column to the generated situations. */
export function addPerson(session: Session, wanted: NewPerson): Promise<Outcome> {
  return runOnTeam(session, (book, team) => {
    const refusal = refusedName(book, wanted.name, null) ?? refusedHours(wanted.hours);
    if (refusal !== null) return refusal;
    const name = wanted.name.trim();
    const person: Person = {
      id: freePersonId(name, 1, new Set(book.people.map(({ id }) => id))),
      name,
      role: wanted.role ?? "",
      level: wanted.level ?? "school",
      hours: wanted.hours ?? null,
    };
    const change = [...upkeepTeam(team), ...addPeople(team, [person]), ...followPeople(book, [...book.people, person])];
    return { ok: true, change, done: () => outcomes.personAdded(name) };
  });
}

/** Changes what is given of someone: role, level, hours. */
export function setPerson(session: Session, personId: string, changes: PersonChanges): Promise<Outcome> {
  return runOnTeam(session, (book, team) => {
    const person = book.people.find(({ id }) => id === personId);
    if (person === undefined) return refusePerson(personId);
    const refusal = refusedHours(changes.hours);
    if (refusal !== null) return refusal;
    const change = [...upkeepTeam(team), ...setInTeam(team, { ...person, ...changes })];
    return { ok: true, change, done: () => outcomes.personChanged(person.name) };
  });
}

/** Gives someone another name, everywhere the add-in wrote it. */
export function renamePerson(session: Session, personId: string, wanted: string): Promise<Outcome> {
  return runOnTeam(session, (book, team) => {
    const person = book.people.find(({ id }) => id === personId);
    if (person === undefined) return refusePerson(personId);
    const refusal = refusedName(book, wanted, person);
    if (refusal !== null) return refusal;
    const renamed = { ...person, name: wanted.trim() };
    const people = book.people.map((other) => (other.id === personId ? renamed : other));
    const change = [...upkeepTeam(team), ...setInTeam(team, renamed), ...followPeople(book, people)];
    return { ok: true, change, done: () => outcomes.personRenamed(person.name, renamed.name) };
  });
}

/** Takes someone out of Team; marks go to *Nog te plaatsen*. */
export function removePerson(session: Session, personId: string): Promise<Outcome> {
  return runOnTeam(session, (book, team) => {
    const person = book.people.find(({ id }) => id === personId);
    if (person === undefined) return refusePerson(personId);
    const people = book.people.filter(({ id }) => id !== personId);
    const marks = [book.situations.current, book.situations.target]
      .filter(({ matrix }) => matrix !== null)
      .flatMap(({ assignments }) => assignments.filter((entry) => entry.personId === personId));
    const change = [...upkeepTeam(team), ...removeFromTeam(team, personId), ...followPeople(book, people)];
    return { ok: true, change, done: () => outcomes.personRemoved(person.name, marks.length) };
  });
}

/** Such as a new line: a name with one would not stand on one line of a sheet. */
const controlCharacter = /\p{Cc}/u;

function refusedName(book: Book, wanted: string, self: Person | null): Refusal | null {
  const name = wanted.trim();
  if (name === "") return refuse("nameEmpty");
  if (name.length > longestName) return refuse("textTooLong");
  if (controlCharacter.test(name)) return refuse("nameInvalid", name.split(controlCharacter).join(" "));
  const taken = book.people.some((person) => person.id !== self?.id && samePerson(person.name, name));
  return taken ? refuse("nameTaken", name) : null;
}
