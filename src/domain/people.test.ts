import { situation } from "../../tests/domain/situation";
import {
  expectsHours,
  guessRole,
  isPedagogicalCoordinator,
  knownRoles,
  proposedRole,
  samePerson,
  withProposedRoles,
} from "./people";

describe("guessing a role from a name", () => {
  test.each([
    ["Directie", "directie", "school"],
    ["Mevr. de directeur", "directie", "school"],
    ["Firma Netwerk", "externe firma", "extern"],
    ["Netwerkbedrijf BV", "externe firma", "extern"],
    ["NV Computers", "externe firma", "extern"],
    ["Firma Administratie", "externe firma", "extern"],
    ["Secretariaat", "administratief medewerker", "school"],
    ["administratie", "administratief medewerker", "school"],
    ["SG", "SG-dienst", "SG"],
    ["SG-team ICT", "SG-dienst", "SG"],
    ["SG12", "SG-dienst", "SG"],
    ["Scholengroep", "SG-dienst", "SG"],
    ["DPO", "DPO/informatieveiligheid", "SG"],
    ["TICT", "TICT", "school"],
    ["Technisch ICT-coördinator", "TICT", "school"],
    ["Technisch ICT-coo\u0308rdinator", "TICT", "school"],
    ["Leerkrachten", "leerkracht/digicoach", "school"],
    ["Digileiders 5de jaar", "digileiders", "school"],
    ["Gemeente", "gemeentelijke ICT-dienst", "extern"],
  ])("%s is proposed as %s (%s)", (name, role, level) => {
    expect(guessRole(name)).toEqual({ role, level });
  });

  test.each(["Ann", "Chloë", "Firmin", "Bva Ndongo", "Direct", "Jan Sgobba", "Ouderdom", ""])(
    "%j is somebody's own name",
    (name) => {
      expect(guessRole(name)).toBeNull();
    },
  );

  test("every known role is recognised as itself when it stands in the column Rol", () => {
    for (const { role, level } of knownRoles) expect(guessRole(role)).toEqual({ role, level });
  });
});

describe("the role that a name points to", () => {
  const { people } = situation({
    people: { Directie: {}, "Firma Netwerk": { role: "TICT", level: "school" }, SG: {} },
  });

  test("is proposed where nobody gave one", () => {
    expect(people.map(proposedRole)).toEqual([
      { role: "directie", level: "school" },
      null,
      { role: "SG-dienst", level: "SG" },
    ]);
  });

  test("is taken with its level by those who are asked, and only where there was none", () => {
    const after = withProposedRoles(people, ["Directie", "Firma Netwerk"]);
    expect(after.map(({ role, level }) => [role, level])).toEqual([
      ["directie", "school"],
      ["TICT", "school"],
      ["", people[2]?.level],
    ]);
  });
});

describe("who should have ICT hours", () => {
  test.each([
    ["TICT", "school", true],
    ["", "school", true],
    ["iets van ons", "school", true],
    ["SG-dienst", "SG", false],
    ["directie", "school", false],
    ["administratief medewerker", "school", false],
    ["TICT", "extern", false],
  ] as const)("%s, %s: %s", (role, level, expected) => {
    expect(expectsHours({ role, level })).toBe(expected);
  });

  test("a PICT alone is a pedagogical coordinator", () => {
    expect(["PICT", "TICT", ""].map((role) => isPedagogicalCoordinator({ role }))).toEqual([true, false, false]);
  });
});

describe("the same person", () => {
  test.each([
    ["Ann", " ann "],
    ["Jan D'hondt", "Jan  D’hondt"],
    ["Chloë", "Chloe\u0308"],
  ])("%j and %j", (a, b) => {
    expect(samePerson(a, b)).toBe(true);
  });

  test.each([
    ["Chloë", "Chloe"],
    ["Ann", "Anne"],
    ["", ""],
  ])("not %j and %j", (a, b) => {
    expect(samePerson(a, b)).toBe(false);
  });
});
