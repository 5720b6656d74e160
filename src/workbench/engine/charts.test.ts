import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArea } from "./cells/area";
import { seriesData } from "./chart-data";
import type { EngineChart, EngineSheet, WorkbookEngine } from "./engine";
import { openWorkbook } from "./open-in-node";
import { XlsxPackage } from "./xlsx/package";

const EVERY_FEATURE = join(__dirname, "fixtures/every-feature.xlsx");
const HOURS = [
  ["", "Nu", "Straks"],
  ["Ann", 12, 8],
  ["Bram", 5.5, "?"],
];

const opened: WorkbookEngine[] = [];

afterEach(() => opened.splice(0).forEach((workbook) => workbook.dispose()));

async function open(bytes: Uint8Array): Promise<WorkbookEngine> {
  const workbook = await openWorkbook(bytes);
  opened.push(workbook);
  return workbook;
}

function sheetIn(workbook: WorkbookEngine, name: string): EngineSheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** A chart of the hours of two people, on a sheet that holds them from A1 on. */
function addHours(sheet: EngineSheet, changes: Partial<EngineChart> = {}): EngineChart {
  sheet.write(parseArea("A1:C3"), HOURS);
  const at = (cells: string) => `'${sheet.name}'!${cells}`;
  return sheet.addChart({
    name: "Uren",
    type: "BarStacked",
    title: "Uren & <punten>",
    anchor: parseArea("E2:J14"),
    references: ["$B$1", "$A$2:$A$3", "$B$2:$B$3", "$C$1", "$A$2:$A$3", "$C$2:$C$3"].map(at),
    bars: {
      colors: ["#0F6CBD", null],
      gapWidth: 60,
      legend: "Bottom",
      visibleOnly: false,
      reversed: true,
      valuesAtLast: true,
    },
    ...changes,
  });
}

const withoutId = ({ id: _, fromFile: __, ...chart }: EngineChart): unknown => chart;

test("a chart that was made stands in the file beside those that were there", async () => {
  const first = await open(readFileSync(EVERY_FEATURE));
  const there = sheetIn(first, "Grafiek").charts.map(withoutId);
  const made = addHours(first.addSheet("Uren van nu"));
  const beside = sheetIn(first, "Grafiek").addChart({ ...made, name: "Nog eens" });
  const again = await open(await first.save());
  expect(sheetIn(again, "Uren van nu").charts.map(withoutId)).toEqual([withoutId(made)]);
  expect(sheetIn(again, "Grafiek").charts.map(withoutId)).toEqual([...there, withoutId(beside)]);
  expect(sheetIn(again, "Wie doet wat").charts).toHaveLength(1);
  const third = await open(await again.save());
  expect(third.sheets.map((sheet) => sheet.charts)).toEqual(again.sheets.map((sheet) => sheet.charts));
});

test("a chart follows rows, columns and the name of its sheet", async () => {
  const first = await open(readFileSync(EVERY_FEATURE));
  addHours(first.addSheet("Uren"));
  const sheet = sheetIn(first, "Uren");
  sheet.insertRows(2, 1);
  sheet.insertColumns(0, 1);
  sheet.deleteRows(9, 1);
  first.renameSheet(sheet, "Ann's uren");
  const [chart] = sheetIn(await open(await first.save()), "Ann's uren").charts;
  expect(chart?.anchor).toEqual(parseArea("F2:K14"));
  expect(chart?.references.slice(0, 3)).toEqual(["$C$1", "$B$2:$B$4", "$C$2:$C$4"].map((at) => `'Ann''s uren'!${at}`));
});

test("a chart shows what its cells hold", async () => {
  const workbook = await open(readFileSync(EVERY_FEATURE));
  const sheet = workbook.addSheet("Uren");
  const chart = addHours(sheet);
  sheet.write(parseArea("B2"), [["=2*7"]]);
  await workbook.calculated();
  expect(seriesData(chart, workbook.sheets)).toEqual([
    { name: "Nu", categories: ["Ann", "Bram"], values: [14, 5.5], color: "#0F6CBD" },
    { name: "Straks", categories: ["Ann", "Bram"], values: [8, null], color: null },
  ]);
  sheet.deleteColumns(2, 1);
  expect(seriesData(chart, workbook.sheets)[1]).toMatchObject({ name: "", values: [] });
});

