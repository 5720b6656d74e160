import { filledTakenoverzicht } from "../domain/filled-takenoverzicht";
import { situation, type Told } from "../domain/situation";
import { findBottlenecks } from "../../src/domain/bottlenecks/find-bottlenecks";
import type { SituationData } from "../../src/domain/model";
import { shortList } from "../../src/domain/short-list";
import { shortName } from "../../src/domain/short-name";
import { findingProposal, findingSentence } from "../../src/text/findings";
import { lineProposal, lineSentence, lineTags } from "../../src/text/short-list";

const names = {
  task: shortName,
  person: (id: string): string => id,
  group: "de SG",
  outside: "de SG of een firma",
};

function sentencesOf(data: SituationData): readonly string[] {
  return shortList(findBottlenecks(data), data).lines.map((line) => lineSentence(line, names));
}
const sentences = (told: Told): readonly string[] => sentencesOf(situation(told));

describe("the short list in words", () => {
  it("tells what matters in a filled-in takenoverzicht", () => {
    const data = filledTakenoverzicht({ kinds: true });
    const { lines } = shortList(findBottlenecks(data), data);
    expect(lines.map((line) => lineSentence(line, names))).toEqual(
      expect.arrayContaining([
        "7 taken hebben nog niemand, waarvan 3 best bij de ICT-coördinator liggen.",
        expect.stringMatching(/^Ann doet \d+ taken alleen, waarvan \d+ best bij de ICT-coördinator liggen\.$/),
        expect.stringMatching(/^\d+ taken van Ann kan ook iemand anders opnemen\.$/),
        "Nog in te vullen: 1 taak zonder ‘Wie best?’, 60 taken zonder omvang en 3 personen zonder uren.",
      ]),
    );
    expect(lines.map((line) => lineProposal(line, names))).toEqual(
      expect.arrayContaining(["Kies vervangers, begin met ‘Onderhouden van hardware…’."]),
    );
    expect(lines.flatMap(lineTags)).toContain("Minuten per taak");
  });

  it("never tells beside somebody's name that support is welcome", () => {
    const tasks = {
      Helpdesk: { kind: "core", by: { Ann: "U" }, rated: { Ann: 2 } },
      Netwerk: { kind: "core", by: { Ann: "U" } },
    } as const;
    const data = situation({ people: { Ann: {}, Bram: {} }, tasks });
    const { lines } = shortList(findBottlenecks(data), data);
    expect(lines.flatMap(({ also }) => also.map(({ kind }) => kind))).toContain("supportWelcome");
    expect(lines.filter(({ personId }) => personId !== null).flatMap(lineTags)).not.toContain("Ondersteuning gewenst");
    expect(lines.map((line) => lineSentence(line, names)).join()).not.toContain("hulp");
  });

  it("names one or two tasks that nobody does", () => {
    const people = { Ann: { hours: 1 } };
    expect(sentences({ people, tasks: { Helpdesk: { kind: "core" } } })).toContain("Niemand doet ‘Helpdesk’.");
    expect(sentences({ people, tasks: { Helpdesk: { by: { Ann: "V" } } } })).toContain(
      "Niemand doet ‘Helpdesk’; Ann kan vervangen.",
    );
    expect(sentences({ people, tasks: { Helpdesk: {}, Netwerk: {} } })).toContain(
      "Niemand doet ‘Helpdesk’ en ‘Netwerk’.",
    );
  });

  it("names the heaviest of the tasks that the target makes heavier for somebody", () => {
    const data = situation({ people: { Ann: {} }, tasks: { Website: { size: 1 }, Netwerk: { size: 3 } } });
    const taskIds = data.tasks.map(({ id }) => id);
    const finding = {
      kind: "heavierTarget",
      severity: 2,
      taskId: null,
      personId: "Ann",
      data: { before: null, after: null, taskIds },
    } as const;
    expect(shortList([finding], data).lines.map((line) => lineProposal(line, names))).toEqual([
      "Kies voor een deel iemand anders, of laat ze zoals nu: begin met ‘Netwerk’.",
    ]);
  });

  it("sets hours beside hours, without a word of blame", () => {
    const told = { people: { Ann: { hours: 9 } }, tasks: { Helpdesk: { size: 12.5, by: { Ann: "U" } } } };
    expect(sentences(told)).toContain("Ann: 12,5 uur taken voor 9 uur per week.");
  });

  it("says what to begin with in an empty workbook", () => {
    expect(sentences({ people: { Ann: {} } })).toEqual(["Er staan nog geen taken in de lijst."]);
    expect(sentences({ tasks: { Helpdesk: {} } })[0]).toBe("Er staat nog niemand in het team.");
  });
});

it("has a sentence and a proposal for every single finding", () => {
  const busy = situation({
    people: { Ann: { hours: 2 }, Bram: { hours: 10 }, Firma: { level: "extern" } },
    tasks: {
      ...Object.fromEntries(
        Array.from({ length: 25 }, (_, index) => [
          `Taak ${index}`,
          { kind: "transferable" as const, size: 0.3, by: { Ann: "U" } },
        ]),
      ),
      Netwerk: { kind: "core", size: 9, by: { Bram: "U" } },
      Helpdesk: { size: 1 },
    },
  });
  const findings = findBottlenecks(busy);
  expect(new Set(findings.map((finding) => finding.kind)).size).toBeGreaterThanOrEqual(5);
  for (const finding of findings) {
    expect(findingSentence(finding, names)).toMatch(/^\S.*\.$/);
    expect(findingProposal(finding, names)).toMatch(/^\S.*\.$/);
  }
});
