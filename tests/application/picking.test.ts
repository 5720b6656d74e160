import { createAddIn } from "../../src/application/create-add-in";
import { openMemorySchool, taskSheet, type MemorySchool } from "../support/memory-school";
import { stillClock } from "../support/still-clock";
import type { SheetFixture } from "../support/memory-workbook";

/** No header that the add-in knows. */
const ownWords: SheetFixture = {
  name: "Blad1",
  cells: [
    ["Onze school"],
    [],
    ["Nr", "Domein", "Wat moet er gebeuren", "Uren", "Opmerking"],
    [1, "Technisch", "Printers", 2, ""],
    [2, "", "Netwerk", "1,5", "contract"],
    [3, "Beleid", "ICT-visie", "", ""],
  ],
};
const title = { row: 2, column: 2 };

async function pointAt(school: MemorySchool, sheet: string, row: number, column: number) {
  school.book.hands.select(sheet, [{ first: row, count: 1 }], column);
  return school.addIn.pickList();
}
async function picked(sheets: readonly SheetFixture[] = [ownWords]): Promise<MemorySchool> {
  const school = await openMemorySchool(sheets);
  await pointAt(school, "Blad1", title.row, title.column);
  return school;
}
const shownPick = ({ addIn }: MemorySchool) => addIn.getState().picked;
const adoptPicked = (school: MemorySchool) => {
  const place = shownPick(school)?.place;
  if (place === undefined) throw new Error("Nothing was picked.");
  return school.addIn.adopt({ place, accept: true });
};

describe("pointing out a list by hand", () => {
  test("is over once the workbook is in use, whichever way that came", async () => {
    const school = await picked([ownWords, taskSheet]);
    expect(shownPick(school)).not.toBeNull();
    await createAddIn(school.book.port, stillClock).adopt({ sheet: "Taken", accept: true });
    await school.addIn.refresh();
    expect(school.addIn.getState()).toMatchObject({ phase: "ready", picked: null });
  });

  test("shows what using it would do, where no list was recognised", async () => {
    const school = await picked();
    expect(school.addIn.getState().phase).toBe("noList");
    expect(shownPick(school)).toMatchObject({
      sheetName: "Blad1",
      taskCount: 3,
      clusters: [{ name: "", taskCount: 3 }],
      clusterChoices: [{ title: "Nr" }, { title: "Domein" }, { title: "Uren" }, { title: "Opmerking" }],
      columnsToAdd: ["Wie best?", "Niveau", "Knelpunt"],
    });
  });

  test("takes the clusters from the column that is chosen, or from none", async () => {
    const school = await picked();
    await school.addIn.pickClusters(1);
    expect(shownPick(school)?.clusters).toEqual([
      { name: "Technisch", taskCount: 2 },
      { name: "Beleid", taskCount: 1 },
    ]);
    await adoptPicked(school);
    expect(school.shown().tasks.map(({ cluster, description, size }) => [cluster, description, size])).toEqual([
      ["Technisch", "Printers", { per: "week", hours: 2 }],
      ["Technisch", "Netwerk", { per: "week", hours: 1.5 }],
      ["Beleid", "ICT-visie", null],
    ]);
    expect(shownPick(school)).toBeNull();
  });

  test("goes before a list that was found, and can be left again", async () => {
    const school = await picked([taskSheet, ownWords]);
    expect(school.addIn.getState()).toMatchObject({ phase: "found", picked: { sheetName: "Blad1" } });
    school.addIn.forgetPicked();
    expect(school.addIn.getState()).toMatchObject({ phase: "found", picked: null });
  });

  test("of a list without clusters works to the end, and is undone exactly", async () => {
    const school = await picked();
    const before = school.book.picture();
    await adoptPicked(school);
    await school.addIn.addPerson({ name: "Ann" });
    const request = { personId: school.personId("Ann"), marks: ["executes"] as const, consent: false };
    const taskIds = [school.taskId("Printers")];
    expect(await school.addIn.assign({ situation: "current", taskIds, ...request })).toMatchObject({ ok: true });
    expect(await school.addIn.generate("target", { consent: false })).toMatchObject({ ok: true });
    expect(await school.addIn.highlight("current")).toMatchObject({ ok: true });
    await school.addIn.refresh();
    expect(school.shown().tasks.map(({ cluster }) => cluster)).toEqual(["", "", ""]);
    expect(school.shown().situations.target.assignments).toHaveLength(1);
    expect(await school.addIn.generate("current", { consent: false })).toMatchObject({ cellsWritten: 0 });
    while (school.addIn.getState().undo !== null) await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });

  test("finds the column again by name after columns were put before it and its title was changed", async () => {
    const school = await picked();
    await adoptPicked(school);
    school.book.hands.insertColumns("Blad1", 0, 2);
    school.book.hands.type("Blad1", 2, 4, "Werk");
    await school.addIn.refresh();
    expect(school.shown().tasks.map(({ description }) => description)).toEqual(["Printers", "Netwerk", "ICT-visie"]);
  });

  test("does not use a title that was changed meanwhile", async () => {
    const school = await picked();
    school.book.hands.type("Blad1", title.row, title.column, "Iets anders");
    expect(await adoptPicked(school)).toMatchObject({
      ok: false,
      problem: { kind: "changedMeanwhile", sheet: "Blad1", cell: "C3" },
    });
  });
});

