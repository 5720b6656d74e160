import type { AddIn } from "../../src/application/add-in";
import { createAddIn } from "../../src/application/create-add-in";
import { handMadeSheet, openAdoptedSchool, openMemorySchool, taskSheet } from "../support/memory-school";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { readFixture } from "../support/read-fixture";
import { stillClock } from "../support/still-clock";

async function adopted(): Promise<{ book: MemoryWorkbook; addIn: AddIn }> {
  const book = await readFixture("takenoverzicht-ingevuld.xlsx");
  const addIn = createAddIn(book.port, stillClock);
  await addIn.start();
  await addIn.adopt({ accept: true });
  return { book, addIn };
}

async function letGo(addIn: AddIn): Promise<void> {
  expect(await addIn.detach()).toMatchObject({ ok: false, problem: { kind: "consentNeeded" } });
  expect(await addIn.getState().feedback?.question?.accept()).toMatchObject({ ok: true });
}

const tabs = (book: MemoryWorkbook) => book.book.snapshot().sheets.map(({ name }) => name);

describe("Maak los", () => {
  test("asks first, and does nothing without a yes", async () => {
    const { book, addIn } = await adopted();
    const before = book.picture();
    await addIn.detach();
    expect(addIn.getState().feedback?.sentence).toContain("Knelpunt");
    expect(book.picture()).toBe(before);
  });

  test("leaves the school's own list as it was before the add-in came", async () => {
    const untouched = await readFixture("takenoverzicht-ingevuld.xlsx");
    const { book, addIn } = await adopted();
    await letGo(addIn);
    expect(book.values("Taken")).toEqual(untouched.values("Taken"));
    expect(book.book.names).toEqual([]);
    expect(addIn.getState().phase).toBe("found");
  });

  test("takes Instellingen as it was made along, and an undo puts its tab back where it stood", async () => {
    const { book, addIn } = await adopted();
    await addIn.makeReport("contacts");
    const before = tabs(book);
    expect(before.at(-1)).not.toBe("Instellingen");
    await letGo(addIn);
    expect(tabs(book)).toEqual(before.filter((name) => name !== "Instellingen"));
    await addIn.undo();
    expect(tabs(book)).toEqual(before);
  });

  test("keeps what people wrote: sizes, people, marks", async () => {
    const { book, addIn } = await adopted();
    const task = addIn.getState().book?.tasks[0];
    await addIn.setSize([task?.id ?? ""], { per: "class", sizeClass: "L" });
    await addIn.generate("current", { consent: true });
    await letGo(addIn);
    expect(book.values("Taken")[3]).toEqual(["Cluster", "Omschrijving", "Opmerking", "Omvang"]);
    expect(book.values("Team").flat()).toContain("Firma Netwerk");
    expect(book.values("Team")[3]?.[0]).toBe("naam");
    expect(book.values("Team")[3]?.at(-1)).toBe("Knelpunt");
    expect(
      book
        .values("Huidige situatie")
        .flat()
        .filter((value) => value === "U"),
    ).toHaveLength(63);
  });

  test.each([
    ["a number that became a formula", 5, { value: 5, formula: "=2+3" }],
    ["a formula without result that was emptied", "=A99", { value: "", formula: null }],
  ])("stays done when somebody changed a cell since: %s", async (_what, was, is) => {
    const { book, addIn } = await adopted();
    book.hands.type("Taken", 5, 2, was);
    await addIn.refresh();
    await letGo(addIn);
    book.sheet("Taken").change(5, 2, is);
    expect(await addIn.undo()).toMatchObject({
      ok: false,
      problem: { kind: "undoInTheWay", sheet: "Taken", cell: "C6" },
    });
  });

  test.each([[[]], [["current"]], [["current", "target"]]] as const)(
    "is put back whole by Maak ongedaan, with %j generated",
    async (situations) => {
      const { book, addIn } = await adopted();
      for (const situation of situations) await addIn.generate(situation, { consent: true });
      await addIn.highlight("current");
      const before = book.picture();
      await letGo(addIn);
      expect(book.picture()).not.toBe(before);
      expect(await addIn.undo()).toMatchObject({ ok: true });
      expect(book.picture()).toBe(before);
    },
  );

  test("leaves an empty column of the school's own, of the same title, directly left of ours", async () => {
    const own = {
      name: "Taken",
      cells: [
        ["Cluster", "Omschrijving", "Wie best?"],
        ["Technisch", "Printers", ""],
      ],
    };
    const { book, addIn } = await openAdoptedSchool([own]);
    expect(book.values("Taken")[0]).toContain("Niveau");
    await letGo(addIn);
    expect(book.values("Taken")[0]).toEqual(["Cluster", "Omschrijving", "Wie best?"]);
  });

  test("takes columns away that were added a second time, after somebody deleted the first", async () => {
    const { book, addIn } = await openAdoptedSchool([taskSheet]);
    const header = book.values("Taken")[3] ?? [];
    book.hands.deleteColumns("Taken", header.indexOf("Niveau"), 1);
    const before = book.values("Taken");
    await addIn.adopt({ accept: true });
    await addIn.undo();
    expect([addIn.getState().phase, book.values("Taken")]).toEqual(["ready", before]);
    await addIn.adopt({ accept: true });
    await letGo(addIn);
    expect(book.values("Taken")[3]).toEqual(["Cluster", "Omschrijving", "Opmerking"]);
  });

  test("is not put back over what a colleague typed since", async () => {
    const { book, addIn } = await adopted();
    await letGo(addIn);
    book.hands.type("Taken", 8, 2, "nieuw contract");
    expect(await addIn.undo()).toMatchObject({
      ok: false,
      problem: { kind: "undoInTheWay", sheet: "Taken", cell: "C9" },
    });
    expect(book.values("Taken")[8]?.[2]).toBe("nieuw contract");
  });
});

