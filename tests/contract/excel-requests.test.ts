import { chunksOf } from "../../src/excel/chunks";
import { createExcelPort } from "../../src/excel/excel-port";
import { wholeSheet, type CellValue } from "../../src/workbook/snapshot";
import { modelClasses } from "../../src/workbench/host/model/model-classes";
import { HostError } from "../../src/workbench/host/host-error";
import { type Guard, plainPage, type Step } from "../../src/workbook/steps/steps";
import { type ExcelSubject, openInExcel } from "./excel-subject";
import { type ChartLook, holding, sheetOf, snapshotOf, write } from "./subject";

/** A workbook as large as a school's: sixty tasks, in the list and in two matrices. */
const list = (columns: number) =>
  Array.from({ length: 64 }, (_, row) => [
    "Pedagogisch-didactisch",
    `Taak ${row}: toestellen en programma's voor de leerlingen klaarzetten`,
    ...Array.from({ length: columns }, (): CellValue => (row % 3 === 0 ? "U" : "")),
    `taak-${row}`,
  ]);

const sheets = [
  { name: "Intro", cells: [["Welkom"]] },
  { name: "Taken", cells: list(3) },
  { name: "Team", cells: [["Naam"], ["Ann"]] },
  { name: "Huidige situatie", cells: list(6) },
  { name: "Streefdoel", cells: list(6) },
  { name: "Instellingen", cells: [["School"]] },
];

let subject: ExcelSubject;
beforeEach(async () => {
  subject = await openInExcel(sheets);
  await subject.hands.addTable("Team", { row: 0, column: 0, rowCount: 2, columnCount: 1 }, "Team");
});
afterEach(() => subject.close());

const count = () => subject.host.counters.take();

test("the first read takes one sync when the only tables are the add-in's own", async () => {
  const port = createExcelPort({ excel: subject.host.excel, ownTables: ["Team", "Nog_niet_gemaakt"] });
  count();
  const read = await port.read();
  expect(count().syncs).toBe(1);
  expect(read.ok && read.snapshot.sheets[2]?.tables).toHaveLength(1);
});

test("a table not seen before takes a second sync once", async () => {
  count();
  await snapshotOf(subject);
  expect(count().syncs).toBe(2);
  await snapshotOf(subject);
  expect(count().syncs).toBe(1);
});

test("more sheets than expected are read too", async () => {
  for (let number = 1; number <= 30; number++) await subject.hands.addSheet(`Klas ${number}`);
  const port = createExcelPort({ excel: subject.host.excel, ownTables: ["Team"] });
  const seen = async () => {
    const read = await port.read();
    return read.ok && new Set(read.snapshot.sheets.map((sheet) => sheet.name)).size;
  };
  count();
  expect(await seen()).toBe(36);
  expect(count().syncs).toBe(3);
  expect(await seen()).toBe(36);
  expect(count().syncs).toBe(1);
});

test("what lies on a few lines is told in two syncs, on a sheet too large for one answer in as many as it takes", async () => {
  const { id: sheetId } = await sheetOf(subject, "Huidige situatie");
  await subject.hands.remark("Huidige situatie", 3, 3, "nakijken");
  count();
  const row = { ...wholeSheet, row: 3, rowCount: 3 };
  const column = { ...wholeSheet, column: 3, columnCount: 3 };
  const asked = [row, column].map((area) => ({ sheetId, area }));
  expect(await subject.port.adornments(asked)).toMatchObject({ ok: true, adornments: [{ row: 3, column: 3 }] });
  expect(count().syncs).toBe(2);
  await subject.hands.fill("Huidige situatie", { row: 9_999, column: 9, rowCount: 1, columnCount: 1 }, "#FFEE00");
  count();
  const looked = await subject.port.adornments([{ sheetId, area: wholeSheet }]);
  expect(looked).toMatchObject({
    ok: true,
    adornments: [
      { row: 9_999, column: 9 },
      { row: 3, column: 3 },
    ],
  });
  expect(count().syncs).toBe(3);
});

