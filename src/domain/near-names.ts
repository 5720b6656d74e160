import type { Person } from "./model";
import { oneLetterApart, plainWords } from "./spelling";

/** Two people of the team who may be one: it proposes, and the school decides. */
export type NearNames = readonly [Person, Person];

/** In a shorter name one other letter makes another name: Anna and Anne. */
const fewestLetters = 7;

/**
 * The pairs whose names are the same but for case, spaces, accents and punctuation, turned round ("Van den Broeck, Jo"
 * and "Jo Van den Broeck"), or one letter apart where the name is long enough. In the order of the team.
 */
export function nearNames(people: readonly Person[]): readonly NearNames[] {
  const spelled = people.map((person) => ({ person, spelling: spellingOf(person.name) }));
  return spelled.flatMap(({ person, spelling }, index) =>
    spelled
      .slice(index + 1)
      .filter((other) => isNear(spelling, other.spelling))
      .map((other): NearNames => [person, other.person]),
  );
}

/** The people whose name is near this one, or the same. In the order of the team. */
export function peopleNamedLike(name: string, people: readonly Person[]): readonly Person[] {
  const sought = spellingOf(name);
  return people.filter((person) => isNear(sought, spellingOf(person.name)));
}

interface Spelling {
  /** All letters, in order. */
  readonly letters: string;
  /** All letters, word by word in the order of the alphabet. */
  readonly turned: string;
  /** Numbers and initials: "Firma 1" and "Firma 2", "Ann P." and "Ann V." are told apart on purpose. */
  readonly marked: string;
}

function spellingOf(name: string): Spelling {
  const words = plainWords(name);
  const marks = words.filter((word) => word.length === 1 || /\d/.test(word));
  return { letters: words.join(""), turned: [...words].sort().join(""), marked: marks.join(" ") };
}

function isNear(one: Spelling, other: Spelling): boolean {
  if (one.letters === "") return false;
  if (one.letters === other.letters || one.turned === other.turned) return true;
  if (one.marked !== other.marked || Math.min(one.letters.length, other.letters.length) < fewestLetters) return false;
  return oneLetterApart(one.letters, other.letters) || oneLetterApart(one.turned, other.turned);
}
