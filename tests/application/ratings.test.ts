import type { BottleneckKind } from "../../src/domain/bottlenecks/finding";
import { cellAddress } from "../../src/workbook/a1";
import { openAdoptedSchool, type MemorySchool } from "../support/memory-school";
import type { SheetFixture } from "../support/memory-workbook";

const sheet = "Inschaling";

/** Core tasks of both kinds, and one that the school does not have. */
const tasksSheet: SheetFixture = {
  name: "Taken",
  cells: [
    ["", "Takenoverzicht"],
    [],
    [],
    ["Cluster", "Omschrijving", "Opmerking"],
    ["Technisch", "Printers", ""],
    ["Technisch", "Netwerk", ""],
    ["Ped.-didac.", "Nascholing", ""],
    ["Ped.-didac.", "Digilessen", ""],
    ["Beleid", "ICT-visie", ""],
    ["Beleid", "'=1+1 lezen", ""],
    ["Beleid", "Contracten", ""],
  ],
};

async function school(): Promise<MemorySchool> {
  const opened = await openAdoptedSchool([tasksSheet]);
  const { addIn, taskId, personId } = opened;
  await addIn.addPerson({ name: "Ann", hours: 9 });
  await addIn.addPerson({ name: "Bram", hours: 4 });
  await addIn.addPerson({ name: "Firma Netwerk", level: "extern" });
  await addIn.setKind([taskId("Contracten")], "notApplicable");
  await addIn.setKind(["Printers", "Netwerk", "Nascholing", "Digilessen"].map(taskId), "core");
  const does = (task: string, person: string, mark: "executes" | "replaces") =>
    addIn.assign({
      situation: "current",
      taskIds: [taskId(task)],
      personId: personId(person),
      marks: [mark],
      consent: true,
    });
  for (const task of ["Printers", "Netwerk", "Nascholing", "Digilessen"]) await does(task, "Ann", "executes");
  await does("Netwerk", "Bram", "replaces");
  return opened;
}

async function shared(): Promise<MemorySchool> {
  const opened = await school();
  expect(await opened.addIn.makeReport("ratings")).toMatchObject({ ok: true });
  return opened;
}

const grid = ({ book }: MemorySchool) => book.values(sheet).map((row) => row.map(String));

/** Where a task (or another line) and somebody's rating or flags stand now. */
function cellOf(opened: MemorySchool, line: string, person: string, kind: "rating" | "flags" = "rating") {
  const rows = grid(opened);
  const header = rows.findIndex((row) => row.includes("Beste drie"));
  const columns = rows[header]?.flatMap((name, column) => (name === person ? [column] : [])) ?? [];
  const row = rows.findIndex((cells) => cells.includes(line));
  return { row, column: columns[kind === "rating" ? 0 : 1] ?? -1 };
}

function type(opened: MemorySchool, line: string, person: string, value: string | number, kind?: "rating" | "flags") {
  const { row, column } = cellOf(opened, line, person, kind);
  opened.book.hands.type(sheet, row, column, value);
}

function valueAt(opened: MemorySchool, line: string, person: string, kind?: "rating" | "flags") {
  const { row, column } = cellOf(opened, line, person, kind);
  return opened.book.values(sheet)[row]?.[column];
}

const make = ({ addIn }: MemorySchool) => addIn.makeReport("ratings");

async function rewordAndGenerate({ book, addIn }: MemorySchool): Promise<void> {
  book.hands.type("Taken", 4, 1, "Alle printers");
  await addIn.generate("current", { consent: false });
}

/** Whether a whole number is asked for in a cell. */
function asksNumber(
  { book }: MemorySchool,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return book
    .sheet(sheet)
    .overlays.some(
      ({ kind, area }) =>
        kind === "validateNumber" &&
        area.row <= row &&
        row < area.row + area.rowCount &&
        area.column <= column &&
        column < area.column + area.columnCount,
    );
}
const shown = (opened: MemorySchool) => grid(opened).flat();