test("assigning a task stays within two syncs and 20 kB, the fresh read included", async () => {
  const { id } = await sheetOf(subject, "Huidige situatie");
  const ids: Guard = {
    sheet: id,
    area: { row: 0, column: 8, rowCount: 64, columnCount: 1 },
    expected: holding(list(6).map((line) => [line[8] ?? ""])),
  };
  count();
  await snapshotOf(subject);
  expect(await subject.port.apply([write(id, 10, 4, [["U"]]), write(id, 10, 7, [["x"]])], [ids])).toEqual({ ok: true });
  const { syncs, requestBytes } = count();
  expect(syncs).toBe(2);
  expect(requestBytes).toBeLessThan(20_000);
});

test("notices rows put in between comparing the guards and moving rows", async () => {
  const { host } = subject.host;
  const receive = host.receive.bind(host);
  let batches = 0;
  host.receive = async (body, customData) => {
    const answer = await receive(body, customData);
    batches += 1;
    if (batches === 1) await subject.hands.insertRows("Taken", 1, 1);
    return answer;
  };
  const guard = {
    sheet: "Taken",
    area: { row: 3, column: 5, rowCount: 1, columnCount: 1 },
    expected: holding([["taak-3"]]),
  };
  const steps: Step[] = [{ do: "insertRows", sheet: "Taken", row: 4, count: 1 }];
  expect(await subject.port.apply(steps, [guard])).toMatchObject({
    problem: { kind: "changedMeanwhile", sheet: "Taken" },
    written: true,
    differences: [{ found: holding([["taak-2"]]) }],
  });
});

test("sixty scattered marks go in one sync of some kilobytes", async () => {
  const { id } = await sheetOf(subject, "Streefdoel");
  const marks = Array.from({ length: 60 }, (_, row) => write(id, row, 2 + ((row * 5) % 6), [["V"]]));
  count();
  expect(await subject.port.apply(marks, [])).toEqual({ ok: true });
  expect(count()).toMatchObject({ syncs: 1, cellsWritten: 60 });
});

test("nothing asked for stays behind in Excel", async () => {
  await snapshotOf(subject);
  await subject.port.apply([write("Taken", 3, 3, [["U"]])], []);
  await subject.settled();
  expect(subject.host.host.references.count).toBe(0);
});

test("waits out someone who is typing, and then goes on", async () => {
  subject.host.moods.busy(2);
  expect(await subject.port.apply([write("Taken", 3, 3, [["U"]])], [])).toEqual({ ok: true });
});

test("page set-up goes with the rest, and lets the guards be compared first", async () => {
  const page: Step = { do: "page", sheet: "Taken", page: plainPage };
  const steps = [page, write("Taken", 3, 3, [["U"]])];
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const guard: Guard = { sheet: "Taken", area, expected: [[null]] };
  count();
  await subject.port.apply(steps, []);
  expect(count().syncs).toBe(1);
  await subject.port.apply(steps, [guard]);
  expect(count().syncs).toBe(2);
});

test("makes the charts where their axes cannot be changed, as on an iPad", async () => {
  const position = modelClasses.get("ChartAxis")!.properties!["Position"] as { set: () => void };
  const refused = jest.spyOn(position, "set").mockImplementation(() => {
    throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  });
  const table = write("Intro", 0, 0, [
    ["", "Nu"],
    ["Ann", 12],
  ]);
  const area = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
  const looks = { do: "addChart", sheet: "Intro", kind: "barStacked", title: "", data: area, area } as const;
  const charts = ["Nu", "Straks"].map((name): Step => ({ ...looks, name, colors: ["#0F6CBD"] }));
  expect(await subject.port.apply([table, ...charts, write("Intro", 5, 0, [["x"]])], [])).toEqual({ ok: true });
  refused.mockRestore();
  const colorsOf = ({ series }: ChartLook) => series.map(({ color }) => color);
  expect(subject.look("Intro").charts.map((chart) => [chart.name, colorsOf(chart)])).toEqual([
    ["Nu", ["#0F6CBD"]],
    ["Straks", ["#0F6CBD"]],
  ]);
  expect((await sheetOf(subject, "Intro")).values[5]?.[0]).toBe("x");
});

