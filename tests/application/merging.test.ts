import { openAdoptedSchool, taskSheet, type MemorySchool } from "../support/memory-school";
import type { SheetFixture } from "../support/memory-workbook";

const matrix = (name: string, people: readonly string[], ...rows: SheetFixture["cells"]): SheetFixture => ({
  name,
  cells: [["Cluster", "Omschrijving", ...people], ...rows],
});
const lookAlikes = matrix(
  "Huidige situatie",
  ["Chloë", "Chloe", "Bram"],
  ["Technisch", "Printers", "U", "B", ""],
  ["Technisch", "Netwerk", "", "U70", ""],
  ["Beleid", "ICT-visie", "U", "", "U"],
);
const names = ({ shown }: MemorySchool) => shown().people.map(({ name }) => name);
const marksOf = ({ shown, personId }: MemorySchool, person: string, situation: "current" | "target" = "current") =>
  shown()
    .situations[situation].assignments.filter((entry) => entry.personId === personId(person))
    .map(({ taskId, marks, share }) => [
      shown().tasks.find(({ id }) => id === taskId)?.description,
      ...marks,
      share ?? 0,
    ]);
const merge = (school: MemorySchool, keep: string, gone: string, consent = true) =>
  school.addIn.mergePeople({ keepId: school.personId(keep), goneId: school.personId(gone), consent });

describe("names that look alike", () => {
  test("stay two people when they stand above two columns, and are proposed as one", async () => {
    const school = await openAdoptedSchool([taskSheet, lookAlikes]);
    expect(names(school)).toEqual(["Chloë", "Chloe", "Bram"]);
    expect(school.shown().nearNames.map((pair) => pair.map(({ name }) => name))).toEqual([["Chloë", "Chloe"]]);
    expect(marksOf(school, "Chloe")).toEqual([
      ["Printers", "decides", 0],
      ["Netwerk", "executes", 70],
    ]);
  });

  test("stay two people when only case differs, on one sheet or on two", async () => {
    const current = matrix("Huidige situatie", ["Ann", "ann"], ["Technisch", "Printers", "U", "B"]);
    const target = matrix("Streefdoel", ["ANN"], ["Technisch", "Netwerk", "U"]);
    const school = await openAdoptedSchool([taskSheet, current, target]);
    expect(names(school)).toEqual(["Ann", "ann", "ANN"]);
    expect(marksOf(school, "ann")).toEqual([["Printers", "decides", 0]]);
    expect(marksOf(school, "ANN", "target")).toEqual([["Netwerk", "executes", 0]]);
  });

  test("that are exactly the same are namesakes on one sheet, and one person on two", async () => {
    const current = matrix("Huidige situatie", ["Ann", "Ann"], ["Technisch", "Printers", "U", "B"]);
    const target = matrix("Streefdoel", ["Ann"], ["Technisch", "Netwerk", "U"]);
    const school = await openAdoptedSchool([taskSheet, current, target]);
    expect(names(school)).toEqual(["Ann", "Ann"]);
    const [first, second] = school.shown().people.map(({ id }) => id);
    expect(school.shown().situations.current.assignments).toMatchObject([
      { personId: first, marks: ["executes"] },
      { personId: second, marks: ["decides"] },
    ]);
    expect(school.shown().situations.target.assignments).toMatchObject([{ personId: first }]);
  });

  test("are not taken for somebody of the team either when the sheet comes later", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    await school.addIn.addPerson({ name: "Ann" });
    school.book.hands.addSheet("Huidige situatie");
    [
      ["Cluster", "Omschrijving", "ANN"],
      ["Technisch", "Printers", "x"],
    ].forEach((row, r) => row.forEach((text, c) => school.book.hands.type("Huidige situatie", r, c, text)));
    await school.addIn.generate("current", { consent: true });
    await school.addIn.refresh();
    expect(marksOf(school, "Ann")).toEqual([]);
    expect(school.shown().situations.current.loose).toMatchObject([{ person: "ANN", personId: null }]);
  });

  test("find who was renamed in Team since", async () => {
    const current = matrix("Huidige situatie", ["Ann"], ["Technisch", "Printers", "x"]);
    const school = await openAdoptedSchool([taskSheet, current]);
    await school.addIn.renamePerson(school.personId("Ann"), "Ann Peeters");
    expect(marksOf(school, "Ann Peeters")).toEqual([["Printers", "executes", 0]]);
  });
});