describe("pointing at something that is no list", () => {
  test("is told when nothing is selected", async () => {
    const school = await openMemorySchool([ownWords]);
    school.book.hands.select("Blad1", null);
    expect(await school.addIn.pickList()).toMatchObject({
      ok: false,
      problem: { kind: "nothingPointedAt" },
      sentence: "Er is nog geen cel gekozen. Klik in je blad op de kolomtitel boven je taken en probeer opnieuw.",
    });
  });

  test.each([
    [1, 2, "pointedAtEmpty", "Er staat niets in cel C2 op ‘Blad1’."],
    [5, 2, "nothingBelow", "Onder cel C6 op ‘Blad1’ staan geen taken."],
  ])("is told at row %i, column %i: %s", async (row, column, kind, sentence) => {
    const school = await openMemorySchool([ownWords]);
    const outcome = await pointAt(school, "Blad1", row, column);
    expect(outcome).toMatchObject({ ok: false, problem: { kind } });
    expect(outcome.sentence).toContain(sentence);
    expect(shownPick(school)).toBeNull();
  });

  test("is told on a sheet of ours that stayed when the list was deleted", async () => {
    const school = await picked();
    await adoptPicked(school);
    school.book.hands.addSheet("Blad2");
    school.book.hands.deleteSheet("Blad1");
    await school.addIn.refresh();
    expect(await pointAt(school, "Team", 3, 1)).toMatchObject({
      ok: false,
      problem: { kind: "pointedAtOurs", sheet: "Team" },
    });
  });
});

describe("a workbook whose only list is called Huidige situatie", () => {
  const only: SheetFixture = {
    name: "Huidige situatie",
    cells: [
      ["Cluster", "Omschrijving", "Ann", "Bram"],
      ["Technisch", "Printers", "x", ""],
      ["Beleid", "ICT-visie", "", "U"],
    ],
  };

  test("is offered, keeps the school's sheet and takes over its marks", async () => {
    const school = await openMemorySchool([only]);
    const before = school.book.picture();
    expect(school.addIn.getState().found).toMatchObject([{ sheetName: "Huidige situatie", taskCount: 2 }]);
    await school.addIn.adopt({ accept: true });
    expect(school.shown().people.map(({ name }) => name)).toEqual(["Ann", "Bram"]);
    expect(school.shown().situations.current.assignments).toHaveLength(2);
    await school.addIn.generate("current", { consent: true });
    await school.addIn.refresh();
    expect(school.shown()).toMatchObject({ listSheetName: "Taken" });
    expect(school.shown().situations.current).toMatchObject({ source: "generated", loose: [] });
    expect(school.shown().situations.current.assignments).toHaveLength(2);
    expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ cellsWritten: 0 });
    while (school.addIn.getState().undo !== null) await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });
});
