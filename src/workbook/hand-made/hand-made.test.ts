import type { Task } from "../../domain/model";
import { deriveId } from "../../domain/identity";
import { memoryWorkbook, type SheetFixture } from "../../../tests/support/memory-workbook";
import { readHandMade, type HandMadeReading, type HandMadeSheet } from "./hand-made";

const task = (description: string, cluster = "Technisch", occurrence = 1): Task => ({
  id: deriveId("t", description, occurrence),
  description,
  cluster,
  kind: null,
  level: null,
  size: null,
});
const tasks = [task("Printers"), task("Netwerk"), task("Opvolging"), task("Opvolging", "Beleid", 2)];

function sheetOf(cells: SheetFixture["cells"], name = "Huidige situatie"): HandMadeSheet {
  return readHandMade(memoryWorkbook([{ name, cells }]).book.snapshot(), "current", tasks, ["Ann", "Firma Jan & Co"]);
}

function readingOf(cells: SheetFixture["cells"]): HandMadeReading {
  const found = sheetOf(cells);
  if (found.form !== "recognised") throw new Error(`The sheet is ${found.form}.`);
  return found.reading;
}

const marksIn = (reading: HandMadeReading) =>
  reading.marks.map(({ description, person, marks }) => [description, reading.people[person]?.name, ...marks]);
const matrix = (...rows: SheetFixture["cells"]) => readingOf([["Cluster", "Omschrijving", "Ann", "Bram"], ...rows]);
const matrixOf = ([legend = "", ...names]: readonly string[], ...rows: readonly (readonly string[])[]) =>
  readingOf([[legend], ["Cluster", "Omschrijving", ...names], ...rows.map((row) => ["Technisch", ...row])]);
const who = (text: string) =>
  readingOf([
    ["Cluster", "Omschrijving", "Wie?"],
    ["Technisch", "Printers", text],
  ]);

describe("a matrix with names above its columns", () => {
  test("gives its names, and the marks below them", () => {
    const reading = matrix(["Technisch", "Printers", "x", "U"], ["Technisch", "Netwerk", "", "ja"]);
    expect(reading.people).toEqual([
      { name: "Ann", doubtful: false },
      { name: "Bram", doubtful: false },
    ]);
    expect(marksIn(reading)).toEqual([
      ["Printers", "Ann", "executes"],
      ["Printers", "Bram", "executes"],
      ["Netwerk", "Bram", "executes"],
    ]);
  });

  test.each([
    ["V", "v"],
    ["v", "v"],
    [1, "1"],
    ["1", "1"],
  ])("reads a lone %j as U, and as one to be shown first", (typed, sign) => {
    expect(matrix(["Technisch", "Printers", typed, ""]).marks).toMatchObject([{ marks: ["executes"], sign }]);
  });

  test.each([
    ["a U elsewhere on the sheet", matrixOf(["", "Ann", "Bram"], ["Printers", "U", "V"])],
    ["a legend above it", matrixOf(["U voert uit · V vervangt", "Ann", "Bram"], ["Printers", "x", "V"])],
    [
      "a legend in somebody's own words",
      matrixOf(["x = doet het, v = vervangt", "Ann", "Bram"], ["Printers", "x", "V"]),
    ],
  ])("reads a lone V as V, beside %s", (_what, reading) => {
    expect(marksIn(reading)).toEqual([
      ["Printers", "Ann", "executes"],
      ["Printers", "Bram", "replaces"],
    ]);
    expect(reading.marks.map(({ sign }) => sign)).toEqual([null, null]);
  });

  test("reads U and V together as they are", () => {
    const [mark] = matrix(["Technisch", "Printers", "uv", ""]).marks;
    expect(mark).toMatchObject({ marks: ["executes", "replaces"], sign: null });
  });

  test.each(["nee", "0", 0, "-", ""])("finds no mark in %j, and nothing unread", (typed) => {
    const reading = matrix(["Technisch", "Printers", typed, ""]);
    expect([reading.marks, reading.unread]).toEqual([[], []]);
  });

  test("lists what it cannot read, with its place", () => {
    const reading = matrix(["Technisch", "Printers", "?", "soms"]);
    expect(reading.marks).toEqual([]);
    expect(reading.unread).toEqual([
      { row: 1, column: 2, text: "?" },
      { row: 1, column: 3, text: "soms" },
    ]);
  });

  test("takes no column of notes, totals or hours for a person", () => {
    const { people } = readingOf([
      ["Nr.", "Cluster", "Omschrijving", "Uren", "Ann", "Totaal", "Opmerkingen", "Deadline", ""],
      [1, "Technisch", "Printers", 2, "x", 1, "contract", "juni", "x"],
    ]);
    expect(people.map(({ name }) => name)).toEqual(["Ann"]);
  });

  test("reads no marks in a line of totals, nor in a column of hours", () => {
    const reading = readingOf([
      ["Cluster", "Omschrijving", "Ann", "Uren/week", "Uren/jaar"],
      ["Technisch", "Printers", "x", 2, 80],
      ["", "Totaal", 1, 2, 80],
    ]);
    expect(marksIn(reading)).toEqual([["Printers", "Ann", "executes"]]);
    expect(reading).toMatchObject({ people: [{ name: "Ann" }], unread: [] });
  });

  test("finds the task of each row by its text, in its own cluster where a text comes twice", () => {
    const { marks } = matrix(["Beleid", "OPVOLGING", "x", ""], ["Technisch", " Opvolging ", "x", ""]);
    expect(marks.map(({ taskId }) => taskId)).toEqual([tasks[3]?.id, tasks[2]?.id]);
  });

  test("keeps the cluster that is given once for a block", () => {
    const { marks } = matrix(["Beleid", "Visie", "x", ""], ["", "Opvolging", "x", ""]);
    expect(marks[1]?.taskId).toBe(tasks[3]?.id);
  });

  test("keeps marks of a task that the list does not have", () => {
    const { marks } = matrix(["Technisch", "Printers", "x", ""], ["Technisch", "Faxen", "", "x"]);
    expect(marks).toMatchObject([
      { taskId: tasks[0]?.id, description: "Printers" },
      { taskId: deriveId("t", "Faxen", 1), description: "Faxen", person: 1, marks: ["executes"] },
    ]);
  });
});

