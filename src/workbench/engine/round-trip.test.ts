/** Files that are opened and saved again, looked at with another reader. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "hucre/xlsx";
import { parseArea } from "./cells/area";
import type { EngineSheet, WorkbookEngine } from "./engine";
import { openWorkbook } from "./open-in-node";
import { XlsxPackage } from "./xlsx/package";

const WORKBOOKS = join(__dirname, "../../../tests/workbooks");
const EVERY_FEATURE = join(__dirname, "fixtures/every-feature.xlsx");
const files = [...readdirSync(WORKBOOKS).map((name) => join(WORKBOOKS, name)), EVERY_FEATURE];
const opened: WorkbookEngine[] = [];

async function open(bytes: Uint8Array): Promise<WorkbookEngine> {
  const workbook = await openWorkbook(bytes);
  opened.push(workbook);
  return workbook;
}

afterEach(() => opened.splice(0).forEach((workbook) => workbook.dispose()));

type Seen = Record<string, unknown>;

/** What another reader sees in a file; results of formulas and filled array cells are left out: a file may lack them. */
async function seenBy(bytes: Uint8Array): Promise<Seen[]> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  const names = [...(workbook.namedRanges ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...(sheet.cells ?? [])]
      .filter(([place]) => !/^[1-3],7$/.test(place))
      .map(([place, { formulaResult: _result, value, type, ...cell }]) =>
        cell.formula ? [place, cell] : [place, { value, type, ...cell }],
      )
      .sort(),
    columns: sheet.columns,
    rowDefs: [...(sheet.rowDefs ?? [])].sort(([a], [b]) => a - b),
    merges: sheet.merges,
    validations: sheet.dataValidations,
    rules: sheet.conditionalRules,
    pane: sheet.freezePane,
    protection: sheet.protection,
    page: sheet.pageSetup,
    headers: sheet.headerFooter,
    view: sheet.view,
    hidden: sheet.hidden,
    tables: sheet.tables,
    charts: sheet.charts,
    names,
  }));
}

/** Parts nobody asked the engine to change. */
const OWN_PARTS =
  /^\[Content_Types\]|^xl\/(workbook|styles|sharedStrings)\.xml|^xl\/worksheets\/|^xl\/tables\/|^xl\/(charts|drawings)\/|_rels\//;

test.each(files.map((path) => [path.split("/").pop() ?? "", path]))("%s comes back as it was", async (_, path) => {
  const before = new Uint8Array(readFileSync(path));
  const after = await (await open(before)).save();
  expect(await seenBy(after)).toEqual(await seenBy(before));
  const [was, is] = await Promise.all([XlsxPackage.open(before), XlsxPackage.open(after)]);
  for (const part of was.paths("").filter((name) => !OWN_PARTS.test(name))) expect(is.text(part)).toBe(was.text(part));
});

describe("everything a sheet holds, after rows and columns came and went", () => {
  let workbook: WorkbookEngine;
  let sheet: EngineSheet;

  beforeEach(async () => {
    const first = await open(readFileSync(EVERY_FEATURE));
    const edited = first.sheet("Wie doet wat");
    edited?.insertRows(0, 2);
    edited?.insertRows(7, 1);
    edited?.insertColumns(0, 1);
    edited?.deleteRows(3, 1);
    first.sheet("Tabel")?.insertColumns(1, 1);
    first.sheet("Tabel")?.insertRows(3, 1);
    workbook = await open(await first.save());
    const found = workbook.sheet("Wie doet wat");
    if (!found) throw new Error("The sheet is gone.");
    sheet = found;
  });

  it("stands in the file where it belongs", () => {
    expect(sheet.note(4, 3)).toBe("let op\ntwee regels");
    expect(sheet.merges()).toEqual([parseArea("B16:D17")]);
    expect(sheet.page).toMatchObject({
      printArea: parseArea("B3:F13"),
      titleRows: { first: 2, last: 2 },
      titleColumns: { first: 1, last: 1 },
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
      footer: { left: "&P / &N", center: "", right: "" },
    });
    expect(sheet.validations.map(({ area }) => area)).toEqual(
      ["D4:D13", "G4:G13", "E4:E13", "J4:J5", "B4:B13"].map(parseArea),
    );
    expect(sheet.validations[2]?.rule).toEqual({ custom: { formula: "=E4>0" } });
    expect(sheet.conditionalFormats.map(({ area }) => area)).toEqual(
      ["B4:F13", "E4:E13", "E4:E13", "B4:B13", "B4:B13"].map(parseArea),
    );
    expect(sheet.conditionalFormats[0]).toMatchObject({
      formula: "=$E4>5",
      format: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true },
      stopIfTrue: true,
    });
    expect(sheet.charts.map(({ anchor, references }) => [anchor.row, anchor.column, references])).toEqual([
      [4, 12, ["'Wie doet wat'!$B$4:$B$13"]],
    ]);
    expect(workbook.sheet("Grafiek")?.charts[0]).toMatchObject({ type: "ColumnClustered", title: "Uren per taak" });
    expect(workbook.sheet("Grafiek")?.charts[0]?.references).toContain("'Wie doet wat'!$E$4:$E$13");
    expect(sheet.isRowHidden(5)).toBe(true);
    expect(sheet.isColumnHidden(3)).toBe(true);
    expect(sheet.rowHeight(3)).toBe(42);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 1 });
  });

  it("keeps names, tables and formulas right", async () => {
    const formulas = new Map(workbook.names.map(({ name, formula }) => [name, formula]));
    expect(formulas.get("uren")).toBe("='Wie doet wat'!$E$4:$E$13");
    expect(formulas.get("btw")).toBe("=0.21");
    const [table] = workbook.sheet("Tabel")?.tables ?? [];
    expect(table).toMatchObject({ name: "Tabel1", area: parseArea("A1:D6") });
    expect(
      workbook
        .sheet("Tabel")
        ?.read(parseArea("A1:D1"))[0]
        ?.map(({ value }) => value),
    ).toEqual(["Naam", "Kolom1", "Uren", "Dubbel"]);
    await workbook.calculated();
    const lists = workbook
      .sheet("Lijsten")
      ?.read(parseArea("C1:C3"))
      .map(([cell]) => [cell?.formula, cell?.value]);
    expect(lists).toEqual([
      ["='Wie doet wat'!E6*2", 12],
      ["=SUM('Wie doet wat'!$E$4:$E$13)", 81],
      ["=SUM(Tabel1[Uren])", 6],
    ]);
  });
});

