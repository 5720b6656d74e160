import { freshRows } from "../../src/workbook/matrix/matrix-geometry";
import { valueAt } from "../../src/workbook/snapshot";
import {
  handMadeSheet,
  openAdoptedSchool,
  openMemorySchool,
  taskSheet,
  type MemorySchool,
} from "../support/memory-school";
import type { SheetFixture } from "../support/memory-workbook";
import { whoDoesWhat } from "../support/who-does-what";

const headerRow = freshRows.header;
/** The last of the tasks in a situation. */
const nascholing = headerRow + 4;

const bothGenerated = async (): Promise<MemorySchool> => {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  for (const situation of ["current", "target"] as const) await school.addIn.generate(situation, { consent: true });
  return school;
};

const marks = ({ shown }: MemorySchool, situation?: "current" | "target") => whoDoesWhat(shown(), situation);
const names = ({ shown }: MemorySchool) => shown().people.map(({ name }) => name);

/** Everything goes through without an exception, and a second run finds nothing to write. */
async function generatesTwice(school: MemorySchool): Promise<void> {
  for (const situation of ["current", "target"] as const) {
    expect(await school.addIn.generate(situation, { consent: true })).toMatchObject({ ok: true });
    await school.addIn.refresh();
    expect(await school.addIn.generate(situation, { consent: true })).toMatchObject({ ok: true, cellsWritten: 0 });
  }
}

const filled = ["Netwerk Ann executes", "Netwerk Bram executes", "Printers Ann executes"];

describe("a list inside an Excel table", () => {
  const inTable = async () => {
    const school = await openMemorySchool([
      { name: "Taken", cells: taskSheet.cells.map((row) => (row.length === 0 ? [] : row)) },
    ]);
    school.book.hands.addTable("Taken", { row: 3, column: 0, rowCount: 5, columnCount: 3 }, "Lijst");
    return school;
  };

  test("takes our columns in, so that sorting takes them along, and gives them back when undone", async () => {
    const school = await inTable();
    const before = school.book.picture();
    await school.addIn.adopt({ accept: true });
    expect(school.book.sheet("Taken").tables).toMatchObject([
      { name: "Lijst", area: { row: 3, column: 0, rowCount: 5, columnCount: 9 } },
    ]);
    await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });

  test("stays as it is when something stands at its right", async () => {
    const school = await inTable();
    school.book.hands.type("Taken", 5, 4, "zie bestek");
    const before = school.book.picture();
    await school.addIn.adopt({ accept: true });
    expect(school.book.sheet("Taken").tables).toMatchObject([{ area: { columnCount: 3 } }]);
    expect(school.book.values("Taken")[3]?.slice(3, 6)).toEqual(["", "", "Wie best?"]);
    await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });
});

describe("people typed by hand", () => {
  test("in the next row below the table of Team join it at the next change", async () => {
    const school = await bothGenerated();
    school.book.hands.type("Team", 6, 1, "Dirk");
    school.book.hands.type("Team", 7, 1, "Els");
    await school.addIn.refresh();
    expect(names(school)).toEqual(["Ann", "Bram", "Dirk", "Els"]);
    const id = school.personId("Els");
    await school.addIn.assign({
      situation: "current",
      taskIds: [school.taskId("Nascholing")],
      personId: id,
      marks: ["executes"],
      consent: false,
    });
    await school.addIn.refresh();
    expect(marks(school)).toContain("Nascholing Els executes");
    expect(school.book.values("Team")[7]?.[0]).toBe(id);
    expect(school.book.sheet("Team").tables).toMatchObject([{ area: { row: 3, rowCount: 5 } }]);
    await generatesTwice(school);
    expect(await school.addIn.addPerson({ name: "Fatima" })).toMatchObject({ ok: true });
    expect(names(school)).toEqual(["Ann", "Bram", "Dirk", "Els", "Fatima"]);
  });

  test("below an empty row do not", async () => {
    const school = await bothGenerated();
    school.book.hands.type("Team", 7, 1, "Opgemaakt door Els");
    await school.addIn.refresh();
    expect(names(school)).toEqual(["Ann", "Bram"]);
  });

  test.each(["Opmerking", "Afspraken", "Wie?", "Ann en Bram", "Lokaal 12", "bram"])(
    "in a new column of a situation with the header %j are the user's, not a person",
    async (header) => {
      const school = await bothGenerated();
      school.book.hands.insertColumns("Huidige situatie", 5, 1);
      school.book.hands.type("Huidige situatie", headerRow, 5, header);
      school.book.hands.type("Huidige situatie", headerRow + 1, 5, "U");
      await school.addIn.refresh();
      expect(marks(school)).toEqual(filled);
      await generatesTwice(school);
      expect(names(school)).toEqual(["Ann", "Bram"]);
      expect(school.book.values("Huidige situatie").map((row) => row[5])).toEqual(
        school.book
          .values("Huidige situatie")
          .map((_, row) => (row === headerRow ? header : row === headerRow + 1 ? "U" : "")),
      );
    },
  );
});

