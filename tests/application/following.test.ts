import { openAdoptedSchool, taskSheet, type MemorySchool } from "../support/memory-school";

/** Ann does the printers; nobody does the network. The policy is not done here. */
async function school(): Promise<MemorySchool> {
  const opened = await openAdoptedSchool([taskSheet]);
  const { addIn, taskId, personId } = opened;
  await addIn.addPerson({ name: "Ann", hours: 9 });
  await addIn.addPerson({ name: "Bram", hours: 4 });
  await addIn.setKind([taskId("Printers"), taskId("Netwerk")], "core");
  await addIn.setKind([taskId("ICT-visie"), taskId("Nascholing")], "notApplicable");
  await addIn.assign({
    situation: "current",
    taskIds: [taskId("Printers")],
    personId: personId("Ann"),
    marks: ["executes"],
    consent: true,
  });
  return opened;
}

/** The row of a sheet on which these texts stand, in any cells. */
function rowWith({ book }: MemorySchool, sheet: string, ...texts: readonly string[]): number {
  const row = book.values(sheet).findIndex((cells) => texts.every((text) => cells.some((cell) => cell === text)));
  if (row < 0) throw new Error(`${sheet} has no row with ${texts.join(", ")}.`);
  return row;
}

async function selectedOn(opened: MemorySchool, sheet: string, ...rows: readonly number[]) {
  opened.book.hands.select(
    sheet,
    rows.map((first) => ({ first, count: 1 })),
  );
  await opened.addIn.refresh();
  return opened.addIn.getState().selectedTaskIds;
}

describe("a selected row", () => {
  test("of Inschaling is of its task", async () => {
    const opened = await school();
    await opened.addIn.makeReport("ratings");
    const row = rowWith(opened, "Inschaling", "Netwerk");
    expect(await selectedOn(opened, "Inschaling", row)).toEqual([opened.taskId("Netwerk")]);
    expect(await selectedOn(opened, "Inschaling", 0)).toEqual([]);
  });

  test("of Knelpunten is of the task that was found, in the short list too, and counts once", async () => {
    const opened = await school();
    await opened.addIn.makeReport("bottlenecks");
    const rows = findings(opened);
    expect(rows.length).toBeGreaterThan(1);
    expect(await selectedOn(opened, "Knelpunten", ...rows)).toEqual([opened.taskId("Netwerk")]);
    expect(await selectedOn(opened, "Knelpunten", 0)).toEqual([]);
  });

  test("of Knelpunten is of no task once that left the list", async () => {
    const opened = await school();
    await opened.addIn.makeReport("bottlenecks");
    const rows = findings(opened);
    opened.book.hands.deleteRows("Taken", rowWith(opened, "Taken", "Netwerk"), 1);
    expect(await selectedOn(opened, "Knelpunten", ...rows)).toEqual([]);
  });

  test("is assigned in the situation that it tells of", async () => {
    const opened = await school();
    await opened.addIn.generate("target", { consent: true });
    const printers = { taskIds: [opened.taskId("Printers")], personId: opened.personId("Ann") };
    await opened.addIn.assign({ situation: "target", ...printers, marks: [], consent: false });
    await opened.addIn.makeReport("bottlenecks");
    const row = rowWith(opened, "Knelpunten", "Streefdoel", "Printers");
    await selectedOn(opened, "Knelpunten", row);
    await opened.addIn.assignSelected(opened.personId("Bram"), ["executes"]);
    const { current, target } = opened.shown().situations;
    const executors = [current, target].map(({ assignments }) => assignments.map(({ personId }) => personId));
    expect(executors).toEqual([[opened.personId("Ann")], [opened.personId("Bram")]]);
  });
});

/** The rows of Knelpunten about the network. */
function findings(opened: MemorySchool): readonly number[] {
  return opened.book.values("Knelpunten").flatMap((cells, row) => (cells.includes("Netwerk") ? [row] : []));
}

describe("what a finding is about is brought into view", () => {
  const shownBy = async (opened: MemorySchool, task: string | null, person: string | null) => {
    const place = {
      taskId: task === null ? null : opened.taskId(task),
      personId: person === null ? null : opened.personId(person),
    };
    await opened.addIn.showPlace(place, "current");
    const { sheetId = "", cell = null } = opened.book.port.shown.at(-1) ?? {};
    const read = await opened.book.port.read();
    const sheets = read.ok ? read.snapshot.sheets : [];
    return { sheet: sheets.find(({ id }) => id === sheetId)?.name, cell };
  };

  test("on the situation: somebody's column, the mark of task and person, or the task", async () => {
    const opened = await school();
    const header = rowWith(opened, "Huidige situatie", "Ann", "Bram");
    const column = opened.book.values("Huidige situatie")[header]?.indexOf("Bram");
    const row = rowWith(opened, "Huidige situatie", "Netwerk");
    const description = opened.book.values("Huidige situatie")[row]?.indexOf("Netwerk");
    const sheet = "Huidige situatie";
    expect(await shownBy(opened, null, "Bram")).toEqual({ sheet, cell: { row: header, column } });
    expect(await shownBy(opened, "Netwerk", "Bram")).toEqual({ sheet, cell: { row, column } });
    expect(await shownBy(opened, "Netwerk", null)).toEqual({ sheet, cell: { row, column: description } });
  });

  test("on Team and in the list, as long as the situation has no sheet", async () => {
    const opened = await openAdoptedSchool([taskSheet]);
    await opened.addIn.addPerson({ name: "Ann" });
    expect(await shownBy(opened, null, "Ann")).toMatchObject({
      sheet: "Team",
      cell: { row: rowWith(opened, "Team", "Ann") },
    });
    expect(await shownBy(opened, "Netwerk", "Ann")).toMatchObject({ sheet: "Taken", cell: { row: 5 } });
  });

  test("nowhere when it is gone", async () => {
    const opened = await school();
    const before = opened.book.port.shown.length;
    await opened.addIn.showPlace({ taskId: null, personId: "p-gone" }, "current");
    expect(opened.book.port.shown).toHaveLength(before);
  });
});

test.each([
  ["Huidige situatie", ({ addIn }: MemorySchool) => addIn.generate("current", { consent: false })],
  ["Knelpunten", ({ addIn }: MemorySchool) => addIn.makeReport("bottlenecks")],
])("a new sheet %s comes to the front at a cell in view, later on where the user was", async (name, make) => {
  const opened = await openAdoptedSchool([taskSheet]);
  await opened.addIn.addPerson({ name: "Ann" });
  const shown = async () => {
    await opened.addIn.bringToFront(await make(opened));
    return opened.book.port.shown.at(-1);
  };
  const first = await shown();
  const sheet = opened.book.sheet(name);
  expect(first?.sheetId).toBe(sheet.id);
  const { row = 0, column = 0 } = first?.cell ?? {};
  expect([sheet.rowLines[row]?.hidden ?? false, sheet.columnLines[column]?.hidden ?? false]).toEqual([false, false]);
  expect(await shown()).toEqual({ sheetId: sheet.id, cell: null });
});
