import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArea } from "./cells/area";
import type { EngineSheet, WorkbookEngine } from "./engine";
import { openWorkbook } from "./open-in-node";

const WORKBOOKS = join(__dirname, "../../../tests/workbooks");
const opened: WorkbookEngine[] = [];

async function open(bytes: Uint8Array): Promise<WorkbookEngine> {
  const workbook = await openWorkbook(bytes, { now: () => new Date(2026, 10, 22) });
  opened.push(workbook);
  return workbook;
}

const example = (): Promise<WorkbookEngine> => open(readFileSync(join(WORKBOOKS, "takenoverzicht-leeg.xlsx")));

afterEach(() => opened.splice(0).forEach((workbook) => workbook.dispose()));

const put = (sheet: EngineSheet, area: string, contents: (string | number | boolean | null)[][]): void =>
  sheet.write(parseArea(area), contents);
const values = (sheet: EngineSheet, area: string): unknown[][] =>
  sheet.read(parseArea(area)).map((line) => line.map((cell) => cell.value));
const formulas = (sheet: EngineSheet, area: string): unknown[] =>
  sheet.read(parseArea(area)).flatMap((line) => line.map((cell) => cell.formula));

describe("cells", () => {
  it("writes as Excel parses typing, and leaves null holes alone", async () => {
    const sheet = (await example()).addSheet("Proef");
    put(sheet, "A1:F1", [["x", "y", 3, "'007", "1-2", "50%"]]);
    put(sheet, "A1:F1", [[null, "007", "", null, null, null]]);
    expect(values(sheet, "A1:F1")).toEqual([["x", 7, "", "007", 46024, 0.5]]);
    expect(sheet.read(parseArea("D1"))[0]?.[0]).toEqual({ value: "007", formula: null, prefixed: true });
    expect(sheet.format(0, 4).numberFormat).toBe("d-mmm");
    expect(sheet.format(0, 5).numberFormat).toBe("0%");
    expect(sheet.usedArea()).toEqual(parseArea("A1:F1"));
  });

  it("keeps text text in cells formatted as text", async () => {
    const sheet = (await example()).addSheet("Proef");
    sheet.setFormat(parseArea("A1:B1"), { numberFormat: "@" });
    put(sheet, "A1:B1", [["=1+1", "3/4"]]);
    expect(values(sheet, "A1:B1")).toEqual([["=1+1", "3/4"]]);
    expect(formulas(sheet, "A1:B1")).toEqual([null, null]);
  });

  it("refuses text that is too long", async () => {
    const sheet = (await example()).addSheet("Proef");
    put(sheet, "A1", [["a".repeat(32_767)]]);
    expect(() => put(sheet, "A1", [["a".repeat(32_768)]])).toThrow("32767");
  });

  it("calculates formulas, through names and other sheets", async () => {
    const workbook = await example();
    const [one, two] = [workbook.addSheet("Lijst van taken"), workbook.addSheet("Twee")];
    put(one, "A1:A3", [[1], [2], [3]]);
    workbook.setName({
      name: "lijst",
      sheetId: null,
      formula: "='Lijst van taken'!$A$1:$A$3",
      visible: true,
      comment: "",
    });
    put(two, "A1:C1", [["=SUM(lijst)", "='Lijst van taken'!A2*10", "=1/0"]]);
    await workbook.calculated();
    expect(values(two, "A1:C1")).toEqual([[6, 20, "#DIV/0!"]]);
    put(one, "A1", [[11]]);
    await workbook.calculated();
    expect(values(two, "A1")).toEqual([[16]]);
  });

  it.each(["=IFERROR(SUM(later),0)", `=IFERROR(SUM(later)${"+0*SUM(later)".repeat(10)},0)`])(
    "calculates %s once the name exists",
    async (formula) => {
      const workbook = await example();
      const sheet = workbook.addSheet("Getallen");
      put(sheet, "A1:B1", [[6, formula]]);
      await workbook.calculated();
      expect(values(sheet, "B1")).toEqual([[0]]);
      workbook.setName({ name: "later", sheetId: null, formula: "=Getallen!$A$1", visible: true, comment: "" });
      await workbook.calculated();
      expect(values(sheet, "B1")).toEqual([[6]]);
    },
  );
});

