import { deriveId, fingerprint } from "../../domain/identity";
import { openAdoptedSchool, taskSheet, type MemorySchool } from "../../../tests/support/memory-school";
import { memoryWorkbook, type SheetFixture } from "../../../tests/support/memory-workbook";
import { findTaskLists } from "./list-finder";
import { readAdoptedList, readTaskList, type TaskList } from "./task-list";

function readNew(cells: SheetFixture["cells"]): TaskList {
  const [place] = findTaskLists(memoryWorkbook([{ name: "Taken", cells }]).book.snapshot());
  if (place === undefined) throw new Error("There is no list.");
  return readTaskList(place);
}

function readAgain({ book }: MemorySchool): TaskList {
  const list = readAdoptedList(book.book.snapshot());
  if (list === null) throw new Error("The list is not in use.");
  return list;
}

const idsByText = (list: TaskList) => list.rows.map(({ task }) => [task.description, task.id]);
const bodyOf = (school: MemorySchool, columnCount: number) => {
  const rows = school.book.values("Taken");
  return { row: 4, column: 0, rowCount: rows.length - 4, columnCount };
};

describe("a list that nobody has adopted yet", () => {
  test("gives a task the same Taak-ID in every run, whatever its case and spaces", () => {
    const header = ["Cluster", "Omschrijving"];
    const [first] = readNew([header, ["Technisch", "Printers beheren"]]).rows;
    const [again] = readNew([[], header, ["Beleid", "  printers  BEHEREN"]]).rows;
    expect(first?.task.id).toBe(deriveId("t", "Printers beheren", 1));
    expect(again?.task.id).toBe(first?.task.id);
  });

  test("tells two tasks with the same text in two clusters apart", () => {
    const list = readNew([
      ["Cluster", "Omschrijving"],
      ["Technisch", "Opvolging"],
      ["Beleid", "Opvolging"],
    ]);
    expect(idsByText(list)).toEqual([
      ["Opvolging", deriveId("t", "Opvolging", 1)],
      ["Opvolging", deriveId("t", "Opvolging", 2)],
    ]);
  });

  test("takes over the school's own sizes, and keeps as not given what it cannot read", () => {
    const list = readNew([
      ["Cluster", "Omschrijving", "Uren per week"],
      ["Technisch", "Printers", 1.5],
      ["Technisch", "Netwerk", "20 u/jaar"],
      ["Technisch", "Servers", "veel"],
      ["Technisch", "Wifi", -2],
      ["Technisch", "Apps", ""],
    ]);
    expect(list.rows.map(({ task }) => task.size)).toEqual([
      { per: "week", hours: 1.5 },
      { per: "year", hours: 20 },
      null,
      null,
      null,
    ]);
    expect(list.unread).toEqual([
      { row: 3, column: 2, text: "veel" },
      { row: 4, column: 2, text: "-2" },
    ]);
  });

  test.each([
    ["Best bij ICT-coördinator", "core"],
    ["kan iemand anders opnemen", "transferable"],
    ["N.v.t.", "notApplicable"],
    ["nvt", "notApplicable"],
    ["iedereen", null],
    ["", null],
  ])("reads ‘%s’ below Wie best? as %s", (text, kind) => {
    const [row] = readNew([
      ["Cluster", "Omschrijving", "Wie best?"],
      ["Technisch", "Printers", text],
    ]).rows;
    expect(row?.task.kind).toBe(kind);
  });

  test.each([
    ["sg", "SG"],
    ["School", "school"],
    ["extern", null],
  ])("reads ‘%s’ below Niveau as %s", (text, level) => {
    const [row] = readNew([
      ["Cluster", "Omschrijving", "Niveau"],
      ["Technisch", "Printers", text],
    ]).rows;
    expect(row?.task.level).toBe(level);
  });
});

