import { parseNames } from "./names";

const team = ["Ann", "Bram", "Chloë", "Jo Van den Broeck", "Firma Jan & Co", "Firma Jan", "Ann Peeters", "en Co"];

describe("names in a cell Wie?", () => {
  test.each<[string, readonly string[]]>([
    ["Ann", ["Ann"]],
    ["ann, BRAM", ["Ann", "Bram"]],
    ["Ann / Bram", ["Ann", "Bram"]],
    ["Ann+Bram", ["Ann", "Bram"]],
    ["Ann & Bram; Chloë", ["Ann", "Bram", "Chloë"]],
    ["Bram en Chloë", ["Bram", "Chloë"]],
    ["Ann\r\nBram", ["Ann", "Bram"]],
    ["Ann,\nBram,", ["Ann", "Bram"]],
    ["Ann en Ann", ["Ann"]],
    ["Ann Peeters", ["Ann Peeters"]],
    ["Firma Jan & Co", ["Firma Jan & Co"]],
    ["Ann en firma jan & co", ["Ann", "Firma Jan & Co"]],
    ["Firma Jan & Bram", ["Firma Jan", "Bram"]],
    ["Van den Broeck, Jo", ["Jo Van den Broeck"]],
    ["Chloe\u0308", ["Chloë"]],
  ])("%j names people of the team", (text, names) => {
    expect(parseNames(text, team)).toEqual({ names, doubtful: [] });
  });

  test.each<[string, readonly string[]]>([
    ["Els", ["Els"]],
    ["Els en Karen", ["Els", "Karen"]],
    ["Els Claes, Karen Maes", ["Els Claes", "Karen Maes"]],
    ["Ann  Claes", ["Ann Claes"]],
    ["Els, Ann Claes", ["Els", "Ann Claes"]],
    ["Firma Kabel, Els", ["Firma Kabel", "Els"]],
    ["Els Claes, Ann", ["Els Claes", "Ann"]],
    ["Els Claes,\nKaren", ["Els Claes", "Karen"]],
    ["Karen Heylen", ["Karen Heylen"]],
    ["Directie", ["Directie"]],
    ["Els, Karen", ["Els", "Karen"]],
    ["Els, Els", ["Els"]],
    ["Maria Van den Broeck Claes", ["Maria Van den Broeck Claes"]],
    ["niemand, Ann", ["Ann"]],
  ])("%j names people that are not known yet", (text, names) => {
    expect(parseNames(text, ["Ann"])).toEqual({ names, doubtful: [] });
  });

  test.each<[string, readonly string[]]>([
    ["Van den Broeck, Jo", ["Van den Broeck, Jo"]],
    ["Els?", ["Els?"]],
    ["iedereen", ["iedereen"]],
    ["nog te bepalen", ["nog te bepalen"]],
    ["n.v.t.", ["n.v.t."]],
    ["Els (tot juni)", ["Els (tot juni)"]],
    ["x", ["x"]],
    ["wie dat op dat moment kan doen", ["wie dat op dat moment kan doen"]],
  ])("%j is doubtful", (text, doubtful) => {
    expect(parseNames(text, ["Ann"])).toEqual({ names: [], doubtful });
  });

  test("the same new name in two spellings is one person", () => {
    expect(parseNames("Els / els", ["Ann"]).names).toHaveLength(1);
    expect(parseNames("Els? / ELS?", ["Ann"]).doubtful).toHaveLength(1);
  });

  test("what is doubtful does not take the rest of the cell along", () => {
    expect(parseNames("Ann, Van den Broeck, Jo, Bram", ["Ann", "Bram"])).toEqual({
      names: ["Ann", "Bram"],
      doubtful: ["Van den Broeck, Jo"],
    });
  });

  test.each(["", " ", "-", "nee", "0", "niemand", ", ,", "\n"])("%j names nobody", (text) => {
    expect(parseNames(text, team)).toEqual({ names: [], doubtful: [] });
  });
});

describe("names of which several are known that look the same", () => {
  test("are read as they are written, when one is written just so", () => {
    expect(parseNames("ann, Bram", ["Ann", "ann"])).toEqual({ names: ["ann", "Bram"], doubtful: [] });
    expect(parseNames("Ann en ann", ["Ann", "ann"])).toEqual({ names: ["Ann", "ann"], doubtful: [] });
  });

  test("are doubtful when none is, or when two people have the same name", () => {
    expect(parseNames("ANN", ["Ann", "ann"])).toEqual({ names: [], doubtful: ["ANN"] });
    expect(parseNames("Ann", ["Ann", "Ann"])).toEqual({ names: [], doubtful: ["Ann"] });
  });
});
