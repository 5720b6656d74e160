import type { Person } from "../../../domain/model";
import { fold, matchesText } from "./task-rows";

/**
 * The people whose name or role has all words of the text in it, those whose name begins with it first; everyone, in the
 * order of the team, when nothing was typed.
 */
export function matchPeople(people: readonly Person[], text: string): readonly Person[] {
  const wanted = fold(text);
  const matching = people.filter((person) => matchesText(fold(`${person.name} ${person.role}`), text));
  const begins = (person: Person): boolean => wanted !== "" && fold(person.name).startsWith(wanted);
  return [...matching.filter(begins), ...matching.filter((person) => !begins(person))];
}