describe("a column Wie?", () => {
  test.each([
    ["Ann, Bram", ["Ann", "Bram"]],
    ["Ann/Bram", ["Ann", "Bram"]],
    ["Ann en Bram", ["Ann", "Bram"]],
    ["Ann + Bram", ["Ann", "Bram"]],
    ["Ann\nBram", ["Ann", "Bram"]],
    ["ann, Firma Jan & Co", ["Ann", "Firma Jan & Co"]],
  ])("names in %j the people %j", (text, names) => {
    const reading = who(text);
    expect(marksIn(reading)).toEqual(names.map((name) => ["Printers", name, "executes"]));
    expect(reading.people.map(({ name }) => name)).toEqual(names);
  });

  test.each(["nee", "-", "0", "niemand", ""])("names nobody in %j", (text) => {
    expect(who(text)).toEqual({ people: [], marks: [], unread: [] });
  });

  test("shows a doubtful name before anything is taken over, and reads nobody in it", () => {
    expect(who("Van den Broeck, Jo")).toEqual({
      people: [{ name: "Van den Broeck, Jo", doubtful: true }],
      marks: [],
      unread: [{ row: 1, column: 2, text: "Van den Broeck, Jo" }],
    });
  });

  test.each(["Door wie", "UITVOERDER", "Uitvoerders:", "Verantwoordelijke"])("may be called %s", (header) => {
    const reading = readingOf([
      ["Cluster", "Omschrijving", header],
      ["Technisch", "Printers", "Bram"],
    ]);
    expect(marksIn(reading)).toEqual([["Printers", "Bram", "executes"]]);
  });
});

describe("the sheet of a situation", () => {
  test("is absent when no sheet has its name", () => {
    expect(sheetOf([], "Blad1")).toEqual({ form: "absent" });
  });

  test.each([[[]], [[["Huidige situatie"]]], [[[], ["", "", "Huidige situatie 2026"]]]])(
    "is a place to fill when it holds nothing but a title: %j",
    (cells) => {
      expect(sheetOf(cells)).toMatchObject({ form: "placeholder" });
    },
  );

  test("is left alone when there are no headers to read it by", () => {
    expect(sheetOf([["Ann doet de printers"], ["Bram het netwerk"]])).toMatchObject({ form: "unrecognised" });
  });

  test("is found whatever the case of its name", () => {
    expect(sheetOf([["Cluster", "Omschrijving", "Ann"]], "HUIDIGE SITUATIE")).toMatchObject({ form: "recognised" });
  });
});
