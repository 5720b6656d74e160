import { createAddIn } from "../../src/application/create-add-in";
import { settingNames } from "../../src/workbook/settings/settings-sheet";
import { seriesOfChart } from "../support/chart-series";
import { handMadeSheet, openAdoptedSchool, type MemorySchool, taskSheet } from "../support/memory-school";
import { readFixture } from "../support/read-fixture";
import { stillClock } from "../support/still-clock";

async function inUse(): Promise<MemorySchool> {
  const school = await openAdoptedSchool([taskSheet]);
  await school.addIn.addPerson({ name: "Ann", hours: 9 });
  await school.addIn.addPerson({ name: "Bram" });
  await school.addIn.assign({
    situation: "current",
    taskIds: [school.taskId("Printers")],
    personId: school.personId("Ann"),
    marks: ["executes"],
    consent: true,
  });
  return school;
}

/** The row of a sheet in which this text stands, and the column in which that one stands. */
function placeOf({ book }: MemorySchool, sheet: string, rowText: string, columnText: string) {
  const rows = book
    .sheet(sheet)
    .grid({ row: 0, column: 0, rowCount: 60, columnCount: 20 }, ({ value }) => String(value));
  const row = rows.findIndex((cells) => cells.some((cell) => cell.startsWith(rowText)));
  const column = rows.map((cells) => cells.indexOf(columnText)).find((found) => found >= 0) ?? -1;
  return { row, column };
}

const shown = ({ book }: MemorySchool, sheet: string): readonly string[] =>
  book
    .values(sheet)
    .flat()
    .map(String)
    .filter((text) => text !== "");

