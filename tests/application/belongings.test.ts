import {
  handMadeSheet,
  openAdoptedSchool,
  openMemorySchool,
  taskSheet,
  type MemorySchool,
} from "../support/memory-school";
import type { Area } from "../../src/workbook/snapshot";

/** Notes, comments and colours that somebody left where the add-in takes something away. */
const now = "Huidige situatie";
const yellow = "#FFFF00";

const generated = async (): Promise<MemorySchool> => {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ ok: true });
  return school;
};

const place = ({ book }: MemorySchool, text: string, sheet = now) => {
  const values = book.values(sheet);
  const row = values.findIndex((line) => line.includes(text));
  if (row < 0) throw new Error(`${text} is nowhere on ${sheet}.`);
  return { row, column: values[row]?.indexOf(text) ?? -1 };
};
const rowOf = (school: MemorySchool, text: string) => place(school, text).row;
const columnOf = (school: MemorySchool, text: string) => place(school, text).column;
const shows = ({ book }: MemorySchool, text: string, sheet = now) =>
  book.values(sheet).some((line) => line.includes(text));
const hasColumn = (school: MemorySchool, name: string) =>
  school.book.values(now)[rowOf(school, "Omschrijving")]?.includes(name) ?? false;
const cell = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** Takes a task off the list by hand, and lets the situation follow. */
async function takeOff(school: MemorySchool, ...tasks: readonly string[]): Promise<void> {
  for (const task of tasks) school.book.hands.deleteRows("Taken", place(school, task, "Taken").row, 1);
  expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ ok: true });
}

const settles = async ({ addIn }: MemorySchool) =>
  expect(await addIn.generate("current", { consent: true })).toMatchObject({ ok: true, cellsWritten: 0 });

async function detached({ addIn }: MemorySchool): Promise<void> {
  await addIn.detach();
  expect(await addIn.getState().feedback?.question?.accept()).toMatchObject({ ok: true });
}

describe("the line of a task that is gone", () => {
  test.each<[string, (school: MemorySchool, row: number) => void]>([
    ["a note on its description", ({ book }, row) => book.hands.note(now, row, 2, "navragen")],
    ["a note right of everything", ({ book }, row) => book.hands.note(now, row, 40, "navragen")],
    ["a colour on a mark", (school, row) => school.book.hands.fill(now, cell(row, columnOf(school, "Ann")), yellow)],
  ])("stays with %s", async (_what, leave) => {
    const school = await generated();
    leave(school, rowOf(school, "Nascholing"));
    const before = JSON.stringify(adorned(school, rowOf(school, "Nascholing")));
    await takeOff(school, "Nascholing");
    expect(shows(school, "Nascholing")).toBe(true);
    expect(JSON.stringify(adorned(school, rowOf(school, "Nascholing")))).toBe(before);
    await settles(school);
  });

  test("goes without, be it in colours of ours", async () => {
    const school = await generated();
    await takeOff(school, "Nascholing");
    expect(shows(school, "Nascholing")).toBe(false);
    await settles(school);
  });

  test("goes when a whole column was coloured: that colour stays on the lines beside it", async () => {
    const school = await generated();
    school.book.hands.fill(now, { row: 0, column: columnOf(school, "Ann"), rowCount: 60, columnCount: 1 }, yellow);
    await takeOff(school, "Nascholing");
    expect(shows(school, "Nascholing")).toBe(false);
  });

  test("stays with its neighbour when both were coloured, and both are gone", async () => {
    const school = await generated();
    const row = Math.min(rowOf(school, "ICT-visie"), rowOf(school, "Nascholing"));
    school.book.hands.fill(now, { row, column: 2, rowCount: 2, columnCount: 1 }, yellow);
    await takeOff(school, "ICT-visie", "Nascholing");
    expect([shows(school, "ICT-visie"), shows(school, "Nascholing")]).toEqual([true, true]);
  });
});