describe("the sheet Inschaling", () => {
  test("calls the group as the school does, now and once that changes", async () => {
    const opened = await shared();
    expect(shown(opened).some((text) => text.includes("G = taak voor de SG"))).toBe(true);
    await opened.addIn.setSettings({ group: "schoolBoard" });
    await make(opened);
    expect(shown(opened).some((text) => text.includes("G = taak voor het schoolbestuur"))).toBe(true);
    expect(shown(opened).join(" ")).not.toContain("SG");
    await opened.addIn.setSettings({ group: "none" });
    await make(opened);
    expect(shown(opened).join(" ")).not.toMatch(/SG|G = taak|schoolbestuur/);
  });

  test("has a row per task that counts and a column per person inside, and says what it is for", async () => {
    const opened = await shared();
    const texts = shown(opened);
    expect(texts).toEqual(expect.arrayContaining(["Printers", "ICT-visie", "=1+1 lezen", "Ann", "Bram"]));
    expect(texts).not.toContain("Contracten");
    expect(texts).not.toContain("Firma Netwerk");
    expect(texts.some((text) => text.includes("Voor taakverdeling, niet voor evaluatie"))).toBe(true);
    const { row, column } = cellOf(opened, "=1+1 lezen", "Ann");
    expect(opened.book.sheet(sheet).cell(row, column - 1)).toMatchObject({ value: "=1+1 lezen", formula: null });
  });

  test("repeats on every page whose column it is, and whether it is of ratings or flags", async () => {
    const opened = await shared();
    const { page } = opened.book.sheet(sheet);
    const repeated = grid(opened).slice(page?.titleRows?.first ?? 0, (page?.titleRows?.last ?? 0) + 1);
    expect(repeated.map((row) => row.filter((text) => text !== "").slice(0, 3))).toEqual([
      ["#groups", "Cijfer", "Melding"],
      ["#header", "Cluster", "Taak"],
    ]);
  });

  test("asks for a whole number and offers the flags, only where people fill something in", async () => {
    const opened = await shared();
    const { overlays } = opened.book.sheet(sheet);
    const areas = (kind: string) => overlays.filter((overlay) => overlay.kind === kind).map(({ area }) => area);
    const ann = cellOf(opened, "Printers", "Ann");
    const flags = cellOf(opened, "Printers", "Ann", "flags");
    expect(areas("validateNumber")).toEqual([{ ...ann, rowCount: 6, columnCount: 2 }]);
    expect(areas("validateList")).toEqual([{ ...flags, rowCount: 6, columnCount: 2 }]);
    expect(areas("highlightWhere")).toHaveLength(3);
  });

  test("is not made without anybody inside", async () => {
    const opened = await openAdoptedSchool([tasksSheet]);
    expect(await make(opened)).toMatchObject({ ok: false, problem: { kind: "noPeople" } });
  });

  test("is not written again when nothing changed, also with ratings on it", async () => {
    const opened = await shared();
    expect(await make(opened)).toMatchObject({ ok: true, cellsWritten: 0 });
    type(opened, "Printers", "Ann", 3);
    type(opened, "Printers", "Bram", "k", "flags");
    await make(opened);
    expect(await make(opened)).toMatchObject({ ok: true, cellsWritten: 0 });
  });

  test("goes with an undo", async () => {
    const opened = await school();
    const before = opened.book.picture();
    await make(opened);
    expect(await opened.addIn.undo()).toMatchObject({ ok: true });
    expect(opened.book.picture()).toBe(before);
  });

  test("says beside a task what is found, next to what people report", async () => {
    const opened = await shared();
    type(opened, "Printers", "Ann", 2);
    await make(opened);
    const row = grid(opened)[cellOf(opened, "Printers", "Ann").row];
    expect(row?.at(-1)).toContain("Zonder vervanger");
    expect(row?.at(-1)).toContain("Ondersteuning gewenst");
    expect(row?.at(-1)).not.toMatch(/Ann|2/);
  });
});

