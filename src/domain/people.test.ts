import { guessRole, knownRoles, samePerson } from "./people";

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
