import {
  at,
  bothGenerated,
  filled,
  generate,
  loose,
  marks,
  nameColumn,
  names,
  now,
  settles,
} from "../support/both-situations";
import { type MemorySchool } from "../support/memory-school";

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