describe("the sheet Knelpunten", () => {
  const make = ({ addIn }: MemorySchool) => addIn.makeReport("bottlenecks");
  const last = ({ book }: MemorySchool, rowText: string, columnText: string) => {
    const rows = book
      .sheet("Knelpunten")
      .grid({ row: 0, column: 0, rowCount: 60, columnCount: 20 }, ({ value }) => String(value));
    const row =
      rows.length - 1 - [...rows].reverse().findIndex((cells) => cells.some((cell) => cell.includes(rowText)));
    return { row, column: rows.map((cells) => cells.indexOf(columnText)).find((found) => found >= 0) ?? -1 };
  };

  test("shows the short list first, then all that was found, and says so", async () => {
    const school = await inUse();
    expect(await make(school)).toMatchObject({ ok: true, sentence: "Het blad ‘Knelpunten’ is gemaakt." });
    const texts = shown(school, "Knelpunten");
    expect(texts.indexOf("Eerst bekijken")).toBeLessThan(texts.indexOf("Alle knelpunten"));
    expect(texts).toContain("3 taken hebben nog niemand.");
    expect(texts).toContain("Alleen Ann doet dit.");
  });

  test("tells of a target only what it makes different, and of one that is a copy nothing but what was decided", async () => {
    const school = await inUse();
    const { addIn, taskId, personId } = school;
    await addIn.generate("current", { consent: true });
    await addIn.generate("target", { consent: true });
    await make(school);
    const rows = () => school.book.values("Knelpunten").map((row) => row.map(String));
    const first = () => rows().filter(([key]) => key?.startsWith("#first:"));
    expect(rows().flat()).not.toContain("Streefdoel");
    const now = first().length;
    const marks = {
      situation: "target",
      taskIds: [taskId("Printers")],
      personId: personId("Ann"),
      consent: false,
    } as const;
    await addIn.assign({ ...marks, marks: [] });
    await make(school);
    const [key = ""] = rows().find(([found]) => found?.startsWith("target#withoutExecutor|")) ?? [];
    expect(
      first()
        .slice(now)
        .map((row) => row[3]),
    ).toEqual(expect.arrayContaining(["Streefdoel"]));
    expect(first().length).toBeLessThanOrEqual(8);
    const row = rows().findIndex(([found]) => found === key);
    school.book.hands.type("Knelpunten", row, rows()[0]?.indexOf("note") ?? -1, "Bram vraagt rond");
    await addIn.assign({ ...marks, marks: ["executes"] });
    await make(school);
    expect(rows().flat()).toContain("Bram vraagt rond");
    expect(first()).toHaveLength(now);
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
  });

  test("begins with eight lines for a typical school that would show more, the target's among them", async () => {
    const book = await readFixture("takenoverzicht-ingevuld.xlsx");
    const addIn = createAddIn(book.port, stillClock);
    await addIn.start();
    await addIn.adopt({ accept: true });
    await addIn.generate("current", { consent: true });
    await addIn.generate("target", { consent: true });
    const { people = [], tasks = [] } = addIn.getState().book ?? {};
    const taskIds = tasks.slice(0, 40).map(({ id }) => id);
    for (const { id } of people)
      await addIn.assign({ situation: "target", taskIds, personId: id, marks: [], consent: true });
    const { current, target } = addIn.getState().book?.situations ?? {};
    expect((current?.shortList.lines.length ?? 0) + (target?.shortList.lines.length ?? 0)).toBeGreaterThan(8);
    await addIn.makeReport("bottlenecks");
    const first = book.values("Knelpunten").filter(([key]) => String(key).startsWith("#first:"));
    expect(first).toHaveLength(8);
    expect(first.flat()).toContain("Streefdoel");
  });

  test("keeps what somebody typed beside a line of the short list that is no longer there", async () => {
    const school = await inUse();
    await make(school);
    const { row } = placeOf(school, "Knelpunten", "Nog in te vullen:", "Notitie van het team");
    const { column } = last(school, "Alleen Ann doet dit.", "Notitie van het team");
    school.book.hands.type("Knelpunten", row, column, "Bram vult aan");
    const { addIn, taskId, personId } = school;
    const tasks = addIn.getState().book?.tasks ?? [];
    for (const name of ["Ann", "Bram"])
      await addIn.assign({
        situation: "current",
        taskIds: tasks.map(({ id }) => id),
        personId: personId(name),
        marks: ["executes"],
        consent: false,
      });
    await addIn.setKind([taskId("Printers")], "core");
    expect(await make(school)).toMatchObject({ ok: true });
    expect(shown(school, "Knelpunten")).toContain("Bram vult aan");
  });

  test("is brought up to date in place, and not written again when nothing changed", async () => {
    const school = await inUse();
    await make(school);
    expect(await make(school)).toMatchObject({ ok: true, cellsWritten: 0 });
    const { addIn, taskId, personId } = school;
    await addIn.assign({
      situation: "current",
      taskIds: [taskId("Printers")],
      personId: personId("Bram"),
      marks: ["replaces"],
      consent: false,
    });
    expect(await make(school)).toMatchObject({ ok: true });
    expect(shown(school, "Knelpunten")).not.toContain("Alleen Ann doet dit.");
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
  });

  test("keeps what the team decided and wrote, also when the finding is gone", async () => {
    const school = await inUse();
    await make(school);
    const { row, column } = last(school, "Alleen Ann doet dit.", "Beslissing");
    school.book.hands.type("Knelpunten", row, column, "aanvaard");
    school.book.hands.type("Knelpunten", row, column + 1, "Tot Kerst");
    await school.addIn.refresh();
    const { shortList } = school.shown().situations.current;
    expect(shortList.lines.map(({ kind }) => kind)).not.toContain("withoutReplacement");
    await school.addIn.setKind([school.taskId("Printers")], "notApplicable");
    await make(school);
    expect(shown(school, "Knelpunten")).toEqual(
      expect.arrayContaining(["aanvaard", "Tot Kerst", "Niet meer gevonden."]),
    );
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
    await school.addIn.setKind([school.taskId("Printers")], null);
    await make(school);
    expect(shown(school, "Knelpunten")).not.toContain("Niet meer gevonden.");
    expect(shown(school, "Knelpunten")).toContain("Tot Kerst");
  });

  test("ends with what the school can fill in so that more can be told, until it is filled in", async () => {
    const school = await inUse();
    await make(school);
    const texts = shown(school, "Knelpunten");
    const needed = texts.slice(texts.indexOf("Nog niet te zeggen"));
    const kinds = needed.indexOf("‘Wie best?’ per taak");
    expect(needed.slice(kinds, kinds + 3)).toEqual([
      "‘Wie best?’ per taak",
      "Dan kijken we ook ‘Sleutelpersoon’ en ‘Kan iemand anders opnemen’ na. Mee nodig voor ‘Twee rollen, één persoon’.",
      "In te vullen bij Taken.",
    ]);
    expect(needed.filter((text) => text.startsWith("In te vullen"))).toHaveLength(5);
    await school.addIn.setKind([school.taskId("Printers")], "core");
    await make(school);
    expect(shown(school, "Knelpunten")).not.toContain("‘Wie best?’ per taak");
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
  });

  test("goes with an undo, and what came of bringing it up to date too", async () => {
    const school = await inUse();
    const before = school.book.picture();
    await make(school);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.book.find("Knelpunten")).toBeUndefined();
    expect(school.book.picture()).toBe(before);
  });
});

