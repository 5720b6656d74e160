import type { PersonChanges } from "../../src/application/add-in";
import { sheets } from "../../src/text/sheets";
import { freshRows } from "../../src/workbook/matrix/matrix-geometry";
import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "../support/memory-school";

type Kind = "current" | "target";
const now = "Huidige situatie";
/** Of a situation that was generated for four tasks and two people, zero-based. */
const at = {
  keys: freshRows.keys,
  header: freshRows.header,
  first: freshRows.header + 1,
  last: freshRows.header + 4,
  ann: 4,
  bram: 5,
  closing: 6,
} as const;
const nameColumn = 1;
const [annRow, bramRow] = [4, 5];

const bothGenerated = async (): Promise<MemorySchool> => {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  await generate(school);
  return school;
};

async function generate({ addIn }: MemorySchool): Promise<string> {
  const sentences: string[] = [];
  for (const kind of ["current", "target"] as const) {
    const outcome = await addIn.generate(kind, { consent: true });
    expect(outcome).toMatchObject({ ok: true });
    sentences.push(outcome.sentence);
  }
  return sentences.join(" ");
}

/** What the pane shows before generating is what is there after it, and a second run finds nothing to write. */
async function settles(school: MemorySchool): Promise<string> {
  await school.addIn.refresh();
  const before = [marks(school), marks(school, "target"), names(school)];
  const sentence = await generate(school);
  await school.addIn.refresh();
  expect([marks(school), marks(school, "target"), names(school)]).toEqual(before);
  for (const kind of ["current", "target"] as const)
    expect(await school.addIn.generate(kind, { consent: true })).toMatchObject({ ok: true, cellsWritten: 0 });
  return sentence;
}

/** Who does what, in words. */
function marks({ shown }: MemorySchool, kind: Kind = "current"): readonly string[] {
  const { tasks, people, situations } = shown();
  return situations[kind].assignments
    .map(({ taskId, personId, marks: own }) =>
      [tasks.find(({ id }) => id === taskId)?.description, people.find(({ id }) => id === personId)?.name, ...own].join(
        " ",
      ),
    )
    .sort();
}
const loose = ({ shown }: MemorySchool, kind: Kind = "current") =>
  shown()
    .situations[kind].loose.map(({ task, person, marks: own }) => [task, person, ...own].join(" "))
    .sort();
const names = ({ shown }: MemorySchool) => shown().people.map(({ name }) => name);
const header = ({ book }: MemorySchool, column: number, sheet = now) => book.values(sheet)[at.header]?.[column];
const filled = ["Netwerk Ann executes", "Netwerk Bram executes", "Printers Ann executes"];