describe("inserting and deleting", () => {
  it("moves formulas, names and what is tracked along, also from other sheets", async () => {
    const workbook = await example();
    const [one, two] = [workbook.addSheet("Lijst van taken"), workbook.addSheet("Twee")];
    put(one, "A1:B3", [
      [1, "=A1*2"],
      [2, "=A2*2"],
      [3, "=SUM(A$1:A3)"],
    ]);
    put(two, "A1:B1", [["=SUM('Lijst van taken'!$A$1:$A$3)", "=SUM(lijst)"]]);
    workbook.setName({
      name: "lijst",
      sheetId: null,
      formula: "='Lijst van taken'!$A$1:$A$3",
      visible: true,
      comment: "",
    });
    const tracked = workbook.track(one, parseArea("A2:B3"));
    one.insertRows(1, 2);
    put(one, "A2", [[100]]);
    await workbook.calculated();
    expect(workbook.names.find((name) => name.name === "lijst")?.formula).toBe("='Lijst van taken'!$A$1:$A$5");
    expect(tracked.area).toEqual(parseArea("A4:B5"));
    expect(formulas(one, "B1:B5")).toEqual(["=A1*2", null, null, "=A4*2", "=SUM(A$1:A5)"]);
    expect(formulas(two, "A1")).toEqual(["=SUM('Lijst van taken'!$A$1:$A$5)"]);
    expect(values(two, "A1:B1")).toEqual([[106, 106]]);
    one.insertColumns(0, 1);
    one.deleteRows(3, 2);
    await workbook.calculated();
    expect(tracked.area).toBeNull();
    expect(workbook.names.find((name) => name.name === "lijst")?.formula).toBe("='Lijst van taken'!$B$1:$B$3");
    expect(values(two, "A1:B1")).toEqual([[101, 101]]);
  });

  it("follows renamed and deleted sheets", async () => {
    const workbook = await example();
    const [one, two] = [workbook.addSheet("Een"), workbook.addSheet("Twee")];
    put(one, "A1", [[5]]);
    put(two, "A1:B1", [["=Een!A1", "=vijf"]]);
    workbook.setName({ name: "vijf", sheetId: null, formula: "=Een!$A$1", visible: true, comment: "" });
    workbook.renameSheet(one, "Eén, nieuw");
    await workbook.calculated();
    expect(formulas(two, "A1")).toEqual(["='Eén, nieuw'!A1"]);
    expect(workbook.names.find((name) => name.name === "vijf")?.formula).toBe("='Eén, nieuw'!$A$1");
    expect(values(two, "A1:B1")).toEqual([[5, 5]]);
    workbook.deleteSheet(one);
    await workbook.calculated();
    expect(workbook.names.find((name) => name.name === "vijf")?.formula).toBe("=#REF!");
    expect(values(two, "A1:B1")).toEqual([["#REF!", "#REF!"]]);
  });
});

describe("saving", () => {
  it("brings back what was written", async () => {
    const workbook = await example();
    const sheet = workbook.addSheet("Wie doet wat");
    put(sheet, "A1:D2", [
      ["tekst", "'=geen formule", 1.5, true],
      ["=C1*2", '=NUMBERVALUE("1,5",",")', "#N/A", "=NA()"],
    ]);
    sheet.setFormat(parseArea("A1:B1"), { bold: true, fill: "#FFCC00", textOrientation: 45, wrapText: true });
    sheet.setColumnWidth(0, 1, 120);
    sheet.setRowHidden(4, 1, true);
    workbook.setName({
      name: "lijst",
      sheetId: null,
      formula: "='Wie doet wat'!$A$1:$A$3",
      visible: false,
      comment: "hoi",
    });
    workbook.settings.set("schema", { version: 2 });
    const again = await open(await workbook.save());
    const back = again.sheet("wie doet wat");
    if (!back) throw new Error("The sheet is gone.");
    expect(back.read(parseArea("A1:D2"))).toEqual(sheet.read(parseArea("A1:D2")));
    expect(back.format(0, 0)).toEqual({ bold: true, fill: "#FFCC00", textOrientation: 45, wrapText: true });
    expect(back.columnWidth(0)).toBeCloseTo(120);
    expect(back.isRowHidden(4)).toBe(true);
    expect(again.names).toEqual(workbook.names);
    expect(again.settings.get("schema")).toEqual({ version: 2 });
    expect(again.activeSheet.name).toBe(workbook.activeSheet.name);
  });
});

describe("a workbook opened without calculation", () => {
  it("keeps formulas, shows nothing for new ones, and says that calculation is manual", async () => {
    const bytes = readFileSync(join(WORKBOOKS, "takenoverzicht-leeg.xlsx"));
    const workbook = await openWorkbook(bytes, { calculates: false });
    opened.push(workbook);
    const sheet = workbook.addSheet("Som");
    put(sheet, "A1:B1", [[2, "=A1*2"]]);
    await workbook.calculated();
    expect(values(sheet, "A1:B1")).toEqual([[2, ""]]);
    expect(formulas(sheet, "A1:B1")).toEqual([null, "=A1*2"]);
    expect(workbook.calculationMode).toBe("Manual");
    expect(() => (workbook.calculationMode = "Automatic")).toThrow("without calculation");
  });
});

test("a sheet whose name Univer's formulas would misread is refused, rather than calculated wrongly", async () => {
  const workbook = await example();
  const named = /calculates no formulas/;
  expect(() => workbook.addSheet("Let op!")).toThrow(named);
  const sheet = workbook.addSheet("Proef");
  expect(() => workbook.renameSheet(sheet, "Proef!")).toThrow(named);
  expect(workbook.sheets.map(({ name }) => name)).toContain("Proef");
});
