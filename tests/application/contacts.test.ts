import type { Mark } from "../../src/domain/model";
import { openAdoptedSchool, openMemorySchool, taskSheet, type MemorySchool } from "../support/memory-school";
import type { SheetFixture } from "../support/memory-workbook";
import { readFixture } from "../support/read-fixture";
import { stillClock } from "../support/still-clock";
import { createAddIn } from "../../src/application/create-add-in";

const sheet = "Wie doet wat";

async function inUse(fixture: SheetFixture = taskSheet): Promise<MemorySchool> {
  const school = await openAdoptedSchool([fixture]);
  for (const name of ["Ann", "Bram", "Chloë"]) await school.addIn.addPerson({ name });
  return school;
}

async function marked(school: MemorySchool, task: string, person: string, marks: readonly Mark[]): Promise<void> {
  const { addIn, taskId, personId } = school;
  const taskIds = [taskId(task)];
  await addIn.assign({ situation: "current", taskIds, personId: personId(person), marks, consent: true });
}

const make = ({ addIn }: MemorySchool) => addIn.makeReport("contacts");
const rowsOf = ({ book }: MemorySchool): readonly (readonly string[])[] =>
  book.sheet(sheet).grid({ row: 0, column: 0, rowCount: 80, columnCount: 8 }, ({ value }) => String(value));
/** What is told of the row in which this text stands, from left to right. */
function beside(school: MemorySchool, text: string): readonly string[] {
  const row = rowsOf(school).find((cells) => cells.includes(text)) ?? [];
  return row.slice(1).filter((cell, column) => cell !== "" || column < 4);
}
/** Where that text stands. */
function placeOf(school: MemorySchool, text: string): { readonly row: number; readonly column: number } {
  const rows = rowsOf(school);
  const row = rows.findIndex((cells) => cells.includes(text));
  return { row, column: rows[row]?.indexOf(text) ?? -1 };
}
/** Types in Team, in the row of that person. */
function typeInTeam({ book }: MemorySchool, person: string, header: string, text: string): void {
  const rows = book.values("Team").map((cells) => cells.map(String));
  const column = rows.map((cells) => cells.indexOf(header)).find((found) => found >= 0) ?? -1;
  const area = book.book.snapshot().sheets.find(({ name }) => name === "Team")?.area ?? { row: 0, column: 0 };
  const row = rows.findIndex((cells) => cells.includes(person));
  book.hands.type("Team", area.row + row, area.column + column, text);
}