describe("a sheet Team that is there already", () => {
  const given = (addIn: AddIn) => addIn.getState().book?.people.map(({ name, role, hours }) => [name, role, hours]);
  const ownTeam = {
    name: "Team",
    cells: [
      ["Ons ICT-team"],
      ["Naam", "Functie", "Rol", "ICT-uren per week", "Gsm"],
      ["Ann", "leraar", "TICT", 9, "0470"],
      ["Chloë", "", "PICT", "", ""],
      [],
      ["Ann is er niet op woensdag"],
    ],
  };

  test("is the team again after Maak los, with all that was given of everyone", async () => {
    const { book, addIn, personId } = await openAdoptedSchool([taskSheet, handMadeSheet]);
    await addIn.setPerson(personId("Ann"), { role: "TICT", hours: 9 });
    await addIn.generate("current", { consent: true });
    await letGo(addIn);
    const before = book.picture();
    const sheets = tabs(book);
    const [found] = addIn.getState().found;
    expect(found).toMatchObject({ sheetsToAdd: [], teamSheet: { name: "Team", hiddenColumnsToAdd: 2 } });
    expect(found?.people.map(({ name, sheetName }) => [name, sheetName])).toEqual([
      ["Ann", "Team"],
      ["Bram", "Team"],
    ]);
    expect(await addIn.adopt({ accept: true })).toMatchObject({ ok: true });
    expect(tabs(book)).toEqual(sheets);
    expect(given(addIn)).toEqual([
      ["Ann", "TICT", 9],
      ["Bram", "", null],
    ]);
    await addIn.undo();
    expect(book.picture()).toBe(before);
  });

  test("of the school's own keeps all that stands there, and takes in who it lacks", async () => {
    const { book, addIn } = await openMemorySchool([taskSheet, handMadeSheet, ownTeam]);
    const before = book.picture();
    await addIn.adopt({ accept: true });
    await addIn.refresh();
    expect(given(addIn)).toEqual([
      ["Ann", "TICT", 9],
      ["Chloë", "PICT", null],
      ["Bram", "", null],
    ]);
    expect(book.values("Team").map((line) => line.slice(0, 5))).toEqual([
      ["Ons ICT-team", "", "", "", ""],
      ["Naam", "Functie", "Rol", "ICT-uren per week", "Gsm"],
      ["Ann", "leraar", "TICT", 9, "0470"],
      ["Chloë", "", "PICT", "", ""],
      ["Bram", "", "", "", ""],
      ["", "", "", "", ""],
      ["Ann is er niet op woensdag", "", "", "", ""],
    ]);
    expect(addIn.getState().book?.situations.current).toMatchObject({ loose: [] });
    await addIn.undo();
    expect(book.picture()).toBe(before);
  });

  test("is somebody's own as long as it has none of our headers but a name", async () => {
    const own = {
      name: "Team",
      cells: [
        ["Naam", "Sport"],
        ["Ann", "volleybal"],
      ],
    };
    const { book, addIn } = await openMemorySchool([taskSheet, own]);
    expect(addIn.getState().found[0]).toMatchObject({ sheetsToAdd: ["Team 2"], teamSheet: null });
    await addIn.adopt({ accept: true });
    expect([tabs(book), given(addIn)]).toEqual([["Taken", "Team", "Team 2"], []]);
  });

  test("is the team of a new standard list too", async () => {
    const { book, addIn } = await openMemorySchool([ownTeam]);
    const before = book.picture();
    await addIn.startFromCatalogue();
    expect(given(addIn)).toEqual([
      ["Ann", "TICT", 9],
      ["Chloë", "PICT", null],
    ]);
    await addIn.undo();
    expect(book.picture()).toBe(before);
  });
});
