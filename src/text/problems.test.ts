import { problems, problemSentence, type ProblemAbout } from "./problems";

const kinds = Object.keys(problems) as (keyof typeof problems)[];
const unknown: ProblemAbout = { sheet: null, cell: null, text: null, choices: [] };
const known: ProblemAbout = { sheet: "Taken", cell: "B7", text: "abc", choices: ["Taken", "Oude lijst"] };

describe("sentences for problems", () => {
  it.each(kinds)("%s: is a plain sentence, with and without a known place", (kind) => {
    for (const about of [unknown, known]) {
      const sentence = problems[kind](about);
      expect(sentence).toMatch(/^[A-ZÀ-Ý‘a-z].+[.?]$/u);
      expect(sentence).not.toMatch(/undefined|null|werkboek|\bu\b|\s{2}|‘’/u);
    }
  });

  it("name sheet, cell and text", () => {
    const problem = { kind: "invalidValue", sheet: "Team", cell: "E4" } as const;
    expect(problemSentence(problem, { text: "veel" })).toBe(
      "‘veel’ in cel E4 op ‘Team’ past daar niet. Pas de cel aan of maak ze leeg.",
    );
  });

  it("name the choices", () => {
    const problem = { kind: "severalLists", sheet: null, cell: null } as const;
    expect(problemSentence(problem, { choices: ["Taken", "Oude lijst"] })).toContain("‘Taken’ en ‘Oude lijst’");
  });
});