test("what was made here comes back: rules, lists, notes, tables and page set-up on a new sheet", async () => {
  const first = await open(readFileSync(join(WORKBOOKS, "takenoverzicht-leeg.xlsx")));
  const made = first.addSheet("Nieuw blad");
  made.write(parseArea("A1:B3"), [
    ["Wie", "Uren"],
    ["Anna", 2],
    ["Bram", 3],
  ]);
  made.addTable(parseArea("A1:B3"), "Mensen", "TableStyleLight9");
  made.setNote(1, 0, "een notitie");
  const prompt = { message: "", showPrompt: false, title: "" };
  const errorAlert = { message: "Kies", showAlert: true, style: "Stop", title: "Fout" };
  made.validations.push({
    area: parseArea("A2:A3"),
    rule: { list: { inCellDropDown: true, source: "=Mensen[Wie]" } },
    ignoreBlanks: true,
    errorAlert,
    prompt,
  });
  made.conditionalFormats.push(
    {
      id: "cf1",
      area: parseArea("A2:B3"),
      type: "Custom",
      formula: '=$A2="Anna"',
      format: { fill: "#FFEB9C" },
      stopIfTrue: false,
      priority: 0,
    },
    {
      id: "cf2",
      area: parseArea("B2:B3"),
      type: "DataBar",
      dataBar: { color: "#638EC6", minimum: 0, maximum: null },
      stopIfTrue: false,
      priority: 1,
    },
  );
  Object.assign(made.page, {
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
    printArea: parseArea("A1:B3"),
  });
  made.frozen = { rows: 1, columns: 0 };
  made.tabColor = "#1072BA";
  first.setProtected(made, true);
  await first.save();
  const again = (await open(await first.save())).sheet("Nieuw blad");
  expect(again?.tables).toMatchObject([
    { name: "Mensen", area: parseArea("A1:B3"), style: "TableStyleLight9", showFilterButton: true },
  ]);
  expect(again?.note(1, 0)).toBe("een notitie");
  expect(again?.validations).toEqual(made.validations);
  expect(again?.conditionalFormats).toMatchObject([
    { area: parseArea("A2:B3"), type: "Custom", formula: '=$A2="Anna"', format: { fill: "#FFEB9C" }, priority: 1 },
    {
      area: parseArea("B2:B3"),
      type: "DataBar",
      dataBar: { color: "#638EC6", minimum: 0, maximum: null },
      priority: 2,
    },
  ]);
  expect(again?.page).toEqual(made.page);
  expect(again?.frozen).toEqual({ rows: 1, columns: 0 });
  expect(again?.tabColor).toBe("#1072BA");
  expect(again?.protected).toBe(true);
});

test("a deleted sheet takes its chart and drawing with it, and nothing else", async () => {
  const first = await open(readFileSync(EVERY_FEATURE));
  const gone = first.sheet("Grafiek");
  if (!gone) throw new Error("The fixture has changed.");
  first.deleteSheet(gone);
  const bytes = await first.save();
  const [was, is] = await Promise.all([XlsxPackage.open(readFileSync(EVERY_FEATURE)), XlsxPackage.open(bytes)]);
  const lost = was.paths("").filter((path) => !is.has(path));
  expect(lost.map((path) => path.replace(/\d/, "")).sort()).toEqual([
    "xl/charts/chart.xml",
    "xl/drawings/_rels/drawing.xml.rels",
    "xl/drawings/drawing.xml",
    "xl/worksheets/_rels/sheet.xml.rels",
    "xl/worksheets/sheet.xml",
  ]);
  expect((await open(bytes)).sheet("Wie doet wat")?.charts.length).toBe(1);
});

test("younger functions carry the prefix that Excel wants, and lose it again", async () => {
  const first = await open(readFileSync(join(WORKBOOKS, "takenoverzicht-leeg.xlsx")));
  first.addSheet("F").write(parseArea("A1"), [['=NUMBERVALUE("1,5",",",".")+IFERROR(SUM(1),"NUMBERVALUE(")']]);
  const bytes = await first.save();
  const part = (await XlsxPackage.open(bytes)).text("xl/worksheets/sheet5.xml");
  expect(part).toContain('<f>_xlfn.NUMBERVALUE("1,5",",",".")+IFERROR(SUM(1),"NUMBERVALUE(")</f><v>2.5</v>');
  expect((await open(bytes)).sheet("F")?.read(parseArea("A1"))[0]?.[0]?.formula).toContain("=NUMBERVALUE(");
});