test("Maak los leaves both sheets as ordinary ones, and an undo makes them ours again", async () => {
  const school = await inUse();
  await school.addIn.makeReport("bottlenecks");
  await school.addIn.makeReport("overview");
  const before = school.book.picture();
  await school.addIn.detach();
  await school.addIn.getState().feedback?.question?.accept();
  expect(school.book.book.names.filter(({ name }) => /^(Knelpunten|Overzicht)_/.test(name))).toEqual([]);
  expect(shown(school, "Knelpunten")).toContain("Alleen Ann doet dit.");
  expect(shown(school, "Knelpunten")).not.toContain("#header");
  expect(await school.addIn.undo()).toMatchObject({ ok: true });
  expect(school.book.picture()).toBe(before);
});

/** The school types in Instellingen. */
function chooses({ book }: MemorySchool, name: string, value: string): void {
  const found = book.book.snapshot().names.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  book.hands.type("Instellingen", found.area.row, found.area.column, value);
}

/** What the parts of the bars on Overzicht are called. */
const partsIn = ({ book }: MemorySchool) => seriesOfChart(book.sheet("Overzicht")).names;

describe("the sheet Overzicht", () => {
  const make = ({ addIn }: MemorySchool) => addIn.makeReport("overview");

  test("is the first tab when it is made, and stays where somebody moved it", async () => {
    const school = await inUse();
    const tabs = () => school.book.book.sheets.map(({ name }) => name);
    const before = tabs();
    await make(school);
    expect(tabs()).toEqual(["Overzicht", ...before]);
    school.book.book.sheets = [...school.book.book.sheets.slice(1), school.book.book.sheet("Overzicht")];
    await school.addIn.addPerson({ name: "Chloë" });
    await make(school);
    expect(tabs()).toEqual([...before, "Overzicht"]);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(tabs().at(-1)).toBe("Overzicht");
  });

  test("has figures as formulas, work per cluster, a chart, and what to decide", async () => {
    const school = await inUse();
    expect(await make(school)).toMatchObject({ ok: true, sentence: "Het blad ‘Overzicht’ is gemaakt." });
    expect(shown(school, "Overzicht")).toEqual(
      expect.arrayContaining(["Taken zonder uitvoerder", "3 taken hebben nog niemand.", "Te bespreken"]),
    );
    const { row, column } = placeOf(school, "Overzicht", "Taken zonder uitvoerder", "Nu");
    expect(school.book.sheet("Overzicht").cell(row, column).formula).toContain("Huidig_Uitvoerders");
    const [chart] = school.book.sheet("Overzicht").charts;
    expect(chart).toMatchObject({ title: "Verdeling van het werk", kind: "barStacked" });
    const [bars] = seriesOfChart(school.book.sheet("Overzicht")).categories;
    expect(bars).toEqual(["Nu", expect.stringContaining("Streefdoel")]);
    expect(partsIn(school)).toEqual(["Technisch", "Beleid"]);
  });

  test("is not written again when nothing changed, and takes a new cluster into the chart", async () => {
    const school = await inUse();
    await make(school);
    expect(await make(school)).toMatchObject({ ok: true, cellsWritten: 0 });
    school.book.hands.insertRows("Taken", 5, 1);
    school.book.hands.type("Taken", 5, 0, "Veiligheid");
    school.book.hands.type("Taken", 5, 1, "Wachtwoorden");
    await school.addIn.generate("current", { consent: false });
    await make(school);
    expect(partsIn(school)).toEqual(["Technisch", "Veiligheid", "Beleid"]);
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
  });

  test("has a part for tasks without cluster as long as there are any", async () => {
    const school = await openAdoptedSchool([
      {
        ...taskSheet,
        cells: [
          ["Cluster", "Omschrijving"],
          ["", "Printers"],
          ["Technisch", "Netwerk"],
        ],
      },
    ]);
    await make(school);
    expect(partsIn(school)).toEqual(["Technisch", "zonder cluster"]);
    await school.addIn.setKind([school.taskId("Printers")], "notApplicable");
    await make(school);
    expect(partsIn(school)).toEqual(["Technisch"]);
  });

  test("shows the work per person where the school chooses so, in the same chart", async () => {
    const school = await inUse();
    await school.addIn.addPerson({ name: "Chloë" });
    await make(school);
    const before = school.book.picture();
    chooses(school, settingNames.workPerPerson, "ja");
    await make(school);
    expect(partsIn(school)).toEqual(["Ann", "Bram", "Chloë"]);
    const { row, column } = placeOf(school, "Overzicht", "Ann", "Nu");
    const cell = school.book.sheet("Overzicht").cell(row, column);
    expect(cell.formula).toContain(school.personId("Ann"));
    expect(cell.format.numberFormat).toBe("0.0");
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
    chooses(school, settingNames.workPerPerson, "nee");
    await make(school);
    expect(partsIn(school)).toEqual(["Technisch", "Beleid"]);
    expect(school.book.picture()).toBe(before);
  });

  test("gives back the parts of the bars as they were when that is undone", async () => {
    const school = await inUse();
    for (const name of ["Chloë", "Dirk", "Els"]) await school.addIn.addPerson({ name });
    chooses(school, settingNames.workPerPerson, "ja");
    await make(school);
    chooses(school, settingNames.workPerPerson, "nee");
    const before = school.book.picture();
    await make(school);
    expect(partsIn(school)).toEqual(["Technisch", "Beleid"]);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(partsIn(school)).toEqual(["Ann", "Bram", "Chloë", "Dirk", "Els"]);
    expect(school.book.picture()).toBe(before);
  });

  test("takes those who carry least in a large team together", async () => {
    const school = await inUse();
    for (let number = 1; number <= 12; number++) await school.addIn.addPerson({ name: `Leerkracht ${number}` });
    chooses(school, settingNames.workPerPerson, "ja");
    await make(school);
    expect(partsIn(school)).toHaveLength(12);
    expect(partsIn(school)[0]).toBe("Ann");
    expect(partsIn(school).at(-1)).toBe("de 3 anderen samen");
  });

  test("ends with a paragraph for the policy plan, which follows what is filled in", async () => {
    const school = await inUse();
    await make(school);
    const paragraph = () => shown(school, "Overzicht").find((text) => text.startsWith("Het ICT-team"));
    expect(paragraph()).toContain("1 taak heeft een uitvoerder, 3 nog niet");
    await school.addIn.setPerson(school.personId("Bram"), { hours: 3 });
    await make(school);
    expect(paragraph()).toContain("Voor ICT is samen 12 uur per week opgegeven.");
    expect(await make(school)).toMatchObject({ cellsWritten: 0 });
  });

  test("says of what is to be discussed how serious it is, and what the target leaves of it", async () => {
    const school = await inUse();
    await make(school);
    const besideAlone = () => {
      const { row, column } = placeOf(school, "Overzicht", "Alleen Ann doet ‘Printers’.", "Nu");
      return [0, 1].map((offset) => school.book.sheet("Overzicht").cell(row, column + offset).value);
    };
    expect(besideAlone()).toEqual(["●", ""]);
    await school.addIn.generate("target", { consent: false });
    await make(school);
    expect(besideAlone()).toEqual(["●", "●"]);
    await school.addIn.assign({
      situation: "target",
      taskIds: [school.taskId("Printers")],
      personId: school.personId("Bram"),
      marks: ["replaces"],
      consent: false,
    });
    await make(school);
    expect(besideAlone()).toEqual(["●", "opgelost"]);
  });

  test("says for which sheet its figures wait, in the answer and above them, until that one is made", async () => {
    const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
    const waits = "De cijfers komen zodra ‘Huidige situatie’ gemaakt is.";
    expect(await make(school)).toMatchObject({ sentence: `Het blad ‘Overzicht’ is gemaakt. ${waits}` });
    await school.addIn.generate("current", { consent: true });
    expect((await make(school)).sentence).not.toContain(waits);
  });

  test("is printed on one A4", async () => {
    const school = await inUse();
    await make(school);
    expect(school.book.sheet("Overzicht").page).toMatchObject({ paperSize: "a4", fitToWidth: true, onOnePage: true });
  });

  test("goes with an undo", async () => {
    const school = await inUse();
    const before = school.book.picture();
    await make(school);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
  });
});
