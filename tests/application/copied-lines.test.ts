import { at, bothGenerated, copyRow, filled, marks, names, now, settles } from "../support/both-situations";

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