test("a chart is written as Excel wants its elements: in order, with the values of its cells", async () => {
  const workbook = await open(readFileSync(EVERY_FEATURE));
  addHours(workbook.addSheet("Uren"), { type: "ColumnClustered" });
  const pkg = await XlsxPackage.open(await workbook.save());
  const text = pkg.text("xl/charts/chart3.xml");
  const order = (...names: string[]) => {
    const from = text.indexOf(`<c:${names[0]}`);
    const places = names.map((name) => text.indexOf(`<c:${name}`, from));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  };
  order("roundedCorners", "title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs");
  order("barDir val", "grouping", "varyColors", "ser>", "gapWidth", "axId", "catAx", "valAx");
  order("idx", "order", "tx>", "spPr", "invertIfNegative", "cat>", "val>");
  const axis = [
    "axId",
    "scaling",
    "delete",
    "axPos",
    "numFmt",
    "majorTickMark",
    "minorTickMark",
    "tickLblPos",
    "crossAx",
  ];
  order("catAx", ...axis, "crosses ", "auto ", "lblAlgn", "lblOffset", "noMultiLvlLbl");
  order("valAx", ...axis, "crosses ", "crossBetween");
  expect(pkg.text("xl/drawings/drawing3.xml")).toContain(
    "<xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>",
  );
  expect(text).toContain("<a:t>Uren &amp; &lt;punten&gt;</a:t>");
  expect(text).toContain(
    '<c:f>\'Uren\'!$C$2:$C$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>8</c:v></c:pt></c:numCache>',
  );
  expect(text).not.toContain("overlap");
});

test("charts change and go after the workbook was saved, and leave nothing behind", async () => {
  const workbook = await open(readFileSync(EVERY_FEATURE));
  const before = (await XlsxPackage.open(await workbook.save())).paths("");
  const sheet = sheetIn(workbook, "Grafiek");
  const chart = addHours(sheet);
  await workbook.save();
  chart.title = "Anders";
  const saved = await open(await workbook.save());
  expect(sheetIn(saved, "Grafiek").charts.map(({ title }) => title)).toEqual(["Uren per taak", "Anders"]);
  sheet.charts.splice(sheet.charts.indexOf(chart), 1);
  expect((await XlsxPackage.open(await workbook.save())).paths("")).toEqual(before);
});

test("a chart that came with the file is written with its series as they are now", async () => {
  const first = await open(readFileSync(EVERY_FEATURE));
  const made = sheetIn(first, "Grafiek").addChart({ ...addHours(first.addSheet("Uren")), name: "Nog eens" });
  const again = await open(await first.save());
  const here = (workbook: WorkbookEngine) => {
    const found = sheetIn(workbook, "Grafiek").charts.find(({ name }) => name === made.name);
    if (!found?.bars) throw new Error("The chart is gone.");
    return { chart: found, colors: found.bars.colors };
  };
  const { chart, colors } = here(again);
  const third = ["$B$4", "$A$2:$A$3", "$C$2:$C$3"].map((at) => `'Uren'!${at}`);
  chart.references.push(...third);
  colors.push("#107C10");
  const more = await open(await again.save());
  expect(here(more).chart.references).toEqual([...made.references, ...third]);
  expect(here(more).colors).toEqual(["#0F6CBD", null, "#107C10"]);
  here(more).chart.references.splice(3);
  here(more).colors.splice(0, 3, "#C50F1F");
  const fewer = await open(await more.save());
  expect(withoutId(here(fewer).chart)).toEqual(withoutId(here(more).chart));
});

test("every chart and every frame has an id of its own", async () => {
  const workbook = await open(readFileSync(EVERY_FEATURE));
  const sheet = sheetIn(workbook, "Grafiek");
  const made = [addHours(sheet), addHours(sheet)];
  expect(new Set(sheet.charts.map(({ id }) => id)).size).toBe(sheet.charts.length);
  expect(made).toHaveLength(2);
  const pkg = await XlsxPackage.open(await workbook.save());
  const frames = pkg.paths("xl/drawings/drawing").map((path) => pkg.text(path));
  for (const frame of frames) {
    const ids = [...frame.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