describe("a mark typed in a generated sheet", () => {
  test.each([
    [" u ", "executes"],
    ["x", "executes"],
    ["JA ", "executes"],
    ["v u", "executes replaces"],
    [" v", "replaces"],
    ["✓", "executes"],
  ])("%j counts, and stays as it was typed", async (typed, read) => {
    const school = await bothGenerated();
    school.book.hands.type("Huidige situatie", nascholing, 4, typed);
    await school.addIn.refresh();
    expect(marks(school)).toContain(`Nascholing Ann ${read}`);
    await generatesTwice(school);
    expect(school.book.values("Huidige situatie")[nascholing]?.[4]).toBe(typed);
  });

  test("that cannot be read is listed with its cell, and stays", async () => {
    const school = await bothGenerated();
    school.book.hands.type("Huidige situatie", nascholing, 4, "af en toe");
    await school.addIn.refresh();
    expect(school.shown().situations.current.unread).toEqual([
      { sheet: "Huidige situatie", cell: "E16", text: "af en toe" },
    ]);
    await generatesTwice(school);
    expect(school.book.values("Huidige situatie")[nascholing]?.[4]).toBe("af en toe");
  });
});

describe("columns of the school's own called Omvang and Niveau", () => {
  const ownColumns = (size: string): SheetFixture => ({
    name: "Taken",
    cells: [
      ["Cluster", "Omschrijving", "Omvang", "Niveau"],
      ["Technisch", "Printers", size, ""],
      ["Technisch", "Netwerk", "", ""],
    ],
  });

  test.each(["3", ""])("are used as they are, and stay when all is undone (size %j)", async (size) => {
    const school = await openMemorySchool([ownColumns(size)]);
    const before = school.book.picture();
    expect(school.addIn.getState().found[0]?.columnsToAdd).toEqual(["Wie best?", "Knelpunt"]);
    await school.addIn.adopt({ accept: true });
    expect(school.book.values("Taken")[0]).toEqual([
      "Cluster",
      "Omschrijving",
      "Omvang",
      "Niveau",
      "Wie best?",
      "Knelpunt",
      "Taak-ID",
      "Taak-tekst",
    ]);
    expect(school.shown().tasks[0]?.size).toEqual(size === "" ? null : { per: "week", hours: 3 });
    await school.addIn.setSize([school.taskId("Netwerk")], { per: "class", sizeClass: "L" });
    expect(school.book.values("Taken")[2]?.[2]).toBe("L");
    while (school.addIn.getState().undo !== null) await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });

  test.each(["3", ""])("stay when the add-in leaves (size %j)", async (size) => {
    const school = await openAdoptedSchool([ownColumns(size)]);
    await school.addIn.detach();
    await school.addIn.getState().feedback?.question?.accept();
    expect(school.book.values("Taken")).toEqual([
      ["Cluster", "Omschrijving", "Omvang", "Niveau"],
      ["Technisch", "Printers", size, ""],
      ["Technisch", "Netwerk", "", ""],
    ]);
  });
});

