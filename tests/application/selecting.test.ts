import { handMadeSheet, openAdoptedSchool, openMemorySchool, taskSheet } from "../support/memory-school";

describe("Wijs toe on the selected rows", () => {
  test("takes the tasks on them, and the situation of the sheet, without writing", async () => {
    const { addIn, book, taskId } = await openAdoptedSchool([taskSheet, handMadeSheet]);
    book.hands.select("Taken", [{ first: 4, count: 2 }]);
    const before = book.picture();
    expect(await addIn.takeSelection()).toMatchObject({ ok: true, situation: "current" });
    expect(addIn.getState().selectedTaskIds).toEqual([taskId("Printers"), taskId("Netwerk")]);
    expect(addIn.getState().feedback?.sentence).toBe("2 taken gekozen. Typ bij Taken een naam en druk op Enter.");
    expect(book.picture()).toEqual(before);
  });

  test("knows a row of Streefdoel for the target", async () => {
    const { addIn, book } = await openAdoptedSchool([taskSheet, handMadeSheet]);
    await addIn.generate("target", { consent: true });
    book.hands.select("Streefdoel", [{ first: 0, count: 40 }]);
    expect(await addIn.takeSelection()).toMatchObject({ ok: true, situation: "target" });
    expect(addIn.getState().selectedTaskIds).toHaveLength(4);
  });

  test.each([
    ["no list yet", false, "notAdopted"],
    ["nothing selected", true, "nothingSelected"],
  ] as const)("says what is missing with %s", async (_, adopted, kind) => {
    const open = adopted ? openAdoptedSchool : openMemorySchool;
    const { addIn, book } = await open([taskSheet, handMadeSheet]);
    book.hands.select("Taken", [{ first: 0, count: 1 }]);
    expect(await addIn.takeSelection()).toMatchObject({ ok: false, problem: { kind } });
    expect(addIn.getState().feedback?.kind).toBe("problem");
  });

  test("says that there is no team yet, as Belasting does", async () => {
    const { addIn, book } = await openAdoptedSchool([taskSheet]);
    book.hands.select("Taken", [{ first: 4, count: 1 }]);
    expect(await addIn.takeSelection()).toMatchObject({ ok: false, problem: { kind: "noPeople" } });
    expect(await addIn.checkTeam()).toMatchObject({ ok: false, problem: { kind: "noPeople" } });
  });

  test("is refused in a workbook that cannot be written, where the load can still be seen", async () => {
    const { addIn, book } = await openAdoptedSchool([taskSheet, handMadeSheet]);
    book.hands.select("Taken", [{ first: 4, count: 1 }]);
    book.book.readOnly = true;
    expect(await addIn.takeSelection()).toMatchObject({ ok: false, problem: { kind: "readOnly" } });
    expect(await addIn.checkTeam()).toMatchObject({ ok: true });
  });
});