describe("the sheet Wie doet wat", () => {
  test("tells per cluster whom to ask for what, and who stands in", async () => {
    const school = await inUse();
    await marked(school, "Printers", "Ann", ["executes"]);
    await marked(school, "Netwerk", "Ann", ["executes"]);
    await marked(school, "ICT-visie", "Bram", ["executes"]);
    await marked(school, "ICT-visie", "Chloë", ["replaces"]);
    expect(await make(school)).toMatchObject({ ok: true, sentence: "Het blad ‘Wie doet wat’ is gemaakt." });
    expect(beside(school, "Printers · Netwerk")).toEqual(["Ann", "Printers · Netwerk", "", ""]);
    expect(beside(school, "ICT-visie")).toEqual(["Bram", "ICT-visie", "", "Chloë"]);
    expect(beside(school, "Nascholing")).toEqual(["nog af te spreken", "Nascholing", "", ""]);
    const bands = rowsOf(school).map(([, first]) => first);
    expect(bands.indexOf("Technisch")).toBeLessThan(bands.indexOf("Beleid"));
  });

  test("names five tasks in full enough to know them, and counts the others", async () => {
    const texts = [
      "Installeren en beheren van het schoolnetwerk, de schoolserver(s) en de firewall (beveiliging)",
      "Installeren, integreren, ontwikkelen en onderhouden van softwarepakketten",
      ...Array.from({ length: 5 }, (_, index) => `Toestel ${index + 1}`),
    ];
    const school = await inUse({
      name: "Taken",
      cells: [["Cluster", "Omschrijving"], ...texts.map((text) => ["A", text])],
    });
    for (const text of texts) await marked(school, text, "Ann", ["executes"]);
    await make(school);
    expect(beside(school, "Ann")[1]).toBe(
      "Installeren en beheren van het schoolnetwerk… · Installeren, integreren, ontwikkelen en onderhouden van softwarepakketten · Toestel 1 · Toestel 2 · Toestel 3 · en nog 2",
    );
  });

  test("says where to fill in the days and who stands in, as long as nobody's are known", async () => {
    const school = await inUse();
    const hints = () =>
      rowsOf(school)
        .flat()
        .filter((text) => /^(Vul op|Zet een V)/.test(text));
    await make(school);
    expect(hints()).toEqual([]);
    await marked(school, "Printers", "Ann", ["executes"]);
    await make(school);
    expect(hints()).toEqual([
      "Vul op het blad ‘Team’ in op welke dagen iemand bereikbaar is. Zet een V bij wie vervangt: dan staat hier ook wie helpt bij afwezigheid.",
    ]);
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
    typeInTeam(school, "Ann", "bereikbaar maandag", "ja");
    await make(school);
    expect(hints()).toEqual(["Zet een V bij wie vervangt: dan staat hier ook wie helpt bij afwezigheid."]);
    await marked(school, "Printers", "Bram", ["replaces"]);
    await make(school);
    expect(hints()).toEqual([]);
  });

  test("tells when and how they can be reached, as far as Team does", async () => {
    const school = await inUse();
    await marked(school, "Printers", "Ann", ["executes"]);
    typeInTeam(school, "Ann", "bereikbaar maandag", "ja");
    typeInTeam(school, "Ann", "bereikbaar donderdag", "8 - 12 uur");
    typeInTeam(school, "Ann", "e-mail", "ann@school.be");
    typeInTeam(school, "Ann", "telefoon", "'0470 12 34 56");
    await make(school);
    expect(beside(school, "Printers")).toEqual(["Ann", "Printers", "ma, do", ""]);
    expect(beside(school, "ann@school.be · 0470 12 34 56")[0]).toBe("Ann");
    expect(rowsOf(school).flat()).not.toContain("Bram");
  });

  test("names weekdays without first-line help only where the days of all who give it are known", async () => {
    const school = await inUse({ ...taskSheet, cells: [...taskSheet.cells, ["Technisch", "Helpdesk", ""]] });
    await marked(school, "Helpdesk", "Ann", ["executes"]);
    await make(school);
    expect(rowsOf(school).flat().join()).not.toContain("Op vrijdag");
    for (const day of ["maandag", "dinsdag", "woensdag", "donderdag"])
      typeInTeam(school, "Ann", `bereikbaar ${day}`, "ja");
    await make(school);
    expect(beside(school, "Op vrijdag: nog af te spreken.")[0]).toBe("Eerste ICT-hulp");
    typeInTeam(school, "Ann", "bereikbaar vrijdag", "ja");
    await make(school);
    expect(rowsOf(school).flat().join()).not.toContain("Op vrijdag");
    expect(beside(school, "Helpdesk")).toEqual(["Ann", "Helpdesk", "elke schooldag", ""]);
  });

  test("leaves out what this school does not have", async () => {
    const school = await inUse();
    await school.addIn.setKind([school.taskId("Printers")], "notApplicable");
    await make(school);
    expect(rowsOf(school).flat().join()).not.toContain("Printers");
  });

  test("is not written again when nothing changed, and follows what changes", async () => {
    const school = await inUse();
    await marked(school, "Printers", "Ann", ["executes"]);
    await make(school);
    expect(await make(school)).toMatchObject({ ok: true, cellsWritten: 0 });
    await marked(school, "Netwerk", "Ann", ["executes"]);
    await marked(school, "Printers", "Bram", ["replaces"]);
    await make(school);
    expect(beside(school, "Printers")).toEqual(["Ann", "Printers", "", "Bram"]);
    expect(beside(school, "Netwerk")).toEqual(["Ann", "Netwerk", "", ""]);
    expect(rowsOf(school).filter((cells) => cells.includes("Ann"))).toHaveLength(2);
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
  });

  test("makes a row as high as its tasks ask, also later", async () => {
    const school = await inUse();
    await make(school);
    const heightOf = (text: string) => school.book.sheet(sheet).rowLines[placeOf(school, text).row]?.points;
    expect(heightOf("Nascholing")).toBeUndefined();
    const low = heightOf("ICT-visie · Nascholing") ?? 0;
    for (let row = 8; row < 14; row++) {
      school.book.hands.type("Taken", row, 0, "Beleid");
      school.book.hands.type(
        "Taken",
        row,
        1,
        `Een hele lange omschrijving van wat we voor ons ICT-beleid doen, met nummer ${row}`,
      );
    }
    await school.addIn.generate("current", { consent: true });
    const before = school.book.picture();
    await make(school);
    const text =
      rowsOf(school)
        .flat()
        .find((cell) => cell.startsWith("ICT-visie · ")) ?? "";
    expect(heightOf(text)).toBeGreaterThan(low + 30);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
  });

  test("shows on a line each when several people can be reached, in a row high enough for these", async () => {
    const school = await inUse();
    for (const name of ["Ann", "Bram", "Chloë"]) {
      await marked(school, "Printers", name, ["executes"]);
      typeInTeam(school, name, "bereikbaar maandag", "ja");
    }
    await make(school);
    expect(beside(school, "Printers")).toEqual(["Ann, Bram of Chloë", "Printers", "Ann: ma\nBram: ma\nChloë: ma", ""]);
    expect(school.book.sheet(sheet).rowLines[placeOf(school, "Printers").row]?.points).toBeGreaterThanOrEqual(45);
  });

  test("takes a cluster of any length", async () => {
    const cluster = "Infrastructuur en beheer ".repeat(1200);
    const school = await inUse({ ...taskSheet, cells: [...taskSheet.cells, [cluster, "Kabels"]] });
    await make(school);
    const longest = Math.max(
      ...rowsOf(school)
        .flat()
        .map(({ length }) => length),
    );
    expect(longest).toBeLessThan(10_000);
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
  });

  test("has a row that went back as high as it was after an undo", async () => {
    const school = await inUse({
      ...taskSheet,
      cells: [
        ...taskSheet.cells,
        ["Beleid", "Een hele lange omschrijving"],
        ["Beleid", "En nog een andere omschrijving"],
      ],
    });
    await make(school);
    const { shown, personId } = school;
    const taskIds = shown().tasks.map(({ id }) => id);
    await school.addIn.assign({
      situation: "current",
      taskIds,
      personId: personId("Ann"),
      marks: ["executes"],
      consent: true,
    });
    const before = school.book.picture();
    await make(school);
    expect(rowsOf(school).flat()).not.toContain("nog af te spreken");
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
  });

  test("goes with an undo, and so does what came of bringing it up to date", async () => {
    const school = await inUse();
    await marked(school, "Printers", "Ann", ["executes"]);
    const without = school.book.picture();
    await make(school);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(without);
    typeInTeam(school, "Ann", "e-mail", "ann@school.be");
    await make(school);
    typeInTeam(school, "Ann", "e-mail", "");
    await marked(school, "Netwerk", "Bram", ["executes"]);
    await marked(school, "ICT-visie", "Bram", ["executes"]);
    await marked(school, "Nascholing", "Bram", ["executes"]);
    const before = school.book.picture();
    await make(school);
    expect(school.book.picture()).not.toBe(before);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
  });

  test("keeps what the team agreed, and its own lines, whatever is moved or gone", async () => {
    const school = await inUse();
    await marked(school, "Printers", "Ann", ["executes"]);
    await make(school);
    const agreed = placeOf(school, "Dringend");
    school.book.hands.type(sheet, agreed.row, agreed.column + 1, "Bel Ann");
    school.book.hands.insertRows(sheet, agreed.row + 1, 1);
    school.book.hands.type(sheet, agreed.row + 1, agreed.column, "Sleutels");
    school.book.hands.type(sheet, agreed.row + 1, agreed.column + 1, "Bij het onthaal");
    school.book.hands.insertColumns(sheet, agreed.column + 1, 1);
    school.book.hands.insertRows(sheet, 1, 2);
    school.book.hands.renameSheet(sheet, "Contact");
    await school.addIn.refresh();
    await school.addIn.removePerson(school.personId("Ann"));
    await make(school);
    school.book.hands.renameSheet("Contact", sheet);
    expect(beside(school, "Dringend")).toContain("Bel Ann");
    expect(beside(school, "Sleutels")).toContain("Bij het onthaal");
    expect(rowsOf(school).flat()).not.toContain("Ann");
    expect(beside(school, "Printers · Netwerk")[0]).toBe("nog af te spreken");
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
  });

  test("finds its cells again when its rows were sorted", async () => {
    const school = await inUse();
    await marked(school, "Printers", "Ann", ["executes"]);
    await make(school);
    const { row, column } = placeOf(school, "Overleg");
    school.book.hands.type(sheet, row, column + 1, "Elke maandag");
    school.book.hands.type(sheet, row + 2, column + 1, "Bel Ann");
    school.book.hands.sort(sheet, { row, column: 0, rowCount: 5, columnCount: 5 }, column);
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
    expect(beside(school, "Overleg")).toContain("Elke maandag");
    expect(beside(school, "Dringend")).toContain("Bel Ann");
  });

  test("keeps a row that is past when somebody wrote beside it, and says so", async () => {
    const school = await inUse();
    await marked(school, "Printers", "Ann", ["executes"]);
    await make(school);
    const { row, column } = placeOf(school, "Ann");
    school.book.hands.type(sheet, row, column + 4, "lokaal 12");
    await marked(school, "Printers", "Bram", ["executes"]);
    await make(school);
    expect(beside(school, "lokaal 12")[0]).toBe("Niet meer zo verdeeld.");
    expect(beside(school, "Printers")[0]).toBe("Ann of Bram");
  });

  test("shows what looks like a formula as text", async () => {
    const school = await inUse({ ...taskSheet, cells: [...taskSheet.cells, ["'=2+3", "'=1+1", ""]] });
    await school.addIn.addPerson({ name: "=NU()" });
    await marked(school, "=1+1", "=NU()", ["executes"]);
    await make(school);
    expect(beside(school, "=1+1")).toEqual(["=NU()", "=1+1", "", ""]);
    const { row, column } = placeOf(school, "=1+1");
    expect(school.book.sheet(sheet).cell(row, column)).toMatchObject({ value: "=1+1", formula: null });
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
  });

  test("is an ordinary sheet after Maak los, and ours again after an undo", async () => {
    const school = await inUse();
    await make(school);
    await school.addIn.setSettings({ school: "De Linde" });
    const before = school.book.picture();
    await school.addIn.detach();
    await school.addIn.getState().feedback?.question?.accept();
    expect(school.book.book.names.filter(({ name }) => name.startsWith("WieDoetWat"))).toEqual([]);
    expect(rowsOf(school).flat()).toContain("nog af te spreken");
    expect(rowsOf(school).flat()).not.toContain("#header");
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
  });
});

test("the 60 tasks of a school stand on one A4, in letters of at least 8 points", async () => {
  const book = await readFixture("takenoverzicht-ingevuld.xlsx");
  const addIn = createAddIn(book.port, stillClock);
  await addIn.start();
  await addIn.adopt({ accept: true });
  await addIn.generate("current", { consent: true });
  await addIn.makeReport("contacts");
  expect(book.sheet(sheet).page).toMatchObject({ orientation: "portrait", paperSize: "a4", onOnePage: true });
});

test("a list too long for one A4 gets several, with the headers on each", async () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`Cluster ${index}`, `Taak ${index}`]);
  const school = await openMemorySchool([{ name: "Taken", cells: [["Cluster", "Omschrijving"], ...rows] }]);
  await school.addIn.adopt({ accept: true });
  await make(school);
  expect(school.book.sheet(sheet).page).toMatchObject({ onOnePage: false, titleRows: { first: 3, last: 3 } });
});