describe("merging two people", () => {
  test("gives all marks to the one who stays, on a sheet that is taken over with consent", async () => {
    const school = await openAdoptedSchool([taskSheet, lookAlikes]);
    expect(await merge(school, "Chloë", "Chloe", false)).toMatchObject({ problem: { kind: "consentNeeded" } });
    expect(names(school)).toHaveLength(3);
    await school.addIn.getState().feedback?.question?.accept();
    await school.addIn.refresh();
    expect(names(school)).toEqual(["Chloë", "Bram"]);
    expect(marksOf(school, "Chloë")).toEqual([
      ["Printers", "executes", "decides", 0],
      ["Netwerk", "executes", 70],
      ["ICT-visie", "executes", 0],
    ]);
    expect(school.shown().situations.current.loose).toEqual([]);
  });

  test("reaches both generated situations, and is undone exactly", async () => {
    const school = await openAdoptedSchool([taskSheet, lookAlikes]);
    await school.addIn.generate("current", { consent: true });
    await school.addIn.generate("target", { consent: true });
    await school.addIn.setPerson(school.personId("Chloe"), { role: "TICT", hours: 4 });
    const before = school.book.book.snapshot();
    await merge(school, "Chloë", "Chloe");
    await school.addIn.refresh();
    expect(marksOf(school, "Chloë", "target")).toHaveLength(3);
    expect(marksOf(school, "Chloë")).toHaveLength(3);
    expect(school.shown().people[0]).toMatchObject({ name: "Chloë", role: "TICT", hours: 4 });
    expect(school.book.values("Huidige situatie").flat()).not.toContain("Chloe");
    expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ cellsWritten: 0 });
    await school.addIn.undo();
    expect(school.book.book.snapshot()).toEqual(before);
  });

  test("keeps a column on which the school wrote, without its marks", async () => {
    const school = await openAdoptedSchool([taskSheet, lookAlikes]);
    await school.addIn.generate("current", { consent: true });
    const sheet = "Huidige situatie";
    const column =
      school.book
        .values(sheet)
        .flatMap((row) => [row.indexOf("Chloe")])
        .find((place) => place >= 0) ?? 0;
    school.book.hands.type(sheet, 40, column, "halftijds vanaf mei");
    const before = school.book.picture();
    await merge(school, "Chloë", "Chloe");
    await school.addIn.refresh();
    expect(school.book.values(sheet)[40]?.[column]).toBe("halftijds vanaf mei");
    expect(marksOf(school, "Chloë")).toHaveLength(3);
    expect(school.shown().situations.current.loose).toEqual([]);
    await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });

  test("tells of what the one who goes shared on Inschaling, which stays there", async () => {
    const school = await openAdoptedSchool([taskSheet, lookAlikes]);
    await school.addIn.makeReport("ratings");
    const rows = school.book.values("Inschaling");
    const header = rows.find(([key]) => key === "#header") ?? [];
    const row = rows.findIndex((line) => line.includes("Netwerk"));
    school.book.hands.type("Inschaling", row, header.indexOf("Chloe"), 7);
    await school.addIn.refresh();
    const { ok, sentence } = await merge(school, "Chloë", "Chloe");
    expect(ok).toBe(true);
    expect(sentence).toContain("Wat Chloe op het blad ‘Inschaling’ invulde, blijft daar staan");
    await school.addIn.makeReport("ratings");
    expect(school.book.values("Inschaling")[row]).toContain(7);
  });

  test("keeps a column with a cell that could not be read", async () => {
    const school = await openAdoptedSchool([taskSheet, lookAlikes]);
    await school.addIn.generate("current", { consent: true });
    const sheet = "Huidige situatie";
    const column =
      school.book
        .values(sheet)
        .map((row) => row.indexOf("Chloe"))
        .find((place) => place >= 0) ?? 0;
    const row = school.book.values(sheet).findIndex((line) => line.includes("Nascholing"));
    school.book.hands.type(sheet, row, column, "soms");
    await merge(school, "Chloë", "Chloe");
    await school.addIn.refresh();
    expect(school.book.values(sheet)[row]?.[column]).toBe("soms");
    expect(school.shown().situations.current.unread).toMatchObject([{ text: "soms" }]);
    expect(marksOf(school, "Chloë")).toHaveLength(3);
    expect(school.shown().situations.current.loose).toEqual([]);
  });

  test("leaves at Nog te plaatsen what does not fit in one cell with someone's own share", async () => {
    const current = matrix("Huidige situatie", ["Jo", "jo"], ["Technisch", "Printers", "U70", "B"]);
    const school = await openAdoptedSchool([taskSheet, current]);
    await school.addIn.generate("current", { consent: true });
    await merge(school, "Jo", "jo");
    await school.addIn.refresh();
    expect(marksOf(school, "Jo")).toEqual([["Printers", "executes", 70]]);
    expect(school.shown().situations.current.loose).toMatchObject([{ person: "jo", marks: ["decides"] }]);
  });

  test("of someone with themselves is refused, and so is somebody unknown", async () => {
    const school = await openAdoptedSchool([taskSheet, lookAlikes]);
    expect(await merge(school, "Bram", "Bram")).toMatchObject({ problem: { kind: "samePerson" } });
    const keepId = school.personId("Bram");
    expect(await school.addIn.mergePeople({ keepId, goneId: "Zoë", consent: true })).toMatchObject({
      problem: { kind: "unknownPerson" },
    });
  });
});
