import type { Person } from "../../../domain/model";
import { bestFits, findable } from "../../../domain/type-ahead";

/** The people whose name or role fits the text, the best first; everyone, in the order of the team, without text. */
export function matchPeople(people: readonly Person[], text: string): readonly Person[] {
  return bestFits(people, ({ name, role }) => findable(name, role), text);
}
