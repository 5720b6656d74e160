import { handMadeSheet, openAdoptedSchool, openMemorySchool, taskSheet } from "../../../tests/support/memory-school";
import { cellAddress } from "../a1";
import type { SheetFixture } from "../../../tests/support/memory-workbook";

const titleOnly: SheetFixture = { name: "Streefdoel", cells: [["", "Streefdoel van onze school"]] };

describe("a sheet that is taken back", () => {
  test("goes when it still holds what was written", async () => {
    const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
    const before = school.book.picture();
    await school.addIn.generate("target", { consent: true });
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
  });

  test("is emptied again, with its title in place, when it held only that", async () => {
    const school = await openAdoptedSchool([taskSheet, handMadeSheet, titleOnly]);
    const before = school.book.picture();
    await school.addIn.generate("target", { consent: false });
    expect(school.book.values("Streefdoel")[0]?.[1]).toBe("Streefdoel van onze school");
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
  });

  test.each([
    ["a mark", 14, 5, "U", "F15"],
    ["a note below it", 30, 2, "afgesproken op 3 mei", "C31"],
    ["a cell of ours that was emptied", 11, 1, null, "B12"],
  ])("stays, all of it, when someone changed %s", async (_what, row, column, typed, cell) => {
    const school = await openAdoptedSchool([taskSheet, handMadeSheet, titleOnly]);
    await school.addIn.generate("target", { consent: true });
    school.book.hands.type("Streefdoel", row, column, typed);
    const before = school.book.picture();
    expect(await school.addIn.undo()).toMatchObject({
      ok: false,
      problem: { kind: "undoInTheWay", sheet: "Streefdoel", cell },
    });
    expect(school.book.picture()).toBe(before);
  });

  test("goes too when only rows of it moved up or down and back", async () => {
    const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
    await school.addIn.generate("target", { consent: true });
    school.book.hands.insertRows("Streefdoel", 14, 1);
    school.book.hands.deleteRows("Streefdoel", 14, 1);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
  });

  test("stays, and all else too, when its own sheet cannot get its name back: somebody else's has it", async () => {
    const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
    await school.addIn.generate("current", { consent: true });
    school.book.hands.renameSheet("Huidige situatie", "Stand van september");
    school.book.hands.addSheet("Huidige situatie");
    const before = school.book.picture();
    expect(await school.addIn.undo()).toMatchObject({
      ok: false,
      problem: { kind: "undoInTheWay", sheet: "Huidige situatie", cell: null },
    });
    expect(school.book.picture()).toBe(before);
  });

  test("goes when it was renamed", async () => {
    const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
    const before = school.book.picture();
    await school.addIn.generate("current", { consent: true });
    school.book.hands.renameSheet("Huidige situatie", "Stand van september");
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
  });
});

describe("columns that are taken back", () => {
  test("go when they hold only what was written, also after the list was sorted", async () => {
    const school = await openMemorySchool([taskSheet]);
    const before = school.book.picture();
    await school.addIn.adopt({ accept: true });
    school.book.hands.sort("Taken", { row: 4, column: 0, rowCount: 4, columnCount: 9 }, 2);
    school.book.hands.sort("Taken", { row: 4, column: 0, rowCount: 4, columnCount: 9 }, 1);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    const sorted = (picture: string) => picture.match(/"(Printers|Netwerk|ICT-visie|Nascholing)"/g)?.sort();
    expect(sorted(school.book.picture())).toEqual(sorted(before));
    expect(school.book.values("Taken")[3]).toEqual(["Cluster", "Omschrijving", "Opmerking"]);
    expect(school.book.sheet("Taken").overlays).toEqual([]);
    expect(school.book.book.names).toEqual([]);
  });

  test("stay when someone filled one in by hand, and it is said where", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    school.book.hands.type("Taken", 5, 5, "2 u/week");
    expect(await school.addIn.undo()).toMatchObject({
      ok: false,
      problem: { kind: "undoInTheWay", sheet: "Taken", cell: "F6" },
    });
    expect(school.shown().tasks[1]?.size).toEqual({ per: "week", hours: 2 });
  });

  test("stay when someone typed beside another task what was written beside the first", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    const kinds = school.book.values("Taken")[3]?.indexOf("Wie best?") ?? -1;
    school.book.hands.deleteColumns("Taken", kinds, 1);
    await school.addIn.setKind([school.taskId("Printers")], "core");
    const added = school.book.values("Taken")[3]?.indexOf("Wie best?") ?? -1;
    const word = school.book.values("Taken")[4]?.[added] ?? "";
    school.book.hands.type("Taken", 5, added, word);
    const before = school.book.picture();
    expect(await school.addIn.undo()).toMatchObject({
      ok: false,
      problem: { kind: "undoInTheWay", sheet: "Taken", cell: cellAddress(5, added) },
    });
    expect(school.book.picture()).toBe(before);
  });

  test("go when the tasks were sorted away from them", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    school.book.hands.sort("Taken", { row: 4, column: 0, rowCount: 4, columnCount: 3 }, 1);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.values("Taken")[3]).toEqual(["Cluster", "Omschrijving", "Opmerking"]);
  });
});
