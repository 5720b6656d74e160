import type { EngineChart } from "../engine/engine";
import type { NodeHost } from "./node/node-host";
import { closeHosts, codeOf, onProef, openHost } from "./testing/open-host";

afterEach(closeHosts);

const hours = [
  ["", "Nu", "Straks"],
  ["Ann", 12, 8],
  ["Bram", 5, 9],
];

const chartsOf = ({ host }: NodeHost): readonly EngineChart[] => host.engine.sheet("Proef")?.charts ?? [];

function addHours(sheet: Excel.Worksheet, by?: "Auto" | "Columns" | "Rows"): Excel.Chart {
  const range = sheet.getRange("A1:C3");
  range.values = hours;
  return sheet.charts.add("BarStacked", range, by);
}

test("a chart is made of a table, looks as asked and covers its cells", async () => {
  const node = await openHost();
  const read = await onProef(node, async (sheet, context) => {
    const chart = addHours(sheet, "Columns");
    chart.name = "Uren";
    chart.title.text = "Uren per persoon";
    chart.plotVisibleOnly = false;
    chart.legend.position = "Right";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = "Maximum";
    chart.setPosition("E2", "J14");
    chart.series.getItemAt(0).gapWidth = 60;
    chart.series.getItemAt(0).format.fill.setSolidColor("#0f6cbd");
    chart.series.load("count,items/name");
    await context.sync();
    return [chart.series.count, chart.series.items.map(({ name }) => name)];
  });
  expect(read).toEqual([2, ["Nu", "Straks"]]);
  expect(chartsOf(node)).toEqual([
    expect.objectContaining({
      name: "Uren",
      type: "BarStacked",
      title: "Uren per persoon",
      anchor: { row: 1, column: 4, rowCount: 13, columnCount: 6 },
      references: ["$B$1", "$A$2:$A$3", "$B$2:$B$3", "$C$1", "$A$2:$A$3", "$C$2:$C$3"].map((at) => `Proef!${at}`),
      bars: {
        colors: ["#0F6CBD", null],
        gapWidth: 60,
        legend: "Right",
        visibleOnly: false,
        reversed: true,
        valuesAtLast: true,
      },
    }),
  ]);
});

test("rows can be the series, and more columns than rows make them so by themselves", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    addHours(sheet, "Rows");
    const wide = sheet.getRange("A5:D6");
    wide.values = [
      ["", "Jan", "Feb", "Maart"],
      ["Ann", 1, 2, 3],
    ];
    sheet.charts.add("ColumnClustered", wide);
  });
  const at = (...cells: string[]) => cells.map((each) => `Proef!${each}`);
  expect(chartsOf(node).map(({ references }) => references.slice(0, 3))).toEqual([
    at("$A$2", "$B$1:$C$1", "$B$2:$C$2"),
    at("$A$6", "$B$5:$D$5", "$B$6:$D$6"),
  ]);
  expect(chartsOf(node)[1]).toMatchObject({ title: "Ann", bars: { legend: null } });
});

test("a chart that is told again of its cells keeps its looks, and a colour for each series by its place", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    const chart = addHours(sheet, "Columns");
    chart.name = "Uren";
    chart.title.text = "Uren per persoon";
    chart.setPosition("E2", "J14");
    chart.series.getItemAt(0).format.fill.setSolidColor("#0F6CBD");
    sheet.getRange("A4:C4").values = [["Cas", 1, 2]];
    chart.setData(sheet.getRange("A1:C4"), "Rows");
    chart.series.getItemAt(2).format.fill.setSolidColor("#107C10");
    sheet.charts.getItemOrNullObject("nergens").setData(sheet.getRange("A1:C4"), "Rows");
    sheet.charts.getItemOrNullObject("nergens").series.getItemAt(2).format.fill.setSolidColor("#107C10");
  });
  const at = (...cells: string[]) => cells.flatMap((row) => [`$A$${row}`, "$B$1:$C$1", `$B$${row}:$C$${row}`]);
  expect(chartsOf(node)).toEqual([
    expect.objectContaining({
      title: "Uren per persoon",
      anchor: { row: 1, column: 4, rowCount: 13, columnCount: 6 },
      references: at("2", "3", "4").map((each) => `Proef!${each}`),
      bars: expect.objectContaining({ colors: ["#0F6CBD", null, "#107C10"] }) as unknown,
    }),
  ]);
});

test("a row that is put in between two series is none of them, and a series whose row is gone stays, broken", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    addHours(sheet, "Rows");
    sheet.getRange("3:3").insert("Down");
    sheet.getRange("2:2").delete("Up");
  });
  const series = chartsOf(node).map(({ references }) => references.filter((_, index) => index % 3 !== 1));
  expect(series).toEqual([["#REF!", "#REF!", "Proef!$A$3", "Proef!$B$3:$C$3"]]);
});

test("a chart is taken away by its name, and one that is not there is no trouble", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    addHours(sheet).name = "Uren";
    addHours(sheet);
    sheet.charts.getItemOrNullObject("uren").delete();
    sheet.charts.getItemOrNullObject("nergens").delete();
  });
  expect(chartsOf(node).map(({ name }) => name)).toEqual(["Chart 2"]);
});

test.each([
  [
    "a kind that does not exist",
    "InvalidArgument",
    (sheet) => sheet.charts.add("Staaf" as "Line", sheet.getRange("A1")),
  ],
  ["a kind that is not played", "ApiNotFound", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:C3"))],
  ["a direction that does not exist", "InvalidArgument", (sheet) => addHours(sheet, "Cells" as "Rows")],
  [
    "numbers for names",
    "ApiNotFound",
    (sheet) => {
      addHours(sheet);
      sheet.charts.add("BarStacked", sheet.getRange("B2:C3"));
    },
  ],
  [
    "a series that is not there",
    "InvalidArgument",
    (sheet) => addHours(sheet).series.getItemAt(2).format.fill.setSolidColor("#000000"),
  ],
  [
    "a colour that is none",
    "InvalidArgument",
    (sheet) => addHours(sheet).series.getItemAt(0).format.fill.setSolidColor("#12"),
  ],
  ["a gap that is too wide", "InvalidArgument", (sheet) => void (addHours(sheet).series.getItemAt(0).gapWidth = 501)],
  [
    "a side that does not exist",
    "InvalidArgument",
    (sheet) => void (addHours(sheet).legend.position = "Onder" as "Top"),
  ],
  [
    "a name twice",
    "ItemAlreadyExists",
    (sheet) => {
      addHours(sheet).name = "Uren";
      addHours(sheet).name = "uren";
    },
  ],
  ["a place outside the sheet", "InvalidArgument", (sheet) => addHours(sheet).setPosition("ZZZZ1")],
] satisfies [string, string, (sheet: Excel.Worksheet) => unknown][])("%s is refused", async (_, code, work) => {
  const node = await openHost();
  expect(
    await codeOf(
      onProef(node, (sheet) => {
        work(sheet);
      }),
    ),
  ).toBe(code);
});

test("a protected sheet takes no chart", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    addHours(sheet);
    sheet.protection.protect();
  });
  expect(await codeOf(onProef(node, (sheet) => void sheet.charts.add("BarStacked", sheet.getRange("A1:C3"))))).toBe(
    "AccessDenied",
  );
  expect(await codeOf(onProef(node, (sheet) => void (sheet.charts.getItemAt(0).legend.visible = false)))).toBe(
    "AccessDenied",
  );
});
