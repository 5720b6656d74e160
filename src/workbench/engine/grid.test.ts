/** What happens on Univer's grid itself, with the plug-ins that the page has, in Node. */
import { FUniver } from "@univerjs/core/facade";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import enUS from "@univerjs/preset-sheets-node-core/locales/en-US";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import "@univerjs/sheets-note/facade";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArea } from "./cells/area";
import type { EngineChange, EngineSheet, WorkbookEngine } from "./engine";
import { addIteratorHelpers } from "./missing-iterators";
import { openEngine } from "./open-engine";

let univer: Univer;
let api: FUniver;
let workbook: WorkbookEngine;
let sheet: EngineSheet;
let changes: EngineChange[];

/** Somebody at the grid works through Univer alone. */
const grid = () => {
  const facade = api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
  if (!facade) throw new Error("The grid shows no sheet.");
  return facade;
};

beforeEach(async () => {
  addIteratorHelpers();
  univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: enUS } });
  for (const entry of UniverSheetsNodeCorePreset().plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry];
    univer.registerPlugin(plugin, config);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  api = FUniver.newAPI(univer);
  workbook = await openEngine(api, readFileSync(join(__dirname, "fixtures/every-feature.xlsx")));
  const found = workbook.sheet("Wie doet wat");
  if (!found) throw new Error("The fixture has changed.");
  sheet = found;
  changes = [];
  workbook.onChange((change) => changes.push(change));
});

afterEach(() => {
  workbook.dispose();
  univer.dispose();
});

const kinds = (): string[] => changes.map(({ kind }) => kind);

test("typing at the grid reaches the engine", async () => {
  grid().getRange("B3").setValue("anders");
  await workbook.calculated();
  expect(sheet.read(parseArea("B3"))[0]?.[0]?.value).toBe("anders");
  expect(kinds()).toEqual(["cellsChanged"]);
  expect(changes[0]?.area).toEqual(parseArea("B3"));
});

test("rows inserted at the grid shift the engine's own things once, and formulas rightly", async () => {
  grid().insertRows(3, 2);
  await workbook.calculated();
  expect(kinds()).toContain("rowsInserted");
  expect(kinds()).not.toContain("cellsChanged");
  expect(workbook.names.find(({ name }) => name === "uren")?.formula).toBe("='Wie doet wat'!$D$2:$D$13");
  expect(sheet.validations[0]?.area).toEqual(parseArea("C2:C13"));
  expect(sheet.note(5, 2)).toContain("let op");
  expect(workbook.sheet("Lijsten")?.read(parseArea("C2"))[0]?.[0]).toMatchObject({
    formula: "=SUM('Wie doet wat'!$D$2:$D$13)",
    value: 82.5,
  });
});

test("a series of edits at the grid, one right after the other, leaves formulas right", async () => {
  grid().insertRows(0, 2);
  grid().insertRows(7, 1);
  grid().insertColumns(0, 1);
  grid().deleteRows(3, 1);
  await workbook.calculated();
  expect(workbook.names.find(({ name }) => name === "uren")?.formula).toBe("='Wie doet wat'!$E$4:$E$13");
  expect(workbook.sheet("Lijsten")?.read(parseArea("C2"))[0]?.[0]).toMatchObject({
    formula: "=SUM('Wie doet wat'!$E$4:$E$13)",
    value: 81,
  });
  expect(sheet.read(parseArea("H5"))[0]?.[0]?.formula).toBe('=IFERROR(INDEX(C4:C13,MATCH(3,B4:B13,0)),"")');
});

test("rows deleted on a sheet that is not in front leave formulas right, which Univer alone does not manage", async () => {
  const behind = workbook.sheet("Tabel");
  api.getActiveWorkbook()?.getSheetByName("Tabel")?.deleteRows(1, 1);
  await workbook.calculated();
  expect(behind?.read(parseArea("C2:C4")).map(([cell]) => cell?.formula)).toEqual(["=B2*2", "=B3*2", "=B4*2"]);
  expect(behind?.tables[0]?.area).toEqual(parseArea("A1:C4"));
});

test("undoing at the grid brings names back", async () => {
  grid().insertRows(3, 2);
  await workbook.calculated();
  api.getActiveWorkbook()?.undo();
  await workbook.calculated();
  expect(workbook.names.find(({ name }) => name === "uren")?.formula).toBe("='Wie doet wat'!$D$2:$D$11");
  expect(workbook.sheet("Lijsten")?.read(parseArea("C2"))[0]?.[0]?.value).toBe(82.5);
});

test("a sheet renamed at the grid is followed", async () => {
  grid().setName("Anders, nu");
  await workbook.calculated();
  expect(sheet.name).toBe("Anders, nu");
  expect(kinds()).toContain("sheetRenamed");
  expect(workbook.names.find(({ name }) => name === "uren")?.formula).toBe("='Anders, nu'!$D$2:$D$11");
});

test("the grid shows conditional formats, lists and notes, where the engine has them", async () => {
  const shown = () =>
    grid()
      .getConditionalFormattingRules()
      .map(({ ranges }) => ranges[0]?.endRow);
  expect(shown()).toEqual([10, 10]);
  expect(grid().getDataValidations().length).toBe(3);
  sheet.insertRows(5, 1);
  sheet.setNote(0, 0, "nieuw");
  expect(shown()).toEqual([11, 11]);
  expect(
    grid()
      .getNotes()
      .map(({ note }) => note)
      .sort(),
  ).toEqual(["hier", "let op\ntwee regels", "nieuw"]);
  grid()
    .getRange("A2")
    .createOrUpdateNote({ id: "x", row: 1, col: 0, note: "van de gebruiker", width: 100, height: 50, show: false });
  await workbook.calculated();
  expect(sheet.note(1, 0)).toBe("van de gebruiker");
});

test("a cell without a font of its own is drawn in the workbook's, also on a sheet that is new", () => {
  const added = workbook.addSheet("Nieuw");
  for (const { id } of [sheet, added])
    expect(api.getActiveWorkbook()?.getSheetBySheetId(id)?.getSheet().getComposedCellStyle(800, 20)).toMatchObject({
      ff: "Calibri",
      fs: 11,
    });
});
