import { filledTakenoverzicht } from "../domain/filled-takenoverzicht";
import { fullSchool, fullSchoolNow } from "../domain/full-school";
import { situation } from "../domain/situation";
import { findBottlenecks } from "../../src/domain/bottlenecks/find-bottlenecks";
import type { SituationData } from "../../src/domain/model";
import { policyFacts } from "../../src/domain/policy-facts";
import { shortList } from "../../src/domain/short-list";
import { policyParagraph } from "../../src/text/policy-paragraph";

function paragraphOf(now: SituationData, target: SituationData | null = null): string {
  return policyParagraph(policyFacts(now, target, shortList(findBottlenecks(now), now).lines)).replace(/\s/gu, " ");
}

test("a school that gave all there is to give", () => {
  const school = { ...fullSchoolNow, settings: { ...fullSchoolNow.settings, school: "De Wegwijzer" } };
  expect(paragraphOf(school, fullSchool)).toMatchInlineSnapshot(
    `"Het ICT-team van De Wegwijzer telt 3 personen van de school, 1 persoon van de scholengroep of -gemeenschap en 1 externe partner. Voor ICT is samen 24 uur per week opgegeven. Er zijn 29 taken te verdelen, in 3 clusters: Technisch, Ped.-didac. en Administratie. Elke taak heeft een uitvoerder; 27 taken rusten op één persoon van het eigen team, zonder vervanger. Van de taken met een uitvoerder is 17 % technisch en 7 % pedagogisch. Valt één persoon weg, dan liggen de meeste kerntaken stil. In het Streefdoel heeft 1 taak geen uitvoerder en rusten 35 taken op één persoon van het eigen team. Het team bespreekt eerst hoe de school en de scholengroep of -gemeenschap de taken verdelen, hoe er tijd blijft voor pedagogische ondersteuning en wie elke weekdag bereikbaar is voor eerstelijnshulp."`,
  );
});

test("a school with only marks: counts of tasks, no hours, and nothing on who could leave", () => {
  const text = paragraphOf(filledTakenoverzicht({ kinds: false }));
  expect(text).toMatchInlineSnapshot(
    `"Het ICT-team telt 4 personen en 1 externe partner. Er zijn 60 taken te verdelen, in 4 clusters: Technisch, Ped.-didac., Beleid&Visie en Administratie. 53 taken hebben een uitvoerder, 7 nog niet; 40 taken rusten op één persoon van het eigen team, zonder vervanger. Van de taken met een uitvoerder is 45 % technisch en 21 % pedagogisch. Het team bespreekt eerst wie de taken zonder uitvoerder opneemt, hoe taken gebundeld kunnen worden en wie kan vervangen."`,
  );
  expect(text).not.toMatch(/\buur|\buren|kerntaken/);
});

test("it calls the group of schools as the school does", () => {
  const school = { ...fullSchoolNow, settings: { ...fullSchoolNow.settings, group: "schoolBoard" as const } };
  expect(paragraphOf(school)).toContain("1 persoon van het schoolbestuur");
  expect(paragraphOf(school)).toContain("hoe de school en het schoolbestuur de taken verdelen");
});

test("with kinds it says what happens when somebody leaves", () => {
  expect(paragraphOf(filledTakenoverzicht({ kinds: true }))).toContain(
    "Valt één persoon weg, dan lopen de meeste kerntaken door.",
  );
});

test("nothing filled in", () => {
  expect(paragraphOf(situation({}))).toBe("Het ICT-team en de taken zijn nog niet ingevuld.");
});

test("tasks and people, but nobody does anything yet", () => {
  expect(paragraphOf(situation({ people: { Ann: {} }, tasks: { Helpdesk: {}, Website: {} } }))).toBe(
    "Het ICT-team telt 1 persoon. Er zijn 2 taken te verdelen. Wie wat opneemt, is nog niet ingevuld. " +
      "Het team bespreekt eerst wie de taken zonder uitvoerder opneemt.",
  );
});

test("a cluster at the end whose name is shortened ends the sentence itself", () => {
  const tasks = { Wifi: { cluster: "Technisch" }, Lessen: { cluster: "Ped.-didac." } };
  expect(paragraphOf(situation({ people: { Ann: {} }, tasks }))).toContain(
    "in 2 clusters: Technisch en Ped.-didac. Wie wat",
  );
});

test("names nobody", () => {
  const texts = [paragraphOf(fullSchoolNow, fullSchool), paragraphOf(filledTakenoverzicht({ kinds: true }))];
  for (const text of texts) expect(text).not.toMatch(/Ann|Bram|Chloë|Directie|Firma/);
});

test("a target that differs in none of these figures is not told of", () => {
  const now = filledTakenoverzicht({ kinds: true });
  expect(paragraphOf(now, now)).toBe(paragraphOf(now));
});

test("a target in which every task has somebody, and somebody who replaces", () => {
  const people = { Ann: {}, Bram: {} };
  const now = situation({ people, tasks: { Helpdesk: { kind: "core", by: { Ann: "U" } }, Website: {} } });
  const target = situation({
    people,
    tasks: { Helpdesk: { kind: "core", by: { Ann: "U", Bram: "V" } }, Website: { by: { Ann: "U", Bram: "U" } } },
  });
  expect(paragraphOf(now, target)).toContain(
    "In het Streefdoel heeft elke taak een uitvoerder, rust geen taak meer op één persoon van het eigen team " +
      "en lopen de meeste kerntaken door als één persoon wegvalt.",
  );
});

test.each([
  [{ Ann: { hours: 9 } }, 12, "komt samen 3 uur per week te kort."],
  [{ Ann: { hours: 9 } }, 8, "blijft samen 1 uur per week over."],
  [{ Ann: { hours: 9 } }, 9, "passen de taken net in de uren."],
])("hours given and tasks of a known size", (people, size, said) => {
  expect(paragraphOf(situation({ people, tasks: { Helpdesk: { size, by: { Ann: "U" } } } }))).toContain(said);
});

test("what is left is not told of as long as the tasks of one of them have no hours", () => {
  const tasks = { Helpdesk: { size: 1, by: { Ann: "U" } }, Website: { by: { Bram: "U" } } } as const;
  const text = paragraphOf(situation({ people: { Ann: { hours: 9 }, Bram: { hours: 4 } }, tasks }));
  expect(text).toContain("13 uur per week opgegeven");
  expect(text).not.toContain("blijft samen");
});

test("an executed share is only told of where the list has such clusters", () => {
  const text = paragraphOf(
    situation({ people: { Ann: {} }, tasks: { Helpdesk: { cluster: "ICT", by: { Ann: "U" } } } }),
  );
  expect(text).not.toContain("%");
});
