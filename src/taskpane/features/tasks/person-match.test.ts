import { situation } from "../../../../tests/domain/situation";
import { matchPeople } from "./person-match";

const { people } = situation({ people: { "Joke Van Annen": {}, Chloë: { role: "PICT" }, "Ann Peeters": {} } });
const names = (text: string): readonly string[] => matchPeople(people, text).map((person) => person.name);

describe("typing a name", () => {
  it("puts who begins with it first", () => {
    expect(names("ann")).toEqual(["Ann Peeters", "Joke Van Annen"]);
  });

  it("finds without accents, by role and by words in any order", () => {
    expect(names("chloe")).toEqual(["Chloë"]);
    expect(names("pict")).toEqual(["Chloë"]);
    expect(names("peeters ann")).toEqual(["Ann Peeters"]);
  });

  it("forgives spelling", () => {
    expect(names("peters")).toEqual(["Ann Peeters"]);
    expect(names("gloë")).toEqual(["Chloë"]);
    expect(names("anneen")).toEqual(["Joke Van Annen"]);
  });

  it("leaves everyone, in the order of the team, when nothing was typed", () => {
    expect(names(" ")).toEqual(["Joke Van Annen", "Chloë", "Ann Peeters"]);
  });
});
