import { reportRoles } from "../../src/workbook/schema";
import { handMadeSheet, openAdoptedSchool, openMemorySchool, taskSheet } from "../support/memory-school";

const ownSheets = ["Taken", "Huidige situatie"];
const exampleSheets = ["Instellingen", "Taken", "Team", "Huidige situatie"].map((name) => `${name} (voorbeeld)`);

/** A school with a list and a filled-in situation of its own, on which the example is tried. */
async function trying() {
  const school = await openMemorySchool([taskSheet, handMadeSheet]);
  const before = school.book.picture();
  await school.addIn.trySample();
  return { ...school, before };
}
/** A sheet that comes back has another id: told by names instead, with the names of cells in one order. */
const pictureByName = ({ book }: Pick<Awaited<ReturnType<typeof trying>>, "book">): unknown => {
  const named = book.book.sheets.reduce((text, { id, name }) => text.replaceAll(id, name), book.picture());
  const picture = JSON.parse(named) as { names: readonly { name: string }[] };
  return { ...picture, names: [...picture.names].sort((one, other) => one.name.localeCompare(other.name)) };
};
const sheetNames = ({ book }: Awaited<ReturnType<typeof openMemorySchool>>): readonly string[] =>
  book.book.sheets.map(({ name }) => name);

describe("Probeer met een voorbeeld", () => {
  test("adds sheets named as example, in use at once, beside those of the school", async () => {
    const school = await trying();
    expect(school.addIn.getState()).toMatchObject({ phase: "ready", book: { isSample: true } });
    expect(sheetNames(school)).toEqual([...ownSheets, ...exampleSheets]);
    expect(school.shown().tasks).toHaveLength(21);
    expect(school.shown().people.map(({ name }) => name)).toEqual([
      "An",
      "Bilal",
      "Chloë",
      "Directie",
      "Firma Netwerk",
    ]);
    expect(school.shown().settings.school).toBe("Voorbeeldschool");
  });

  test("shows what the add-in can find: tasks without somebody, and load", async () => {
    const { shown } = await trying();
    const { current, target } = shown().situations;
    expect(current.source).toBe("generated");
    expect(current.loose).toEqual([]);
    expect(new Set(current.findings.map(({ kind }) => kind))).toContain("withoutExecutor");
    expect(current.load.every(({ tasks }) => tasks > 0)).toBe(true);
    expect(shown().tasks.every(({ size, kind }) => size !== null && kind !== null)).toBe(true);
    // What the school had filled in by hand is not of the example.
    expect(target.source).toBe("none");
  });

  test("touches nothing of the school's, and one undo takes it away again", async () => {
    const { addIn, book, before } = await trying();
    await addIn.undo();
    expect(addIn.getState().phase).toBe("found");
    expect(book.picture()).toBe(before);
  });

  test("works in an empty workbook too", async () => {
    const { addIn, book } = await openMemorySchool([{ name: "Blad1", cells: [] }]);
    expect(await addIn.trySample()).toMatchObject({ ok: true });
    await addIn.makeReport("overview");
    expect(book.sheet("Overzicht (voorbeeld)")).toBeDefined();
    expect(await addIn.removeSample()).toMatchObject({ ok: true });
    expect(book.book.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
    expect(addIn.getState().phase).toBe("noList");
  });

  test("names every sheet that is made of it as example, says so, and keeps a name that somebody gave", async () => {
    const school = await trying();
    const { addIn, book } = school;
    await addIn.generate("target", { consent: false });
    const made = await Promise.all(reportRoles.map((role) => addIn.makeReport(role)));
    expect(made.map(({ sentence }) => sentence)).toContain("Het blad ‘Overzicht (voorbeeld)’ is gemaakt.");
    const names = ["Streefdoel", "Knelpunten", "Overzicht", "Wie doet wat", "Inschaling"];
    expect(
      sheetNames(school)
        .filter((name) => ![...ownSheets, ...exampleSheets].includes(name))
        .sort(),
    ).toEqual(names.map((name) => `${name} (voorbeeld)`).sort());
    book.hands.renameSheet("Overzicht (voorbeeld)", "Voor de directie");
    await addIn.refresh();
    await addIn.makeReport("overview");
    expect(sheetNames(school)).toContain("Voor de directie");
    expect(sheetNames(school)).not.toContain("Overzicht (voorbeeld)");
  });

  test("does nothing in a workbook that is in use", async () => {
    const { addIn, book } = await openAdoptedSchool([taskSheet]);
    const before = book.picture();
    await addIn.trySample();
    expect(book.picture()).toBe(before);
    expect(await addIn.removeSample()).toMatchObject({ ok: false, problem: { kind: "notSample" } });
  });

  test("writes nothing when the situation is brought up to date with nothing changed", async () => {
    const { addIn, book } = await trying();
    const before = book.picture();
    expect(await addIn.generate("current", { consent: false })).toMatchObject({ ok: true, cellsWritten: 0 });
    expect(book.picture()).toBe(before);
  });
});

describe("Haal voorbeeld weg", () => {
  test("takes every sheet of the example away in one press, also those made of it, with marks that were tried", async () => {
    const { addIn, book, before, shown } = await trying();
    const [task] = shown().tasks;
    const [person] = shown().people;
    await addIn.assign({
      situation: "current",
      taskIds: [task?.id ?? ""],
      personId: person?.id ?? "",
      marks: ["replaces"],
      consent: false,
    });
    await addIn.generate("target", { consent: false });
    await addIn.makeReport("overview");
    expect(await addIn.removeSample()).toMatchObject({ ok: true });
    expect(addIn.getState().phase).toBe("found");
    expect(book.picture()).toBe(before);
  });

  test("can be undone: the example is as it was, and goes again", async () => {
    const { addIn, book, before } = await trying();
    const tried = pictureByName({ book });
    await addIn.removeSample();
    await addIn.undo();
    expect(addIn.getState().book?.isSample).toBe(true);
    expect(pictureByName({ book })).toEqual(tried);
    await addIn.removeSample();
    expect(book.picture()).toBe(before);
  });

  test("asks first when a person of the school's own was added", async () => {
    const { addIn, book } = await trying();
    await addIn.addPerson({ name: "Zoë" });
    const before = book.picture();
    expect(await addIn.removeSample()).toMatchObject({ ok: false, problem: { kind: "consentNeeded" } });
    expect(book.picture()).toBe(before);
    await addIn.getState().feedback?.question?.accept();
    expect(addIn.getState().phase).toBe("found");
  });

  test("asks first when a remark of somebody's stands on a sheet of it", async () => {
    const { addIn, book } = await trying();
    book.hands.note("Taken (voorbeeld)", 5, 1, "Zo willen wij het ook");
    expect(await addIn.removeSample()).toMatchObject({ ok: false, problem: { kind: "consentNeeded" } });
  });

  test("is what Maak los comes to, after asking", async () => {
    const { addIn, book, before } = await trying();
    expect(await addIn.detach()).toMatchObject({ ok: false, problem: { kind: "consentNeeded" } });
    await addIn.getState().feedback?.question?.accept();
    expect(book.picture()).toBe(before);
  });

  test("leaves a sheet to see when the example had the workbook to itself", async () => {
    const { addIn, book } = await openMemorySchool([{ name: "Oud", cells: [] }]);
    await addIn.trySample();
    book.hands.deleteSheet("Oud");
    await addIn.refresh();
    expect(await addIn.removeSample()).toMatchObject({ ok: true });
    expect(book.book.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  });
});

describe("a school's own list after the example", () => {
  test("is used as if there had been none", async () => {
    const { addIn, shown } = await trying();
    await addIn.removeSample();
    await addIn.adopt({ accept: true });
    expect(shown()).toMatchObject({ isSample: false, listSheetName: "Taken" });
    expect(shown().people.map(({ name }) => name)).toEqual(["Ann", "Bram"]);
  });
});