describe("what people share", () => {
  const kinds = (opened: MemorySchool): readonly BottleneckKind[] => {
    const { findings } = opened.shown().situations.current;
    return [...new Set(findings.map(({ kind }) => kind))];
  };
  const personal: readonly BottleneckKind[] = [
    "ghostTask",
    "doubtfulReplacement",
    "supportWelcome",
    "twoRoles",
    "reported",
    "moreThanAppointed",
  ];

  test("lets the kinds that need it speak, and they are silent again without the sheet", async () => {
    const opened = await shared();
    expect(kinds(opened).filter((kind) => personal.includes(kind))).toEqual([]);
    const alone = () =>
      opened
        .shown()
        .situations.current.findings.filter(({ kind }) => kind === "withoutReplacement")
        .map(({ taskId }) => taskId);
    expect(alone()).toContain(opened.taskId("Printers"));
    type(opened, "Printers", "Ann", 9);
    type(opened, "Printers", "Bram", 7);
    type(opened, "Netwerk", "Ann", 9);
    type(opened, "Netwerk", "Bram", 3);
    type(opened, "Nascholing", "Ann", 2);
    type(opened, "Digilessen", "Ann", 0);
    type(opened, "ICT-visie", "Bram", "I", "flags");
    type(opened, "Nascholing", "Ann", "k g", "flags");
    type(opened, "Gewerkte uren", "Ann", 14);
    await opened.addIn.refresh();
    expect(kinds(opened)).toEqual(expect.arrayContaining([...personal]));
    expect(alone()).not.toContain(opened.taskId("Printers"));
    opened.book.hands.deleteSheet(sheet);
    await opened.addIn.refresh();
    expect(kinds(opened).filter((kind) => personal.includes(kind))).toEqual([]);
    expect(alone()).toContain(opened.taskId("Printers"));
  });

  test.each([
    [7, 7],
    ["'7", 7],
    ["'7,5", 7.5],
    ["'7.5", 7.5],
    [0, 0],
    ["' 10 ", 10],
  ])("reads %j as %d", async (typed, rating) => {
    const opened = await shared();
    type(opened, "Printers", "Ann", typed);
    await opened.addIn.refresh();
    expect(opened.shown().ratings).toEqual([
      { taskId: opened.taskId("Printers"), personId: opened.personId("Ann"), rating, flags: [] },
    ]);
  });

  test.each([
    ["rating", "goed"],
    ["rating", 11],
    ["rating", -1],
    ["rating", 7.25],
    ["flags", "KK"],
    ["flags", "misschien"],
  ] as const)("keeps what it cannot read and says where: %s %s", async (kind, typed) => {
    const opened = await shared();
    type(opened, "Printers", "Ann", typed, kind);
    await opened.addIn.refresh();
    expect(opened.shown().ratings).toEqual([]);
    const unread = opened.shown().situations.current.unread;
    const { row, column } = cellOf(opened, "Printers", "Ann", kind);
    expect(unread).toEqual([{ sheet, cell: cellAddress(row, column), text: String(typed) }]);
    await make(opened);
    expect(valueAt(opened, "Printers", "Ann", kind)).toBe(typed);
  });

  test("counts hours only beside an appointment", async () => {
    const opened = await shared();
    await opened.addIn.setPerson(opened.personId("Bram"), { hours: null });
    type(opened, "Gewerkte uren", "Ann", "'10,5");
    type(opened, "Gewerkte uren", "Bram", 12);
    await opened.addIn.refresh();
    expect(opened.shown().workedHours).toEqual([{ personId: opened.personId("Ann"), worked: 10.5, appointed: 9 }]);
  });
});