describe("an adopted list", () => {
  test("says which sizes it cannot read, and where", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    const size = readAgain(school).columns.size ?? 0;
    school.book.hands.type("Taken", 5, size, "een uurtje");
    await school.addIn.refresh();
    expect(school.shown().situations.current.unread).toEqual([{ sheet: "Taken", cell: "F6", text: "een uurtje" }]);
    expect(school.shown().situations.target.unread).toEqual([]);
  });

  test("keeps each Taak-ID beside its text when whole rows are sorted", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    const before = new Map(idsByText(readAgain(school)) as [string, string][]);
    school.book.hands.sort("Taken", bodyOf(school, 9), 1);
    const after = idsByText(readAgain(school));
    expect(after.map(([text]) => text)).toEqual(["ICT-visie", "Nascholing", "Netwerk", "Printers"]);
    expect(new Map(after as [string, string][])).toEqual(before);
  });

  test("lets the Taak-ID and what stands beside it go with the text when only the school's columns are sorted", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    await school.addIn.setSize([school.taskId("Printers")], { per: "week", hours: 3 });
    const before = new Map(readAgain(school).rows.map(({ task }) => [task.description, task]));
    school.book.hands.sort("Taken", bodyOf(school, 3), 1);
    const after = new Map(readAgain(school).rows.map(({ task }) => [task.description, task]));
    expect(after).toEqual(before);
    await school.addIn.setSize([school.taskId("Netwerk")], { per: "week", hours: 1 });
    expect(readAgain(school).rows.every(({ row, ownRow }) => row === ownRow)).toBe(true);
    expect(readAgain(school).rows.map(({ task }) => [task.description, task.size])).toEqual([
      ["ICT-visie", null],
      ["Nascholing", null],
      ["Netwerk", { per: "week", hours: 1 }],
      ["Printers", { per: "week", hours: 3 }],
    ]);
  });

  test("keeps the Taak-ID of a task that was reworded, and notes the new text at the next change", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    const id = school.taskId("Printers");
    school.book.hands.type("Taken", 4, 1, "Printers en scanners");
    expect(readAgain(school).rows[0]).toMatchObject({ task: { id, description: "Printers en scanners" } });
    await school.addIn.setKind([id], "core");
    const { row, columns } = { row: 4, columns: readAgain(school).columns };
    expect(school.book.values("Taken")[row]?.[columns.fingerprint ?? 0]).toBe(fingerprint("Printers en scanners"));
  });

  test("lets the row with the text last seen keep a Taak-ID that was copied with its row", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    const { hands } = school.book;
    const id = school.taskId("Printers");
    const copied = school.book.values("Taken")[4] ?? [];
    hands.insertRows("Taken", 4, 1);
    copied.forEach((value, column) => hands.type("Taken", 4, column, value));
    hands.type("Taken", 4, 1, "Scanners");
    const [first, second] = readAgain(school).rows;
    expect(first?.task).toMatchObject({ description: "Scanners", id: deriveId("t", "Scanners", 1) });
    expect(second?.task).toMatchObject({ description: "Printers", id });
  });

  test("gives an exact copy of a row a Taak-ID of its own", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    const { hands } = school.book;
    hands.insertRows("Taken", 5, 1);
    (school.book.values("Taken")[4] ?? []).forEach((value, column) => hands.type("Taken", 5, column, value));
    const ids = readAgain(school).rows.map(({ task }) => task.id);
    expect(ids.slice(0, 2)).toEqual([deriveId("t", "Printers", 1), deriveId("t", "Printers", 2)]);
    expect(new Set(ids).size).toBe(5);
  });

  test("keeps a task called Totaal that was in use as one", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    school.book.hands.type("Taken", 7, 1, "Totaal");
    school.book.hands.type("Taken", 7, 0, "");
    await school.addIn.refresh();
    expect(school.shown().tasks.map(({ description }) => description)).toContain("Totaal");
  });

  test("gives a task typed below it an ID, and lets its names run on to it", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    school.book.hands.type("Taken", 8, 1, "Helpdesk");
    await school.addIn.refresh();
    await school.addIn.setKind([school.taskId("Helpdesk")], "core");
    expect(readAgain(school)).toMatchObject({ namesEnd: 8 });
    expect(readAgain(school).rows.at(-1)?.task).toMatchObject({ cluster: "Beleid", kind: "core" });
    expect(school.book.values("Taken")[8]).toContain(deriveId("t", "Helpdesk", 1));
  });

  test("is found under any name of its sheet, and with rows above it", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    const before = idsByText(readAgain(school));
    school.book.hands.renameSheet("Taken", "Onze taken");
    school.book.hands.insertRows("Onze taken", 0, 2);
    expect(idsByText(readAgain(school))).toEqual(before);
  });
});
