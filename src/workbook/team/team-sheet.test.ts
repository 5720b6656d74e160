import { deriveId } from "../../domain/identity";
import { openAdoptedSchool, taskSheet, type MemorySchool } from "../../../tests/support/memory-school";
import { readTeam, type TeamSheet } from "./team-sheet";

/** Columns of a new Team. */
const at = { id: 0, name: 1, role: 2, level: 4, hours: 5 } as const;
const firstRow = 4;

async function withTeam(...names: readonly string[]): Promise<MemorySchool> {
  const school = await openAdoptedSchool([taskSheet]);
  for (const name of names) await school.addIn.addPerson({ name });
  return school;
}

function teamOf({ book }: MemorySchool): TeamSheet {
  const team = readTeam(book.book.snapshot());
  if (team === null) throw new Error("There is no Team.");
  return team;
}

const people = (school: MemorySchool) => teamOf(school).rows.map(({ person }) => person);

describe("Team", () => {
  test("is not there before a workbook is in use, nor after its columns were deleted", async () => {
    const school = await withTeam("Ann");
    school.book.hands.deleteColumns("Team", at.name, 1);
    expect(readTeam(school.book.book.snapshot())).toBeNull();
  });

  test("holds nobody in the empty row of a new table", async () => {
    expect(people(await withTeam())).toEqual([]);
  });

  test.each([
    [9, 9],
    [0, 0],
    ["", null],
    ["9", 9],
    ["negen", null],
    [-3, null],
  ])("reads the hours %j as %p: empty is not 0", async (typed, hours) => {
    const school = await withTeam("Ann");
    school.book.hands.type("Team", firstRow, at.hours, typed);
    expect(people(school)[0]?.hours).toBe(hours);
  });

  test.each([
    ["sg", "SG"],
    ["Extern", "extern"],
    ["school", "school"],
    ["", "school"],
    ["elders", "school"],
  ])("reads the level ‘%s’ as %s", async (typed, level) => {
    const school = await withTeam("Ann");
    school.book.hands.type("Team", firstRow, at.level, typed);
    expect(people(school)[0]?.level).toBe(level);
  });

  test("keeps someone's ID when the name is changed by hand, and when the rows are sorted", async () => {
    const school = await withTeam("Chloë", "Ann");
    const [chloe, ann] = people(school).map(({ id }) => id);
    school.book.hands.type("Team", firstRow, at.name, "Zoë");
    school.book.hands.sort("Team", { row: firstRow, column: 0, rowCount: 2, columnCount: 8 }, at.name);
    expect(people(school).map(({ id, name }) => [id, name])).toEqual([
      [ann, "Ann"],
      [chloe, "Zoë"],
    ]);
  });

  test("gives who was typed by hand the ID that the pane would give, and namesakes each their own", async () => {
    const school = await withTeam("Ann");
    school.book.hands.insertRows("Team", firstRow, 2);
    school.book.hands.type("Team", firstRow, at.name, "Bram");
    school.book.hands.type("Team", firstRow + 1, at.name, "ann");
    expect(people(school).map(({ id, name }) => [id, name])).toEqual([
      [deriveId("p", "Bram", 1), "Bram"],
      [expect.stringMatching(/^p-/), "ann"],
      [deriveId("p", "Ann", 1), "Ann"],
    ]);
    expect(new Set(people(school).map(({ id }) => id)).size).toBe(3);
  });

  test("passes over empty rows between people", async () => {
    const school = await withTeam("Ann", "Bram");
    school.book.hands.insertRows("Team", firstRow + 1, 1);
    expect(people(school).map(({ name }) => name)).toEqual(["Ann", "Bram"]);
  });

  test("knows the columns that the school added, by their headers", async () => {
    const school = await withTeam("Ann");
    school.book.hands.insertColumns("Team", 3, 1);
    school.book.hands.type("Team", 3, 3, "Lokaal");
    expect(teamOf(school).otherColumns.get("Lokaal")).toBe(3);
    expect(teamOf(school).columns.hours).toBe(at.hours + 1);
  });
});

describe("a change of Team", () => {
  test("writes only the cells that differ", async () => {
    const school = await withTeam("Ann");
    expect(await school.addIn.setPerson(school.personId("Ann"), { role: "PICT", hours: 9 })).toMatchObject({
      cellsWritten: 2,
    });
    expect(await school.addIn.setPerson(school.personId("Ann"), { hours: 9 })).toMatchObject({ cellsWritten: 0 });
    expect(people(school)).toMatchObject([{ name: "Ann", role: "PICT", hours: 9, level: "school" }]);
  });

  test("empties hours that are taken back", async () => {
    const school = await withTeam("Ann");
    await school.addIn.setPerson(school.personId("Ann"), { hours: 9 });
    await school.addIn.setPerson(school.personId("Ann"), { hours: null });
    expect(school.book.values("Team")[firstRow]?.[at.hours]).toBe("");
  });

  test("fills the empty row of a new table first, then lets the table grow", async () => {
    const school = await withTeam("Ann", "Bram");
    expect(school.book.sheet("Team").tables).toMatchObject([{ area: { row: 3, rowCount: 3 } }]);
    expect(
      school.book
        .values("Team")
        .slice(firstRow)
        .map((row) => row[at.name]),
    ).toEqual(["Ann", "Bram"]);
  });

  test("keeps a name that looks like a number or a formula as text", async () => {
    const school = await withTeam("=1+1", "007");
    await school.addIn.refresh();
    expect(people(school).map(({ name }) => name)).toEqual(["=1+1", "007"]);
    expect(school.book.sheet("Team").cell(firstRow, at.name).formula).toBeNull();
  });

  test("that takes someone out gives everything on the row back when undone, in the school's own columns too", async () => {
    const school = await withTeam("Ann", "Bram", "Chloë");
    school.book.hands.type("Team", firstRow + 1, 6, "bram@school.be");
    const before = school.book.picture();
    await school.addIn.removePerson(school.personId("Bram"));
    expect(people(school).map(({ name }) => name)).toEqual(["Ann", "Chloë"]);
    await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });

  test("does not take someone out together with what stands beside the table", async () => {
    const school = await withTeam("Ann", "Bram");
    const row = school.book.values("Team")[3]?.length ?? 0;
    school.book.hands.type("Team", firstRow + 1, row + 1, "belangrijk");
    const before = school.book.picture();
    expect(await school.addIn.removePerson(school.personId("Bram"))).toMatchObject({
      ok: false,
      problem: { kind: "changedMeanwhile", sheet: "Team" },
    });
    expect(school.book.picture()).toBe(before);
  });

  test("keeps one row in the table when the last person leaves", async () => {
    const school = await withTeam("Ann");
    await school.addIn.removePerson(school.personId("Ann"));
    expect(people(school)).toEqual([]);
    expect(school.book.sheet("Team").tables).toMatchObject([{ area: { rowCount: 2 } }]);
    await school.addIn.addPerson({ name: "Bram" });
    expect(people(school).map(({ name }) => name)).toEqual(["Bram"]);
  });
});