/** Notes and colours on a row, by column. */
function adorned({ book }: MemorySchool, row: number): unknown[] {
  const found: unknown[] = [];
  book.sheet(now).each(({ note, format }, at, column) => {
    if (at === row && (note !== null || format.fill !== undefined)) found.push([column, note, format.fill]);
  });
  return found;
}

describe("the column of someone who is taken out", () => {
  test("stays with a note on it, and goes without", async () => {
    const school = await generated();
    school.book.hands.note(now, rowOf(school, "Printers"), columnOf(school, "Ann"), "tot juni");
    expect(await school.addIn.removePerson(school.personId("Ann"))).toMatchObject({ ok: true });
    expect(await school.addIn.removePerson(school.personId("Bram"))).toMatchObject({ ok: true });
    expect([hasColumn(school, "Ann"), hasColumn(school, "Bram")]).toEqual([true, false]);
    expect(school.book.sheet(now).cell(rowOf(school, "Printers"), columnOf(school, "Ann")).note).toBe("tot juni");
    await settles(school);
  });

  test("goes when whole rows were coloured", async () => {
    const school = await generated();
    school.book.hands.fill(now, { row: rowOf(school, "Printers"), column: 0, rowCount: 1, columnCount: 30 }, yellow);
    expect(await school.addIn.removePerson(school.personId("Ann"))).toMatchObject({ ok: true });
    expect(hasColumn(school, "Ann")).toBe(false);
  });
});

test("a line of Nog te plaatsen with a note stays when its mark gets a place: only the mark goes", async () => {
  const school = await generated();
  const gone = school.personId("Ann");
  expect(await school.addIn.removePerson(gone)).toMatchObject({ ok: true });
  const [loose] = school.shown().situations.current.loose;
  if (loose === undefined) throw new Error("Nothing is loose.");
  const row = school.book.values(now).findIndex((line) => line[0] === loose.key);
  school.book.hands.note(now, row, 2, "eerst vragen");
  const request = { situation: "current", key: loose.key, consent: true } as const;
  expect(await school.addIn.clearLoose(request)).toMatchObject({ ok: true });
  expect(school.book.sheet(now).cell(row, 2).note).toBe("eerst vragen");
  expect(school.shown().situations.current.loose.map(({ key }) => key)).not.toContain(loose.key);
});

describe("Maak ongedaan", () => {
  test.each<[string, (school: MemorySchool) => void]>([
    ["a note", ({ book }) => book.hands.note(now, 30, 3, "afgesproken")],
    ["a colour", ({ book }) => book.hands.fill(now, cell(30, 3), yellow)],
  ])("leaves a generated sheet with %s on it, and names the cell", async (_what, leave) => {
    const school = await generated();
    leave(school);
    const before = school.book.picture();
    expect(await school.addIn.undo()).toMatchObject({
      ok: false,
      problem: { kind: "undoInTheWay", sheet: now, cell: "D31" },
    });
    expect(school.book.picture()).toBe(before);
  });

  test("leaves a sheet that held only a title, with a note among what was written on it", async () => {
    const titleOnly = { name: "Streefdoel", cells: [["", "Streefdoel"]] };
    const school = await openAdoptedSchool([taskSheet, handMadeSheet, titleOnly]);
    expect(await school.addIn.generate("target", { consent: true })).toMatchObject({ ok: true });
    school.book.hands.note("Streefdoel", 12, 2, "afgesproken");
    const before = school.book.picture();
    expect(await school.addIn.undo()).toMatchObject({
      ok: false,
      problem: { kind: "undoInTheWay", sheet: "Streefdoel", cell: "C13" },
    });
    expect(school.book.picture()).toBe(before);
  });

  test("leaves a row that was added when somebody coloured it since", async () => {
    const school = await generated();
    school.book.hands.insertRows("Taken", 5, 1);
    school.book.hands.type("Taken", 5, 1, "Beamers");
    expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ ok: true });
    school.book.hands.fill(now, cell(rowOf(school, "Beamers"), 2), yellow);
    expect(await school.addIn.undo()).toMatchObject({
      ok: false,
      problem: { kind: "undoInTheWay", sheet: now, cell: `C${rowOf(school, "Beamers") + 1}` },
    });
    expect(shows(school, "Beamers")).toBe(true);
  });

  test("of a person leaves a row of Team with a note on it", async () => {
    const school = await generated();
    expect(await school.addIn.addPerson({ name: "Dirk" })).toMatchObject({ ok: true });
    const { row, column } = place(school, "Dirk", "Team");
    school.book.hands.note("Team", row, column, "begint in maart");
    expect(await school.addIn.undo()).toMatchObject({
      ok: false,
      problem: { kind: "undoInTheWay", sheet: "Team" },
    });
  });
});