test("says so when an answer never comes", async () => {
  const port = createExcelPort({ excel: subject.host.excel, timeout: 50 });
  subject.host.moods.loseAnswers(1);
  expect(await port.read()).toEqual({ ok: false, problem: { kind: "timeout" } });
  expect(await subject.port.read()).toMatchObject({ ok: true });
});

const rowsOf = (length: number) => Array.from({ length }, (_, row) => [`${row} ${"x".repeat(32_000)}`]);

test("writes more than Excel takes in one request in several, and a small change in one", async () => {
  const port = createExcelPort({ excel: subject.host.excel, chunkBytes: 1_000_000 });
  const rows = rowsOf(50);
  count();
  expect(await port.apply([write("Taken", 100, 0, rows)], [])).toEqual({ ok: true });
  expect(count().syncs).toBe(2);
  const sheet = await sheetOf(subject, "Taken");
  expect(sheet.values.slice(100).map((line) => line[0])).toEqual(rows.flat());
});

test("says so when a request is more than Excel takes all the same, and that nothing was begun", async () => {
  const port = createExcelPort({ excel: subject.host.excel, chunkBytes: 10_000_000 });
  const result = await port.apply([write("Taken", 100, 0, rowsOf(200))], []);
  expect(result).toEqual({ ok: false, problem: { kind: "tooLarge" }, began: false });
  expect(await subject.port.apply([write("Taken", 100, 0, rowsOf(200))], [])).toEqual({ ok: true });
});

test("a guard on the cells that are written asks for no range of its own", async () => {
  const step = write("Taken", 3, 3, [["U"]]);
  const area = { row: 3, column: 3, rowCount: 1, columnCount: 1 };
  count();
  await subject.port.apply([step], []);
  const bare = count();
  await subject.port.apply([step], [{ sheet: "Taken", area, expected: holding([["U"]]) }]);
  const guarded = count();
  expect(guarded.syncs).toBe(1);
  expect(guarded.requestBytes - bare.requestBytes).toBeLessThan(300);
});

test.each([
  ["barStacked", true],
  ["columnStacked", false],
] as const)("the first line of a table comes first in %s, and its hidden lines too", async (kind, isTurned) => {
  const area = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
  await subject.port.apply(
    [
      write("Intro", 0, 0, [
        ["", "Nu"],
        ["Ann", 12],
      ]),
      {
        do: "addChart",
        sheet: "Intro",
        name: "Uren",
        kind,
        title: "Uren",
        data: area,
        area,
        colors: [],
      },
    ],
    [],
  );
  const look = { reversed: isTurned, valuesAtLast: isTurned, visibleOnly: false, legend: "Bottom" };
  expect(subject.engine.sheet("Intro")?.charts[0]?.bars).toMatchObject(look);
});

test("a chart of a sheet that is made goes in the same request, with ample room counted for its series", async () => {
  const names = Array.from({ length: 60 }, (_, person) => `Persoon ${person}`);
  const made: Step[] = [
    { do: "addSheet", name: "Belasting" },
    write("Belasting", 0, 0, [["", "Taak"], ...names.map((name) => [name, 1])]),
  ];
  const area = { row: 0, column: 0, rowCount: 61, columnCount: 2 };
  const looks = { name: "Belasting", kind: "barStacked", title: "Belasting" } as const;
  const chart: Step = {
    do: "addChart",
    sheet: "Belasting",
    ...looks,
    data: area,
    area,
    colors: names.map(() => "#0F6CBD"),
  };
  count();
  await subject.port.apply(made, []);
  const bare = count();
  await subject.port.apply([{ do: "deleteSheet", sheet: "Belasting" }], []);
  count();
  expect(await subject.port.apply([...made, chart], [])).toEqual({ ok: true });
  const charted = count();
  expect(charted.syncs).toBe(1);
  const bytes = charted.requestBytes - bare.requestBytes;
  expect(chunksOf([chart, chart], 2 * bytes)).toHaveLength(2);
});
