import type { SituationKind } from "../../src/domain/model";
import { sheets } from "../../src/text/sheets";
import { uprightHeight } from "../../src/workbook/text-height";
import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "../support/memory-school";

const long = "Marie-Christine Vandenbroucke-Vanderstichelen";

async function generated(situation: SituationKind): Promise<MemorySchool> {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  await school.addIn.generate(situation, { consent: true });
  return school;
}

/** Points of the row of names, which stays in sight above the tasks. */
function heightOf({ book }: MemorySchool, situation: SituationKind): number {
  const name = sheets.names[situation];
  const row = book.values(name).findIndex((line) => line.includes(sheets.matrix.columns["#description"]));
  return book.sheet(name).rowLines[row]?.points ?? 0;
}

describe.each(["current", "target"] as const)("the row of names of %s", (situation) => {
  test("takes no more than short names and our own headings need", async () => {
    const school = await generated(situation);
    const headings = school.book
      .values(sheets.names[situation])
      .flatMap((line) => (line.includes(sheets.matrix.columns["#description"]) ? line.slice(3, -1) : []))
      .map(String);
    expect(headings).toEqual(expect.arrayContaining(["Ann", "Voert uit", "Dekking U/V"]));
    expect(heightOf(school, situation)).toBe(72);
    expect(uprightHeight(headings)).toBeLessThanOrEqual(72);
  });

  test("grows with a longer name that comes later, once, and Maak ongedaan puts it back", async () => {
    const school = await generated(situation);
    const { addIn, book } = school;
    const made = await addIn.addPerson({ name: long });
    await addIn.generate(situation, { consent: true });
    expect([made.ok, heightOf(school, situation)]).toEqual([true, uprightHeight([long])]);
    const before = book.picture();
    await addIn.generate(situation, { consent: true });
    expect(book.picture()).toBe(before);
    await addIn.undo();
    expect(heightOf(school, situation)).toBe(72);
  });

  test("stays as somebody made it when a shorter name comes", async () => {
    const school = await generated(situation);
    const { addIn, book } = school;
    const name = sheets.names[situation];
    const row = book.values(name).findIndex((line) => line.includes(sheets.matrix.columns["#description"]));
    book.sheet(name).rowLines[row] = { points: 200 };
    await addIn.addPerson({ name: "Eva" });
    await addIn.generate(situation, { consent: true });
    expect(heightOf(school, situation)).toBe(200);
  });

  test("grows with somebody who is renamed", async () => {
    const school = await generated(situation);
    await school.addIn.renamePerson(school.personId("Ann"), long);
    expect(heightOf(school, situation)).toBe(uprightHeight([long]));
  });
});
