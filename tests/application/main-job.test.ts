import { createAddIn } from "../../src/application/create-add-in";
import type { AddIn } from "../../src/application/add-in";
import type { Outcome } from "../../src/application/state";
import {
  handMadeSheet,
  openAdoptedSchool,
  openMemorySchool,
  taskSheet,
  type MemorySchool,
} from "../support/memory-school";
import { readFixture } from "../support/read-fixture";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { stillClock } from "../support/still-clock";

async function open(file: string): Promise<{ book: MemoryWorkbook; addIn: AddIn }> {
  const book = await readFixture(file);
  const addIn = createAddIn(book.port, stillClock);
  await addIn.start();
  return { book, addIn };
}

const personNamed = (addIn: AddIn, name: string) =>
  addIn.getState().book?.people.find((person) => person.name === name)?.id ?? "";
const taskNamed = (addIn: AddIn, description: string) =>
  addIn.getState().book?.tasks.find((task) => task.description === description)?.id ?? "";
const load = (addIn: AddIn, situation: "current" | "target") =>
  addIn
    .getState()
    .book?.situations[situation].load.map(({ personId, tasks }) => [
      addIn.getState().book?.people.find(({ id }) => id === personId)?.name,
      tasks,
    ]);
const withoutExecutor = (addIn: AddIn) =>
  addIn.getState().book?.situations.current.findings.filter(({ kind }) => kind === "withoutExecutor").length;

describe("the filled Takenoverzicht", () => {
  test("is found, with its tasks, clusters and names, before anything is written", async () => {
    const { book, addIn } = await open("takenoverzicht-ingevuld.xlsx");
    const before = book.picture();
    expect(addIn.getState()).toMatchObject({
      phase: "found",
      found: [
        {
          sheetName: "Taken",
          taskCount: 60,
          clusters: [
            { name: "Technisch", taskCount: 24 },
            { name: "Ped.-didac.", taskCount: 14 },
            { name: "Beleid&Visie", taskCount: 11 },
            { name: "Administratie", taskCount: 11 },
          ],
          sheetsToAdd: ["Team"],
        },
      ],
    });
    expect(addIn.getState().found[0]?.people.map(({ name }) => name)).toEqual([
      "Ann",
      "Bram",
      "Chloë",
      "Directie",
      "Firma Netwerk",
    ]);
    expect(book.picture()).toBe(before);
  });

  test("is adopted, generated, highlighted and generated again, which then writes nothing", async () => {
    const { book, addIn } = await open("takenoverzicht-ingevuld.xlsx");
    expect(await addIn.adopt({ accept: true })).toMatchObject({ ok: true });
    expect(withoutExecutor(addIn)).toBe(7);
    expect(await addIn.generate("current", { consent: false })).toMatchObject({
      ok: false,
      problem: { kind: "consentNeeded", sheet: "Huidige situatie" },
    });
    for (const situation of ["current", "target"] as const)
      expect(await addIn.generate(situation, { consent: true })).toMatchObject({ ok: true });
    expect(load(addIn, "current")).toEqual([
      ["Ann", 31],
      ["Bram", 11],
      ["Chloë", 1],
      ["Directie", 11],
      ["Firma Netwerk", 9],
    ]);
    await addIn.refresh();
    expect(withoutExecutor(addIn)).toBe(7);
    expect(await addIn.highlight("current")).toMatchObject({ ok: true });
    for (const situation of ["current", "target"] as const)
      expect(await addIn.generate(situation, { consent: true })).toMatchObject({ ok: true, cellsWritten: 0 });
    expect(book.book.sheets.map(({ name }) => name)).toEqual([
      "Intro",
      "Taken",
      "Huidige situatie",
      "Huidige situatie (origineel)",
      "Streefdoel",
      "Streefdoel (origineel)",
      "Team",
      "Instellingen",
    ]);
  });

  test("undoing everything gives back the workbook as it was", async () => {
    const { book, addIn } = await open("takenoverzicht-ingevuld.xlsx");
    const before = book.picture();
    await addIn.adopt({ accept: true });
    await addIn.generate("current", { consent: true });
    await addIn.addPerson({ name: "Dirk", hours: 4 });
    await addIn.assign({
      situation: "current",
      taskIds: [taskNamed(addIn, "Opvolgen van verzekeringen")],
      personId: personNamed(addIn, "Dirk"),
      marks: ["executes"],
      consent: false,
    });
    expect(load(addIn, "current")?.at(-1)).toEqual(["Dirk", 1]);
    await addIn.highlight("current");
    while (addIn.getState().undo !== null) expect(await addIn.undo()).toMatchObject({ ok: true });
    expect(book.picture()).toBe(before);
  });

  test("takes a mandate as it takes it from the sheet, whether or not the pane offers mandates", async () => {
    const { book, addIn } = await open("takenoverzicht-ingevuld.xlsx");
    await addIn.adopt({ accept: true });
    const request = {
      situation: "current" as const,
      taskIds: [taskNamed(addIn, "Opvolgen van verzekeringen")],
      personId: personNamed(addIn, "Ann"),
      marks: ["contact", "decides", "executes"] as const,
      consent: true,
    };
    expect(await addIn.assign(request)).toMatchObject({ ok: true });
    expect(book.values("Huidige situatie").flat()).toContain("UBA");
  });
});

