import { normaliseText } from "./identity";
import type { Level, Person } from "./model";

/** What counts of someone of whom nothing but the name was given. */
export const nothingGiven: Omit<Person, "id" | "name"> = { role: "", level: "school", hours: null, reachableOn: null };

/** A role in the ICT team, as the column Rol of Team names it. */
interface KnownRole {
  readonly role: string;
  /** Where such a person mostly works. */
  readonly level: Level;
  /** Part of the ICT coordination: has ICT hours, and is asked for them. */
  readonly coordinates: boolean;
}

/** The roles to choose from; free text is as good. */
export const knownRoles = [
  { role: "TICT", level: "school", coordinates: true },
  { role: "PICT", level: "school", coordinates: true },
  { role: "coördinerend ICT-coördinator", level: "school", coordinates: true },
  { role: "directie", level: "school", coordinates: false },
  { role: "administratief medewerker", level: "school", coordinates: false },
  { role: "leerkracht/digicoach", level: "school", coordinates: false },
  { role: "verantwoordelijke infrastructuur/TA(C)", level: "school", coordinates: false },
  { role: "communicatieverantwoordelijke", level: "school", coordinates: false },
  { role: "DPO/informatieveiligheid", level: "SG", coordinates: false },
  { role: "SG-dienst", level: "SG", coordinates: false },
  { role: "gemeentelijke ICT-dienst", level: "extern", coordinates: false },
  { role: "externe firma", level: "extern", coordinates: false },
  { role: "pedagogische begeleidingsdienst", level: "extern", coordinates: false },
  { role: "digileiders", level: "school", coordinates: false },
  { role: "ouders", level: "extern", coordinates: false },
] as const satisfies readonly KnownRole[];

type RoleName = (typeof knownRoles)[number]["role"];

/** Words, in lower case, that point to a role; of two that fit the first counts. */
const clues: readonly (readonly [RegExp, RoleName])[] = [
  [words("firma|bv|bvba|nv|vof|commv"), "externe firma"],
  [words("dpo|informatieveiligheid|gegevensbescherming"), "DPO/informatieveiligheid"],
  [words("gemeente|gemeentelijke|stedelijke|stadsdienst"), "gemeentelijke ICT-dienst"],
  [words("pbd|begeleidingsdienst|pedagogisch begeleider"), "pedagogische begeleidingsdienst"],
  [words("diensthoofd|coördinerend"), "coördinerend ICT-coördinator"],
  [words("tict|technisch ict-coördinator"), "TICT"],
  [words("pict|pedagogisch ict-coördinator"), "PICT"],
  [words("sg\\d*|scholengroep|scholengemeenschap|schoolbestuur"), "SG-dienst"],
  [words("directie|directieteam|directeur|directrice|adjunct"), "directie"],
  [words("secretariaat|secretaresse|administratie|administratief"), "administratief medewerker"],
  [words("communicatie|communicatieverantwoordelijke"), "communicatieverantwoordelijke"],
  [words("tac|technisch adviseur|infrastructuur|gebouwenbeheer"), "verantwoordelijke infrastructuur/TA(C)"],
  [words("digileiders?|leerlingen"), "digileiders"],
  [words("ouders|ouderraad|oudercomité"), "ouders"],
  [words("leerkracht|leerkrachten|leraar|leraars|leraren|digicoach|digicoaches"), "leerkracht/digicoach"],
];

/**
 * The role that a name such as "Directie" or "Firma Netwerk" points to, with its level: a proposal. Null for a person's
 * own name.
 *
 * @example guessRole("Firma Netwerk") // { role: "externe firma", level: "extern" }
 */
export function guessRole(name: string): { readonly role: string; readonly level: Level } | null {
  const found = roleIn(name);
  return found ? { role: found.role, level: found.level } : null;
}

/** What the name of somebody without a role points to; null where there is a role already, or nothing to propose. */
export function proposedRole({ name, role }: Pick<Person, "name" | "role">): ReturnType<typeof guessRole> {
  return role === "" ? guessRole(name) : null;
}

/** The team once those of these people who have no role yet have taken the one proposed, with its level. */
export function withProposedRoles(people: readonly Person[], personIds: readonly string[]): readonly Person[] {
  const asked = new Set(personIds);
  return people.map((person) => (asked.has(person.id) ? { ...person, ...proposedRole(person) } : person));
}

/** True for who should have ICT hours: everyone inside, but those whose role is other work (directie, secretariaat). */
export function expectsHours(person: Pick<Person, "role" | "level">): boolean {
  return person.level !== "extern" && (roleIn(person.role)?.coordinates ?? true);
}

/** True for a PICT: somebody of the ICT coordination whose work is pedagogical. */
export function isPedagogicalCoordinator(person: Pick<Person, "role">): boolean {
  return roleIn(person.role)?.role === "PICT";
}

/** True when two names are written the same but for case, spaces and quotes. It proposes; two people may share a name. */
export function samePerson(a: string, b: string): boolean {
  const name = normaliseText(a);
  return name !== "" && name === normaliseText(b);
}

function roleIn(text: string): KnownRole | undefined {
  const plain = normaliseText(text);
  const role = clues.find(([clue]) => clue.test(plain))?.[1];
  return knownRoles.find((known) => known.role === role);
}

function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, "u");
}