describe("colours of rows that run on beyond the list", () => {
  const coloured = async () => {
    const school = await openMemorySchool([taskSheet]);
    school.book.hands.fill("Taken", { row: 4, column: 0, rowCount: 2, columnCount: 12 }, yellow);
    return school;
  };

  test("are there again after Maak ongedaan", async () => {
    const school = await coloured();
    const before = school.book.picture();
    await school.addIn.adopt({ accept: true });
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
  });

  test("are there again after Maak los", async () => {
    const school = await coloured();
    await school.addIn.adopt({ accept: true });
    await detached(school);
    const fills = [4, 5].flatMap((row) =>
      Array.from({ length: 12 }, (_, column) => school.book.sheet("Taken").cell(row, column).format.fill),
    );
    expect(fills).toEqual(new Array(24).fill(yellow));
    expect(school.book.values("Taken")[3]).toEqual(["Cluster", "Omschrijving", "Opmerking"]);
  });
});

describe("Maak los, with a note on a column of ours,", () => {
  const noted = async () => {
    const school = await openAdoptedSchool([taskSheet]);
    const { column } = place(school, "Knelpunt", "Taken");
    school.book.hands.note("Taken", 5, column, "waarom?");
    return { school, column };
  };

  test("leaves the note where it was, as nothing stands beyond", async () => {
    const { school, column } = await noted();
    await detached(school);
    expect(school.book.sheet("Taken").cell(5, column).note).toBe("waarom?");
    expect(shows(school, "Knelpunt", "Taken")).toBe(false);
  });

  test("leaves that column, when the school has one of its own beyond", async () => {
    const { school, column } = await noted();
    school.book.hands.type("Taken", 3, column + 3, "Lokaal");
    await detached(school);
    const kept = place(school, "Knelpunt", "Taken").column;
    expect(school.book.sheet("Taken").cell(5, kept).note).toBe("waarom?");
    expect(place(school, "Lokaal", "Taken").column).toBe(kept + 1);
    expect(shows(school, "Taak-ID", "Taken")).toBe(false);
  });
});

test("nothing is looked for where nothing is taken away", async () => {
  const school = await generated();
  const { port } = school.book;
  port.looks = 0;
  const [task, person] = [school.taskId("Printers"), school.personId("Bram")];
  const request = {
    situation: "current",
    taskIds: [task],
    personId: person,
    marks: ["executes"],
    consent: true,
  } as const;
  expect(await school.addIn.assign(request)).toMatchObject({ ok: true });
  expect(await school.addIn.addPerson({ name: "Dirk" })).toMatchObject({ ok: true });
  expect(await school.addIn.highlight("current")).toMatchObject({ ok: true });
  expect(port.looks).toBe(0);
});

test("when it cannot be seen what lies there, nothing is taken away", async () => {
  const school = await generated();
  school.book.hands.deleteRows("Taken", place(school, "Nascholing", "Taken").row, 1);
  const before = school.book.picture();
  const { port } = school.book;
  const look = port.adornments.bind(port);
  port.adornments = async () => ({ ok: false, problem: { kind: "timeout" } });
  expect(await school.addIn.generate("current", { consent: true })).toMatchObject({
    ok: false,
    problem: { kind: "timeout" },
  });
  expect(school.book.picture()).toBe(before);
  port.adornments = look;
  expect(await school.addIn.getState().feedback?.question?.accept()).toMatchObject({ ok: true });
  expect(shows(school, "Nascholing")).toBe(false);
});
