import { looseKey } from "../../src/workbook/matrix/loose-block";
import { openAdoptedSchool, taskSheet, type MemorySchool } from "../support/memory-school";
import type { SheetFixture } from "../support/memory-workbook";

const handMade: SheetFixture = {
  name: "Huidige situatie",
  cells: [
    ["Cluster", "Omschrijving", "Ann", "Bram"],
    ["Technisch", "Onderhoud van printers", "U", "A"],
    ["Technisch", "Printers", "", "B"],
  ],
};
const sheet = "Huidige situatie";
const generated = async (): Promise<MemorySchool> => {
  const school = await openAdoptedSchool([taskSheet, handMade]);
  await school.addIn.generate("current", { consent: true });
  await school.addIn.refresh();
  return school;
};
const loose = ({ shown }: MemorySchool) => shown().situations.current.loose;
const looseOf = (school: MemorySchool, person: string) => {
  const mark = loose(school).find((one) => one.person === person);
  if (mark === undefined) throw new Error(`Nothing loose of ${person}.`);
  return mark;
};
const place = (school: MemorySchool, person: string, task: string, consent = false) =>
  school.addIn.placeLoose({
    situation: "current",
    key: looseOf(school, person).key,
    taskId: school.taskId(task),
    personId: school.personId(person),
    consent,
  });
const marks = ({ shown, taskId, personId }: MemorySchool, person: string, task: string) =>
  shown().situations.current.assignments.find(
    (entry) => entry.taskId === taskId(task) && entry.personId === personId(person),
  )?.marks ?? [];
const lineOf = (school: MemorySchool, key: string) => school.book.values(sheet).findIndex((row) => row.includes(key));

describe("a mark at Nog te plaatsen", () => {
  test("comes at its place, and its line goes; undone exactly", async () => {
    const school = await generated();
    expect(loose(school)).toHaveLength(2);
    const before = school.book.picture();
    expect(await place(school, "Ann", "Printers")).toMatchObject({
      ok: true,
      sentence: "Geplaatst: Ann voert uit bij ‘Printers’.",
    });
    await school.addIn.refresh();
    expect(marks(school, "Ann", "Printers")).toEqual(["executes"]);
    expect(loose(school).map(({ person }) => person)).toEqual(["Bram"]);
    expect(await school.addIn.generate("current", { consent: false })).toMatchObject({ cellsWritten: 0 });
    await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });

  test("joins the marks that stand at its place already", async () => {
    const school = await generated();
    await place(school, "Bram", "Printers");
    await school.addIn.refresh();
    expect(marks(school, "Bram", "Printers")).toEqual(["decides", "contact"]);
  });

  test("does not come beside somebody's own share", async () => {
    const school = await generated();
    await school.addIn.assign({
      situation: "current",
      taskIds: [school.taskId("Netwerk")],
      personId: school.personId("Bram"),
      marks: ["executes"],
      consent: false,
    });
    const column =
      school.book
        .values(sheet)
        .map((row) => row.indexOf("Bram"))
        .find((found) => found >= 0) ?? 0;
    const row = school.book.values(sheet).findIndex((line) => line.includes("Netwerk"));
    school.book.hands.type(sheet, row, column, "U70");
    const before = school.book.picture();
    expect(await place(school, "Bram", "Netwerk")).toMatchObject({ problem: { kind: "marksDontFit" } });
    expect(school.book.picture()).toBe(before);
  });

  test("is placed from a sheet that was not taken over yet, once that may be done", async () => {
    const school = await openAdoptedSchool([taskSheet, handMade]);
    expect(await place(school, "Ann", "Printers")).toMatchObject({ problem: { kind: "consentNeeded" } });
    await school.addIn.getState().feedback?.question?.accept();
    await school.addIn.refresh();
    expect(marks(school, "Ann", "Printers")).toEqual(["executes"]);
    expect(loose(school)).toHaveLength(1);
  });

  test("is taken away when told to, and comes back with Maak ongedaan", async () => {
    const school = await generated();
    const before = school.book.picture();
    const { key } = looseOf(school, "Ann");
    expect(await school.addIn.clearLoose({ situation: "current", key, consent: false })).toMatchObject({
      sentence: "Weggehaald bij ‘Nog te plaatsen’: Ann bij ‘Onderhoud van printers’.",
    });
    expect(lineOf(school, key)).toBe(-1);
    expect(loose(school)).toHaveLength(1);
    await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });

  test("leaves its line when somebody wrote on it, without its marks", async () => {
    const school = await generated();
    const { key } = looseOf(school, "Ann");
    const row = lineOf(school, key);
    school.book.hands.type(sheet, row, 30, "navragen");
    const before = school.book.picture();
    await place(school, "Ann", "Printers");
    await school.addIn.refresh();
    expect(school.book.values(sheet)[row]?.[30]).toBe("navragen");
    expect(loose(school).map(({ person }) => person)).toEqual(["Bram"]);
    expect(await school.addIn.generate("current", { consent: false })).toMatchObject({ cellsWritten: 0 });
    await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });

  test("comes back on a line that stayed, when its person leaves a second time", async () => {
    const ann: SheetFixture = {
      name: sheet,
      cells: [
        ["Cluster", "Omschrijving", "Ann"],
        ["Technisch", "Printers", "U"],
      ],
    };
    const school = await openAdoptedSchool([taskSheet, ann]);
    await school.addIn.generate("current", { consent: true });
    const leave = () => school.addIn.removePerson(school.personId("Ann"));
    await leave();
    const row = lineOf(school, looseOf(school, "Ann").key);
    school.book.hands.type(sheet, row, 30, "komt terug in mei");
    await school.addIn.addPerson({ name: "Ann" });
    await school.addIn.refresh();
    expect(marks(school, "Ann", "Printers")).toEqual(["executes"]);
    expect(loose(school)).toEqual([]);
    await leave();
    await school.addIn.refresh();
    expect(loose(school)).toMatchObject([{ person: "Ann", task: "Printers", marks: ["executes"] }]);
  });

  test("leaves the column of who is gone, when that stayed because somebody wrote on it", async () => {
    const school = await openAdoptedSchool([
      taskSheet,
      {
        name: sheet,
        cells: [
          ["Cluster", "Omschrijving", "Ann", "Bram"],
          ["Technisch", "Printers", "U", ""],
        ],
      },
    ]);
    await school.addIn.generate("current", { consent: true });
    const cells = school.book.values(sheet);
    const column = cells.map((row) => row.indexOf("Ann")).find((found) => found >= 0) ?? 0;
    const row = cells.findIndex((line) => line.includes("Printers"));
    school.book.hands.type(sheet, 40, column, "met pensioen");
    await school.addIn.removePerson(school.personId("Ann"));
    await school.addIn.refresh();
    expect(school.book.values(sheet)[row]?.[column]).toBe("U");
    await school.addIn.placeLoose({
      situation: "current",
      key: looseOf(school, "Ann").key,
      taskId: school.taskId("Printers"),
      personId: school.personId("Bram"),
      consent: false,
    });
    await school.addIn.refresh();
    expect(school.book.values(sheet)[row]?.[column]).toBe("");
    expect(marks(school, "Bram", "Printers")).toEqual(["executes"]);
    expect(loose(school)).toEqual([]);
  });

  test("that became unreadable stays, and is listed", async () => {
    const school = await generated();
    const { key } = looseOf(school, "Ann");
    const row = lineOf(school, key);
    const column = school.book.values(sheet)[row]?.indexOf("U") ?? 0;
    school.book.hands.type(sheet, row, column, "wie?");
    await school.addIn.generate("current", { consent: false });
    await school.addIn.refresh();
    expect(school.book.values(sheet)[row]?.[column]).toBe("wie?");
    expect(school.shown().situations.current.unread).toMatchObject([{ text: "wie?" }]);
  });

  test("that is not there any more is told", async () => {
    const school = await generated();
    const key = looseKey("t-1", "p-1");
    expect(await school.addIn.clearLoose({ situation: "current", key, consent: false })).toMatchObject({
      problem: { kind: "looseGone" },
    });
  });
});