describe("what people wrote on Inschaling", () => {
  test("stays with its task when rows are sorted, put in or renamed", async () => {
    const opened = await shared();
    type(opened, "Printers", "Ann", 3);
    type(opened, "ICT-visie", "Bram", 8);
    const first = cellOf(opened, "Printers", "Ann").row;
    const { columnCount } = opened.book.sheet(sheet).usedArea();
    opened.book.hands.sort(sheet, { row: first, column: 0, rowCount: 6, columnCount }, 2);
    opened.book.hands.insertRows(sheet, first + 2, 1);
    opened.book.hands.insertColumns(sheet, 3, 1);
    opened.book.hands.renameSheet(sheet, "Wie kan wat");
    opened.book.hands.renameSheet("Wie kan wat", sheet);
    opened.book.hands.type("Taken", 4, 1, "Alle printers");
    await make(opened);
    expect(valueAt(opened, "Alle printers", "Ann")).toBe(3);
    expect(valueAt(opened, "ICT-visie", "Bram")).toBe(8);
    expect(await make(opened)).toMatchObject({ cellsWritten: 0 });
    expect(opened.shown().ratings).toHaveLength(2);
  });

  test.each([
    ["the sheet is brought up to date", make],
    ["a situation is, after a task was reworded", rewordAndGenerate],
  ])("stays with its task when only the columns in sight are sorted, and then %s", async (_when, happen) => {
    const opened = await shared();
    type(opened, "Printers", "Ann", 3);
    type(opened, "ICT-visie", "Bram", 8);
    const first = cellOf(opened, "Printers", "Ann").row;
    const { columnCount } = opened.book.sheet(sheet).usedArea();
    opened.book.hands.sort(sheet, { row: first, column: 1, rowCount: 6, columnCount: columnCount - 1 }, 2);
    expect(cellOf(opened, "Printers", "Ann").row).not.toBe(first);
    await opened.addIn.refresh();
    const told = () => opened.shown().ratings.map(({ taskId, rating }) => [taskId, rating]);
    const given: readonly unknown[] = [
      [opened.taskId("Printers"), 3],
      [opened.taskId("ICT-visie"), 8],
    ];
    expect(told()).toEqual(given);
    await happen(opened);
    expect(told()).toEqual(given);
    const { row } = cellOf(opened, "ICT-visie", "Bram");
    expect(opened.book.values(sheet)[row]?.[0]).toBe(opened.taskId("ICT-visie"));
    await make(opened);
    expect(told()).toEqual(given);
    expect(valueAt(opened, "ICT-visie", "Bram")).toBe(8);
    expect(await make(opened)).toMatchObject({ cellsWritten: 0 });
  });

  test("counts once when its row is copied by hand", async () => {
    const opened = await shared();
    type(opened, "Printers", "Ann", 3);
    const { row } = cellOf(opened, "Printers", "Ann");
    opened.book.hands.insertRows(sheet, row + 1, 1);
    const copied = opened.book.values(sheet)[row] ?? [];
    copied.forEach((value, column) => opened.book.hands.type(sheet, row + 1, column, value));
    await make(opened);
    expect(opened.book.values(sheet)[row + 1]?.slice(0, 3)).toEqual(["", "Technisch", "Printers"]);
    expect(valueAt(opened, "Printers", "Ann")).toBe(3);
    expect(await make(opened)).toMatchObject({ cellsWritten: 0 });
  });

  test("is kept when a task or person is gone, which then says that it is past, and counts again afterwards", async () => {
    const opened = await shared();
    const { addIn, taskId, personId } = opened;
    type(opened, "ICT-visie", "Bram", 8);
    type(opened, "Printers", "Bram", "K", "flags");
    await make(opened);
    await addIn.setKind([taskId("ICT-visie")], "notApplicable");
    await addIn.setPerson(personId("Bram"), { level: "extern" });
    await make(opened);
    const texts = shown(opened);
    expect(texts).toContain("telt niet meer mee");
    expect(texts.filter((text) => text === "vroeger")).toHaveLength(2);
    expect(valueAt(opened, "ICT-visie", "Bram")).toBe(8);
    expect(opened.shown().ratings).toEqual([]);
    expect(await make(opened)).toMatchObject({ cellsWritten: 0 });
    await addIn.setKind([taskId("ICT-visie")], null);
    await addIn.setPerson(personId("Bram"), { level: "school" });
    await make(opened);
    expect(shown(opened)).not.toContain("telt niet meer mee");
    expect(shown(opened)).not.toContain("vroeger");
    expect(opened.shown().ratings).toHaveLength(2);
    expect(await make(opened)).toMatchObject({ cellsWritten: 0 });
  });

  test("nothing stays of a person and a task on which nobody wrote, and an undo brings them back", async () => {
    const opened = await shared();
    await opened.addIn.setKind([opened.taskId("ICT-visie"), opened.taskId("Nascholing")], "notApplicable");
    await opened.addIn.removePerson(opened.personId("Ann"));
    const before = opened.book.picture();
    await make(opened);
    expect(shown(opened)).not.toContain("Ann");
    expect(shown(opened)).not.toContain("ICT-visie");
    expect(shown(opened)).not.toContain("vroeger");
    expect(await make(opened)).toMatchObject({ cellsWritten: 0 });
    expect(await opened.addIn.undo()).toMatchObject({ ok: true });
    const textsOf = (picture: string) => picture.match(/"(value|formula)": .*/g);
    expect(textsOf(opened.book.picture())).toEqual(textsOf(before));
    expect(asksNumber(opened, cellOf(opened, "ICT-visie", "Ann"))).toBe(true);
    expect(asksNumber(opened, cellOf(opened, "Printers", "Ann"))).toBe(true);
  });

  test("only what is new is written, where lines come and go at once", async () => {
    const opened = await shared();
    await opened.addIn.addPerson({ name: "Chloë" });
    // For both columns a key and a name; three clusters, and the hours of the appointment.
    expect(await make(opened)).toMatchObject({ cellsWritten: 2 * 2 + 3 + 1 });
    await opened.addIn.setKind([opened.taskId("Printers")], "notApplicable");
    await opened.addIn.addPerson({ name: "Dries" });
    await make(opened);
    expect(shown(opened)).not.toContain("Printers");
    expect(await make(opened)).toMatchObject({ cellsWritten: 0 });
  });

  test("a new person and task get their place, dressed as the others, and an undo takes them away", async () => {
    const opened = await shared();
    type(opened, "Printers", "Bram", 5);
    await opened.addIn.addPerson({ name: "Chloë" });
    opened.book.hands.insertRows("Taken", 5, 1);
    opened.book.hands.type("Taken", 5, 0, "Technisch");
    opened.book.hands.type("Taken", 5, 1, "Schermen");
    await opened.addIn.generate("current", { consent: false });
    const before = opened.book.picture();
    await make(opened);
    const bram = cellOf(opened, "Schermen", "Bram");
    const chloe = cellOf(opened, "Schermen", "Chloë");
    expect(chloe).toEqual({ row: cellOf(opened, "Printers", "Ann").row + 1, column: bram.column + 1 });
    expect(valueAt(opened, "Printers", "Bram")).toBe(5);
    for (const cell of [chloe, bram, cellOf(opened, "Netwerk", "Chloë")]) expect(asksNumber(opened, cell)).toBe(true);
    expect(await make(opened)).toMatchObject({ cellsWritten: 0 });
    expect(await opened.addIn.undo()).toMatchObject({ ok: true });
    expect(opened.book.picture()).toBe(before);
  });

  test("a renamed person keeps the column", async () => {
    const opened = await shared();
    type(opened, "Printers", "Bram", 5);
    await opened.addIn.renamePerson(opened.personId("Bram"), "=Bram");
    await make(opened);
    expect(shown(opened)).not.toContain("Bram");
    expect(valueAt(opened, "Printers", "=Bram")).toBe(5);
    const { column } = cellOf(opened, "Printers", "=Bram");
    const header = grid(opened).findIndex((row) => row.includes("Beste drie"));
    expect(opened.book.sheet(sheet).cell(header, column)).toMatchObject({ value: "=Bram", formula: null });
  });

  test("a column with a note of somebody's own stays", async () => {
    const opened = await shared();
    const { row, column } = cellOf(opened, "Printers", "Bram");
    opened.book.hands.note(sheet, row, column, "Vraag ik nog na");
    await opened.addIn.removePerson(opened.personId("Bram"));
    expect(await make(opened)).toMatchObject({ ok: true });
    expect(opened.book.sheet(sheet).cell(row, column).note).toBe("Vraag ik nog na");
    expect(shown(opened)).toContain("vroeger");
  });

  test("a deleted column of ours comes back", async () => {
    const opened = await shared();
    const best = (grid(opened).find((row) => row.includes("Beste drie")) ?? []).indexOf("Beste drie");
    opened.book.hands.deleteColumns(sheet, best - 1, 2);
    await make(opened);
    const header = grid(opened).find((row) => row.includes("Beste drie")) ?? [];
    expect(header.slice(-5)).toEqual(["Concrete to-do’s", "Beste drie", "Gemiddelde", "Gemeld", "Berekend"]);
    expect(await make(opened)).toMatchObject({ cellsWritten: 0 });
  });

  test("Maak los leaves it as an ordinary sheet, and an undo makes it ours again", async () => {
    const opened = await shared();
    type(opened, "Printers", "Bram", 5);
    const before = opened.book.picture();
    await opened.addIn.detach();
    await opened.addIn.getState().feedback?.question?.accept();
    expect(opened.book.book.names.filter(({ name }) => name.startsWith("Inschaling_"))).toEqual([]);
    expect(valueAt(opened, "Printers", "Bram")).toBe(5);
    expect(shown(opened)).not.toContain("#header");
    expect(await opened.addIn.undo()).toMatchObject({ ok: true });
    expect(opened.book.picture()).toBe(before);
  });
});
