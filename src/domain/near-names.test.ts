import type { Person } from "./model";
import { nearNames, peopleNamedLike } from "./near-names";

const team = (...names: readonly string[]): readonly Person[] =>
  names.map((name, index) => ({ id: `p${index}`, name, role: "", level: "school", hours: null, reachableOn: null }));
const pairs = (...names: readonly string[]) => nearNames(team(...names)).map((pair) => pair.map(({ name }) => name));

describe("names that may be of one person", () => {
  test.each([
    ["Ann", "ann"],
    ["Ann Peeters", "Ann  Peeters "],
    ["Chloë", "Chloe"],
    ["Chloë", "Chloe\u0308"],
    ["Van den Broeck, Jo", "van den broeck, jo "],
    ["Van den Broeck, Jo", "Jo Van den Broeck"],
    ["Vandenbroeck Jo", "Van den Broeck Jo"],
    ["Ann Peeters", "An Peeters"],
    ["Ann Peeters", "Ann Peters"],
    ["Ann Peeters", "Ann Peetres"],
    ["Ann", "Ann"],
    ["Annmarie Peeters", "Peeters Ann-Marie"],
    ["Jan Maes", "Jan Maas"],
    ["Els Claes", "Els Vlaes"],
    ["Peeters Ann", "Ann Peters"],
  ])("%j and %j", (one, other) => {
    expect(pairs(one, "Bram", other)).toEqual([[one, other]]);
  });

  test.each([
    ["Anna", "Anne"],
    ["Ann P.", "Ann V."],
    ["Firma Netwerk 1", "Firma Netwerk 2"],
    ["leerkracht A", "leerkracht B"],
    ["TICT", "PICT"],
    ["Ann Peeters", "Bram Peeters"],
    ["Jan Maes", "Jan Claes"],
    ["Martin", "Martine"],
    ["Ann", "?"],
    ["?", "!"],
  ])("are not %j and %j", (one, other) => {
    expect(pairs(one, other)).toEqual([]);
  });

  test("come in the order of the team, each pair once", () => {
    expect(pairs("Ann", "Bram", "ANN", "bram", "ann")).toEqual([
      ["Ann", "ANN"],
      ["Ann", "ann"],
      ["Bram", "bram"],
      ["ANN", "ann"],
    ]);
  });

  test("find who is meant by a name of a sheet", () => {
    expect(peopleNamedLike("peeters, ann", team("Bram", "Ann Peeters")).map(({ name }) => name)).toEqual([
      "Ann Peeters",
    ]);
  });
});
