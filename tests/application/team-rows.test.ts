import {
  annRow,
  at,
  bothGenerated,
  bramRow,
  copyRow,
  filled,
  generate,
  loose,
  marks,
  nameColumn,
  names,
  now,
  settles,
} from "../support/both-situations";

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