/** Copies a row over another, with what stands in its hidden columns. */
function copyRow({ book }: MemorySchool, sheet: string, from: number, to: number): void {
  const width = Math.max(...book.values(sheet).map((row) => row.length));
  const cells = Array.from({ length: width }, (_, column) => book.values(sheet)[from]?.[column] ?? "");
  cells.forEach((value, column) =>
    book.hands.type(sheet, to, column, typeof value === "string" && value !== "" ? `'${value}` : value || null),
  );
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

/** As Team was made before it had its column of signs. */
function forgetSigns({ book }: MemorySchool): void {
  book.hands.deleteColumns("Team", 15, 1);
  book.book.names = book.book.names.filter(({ name }) => name !== "Team_Tekst");
}

describe("a name typed above a new column", () => {
  const withColumn = async (name: string, column: number = at.bram): Promise<MemorySchool> => {
    const school = await bothGenerated();
    school.book.hands.insertColumns(now, column, 1);
    school.book.hands.type(now, at.header, column, name);
    return school;
  };

  test("is a new person, with marks and totals, in Team and in both situations", async () => {
    const school = await withColumn("Zoë");
    school.book.hands.type(now, at.first, at.bram, "u");
    await settles(school);
    expect(names(school)).toEqual(["Ann", "Bram", "Zoë"]);
    expect(marks(school)).toEqual([...filled, "Printers Zoë executes"]);
    expect(school.book.values(now)[at.keys]?.[at.bram]).toBe(school.personId("Zoë"));
    expect(school.book.sheet(now).cell(4, at.bram).formula).toMatch(/^=SUMPRODUCT/);
    expect(school.book.values(now)[at.first]?.[at.bram]).toBe("u");
    expect(school.book.values("Team")[6]?.[nameColumn]).toBe("Zoë");
    expect(school.book.values("Streefdoel")[at.header]).toContain("Zoë");
  });

  test.each([at.ann, at.bram, at.closing])("counts at either edge and between (column %d)", async (column) => {
    const school = await withColumn("Zoë", column);
    await settles(school);
    expect(names(school)).toEqual(["Ann", "Bram", "Zoë"]);
    expect(marks(school)).toEqual(filled);
  });

  test("is undone, and comes back", async () => {
    const school = await withColumn("Zoë");
    const before = school.book.picture();
    await school.addIn.generate("current", { consent: true });
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
    await settles(school);
    expect(names(school)).toEqual(["Ann", "Bram", "Zoë"]);
  });

  test("is one person when it is typed in both situations", async () => {
    const school = await withColumn("Zoë");
    school.book.hands.insertColumns("Streefdoel", at.ann, 1);
    school.book.hands.type("Streefdoel", at.header, at.ann, "Zoë");
    school.book.hands.type("Streefdoel", at.first, at.ann, "V");
    await settles(school);
    expect(names(school)).toEqual(["Ann", "Bram", "Zoë"]);
    expect(marks(school, "target")).toEqual([...filled, "Printers Zoë replaces"]);
  });

  test("gives someone of the team whose column was deleted a column again", async () => {
    const school = await bothGenerated();
    school.book.hands.deleteColumns(now, at.bram, 1);
    school.book.hands.insertColumns(now, at.ann, 1);
    school.book.hands.type(now, at.header, at.ann, "Bram");
    school.book.hands.type(now, at.first, at.ann, "V");
    const id = school.personId("Bram");
    await settles(school);
    expect(names(school)).toEqual(["Ann", "Bram"]);
    expect(school.personId("Bram")).toBe(id);
    expect(marks(school)).toContain("Printers Bram replaces");
    expect(school.book.values(now)[at.header]?.filter((text) => text === "Bram")).toHaveLength(1);
  });

  test("of who has a column already stays the user's, and its marks are told not to count", async () => {
    const school = await withColumn("Ann");
    school.book.hands.type(now, at.first, at.bram, "u");
    expect(await settles(school)).toContain(
      "Kolom F (‘Ann’) telt niet mee, want Ann staat al in het team. Zet de merken in de kolom van Ann, of typ een andere naam.",
    );
    expect(names(school)).toEqual(["Ann", "Bram"]);
    expect(marks(school)).toEqual(filled);
  });

  test.each<[string, number, string]>([
    ["something above the header", 5, "mijn som"],
    ["a note beside a task", at.first, "vraag Dirk"],
    ["a formula beside a task", at.first, "=1+1"],
  ])("stays the user's with %s", async (_what, row, text) => {
    const school = await withColumn("Zoë");
    school.book.hands.type(now, row, at.bram, text);
    const column = school.book
      .sheet(now)
      .grid({ row: 0, column: at.bram, rowCount: 17, columnCount: 1 }, (cell) => cell);
    await settles(school);
    expect(names(school)).toEqual(["Ann", "Bram"]);
    expect(
      school.book.sheet(now).grid({ row: 0, column: at.bram, rowCount: 17, columnCount: 1 }, (cell) => cell),
    ).toEqual(column);
  });

  test("brings back the marks of who was removed", async () => {
    const school = await bothGenerated();
    await school.addIn.removePerson(school.personId("Bram"));
    expect(loose(school)).toEqual(["Netwerk Bram executes"]);
    school.book.hands.insertColumns(now, at.bram, 1);
    school.book.hands.type(now, at.header, at.bram, "Bram");
    await generate(school);
    await school.addIn.refresh();
    expect(loose(school)).toEqual([]);
    await settles(school);
    expect(marks(school)).toEqual(filled);
  });
});

test("a row typed among the tasks of a situation stays the user's, and its marks are told not to count", async () => {
  const school = await bothGenerated();
  school.book.hands.insertRows(now, at.first + 1, 1);
  school.book.hands.type(now, at.first + 1, 2, "Extra taak");
  school.book.hands.type(now, at.first + 1, at.ann, "U");
  expect(await settles(school)).toContain(
    "Rij 14 (‘Extra taak’) telt niet mee: die taak staat niet in ‘Taken’. Zet ze daar en vernieuw.",
  );
  expect(marks(school)).toEqual(filled);
  expect(school.book.values(now)[at.first + 1]).toEqual(["", "", "Extra taak", "", "U"].concat(Array(10).fill("")));
});

describe("a copied line of a situation", () => {
  test("row: the first keeps the task, the copy is the user's, for the formulas too", async () => {
    const school = await bothGenerated();
    school.book.hands.insertRows(now, at.first + 1, 1);
    copyRow(school, now, at.first, at.first + 1);
    await settles(school);
    expect(marks(school)).toEqual(filled);
    expect(school.book.values(now)[at.first]?.[0]).toBe(school.taskId("Printers"));
    expect(school.book.values(now)[at.first + 1]?.[0]).toBe("");
    expect(school.book.values(now)[at.first + 1]?.[at.ann]).toBe("U");
  });

  test("column: the first keeps the person, the copy is the user's, for the formulas too", async () => {
    const school = await bothGenerated();
    school.book.hands.insertColumns(now, at.bram, 1);
    school.book.values(now).forEach((row, index) => {
      if (row[at.ann] !== "") school.book.hands.type(now, index, at.bram, row[at.ann] ?? null);
    });
    await settles(school);
    expect(names(school)).toEqual(["Ann", "Bram"]);
    expect(marks(school)).toEqual(filled);
    expect(school.book.values(now)[at.keys]?.[at.bram]).toBe("");
    expect(school.book.values(now)[at.first]?.[at.bram]).toBe("U");
  });
});

describe("rows of Team", () => {
  test("deleted: the marks stand under Nog te plaatsen, and return when the person does", async () => {
    const school = await bothGenerated();
    school.book.hands.deleteRows("Team", bramRow, 1);
    await generate(school);
    await school.addIn.refresh();
    expect(loose(school)).toEqual(["Netwerk Bram executes"]);
    await school.addIn.addPerson({ name: "Bram" });
    await generate(school);
    await settles(school);
    expect(marks(school)).toEqual(filled);
    expect(loose(school)).toEqual([]);
  });

  test("copied: the first keeps the marks, the copy is a namesake without any", async () => {
    const school = await bothGenerated();
    copyRow(school, "Team", annRow, 6);
    await settles(school);
    expect(names(school)).toEqual(["Ann", "Bram", "Ann"]);
    const ids = school.shown().people.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(school.shown().situations.current.assignments.map(({ personId }) => personId)).not.toContain(ids[2]);
  });

  test("sorted: everyone keeps their marks", async () => {
    const school = await bothGenerated();
    school.book.hands.type("Team", annRow, nameColumn, "Zita");
    await settles(school);
    school.book.hands.sort("Team", { row: annRow, column: 0, rowCount: 2, columnCount: 16 }, nameColumn);
    await settles(school);
    expect(names(school)).toEqual(["Bram", "Zita"]);
    expect(marks(school)).toContain("Printers Zita executes");
  });

  test("typed twice: two people of the same name, who stay two", async () => {
    const school = await bothGenerated();
    school.book.hands.type("Team", 6, nameColumn, "Dirk");
    school.book.hands.type("Team", 7, nameColumn, "Dirk");
    await settles(school);
    const [, , first, second] = school.shown().people;
    expect([first?.name, second?.name]).toEqual(["Dirk", "Dirk"]);
    expect(first?.id).not.toBe(second?.id);
    expect(school.book.values(now)[at.header]?.filter((text) => text === "Dirk")).toHaveLength(2);
  });
});

describe("the list of tasks", () => {
  const description = 1;
  const [printers, netwerk, visie] = [4, 5, 6];
  const width = 9;

  test("a row copied: the one that stood there keeps the marks, the copy is a new task", async () => {
    const school = await bothGenerated();
    copyRow(school, "Taken", printers, 8);
    await settles(school);
    expect(school.shown().tasks.map((task) => task.description)).toEqual([
      "Printers",
      "Netwerk",
      "ICT-visie",
      "Nascholing",
      "Printers",
    ]);
    expect(marks(school)).toEqual(filled);
  });

  test("a row copied above itself and reworded: the text that was there keeps the marks", async () => {
    const school = await bothGenerated();
    school.book.hands.insertRows("Taken", printers, 1);
    copyRow(school, "Taken", printers + 1, printers);
    school.book.hands.type("Taken", printers, description, "Printers bestellen");
    await settles(school);
    expect(marks(school)).toEqual(filled);
  });

  test("a row cut and pasted elsewhere: its marks go along", async () => {
    const school = await bothGenerated();
    copyRow(school, "Taken", printers, 9);
    school.book.hands.deleteRows("Taken", printers, 1);
    await settles(school);
    expect(school.shown().tasks.at(-1)?.description).toBe("Printers");
    expect(marks(school)).toEqual(filled);
  });

  test("a row pasted over another: the marks of the one that went stand under Nog te plaatsen", async () => {
    const school = await bothGenerated();
    copyRow(school, "Taken", visie, netwerk);
    await generate(school);
    await school.addIn.refresh();
    expect(marks(school)).toEqual(["Printers Ann executes"]);
    expect(loose(school)).toEqual(["Netwerk Ann executes", "Netwerk Bram executes"]);
    await settles(school);
  });

  test.each([
    ["whole rows", 0, width],
    ["only the columns with text", 0, 3],
  ])("sorted, %s: marks and sizes follow their task", async (_what, column, columnCount) => {
    const school = await bothGenerated();
    await school.addIn.setSize([school.taskId("Printers")], { per: "week", hours: 2 });
    school.book.hands.sort("Taken", { row: printers, column, rowCount: 4, columnCount }, description);
    await settles(school);
    expect(marks(school)).toEqual(filled);
    expect(school.shown().tasks.find((task) => task.description === "Printers")?.size).toEqual({
      per: "week",
      hours: 2,
    });
  });

  test("sorted only among some rows, as under a filter: marks follow their task", async () => {
    const school = await bothGenerated();
    school.book.hands.sort("Taken", { row: printers, column: 0, rowCount: 2, columnCount: 3 }, description);
    await settles(school);
    expect(marks(school)).toEqual(filled);
  });

  test("reworded: the marks stay with the row", async () => {
    const school = await bothGenerated();
    school.book.hands.type("Taken", netwerk, description, "Netwerk en wifi");
    await settles(school);
    expect(marks(school)).toContain("Netwerk en wifi Ann executes");
  });

  test("reworded and sorted as whole rows at once: the marks stay with the reworded task", async () => {
    const school = await bothGenerated();
    school.book.hands.type("Taken", netwerk, description, "Wifi");
    school.book.hands.sort("Taken", { row: printers, column: 0, rowCount: 4, columnCount: width }, description);
    await settles(school);
    expect(marks(school)).toEqual(["Printers Ann executes", "Wifi Ann executes", "Wifi Bram executes"]);
  });

  test("reworded and sorted in part at once: the marks stay with the reworded task", async () => {
    const school = await bothGenerated();
    school.book.hands.type("Taken", netwerk, description, "Wifi");
    school.book.hands.sort("Taken", { row: printers, column: 0, rowCount: 4, columnCount: 3 }, description);
    await settles(school);
    expect(marks(school)).toEqual(["Printers Ann executes", "Wifi Ann executes", "Wifi Bram executes"]);
  });

  test("columns put in before ours, and the sheet renamed: everything is found again", async () => {
    const school = await bothGenerated();
    school.book.hands.insertColumns("Taken", 0, 2);
    school.book.hands.renameSheet("Taken", "Lijst 2026");
    await settles(school);
    expect(marks(school)).toEqual(filled);
  });

  test("a task deleted, and typed again later: its marks return from Nog te plaatsen", async () => {
    const school = await bothGenerated();
    school.book.hands.deleteRows("Taken", netwerk, 1);
    await generate(school);
    await school.addIn.refresh();
    expect(loose(school)).toEqual(["Netwerk Ann executes", "Netwerk Bram executes"]);
    school.book.hands.type("Taken", 7, description, "Netwerk");
    await generate(school);
    await settles(school);
    expect(marks(school)).toEqual(filled);
    expect(loose(school)).toEqual([]);
  });
});

describe("a sheet duplicated by hand", () => {
  test.each(["Taken", "Team", now])("%s: the copy is an ordinary sheet", async (name) => {
    const school = await bothGenerated();
    const copy = `${name} (2)`;
    school.book.hands.addSheet(copy);
    school.book
      .values(name)
      .forEach((row, index) =>
        row.forEach((value, column) => value !== "" && school.book.hands.type(copy, index, column, value)),
      );
    const before = school.book.values(copy);
    await settles(school);
    expect(names(school)).toEqual(["Ann", "Bram"]);
    expect(marks(school)).toEqual(filled);
    expect(school.book.values(copy)).toEqual(before);
  });
});

describe("a line of ours deleted by hand", () => {
  const contents = ({ book }: MemorySchool, sheet: string) => {
    const { row, column, rowCount, columnCount } = book.sheet(sheet).usedArea();
    const area = { row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount };
    return book.sheet(sheet).grid(area, ({ value, formula }) => formula ?? value);
  };

  test.each([1, 2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14])(
    "column %d of a situation comes back with all that stood there, and undo takes it away again",
    async (column) => {
      const school = await bothGenerated();
      const before = contents(school, now);
      school.book.hands.deleteColumns(now, column, 1);
      await school.addIn.refresh();
      expect(marks(school)).toEqual(filled);
      const broken = contents(school, now);
      await settles(school);
      // A title of the school's own goes with its column.
      expect(contents(school, now).slice(2)).toEqual(before.slice(2));
      while (school.addIn.getState().undo !== null && JSON.stringify(contents(school, now)) !== JSON.stringify(broken))
        expect(await school.addIn.undo()).toMatchObject({ ok: true });
      expect(contents(school, now)).toEqual(broken);
    },
  );

  test.each([3, 4, 5, 6, 7, 8, 9, 10, 11])(
    "row %d of a situation comes back with all that stood there",
    async (row) => {
      const school = await bothGenerated();
      const before = contents(school, now);
      school.book.hands.deleteRows(now, row, 1);
      await settles(school);
      expect(names(school)).toEqual(["Ann", "Bram"]);
      expect(marks(school)).toEqual(filled);
      expect(contents(school, now)).toEqual(before);
    },
  );

  test("the thin row below the tasks comes back, and the last task keeps its marks", async () => {
    const school = await bothGenerated();
    school.book.hands.type(now, at.last, at.bram, "V");
    await settles(school);
    const before = contents(school, now);
    school.book.hands.deleteRows(now, at.last + 1, 1);
    await settles(school);
    expect(contents(school, now)).toEqual(before);
    expect(school.book.sheet(now).rowLines[at.last + 1]?.points).toBe(5);
    expect(marks(school)).toContain("Nascholing Bram replaces");
  });

  test.each([
    ["keys of the tasks", "column"],
    ["keys of the people", "row"],
  ] as const)("the hidden %s: the sheet is set aside as it is, and a new one has all marks", async (_what, axis) => {
    const school = await bothGenerated();
    if (axis === "column") school.book.hands.deleteColumns(now, 0, 1);
    else school.book.hands.deleteRows(now, at.keys, 1);
    await school.addIn.refresh();
    expect(marks(school)).toEqual(filled);
    expect(await school.addIn.generate("current", { consent: false })).toMatchObject({
      ok: false,
      problem: { kind: "consentNeeded", sheet: now },
    });
    await settles(school);
    expect(marks(school)).toEqual(filled);
  });

  test.each([0, 1])("column %d of Team, by which people are known: a new Team has everyone", async (column) => {
    const school = await bothGenerated();
    school.book.hands.deleteColumns("Team", column, 1);
    await settles(school);
    expect(names(school)).toEqual(["Ann", "Bram"]);
    expect(marks(school)).toEqual(filled);
    expect(school.book.values("Team 2").flat()).toContain("Bram");
    await school.addIn.addPerson({ name: "Dirk" });
    await settles(school);
    expect(names(school)).toEqual(["Ann", "Bram", "Dirk"]);
  });

  test("the names of Team: it is said that a new Team has everyone, and that what was given is to be given again", async () => {
    const school = await bothGenerated();
    school.book.hands.deleteColumns("Team", nameColumn, 1);
    const outcome = await school.addIn.setPerson(school.personId("Ann"), { hours: 4 });
    expect(outcome.sentence).toBe(
      "De gegevens van Ann zijn aangepast. Er was geen blad ‘Team’ met namen meer. Het nieuwe blad ‘Team 2’ heeft iedereen; vul rol, niveau en uren daar weer in.",
    );
    await school.addIn.refresh();
    expect(school.shown().people).toMatchObject([
      { name: "Ann", hours: 4 },
      { name: "Bram", hours: null },
    ]);
    expect((await school.addIn.setPerson(school.personId("Ann"), { hours: 5 })).sentence).not.toContain("Team 2");
    await settles(school);
  });

  test.each<[string, PersonChanges]>([
    [sheets.team.role, { role: "TICT" }],
    [sheets.team.level, { level: "SG" }],
    [sheets.team.hours, { hours: 4 }],
  ])("%s of Team comes back when it is filled in from the pane, and undo takes it away", async (title, changes) => {
    const school = await bothGenerated();
    const column = school.book.values("Team")[3]?.indexOf(title) ?? 0;
    school.book.hands.deleteColumns("Team", column, 1);
    await school.addIn.refresh();
    const before = contents(school, "Team");
    const applied = school.book.port.applied.length;
    expect(await school.addIn.setPerson(school.personId("Bram"), changes)).toMatchObject({ ok: true });
    expect(school.book.port.applied).toHaveLength(applied + 1);
    expect(school.book.values("Team")[3]?.at(-1)).toBe(title);
    const { tables } = school.book.sheet("Team");
    expect(tables).toMatchObject([
      { area: { row: 3, rowCount: 3, columnCount: school.book.values("Team")[3]?.length } },
    ]);
    const shown = school.shown().people;
    expect(shown[1]).toMatchObject({ name: "Bram", ...changes });
    await school.addIn.refresh();
    expect(school.shown().people).toEqual(shown);
    await settles(school);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(contents(school, "Team")).toEqual(before);
    expect(await school.addIn.addPerson({ name: "Dirk", ...changes })).toMatchObject({ ok: true });
    await school.addIn.refresh();
    expect(school.shown().people[2]).toMatchObject({ name: "Dirk", ...changes });
    await settles(school);
  });

  test("several of Team's columns come back together", async () => {
    const school = await bothGenerated();
    for (const title of [sheets.team.role, sheets.team.level, sheets.team.hours])
      school.book.hands.deleteColumns("Team", school.book.values("Team")[3]?.indexOf(title) ?? 0, 1);
    const before = contents(school, "Team");
    const given = { role: "TICT", level: "extern", hours: 2 } as const;
    expect(await school.addIn.setPerson(school.personId("Ann"), given)).toMatchObject({ ok: true });
    await school.addIn.refresh();
    expect(school.shown().people[0]).toMatchObject(given);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(contents(school, "Team")).toEqual(before);
  });

  test("the signs of names in Team come back", async () => {
    const school = await bothGenerated();
    const before = contents(school, "Team");
    school.book.hands.deleteColumns("Team", 15, 1);
    await settles(school);
    expect(contents(school, "Team")).toEqual(before);
  });

  test("the texts last seen in the list come back, and undo leaves the rest in use", async () => {
    const school = await bothGenerated();
    const before = contents(school, "Taken");
    school.book.hands.deleteColumns("Taken", 8, 1);
    await school.addIn.generate("current", { consent: false });
    expect(contents(school, "Taken")).toEqual(before);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.addIn.getState().phase).toBe("ready");
    await settles(school);
  });

  test.each<[string, (school: MemorySchool) => Promise<unknown>]>([
    ["Wie best?", ({ addIn, taskId }) => addIn.setKind([taskId("Netwerk")], "core")],
    ["Niveau", ({ addIn, taskId }) => addIn.setLevel([taskId("Netwerk")], "SG")],
    ["Omvang", ({ addIn, taskId }) => addIn.setSize([taskId("Netwerk")], { per: "week", hours: 2 })],
  ])("%s of the list comes back when it is filled in from the pane, and undo takes it away", async (title, fillIn) => {
    const school = await bothGenerated();
    school.book.hands.deleteColumns("Taken", school.book.values("Taken")[3]?.indexOf(title) ?? 0, 1);
    await school.addIn.refresh();
    const before = contents(school, "Taken");
    expect(await fillIn(school)).toMatchObject({ ok: true, cellsWritten: 2 });
    expect(school.book.values("Taken")[3]?.at(-1)).toBe(title);
    expect(
      school
        .shown()
        .tasks.map(({ kind, level, size }) => kind ?? level ?? size)
        .filter((given) => given !== null),
    ).toHaveLength(1);
    await settles(school);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    if (school.addIn.getState().undo !== null && JSON.stringify(contents(school, "Taken")) !== JSON.stringify(before))
      await school.addIn.undo();
    expect(contents(school, "Taken")).toEqual(before);
  });

  test("the IDs of the list: it is taken in use again, and finds all marks", async () => {
    const school = await bothGenerated();
    school.book.hands.deleteColumns("Taken", 7, 1);
    expect(await school.addIn.generate("current", { consent: false })).toMatchObject({
      ok: false,
      problem: { kind: "notAdopted" },
    });
    expect(await school.addIn.adopt({ accept: true })).toMatchObject({ ok: true });
    await settles(school);
    expect(marks(school)).toEqual(filled);
  });
});
