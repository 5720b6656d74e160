import type { Person } from "../../domain/model";
import { nothingGiven, samePerson, withProposedRoles } from "../../domain/people";
import { outcomes } from "../../text/outcomes";
import { readBook, type Book } from "../../workbook/book";
import { situations } from "../../workbook/book-people";
import { longestName } from "../../domain/limits";
import { followPeople } from "../../workbook/situation-change";
import { hasControlCharacter, tidyName } from "../../workbook/team/person-name";
import { reconcileTeam } from "../../workbook/team/team-change";
import { newTeam } from "../../workbook/team/team-layout";
import { freePersonId } from "../../workbook/team/team-sheet";
import type { NewPerson, PersonChanges } from "../add-in";
import { foreseePerson, foreseeRoles, type Foresee } from "../foresee";
import { nameNotices, sortedNotices, typedOverNotices } from "../notices";
import { refusedCount, refusedHours, refusePerson, refuseWithoutBook } from "../refusals";
import { refuse, type Plan, type Refusal } from "../plan";
import type { Session } from "../session";
import type { Outcome } from "../state";

/** What becomes of the team: who is in it afterwards. */
interface TeamChange {
  readonly ok: true;
  readonly people: readonly Person[];
  readonly done: string;
}

function runOnTeam(session: Session, plan: (book: Book) => TeamChange | Refusal, foresee?: Foresee): Promise<Outcome> {
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      if (book === null) return refuseWithoutBook(snapshot);
      const planned = plan(book);
      return planned.ok ? planTeam(book, planned) : planned;
    },
    { busy: outcomes.busy.team, ...(foresee && { foresee }) },
  );
}

/** Team, which is made again when somebody deleted it, and the generated situations with it. */
function planTeam(book: Book, { people, done }: TeamChange): Plan {
  const { team } = book;
  const onTeam = team === null ? [newTeam(book.snapshot, people)] : reconcileTeam(team, people);
  const before = team?.rows.map(({ person }) => person) ?? book.people;
  const stays = sameColumns(before, people) && sameColumns(book.people, people);
  const follow = stays ? [] : followPeople(book, people);
  const change = [...onTeam, ...follow];
  const followed = situations.flatMap((situation) => typedOverNotices(book, situation, follow));
  const onNames = team !== null && follow.length === 0 ? [] : [...nameNotices(book), ...followed];
  return { ok: true, change, done: () => [done, ...sortedNotices(book, change), ...onNames].join(" ") };
}

/** True when the columns of a situation stay as they are: what else is given of someone is looked up in Team. */
function sameColumns(before: readonly Person[], after: readonly Person[]): boolean {
  const columns = (people: readonly Person[]) => JSON.stringify(people.map(({ id, name }) => [id, name]));
  return columns(before) === columns(after);
}

/** Adds someone to Team, and a column to the generated situations. */
export function addPerson(session: Session, wanted: NewPerson): Promise<Outcome> {
  return runOnTeam(session, (book) => {
    const refusal = refusedName(book, wanted.name, null) ?? refusedHours(wanted.hours) ?? refusedCount(book, 1);
    if (refusal !== null) return refusal;
    const name = wanted.name.trim();
    const person: Person = {
      id: freePersonId(name, 1, new Set(book.people.map(({ id }) => id))),
      name,
      ...nothingGiven,
      role: wanted.role ?? nothingGiven.role,
      level: wanted.level ?? nothingGiven.level,
      hours: wanted.hours ?? nothingGiven.hours,
    };
    const people = [...book.people, person];
    return { ok: true, people, done: outcomes.personAdded(name) };
  });
}

/** Changes what is given of someone: role, level, hours. */
export function setPerson(session: Session, personId: string, changes: PersonChanges): Promise<Outcome> {
  const plan = (book: Book) => {
    const person = book.people.find(({ id }) => id === personId);
    if (person === undefined) return refusePerson(personId);
    const refusal = refusedHours(changes.hours);
    if (refusal !== null) return refusal;
    return replaced(book, { ...person, ...changes }, outcomes.personChanged(person.name));
  };
  return runOnTeam(session, plan, foreseePerson(personId, changes));
}

/** Gives people the roles that were proposed; who has a role by now keeps it. */
export function acceptRoles(session: Session, personIds: readonly string[]): Promise<Outcome> {
  const plan = (book: Book): TeamChange => {
    const people = withProposedRoles(book.people, personIds);
    const given = people.filter((person, index) => person.role !== book.people[index]?.role).length;
    return { ok: true, people, done: outcomes.rolesAccepted(given) };
  };
  return runOnTeam(session, plan, foreseeRoles(personIds));
}

/** Gives someone another name, everywhere the add-in wrote it. */
export function renamePerson(session: Session, personId: string, wanted: string): Promise<Outcome> {
  return runOnTeam(session, (book) => {
    const person = book.people.find(({ id }) => id === personId);
    if (person === undefined) return refusePerson(personId);
    const refusal = refusedName(book, wanted, person);
    if (refusal !== null) return refusal;
    const name = wanted.trim();
    return replaced(book, { ...person, name }, outcomes.personRenamed(person.name, name));
  });
}

function replaced(book: Book, person: Person, done: string): TeamChange {
  const people = book.people.map((other) => (other.id === person.id ? person : other));
  return { ok: true, people, done };
}

/** Takes someone out of Team; marks go to *Nog te plaatsen*. */
export function removePerson(session: Session, personId: string): Promise<Outcome> {
  return runOnTeam(session, (book) => {
    const person = book.people.find(({ id }) => id === personId);
    if (person === undefined) return refusePerson(personId);
    const people = book.people.filter(({ id }) => id !== personId);
    const marks = [book.situations.current, book.situations.target]
      .filter(({ matrix }) => matrix !== null)
      .flatMap(({ assignments }) => assignments.filter((entry) => entry.personId === personId));
    const done = outcomes.personRemoved(person.name, marks.length);
    return { ok: true, people, done };
  });
}

function refusedName(book: Book, wanted: string, self: Person | null): Refusal | null {
  const name = wanted.trim();
  if (name === "") return refuse("nameEmpty");
  if (name.length > longestName) return refuse("textTooLong");
  if (hasControlCharacter(name)) return refuse("nameInvalid", tidyName(name));
  const taken = book.people.some((person) => person.id !== self?.id && samePerson(person.name, name));
  return taken ? refuse("nameTaken", name) : null;
}