describe("the same text in two clusters", () => {
  const twice: SheetFixture = {
    name: "Taken",
    cells: [
      ["Cluster", "Omschrijving"],
      ["Technisch", "Opvolging"],
      ["Beleid", "Opvolging"],
    ],
  };
  const lines = (...rows: SheetFixture["cells"]): SheetFixture => ({
    name: sheet,
    cells: [["Cluster", "Omschrijving", "Ann"], ...rows],
  });

  test("is told apart by its cluster", async () => {
    const school = await openAdoptedSchool([twice, lines(["Beleid", "Opvolging", "x"])]);
    const second = school.shown().tasks[1]?.id;
    expect(school.shown().situations.current.assignments).toMatchObject([{ taskId: second }]);
  });

  test("is not guessed without a cluster: the mark waits for its place", async () => {
    const school = await openAdoptedSchool([twice, lines(["", "Opvolging", "x"])]);
    expect(school.shown().situations.current.assignments).toEqual([]);
    expect(loose(school)).toMatchObject([{ task: "Opvolging", taskId: null, person: "Ann" }]);
    await school.addIn.generate("current", { consent: true });
    await school.addIn.refresh();
    expect(loose(school)).toHaveLength(1);
  });

  test("is taken in order when there are as many lines as tasks", async () => {
    const school = await openAdoptedSchool([twice, lines(["", "Opvolging", "U"], ["", "opvolging ", "B"])]);
    const [first, second] = school.shown().tasks.map(({ id }) => id);
    expect(school.shown().situations.current.assignments).toMatchObject([
      { taskId: first, marks: ["executes"] },
      { taskId: second, marks: ["decides"] },
    ]);
  });
});
