import { sheets } from "../../src/text/sheets";
import {
  annRow,
  at,
  bothGenerated,
  filled,
  generate,
  header,
  marks,
  nameColumn,
  names,
  now,
  settles,
} from "../support/both-situations";
import { type MemorySchool } from "../support/memory-school";

/** As Team was made before it had its column of signs. */
function forgetSigns({ book }: MemorySchool): void {
  book.hands.deleteColumns("Team", 15, 1);
  book.book.names = book.book.names.filter(({ name }) => name !== "Team_Tekst");
}

describe("someone renamed", () => {
  test("above a column: Team and the other situation follow, and the marks stay", async () => {
    const school = await bothGenerated();
    const id = school.personId("Ann");
    school.book.hands.type(now, at.header, at.ann, "Anna");
    await school.addIn.refresh();
    expect(names(school)).toEqual(["Anna", "Bram"]);
    expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ ok: true });
    expect(school.book.values("Team")[annRow]?.[nameColumn]).toBe("Anna");
    expect(header(school, at.ann)).toBe("Anna");
    expect(header(school, at.ann, "Streefdoel")).toBe("Anna");
    expect(school.personId("Anna")).toBe(id);
    await settles(school);
    expect(marks(school)).toEqual(["Netwerk Anna executes", "Netwerk Bram executes", "Printers Anna executes"]);
  });

  test("above a column, also when only capitals or accents change", async () => {
    const school = await bothGenerated();
    school.book.hands.type(now, at.header, at.ann, "ANN");
    await settles(school);
    expect(names(school)).toEqual(["ANN", "Bram"]);
    expect(header(school, at.ann, "Streefdoel")).toBe("ANN");
  });

  test("above a column: an assignment, a new colleague and new hours let Team follow too", async () => {
    for (const useCase of [
      ({ addIn, personId, taskId }: MemorySchool) =>
        addIn.assign({
          situation: "target",
          taskIds: [taskId("Nascholing")],
          personId: personId("Bram"),
          marks: ["executes"],
          consent: false,
        }),
      ({ addIn }: MemorySchool) => addIn.addPerson({ name: "Dirk" }),
      ({ addIn, personId }: MemorySchool) => addIn.setPerson(personId("Bram"), { hours: 4 }),
    ]) {
      const school = await bothGenerated();
      school.book.hands.type(now, at.header, at.ann, "Anna");
      expect(await useCase(school)).toMatchObject({ ok: true });
      expect(school.book.values("Team")[annRow]?.[nameColumn]).toBe("Anna");
      expect(header(school, at.ann, "Streefdoel")).toBe("Anna");
      await settles(school);
      expect(names(school)[0]).toBe("Anna");
    }
  });

  test("above a column, and that is taken back by Maak ongedaan", async () => {
    const school = await bothGenerated();
    school.book.hands.type(now, at.header, at.ann, "Anna");
    const before = school.book.picture();
    await school.addIn.generate("current", { consent: true });
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
  });

  test("in Team: both situations follow", async () => {
    const school = await bothGenerated();
    school.book.hands.type("Team", annRow, nameColumn, "Annelies");
    expect(await settles(school)).not.toContain("vervangen");
    expect(header(school, at.ann)).toBe("Annelies");
    expect(header(school, at.ann, "Streefdoel")).toBe("Annelies");
    expect(marks(school)[0]).toBe("Netwerk Annelies executes");
  });

  test("in Team and above a column: Team's name wins, and the other one is told", async () => {
    const school = await bothGenerated();
    school.book.hands.type("Team", annRow, nameColumn, "Annelies");
    school.book.hands.type(now, at.header, at.ann, "Anna");
    await school.addIn.refresh();
    expect(await generate(school)).toContain("Boven de kolommen is een naam vervangen: ‘Anna’ door ‘Annelies’.");
    expect(header(school, at.ann)).toBe("Annelies");
    await settles(school);
    expect(names(school)).toEqual(["Annelies", "Bram"]);
  });

  test("differently above the two columns: the name of now wins, and the other one is told", async () => {
    const school = await bothGenerated();
    school.book.hands.type(now, at.header, at.ann, "Anna");
    school.book.hands.type("Streefdoel", at.header, at.ann, "Anke");
    expect(await generate(school)).toContain("‘Anke’ door ‘Anna’");
    await settles(school);
    expect(names(school)).toEqual(["Anna", "Bram"]);
  });

  test("in the pane, after which the sheets say the same", async () => {
    const school = await bothGenerated();
    await school.addIn.renamePerson(school.personId("Ann"), "Anna");
    expect(await settles(school)).toContain("Er was niets te wijzigen.");
    expect(names(school)).toEqual(["Anna", "Bram"]);
  });

  test("to nothing: the name is written again", async () => {
    const school = await bothGenerated();
    school.book.hands.type(now, at.header, at.ann, null);
    await settles(school);
    expect(header(school, at.ann)).toBe("Ann");
  });

  test("into somebody else of the team: left alone and told, and the marks stay with their person", async () => {
    const school = await bothGenerated();
    school.book.hands.type(now, at.header, at.ann, "Bram");
    await school.addIn.refresh();
    expect(await generate(school)).toContain(
      "In cel E12 op ‘Huidige situatie’ staat ‘Bram’ boven de merken van Ann. We laten dat staan en de merken blijven bij Ann; typ er weer de juiste naam.",
    );
    expect(header(school, at.ann)).toBe("Bram");
    await settles(school);
    expect(names(school)).toEqual(["Ann", "Bram"]);
    expect(marks(school)).toEqual(filled);
    await school.addIn.removePerson(school.personId("Bram"));
    expect(header(school, at.ann)).toBe("Ann");
  });

  test("into somebody else who is renamed at the same time: both follow", async () => {
    const school = await bothGenerated();
    const [ann, bram] = [school.personId("Ann"), school.personId("Bram")];
    school.book.hands.type(now, at.header, at.ann, "Bram");
    school.book.hands.type(now, at.header, at.bram, "Zoë");
    await settles(school);
    expect([school.personId("Bram"), school.personId("Zoë")]).toEqual([ann, bram]);
  });

  test("into each other: both are left alone and told, and the marks stay with their person", async () => {
    const school = await bothGenerated();
    school.book.hands.type(now, at.header, at.ann, "Bram");
    school.book.hands.type(now, at.header, at.bram, "Ann");
    expect(await settles(school)).toContain("en zo is er nog 1 kolom");
    expect(marks(school)).toEqual(filled);
  });

  test("into a header such as Totaal: left alone and told", async () => {
    const school = await bothGenerated();
    school.book.hands.type(now, at.header, at.ann, "Totaal");
    expect(await settles(school)).toContain("staat ‘Totaal’ boven de merken van Ann");
    expect(header(school, at.ann)).toBe("Totaal");
    expect(names(school)).toEqual(["Ann", "Bram"]);
  });

  describe("in a workbook from before Team remembered names", () => {
    const older = async () => {
      const school = await bothGenerated();
      forgetSigns(school);
      await school.addIn.refresh();
      return school;
    };

    test("is seen once the hidden column has come, with the next generate", async () => {
      const school = await older();
      school.book.hands.type("Team", 6, nameColumn, "Dirk");
      await settles(school);
      expect(school.book.values("Team")[3]?.at(-1)).toBe(sheets.team.nameSign);
      expect(school.book.sheet("Team").columnLines[15]).toMatchObject({ hidden: true });
      expect(school.book.sheet("Team").tables).toMatchObject([{ area: { row: 3, rowCount: 4, columnCount: 16 } }]);
      school.book.hands.type(now, at.header, at.ann, "Anna");
      await settles(school);
      expect(names(school)).toEqual(["Anna", "Bram", "Dirk"]);
    });

    test("before that Team's name stands, and the other one is told", async () => {
      const school = await older();
      school.book.hands.type(now, at.header, at.ann, "Anna");
      expect(await settles(school)).toContain("‘Anna’ door ‘Ann’");
    });

    test("is undone exactly", async () => {
      const school = await older();
      const before = school.book.picture();
      expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ ok: true, cellsWritten: 3 });
      expect(await school.addIn.undo()).toMatchObject({ ok: true });
      expect(school.book.picture()).toBe(before);
    });

    test("can still get, rename and lose people", async () => {
      const school = await older();
      await school.addIn.addPerson({ name: "Dirk" });
      await school.addIn.renamePerson(school.personId("Dirk"), "Dries");
      await settles(school);
      expect(names(school)).toEqual(["Ann", "Bram", "Dries"]);
      await school.addIn.removePerson(school.personId("Dries"));
      await settles(school);
    });
  });
});