describe("a sheet that was deleted by hand", () => {
  test("Team: is made again with the people of the situations", async () => {
    const school = await bothGenerated();
    const ids = school.shown().people.map(({ id }) => id);
    school.book.hands.deleteSheet("Team");
    await school.addIn.refresh();
    expect(marks(school)).toEqual(filled);
    await generatesTwice(school);
    expect(school.shown().people.map(({ id }) => id)).toEqual(ids);
    expect(names(school)).toEqual(["Ann", "Bram"]);
    expect(marks(school)).toEqual(filled);
    expect(school.book.values("Team").flat()).toContain("Bram");
  });

  test.each<[string, (school: MemorySchool) => Promise<{ ok: boolean }>, readonly string[]]>([
    ["added", ({ addIn }) => addIn.addPerson({ name: "Dirk", hours: 4 }), ["Ann", "Bram", "Dirk"]],
    ["changed", ({ addIn, personId }) => addIn.setPerson(personId("Ann"), { hours: 9 }), ["Ann", "Bram"]],
    ["renamed", ({ addIn, personId }) => addIn.renamePerson(personId("Ann"), "Anna"), ["Anna", "Bram"]],
    ["removed", ({ addIn, personId }) => addIn.removePerson(personId("Ann")), ["Bram"]],
  ])("Team: is made again too when somebody is %s", async (_action, useCase, expected) => {
    const school = await bothGenerated();
    school.book.hands.deleteSheet("Team");
    await school.addIn.refresh();
    expect(await useCase(school)).toMatchObject({ ok: true });
    expect(names(school)).toEqual(expected);
    await school.addIn.refresh();
    expect(names(school)).toEqual(expected);
    const { current } = school.shown().situations;
    expect(current.assignments.length + current.loose.length).toBe(3);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(names(school)).toEqual(["Ann", "Bram"]);
  });

  test("Instellingen: is made again, with what the formulas look up", async () => {
    const school = await bothGenerated();
    school.book.hands.deleteSheet("Instellingen");
    await generatesTwice(school);
    const { names: anchors } = school.book.book.snapshot();
    expect(anchors.map(({ name }) => name)).toEqual(expect.arrayContaining(["Tekens_U", "Weken_per_jaar", "Punten_M"]));
    expect(marks(school)).toEqual(filled);
  });

  test("Huidige situatie: is made again, and the marks of Streefdoel stay", async () => {
    const school = await bothGenerated();
    school.book.hands.deleteSheet("Huidige situatie");
    await school.addIn.refresh();
    expect(marks(school, "target")).toEqual(filled);
    expect(school.shown().situations.current.source).toBe("none");
    await generatesTwice(school);
    expect(marks(school, "target")).toEqual(filled);
    await school.addIn.assign({
      situation: "current",
      taskIds: [school.taskId("Printers")],
      personId: school.personId("Bram"),
      marks: ["executes"],
      consent: false,
    });
    expect(marks(school)).toEqual(["Printers Bram executes"]);
  });

  test("Streefdoel: is made again as a copy of now", async () => {
    const school = await bothGenerated();
    school.book.hands.deleteSheet("Streefdoel");
    await school.addIn.refresh();
    await generatesTwice(school);
    expect(marks(school, "target")).toEqual(filled);
  });

  test("Taken: the workbook waits for a list again, and finds what it knew in the next one", async () => {
    const school = await bothGenerated();
    school.book.hands.deleteSheet("Taken");
    await school.addIn.refresh();
    expect(school.addIn.getState().phase).toBe("noList");
    expect(await school.addIn.generate("current", { consent: true })).toMatchObject({
      ok: false,
      problem: { kind: "listGone" },
    });
    school.book.hands.addSheet("Taken");
    taskSheet.cells.forEach((row, at) =>
      row.forEach((value, column) => school.book.hands.type("Taken", at, column, value)),
    );
    expect(await school.addIn.adopt({ accept: true })).toMatchObject({ ok: true });
    expect(marks(school)).toEqual(filled);
    await generatesTwice(school);
  });
});

describe("sheets that were renamed by hand", () => {
  const renamed = async () => {
    const school = await bothGenerated();
    for (const [name, to] of [
      ["Taken", "Onze taken"],
      ["Team", "Wie is wie"],
      ["Instellingen", "Opties"],
      ["Huidige situatie", "Nu"],
      ["Streefdoel", "Straks"],
    ] as const)
      school.book.hands.renameSheet(name, to);
    await school.addIn.refresh();
    return school;
  };

  test("are still what they were", async () => {
    const school = await renamed();
    expect(school.shown()).toMatchObject({
      listSheetName: "Onze taken",
      situations: { current: { source: "generated", sheetName: "Nu" }, target: { sheetName: "Straks" } },
    });
    expect(marks(school)).toEqual(filled);
    const sheetCount = school.book.book.sheets.length;
    await generatesTwice(school);
    await school.addIn.addPerson({ name: "Dirk" });
    await school.addIn.highlight("current");
    expect(school.book.book.sheets).toHaveLength(sheetCount);
    expect(school.book.values("Nu")[headerRow]).toContain("Dirk");
  });

  test("are named as they are called now in what is said", async () => {
    const school = await renamed();
    await school.addIn.addPerson({ name: "Dirk" });
    school.book.hands.type("Wie is wie", 6, 5, 12);
    const outcome = await school.addIn.undo();
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "undoInTheWay", sheet: "Wie is wie", cell: "F7" } });
  });

  test("are put back as they were by Maak ongedaan, under their new name", async () => {
    const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
    await school.addIn.generate("target", { consent: true });
    school.book.hands.renameSheet("Streefdoel", "Straks");
    await school.addIn.setKind([school.taskId("Printers")], "core");
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.book.sheets.map(({ name }) => name)).not.toContain("Straks");
  });
});

test("the pane's own figures follow a hand that changes the sheet of settings", async () => {
  const school = await bothGenerated();
  const { book } = school.book;
  const weeks = book.snapshot().names.find(({ name }) => name === "Weken_per_jaar");
  const sheet = book.snapshot().sheets.find(({ id }) => id === weeks?.sheetId);
  if (weeks === undefined || sheet === undefined) throw new Error("There are no settings.");
  expect(valueAt(sheet, weeks.area.row, weeks.area.column)).toBe(40);
  school.book.hands.type(sheet.name, weeks.area.row, weeks.area.column, 36);
  await school.addIn.refresh();
  expect(school.shown().settings.weeksPerYear).toBe(36);
});
