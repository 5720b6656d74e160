import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { cellName, parseArea } from "./cells/area";
import { shiftFormula } from "./cells/formula-references";
import type { LineEdit } from "./cells/structural-edit";
import type { EngineSheet, WorkbookEngine } from "./engine";
import { openWorkbook } from "./open-in-node";

let workbook: WorkbookEngine;
let one: EngineSheet;
let two: EngineSheet;

beforeAll(async () => {
  workbook = await openWorkbook(readFileSync(join(__dirname, "../../../tests/workbooks/takenoverzicht-leeg.xlsx")));
});
beforeEach(() => {
  one = workbook.addSheet(null);
  two = workbook.addSheet(null);
});
afterAll(() => workbook.dispose());

const put = (sheet: EngineSheet, area: string, contents: (string | number | boolean | null)[][]): void =>
  sheet.write(parseArea(area), contents);
const values = (sheet: EngineSheet, area: string): unknown[][] =>
  sheet.read(parseArea(area)).map((line) => line.map(({ value }) => value));
const formulas = (sheet: EngineSheet, area: string): unknown[] =>
  sheet.read(parseArea(area)).flatMap((line) => line.map(({ formula }) => formula));

test("a moved block takes along formulas, formats, notes, names and what is tracked", async () => {
  put(one, "A1:B2", [
    [1, "=A1+D1"],
    [2, "=SUM(A1:A2)"],
  ]);
  put(one, "D1:D2", [[10], ["=A1"]]);
  one.setFormat(parseArea("A1"), { bold: true });
  one.setNote(0, 0, "hier");
  workbook.setName({ name: "blok", sheetId: null, formula: `=${one.name}!$A$1:$A$2`, visible: true, comment: "" });
  const tracked = workbook.track(one, parseArea("A1:A2"));
  one.moveRange(parseArea("A1:B2"), { sheet: two, row: 4, column: 2 });
  await workbook.calculated();
  expect(values(two, "C5:D6")).toEqual([
    [1, 11],
    [2, 3],
  ]);
  expect(formulas(two, "D5:D6")).toEqual([`=C5+${one.name}!D1`, "=SUM(C5:C6)"]);
  expect(formulas(one, "D2")).toEqual([`=${two.name}!C5`]);
  expect(one.usedArea({ formats: true })).toEqual(parseArea("D1:D2"));
  expect(two.format(4, 2)).toEqual({ bold: true });
  expect([one.note(0, 0), two.note(4, 2)]).toEqual([null, "hier"]);
  expect(workbook.names.find(({ name }) => name === "blok")?.formula).toBe(`=${two.name}!$C$5:$C$6`);
  expect([tracked.sheet.name, tracked.area]).toEqual([two.name, parseArea("C5:C6")]);
});

test("a block moved over itself keeps everything", async () => {
  put(one, "A1:A3", [[1], ["=A1*2"], ["'x"]]);
  one.moveRange(parseArea("A1:A3"), { sheet: one, row: 1, column: 0 });
  await workbook.calculated();
  expect(values(one, "A1:A4")).toEqual([[""], [1], [2], ["x"]]);
  expect(one.read(parseArea("A4"))[0]?.[0]?.prefixed).toBe(true);
});

test("sorting orders as Excel does and moves formats, notes and relative formulas", async () => {
  put(one, "A1:C5", [
    ["b", 1, "=B1*2"],
    [10, 2, "=B2*2"],
    ["", 3, "=B3*2"],
    ["A", 4, "=B4*2"],
    [2, 5, "=B5*2"],
  ]);
  one.setFormat(parseArea("A5"), { fill: "#FF0000" });
  one.setNote(4, 0, "twee");
  one.sort(parseArea("A1:C5"), 0);
  await workbook.calculated();
  expect(values(one, "A1:C5")).toEqual([
    [2, 5, 10],
    [10, 2, 4],
    ["A", 4, 8],
    ["b", 1, 2],
    ["", 3, 6],
  ]);
  expect(formulas(one, "C1")).toEqual(["=B1*2"]);
  expect([one.format(0, 0), one.format(4, 0)]).toEqual([{ fill: "#FF0000" }, {}]);
  expect(one.note(0, 0)).toBe("twee");
});

