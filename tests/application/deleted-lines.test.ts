import type { PersonChanges } from "../../src/application/add-in";
import { sheets } from "../../src/text/sheets";
import { at, bothGenerated, filled, marks, nameColumn, names, now, settles } from "../support/both-situations";
import { type MemorySchool } from "../support/memory-school";

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