describe("the sheet of a situation", () => {
  const inUse = () => openAdoptedSchool([taskSheet, handMadeSheet]);
  const inFront = ({ book }: MemorySchool) => book.port.shown.map(({ sheetId }) => book.sheet(sheetId).name);

  /** As a button of the pane does. */
  const press = async ({ addIn }: MemorySchool, acting: Promise<Outcome> | undefined) => {
    if (acting !== undefined) await addIn.bringToFront(await acting);
  };

  test("comes to the front when its button was pressed, also when there was nothing to write", async () => {
    const school = await inUse();
    const { addIn, book } = school;
    await press(school, addIn.generate("current", { consent: false }));
    expect(inFront(school)).toEqual([]);
    await press(school, addIn.getState().feedback?.question?.accept());
    expect(inFront(school)).toEqual(["Huidige situatie"]);
    await press(school, addIn.generate("target", { consent: false }));
    book.hands.renameSheet("Huidige situatie", "Wie doet wat");
    const written = book.port.applied.length;
    await press(school, addIn.generate("current", { consent: false }));
    expect(book.port.applied).toHaveLength(written);
    expect(inFront(school)).toEqual(["Wie doet wat", "Streefdoel", "Wie doet wat"]);
  });

  test("comes to the front when it is marked, or the list is where there is no such sheet yet", async () => {
    const school = await inUse();
    await press(school, school.addIn.highlight("current"));
    expect(inFront(school)).toEqual(["Taken"]);
    await school.addIn.generate("current", { consent: true });
    await press(school, school.addIn.highlight("current"));
    expect(inFront(school)).toEqual(["Taken", "Huidige situatie"]);
  });

  test("of the example comes to the front when that is tried", async () => {
    const school = await openMemorySchool([{ name: "Intro", cells: [["Welkom"]] }]);
    await press(school, school.addIn.trySample());
    expect(inFront(school)).toEqual(["Huidige situatie (voorbeeld)"]);
  });

  test("comes to the front too when it took a second try", async () => {
    const school = await inUse();
    school.book.port.faults.problem({ kind: "busy" });
    await press(school, school.addIn.generate("target", { consent: false }));
    expect(inFront(school)).toEqual([]);
    await press(school, school.addIn.getState().feedback?.question?.accept());
    expect(inFront(school)).toEqual(["Streefdoel"]);
  });

  test("stays where it is when it was made or brought up to date by another button, and when that is undone", async () => {
    const school = await inUse();
    const { addIn, taskId, personId } = school;
    const request = { situation: "current", taskIds: [taskId("ICT-visie")], personId: personId("Ann") } as const;
    await press(school, addIn.assign({ ...request, marks: ["executes"], consent: true }));
    await press(school, addIn.addPerson({ name: "Dirk" }));
    await press(school, addIn.undo());
    expect(inFront(school)).toEqual([]);
  });
});

test("a start from the standard list is put back as a whole, also beside a sheet that is called Taken already", async () => {
  const { book, addIn } = await openMemorySchool([taskSheet]);
  const before = book.picture();
  expect((await addIn.startFromCatalogue()).sentence).toContain("Het blad ‘Taken 2’ is gemaakt met 61 taken");
  expect(addIn.getState().book?.listSheetName).toBe("Taken 2");
  expect(await addIn.undo()).toMatchObject({ ok: true });
  expect(book.picture()).toBe(before);
});