test("inserted rows and columns take after the ones before them, and spilled results move along", async () => {
  put(one, "A1:A3", [[3], [1], [2]]);
  put(one, "C2", [["=A1:A3*10"]]);
  one.setFormat(parseArea("A2"), { bold: true });
  one.setColumnWidth(0, 1, 99);
  await workbook.calculated();
  one.insertColumns(1, 1);
  one.insertRows(2, 1);
  put(one, "A3", [[7]]);
  await workbook.calculated();
  expect(one.format(2, 0)).toEqual({ bold: true });
  expect(one.columnWidth(1)).toBeCloseTo(99);
  expect(values(one, "D2:D5")).toEqual([[30], [10], [70], [20]]);
});

test("merged cells shrink, grow and vanish with their rows and columns", () => {
  for (const area of ["A1:B1", "A3:B4", "D2:F2"]) one.merge(parseArea(area));
  one.insertRows(3, 1);
  one.deleteColumns(1, 1);
  expect([...one.merges()].sort((a, b) => a.row - b.row)).toEqual(["C2:E2", "A3:A5"].map(parseArea));
  one.deleteRows(2, 3);
  expect(one.merges()).toEqual([parseArea("C2:E2")]);
});

test("a table that grows in the middle names its new column, and structured references follow", async () => {
  put(one, "A1:B3", [
    ["Wie", "Uren"],
    ["Anna", 2],
    ["Bram", 3],
  ]);
  one.addTable(parseArea("A1:B3"), "Groei", "");
  put(one, "E1", [["=SUM(Groei[Uren])"]]);
  one.insertColumns(1, 1);
  one.insertRows(2, 1);
  put(one, "C3", [[10]]);
  await workbook.calculated();
  expect(values(one, "A1:C1")).toEqual([["Wie", "Kolom1", "Uren"]]);
  expect(values(one, "F1")).toEqual([[15]]);
});

test("formulas on both sheets follow any series of edits exactly as references shift", async () => {
  const reference = fc
    .record({ row: fc.nat(12), column: fc.nat(6), rows: fc.nat(4), columns: fc.nat(2), fixed: fc.boolean() })
    .map(({ row, column, rows, columns, fixed }) => {
      const mark = (name: string): string => (fixed ? name.replace(/([A-Z]+)(\d+)/, "$$$1$$$2") : name);
      return `${mark(cellName(row, column))}:${mark(cellName(row + rows, column + columns))}`;
    });
  const edits = fc.array(
    fc.record({
      kind: fc.constantFrom(
        "insertRows" as const,
        "deleteRows" as const,
        "insertColumns" as const,
        "deleteColumns" as const,
      ),
      at: fc.nat(14),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(reference, edits, async (range, steps) => {
      const [home, away] = [workbook.addSheet(null), workbook.addSheet(null)];
      let expected = `=COUNTA(${home.name}!${range})&"${range}"`;
      put(away, "A1", [[expected]]);
      put(home, "Z99", [[`=COUNTA(${range})`]]);
      const seen = workbook.track(home, parseArea("Z99"));
      let own = `=COUNTA(${range})`;
      for (const step of steps) {
        const edit: LineEdit = { ...step, sheet: home.name };
        home[step.kind](step.at, step.count);
        expected = shiftFormula(expected, away.name, edit);
        own = shiftFormula(own, home.name, edit);
      }
      expect(formulas(away, "A1")).toEqual([expected]);
      expect(seen.area && home.read(seen.area)[0]?.[0]?.formula).toBe(own);
      workbook.deleteSheet(home);
      workbook.deleteSheet(away);
      await Promise.resolve();
    }),
    { numRuns: 40 },
  );
});
