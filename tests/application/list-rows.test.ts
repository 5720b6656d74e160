import { bothGenerated, copyRow, filled, generate, loose, marks, settles } from "../support/both-situations";

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
