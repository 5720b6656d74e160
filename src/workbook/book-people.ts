import type { Person, SituationKind } from "../domain/model";
import { nothingGiven, samePerson } from "../domain/people";
import type { FilledIn, HandMadeReading } from "./hand-made/hand-made";
import type { Matrix } from "./matrix/matrix-sheet";
import { textAt } from "./snapshot";
import { tidyName } from "./team/person-name";
import { freePersonId } from "./team/team-sheet";

export const situations: readonly SituationKind[] = ["current", "target"];

export type BySituation<Value> = Readonly<Record<SituationKind, Value>>;

/** Those in Team, and new ones whose name was typed above a column. */
export function withTyped(team: readonly Person[], matrices: BySituation<Matrix | null>): readonly Person[] {
  const people = new Map(team.map((person) => [person.id, person]));
  for (const kind of situations)
    for (const { id, name } of matrices[kind]?.typed ?? [])
      if (!people.has(id)) people.set(id, { id, name, ...nothingGiven });
  return [...people.values()];
}

/** Those who are named for sure in what was filled in by hand. */
export function surePeople(filledIn: FilledIn | null): HandMadeReading["people"] {
  return filledIn?.reading.people.filter(({ doubtful }) => !doubtful) ?? [];
}

/** Without Team: those known already, those above the columns of generated sheets, and those named in what was filled in by hand. */
export function peopleOnSheets(
  known: readonly Person[],
  matrices: BySituation<Matrix | null>,
  notGenerated: BySituation<{ readonly filledIn: FilledIn | null }>,
): readonly Person[] {
  const people = new Map(known.map((person) => [person.id, person]));
  const add = (id: string, name: string) => {
    if (!people.has(id)) people.set(id, { id, name, ...nothingGiven });
  };
  for (const kind of situations) {
    const matrix = matrices[kind];
    for (const [id, column] of matrix?.lost.header === false ? matrix.personColumns : [])
      if (matrix !== null) add(id, tidyName(textAt(matrix.sheet, matrix.headerRow, column)));
    for (const { id, name } of matrix?.typed ?? []) add(id, tidyName(name));
    const named = surePeople(notGenerated[kind].filledIn).map(({ name }) => tidyName(name));
    idsOfNames(named, [...people.values()]).forEach((id, index) => add(id, named[index] ?? ""));
  }
  return [...people.values()];
}

/**
 * Who is meant by each name on one sheet, by ID: the person with exactly that name, each once. A name that nobody has
 * gets the ID that it would have in Team, which is also that of who was called so before; never that of somebody whose
 * name only looks the same.
 */
export function idsOfNames(names: readonly string[], people: readonly Person[]): readonly string[] {
  const taken = new Set<string>();
  const exact = names.map((name) => {
    const id = people.find((person) => person.name === name && !taken.has(person.id))?.id;
    if (id !== undefined) taken.add(id);
    return id;
  });
  return exact.map((id, index) => {
    if (id !== undefined) return id;
    const name = names[index] ?? "";
    const alike = people.filter((person) => samePerson(person.name, name)).map((person) => person.id);
    const free = freePersonId(name, 1, new Set([...taken, ...alike]));
    taken.add(free);
    return free;
  });
}
