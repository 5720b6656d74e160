import type { CellValue } from "../../src/workbook/snapshot";
import { type ExcelSubject, openInExcel } from "./excel-subject";
import { sheetOf, snapshotOf } from "./subject";

const limit = 5 * 1024 * 1024;

/** Some 7 MB as Excel tells it, on two sheets; each row begins with its number. */
const rows = (count: number, name: string): CellValue[][] =>
  Array.from({ length: count }, (_, row) => [
    row,
    ...Array.from({ length: 5 }, (__, column) => `${name} ${row},${column} ${"lang ".repeat(160)}`),
  ]);
const sheets = [
  { name: "Intro", cells: [["Welkom"]] },
  { name: "Taken", cells: rows(500, "taak") },
  { name: "Leeg", cells: [] },
  { name: "Huidige situatie", cells: rows(400, "merk") },
];

let subject: ExcelSubject;
beforeEach(async () => {
  subject = await openInExcel(sheets);
});
afterEach(() => subject.close());

/** Does something between two syncs, after so many of them. */
function afterSync(sync: number, action: () => void | Promise<void>): void {
  const { host } = subject.host;
  const receive = host.receive.bind(host);
  let syncs = 0;
  host.receive = async (body, customData) => {
    const answer = await receive(body, customData);
    syncs += 1;
    if (syncs === sync) await action();
    return answer;
  };
}

test("a workbook that is too large for one answer is read whole, in answers that Excel allows", async () => {
  const read = await snapshotOf(subject);
  expect(read.sheets.map(({ name, values }) => [name, values])).toEqual(sheets.map(({ name, cells }) => [name, cells]));
  expect(read.sheets[1]?.formulas).toEqual(sheets[1]?.cells);
  expect(subject.host.counters.take().largestResponse).toBeLessThan(limit);
});

test("once its size is known, reading it takes a sync for the sizes and one per full answer", async () => {
  await snapshotOf(subject);
  subject.host.counters.take();
  await snapshotOf(subject);
  const { syncs, responseBytes } = subject.host.counters.take();
  expect(responseBytes).toBeGreaterThan(limit);
  expect(syncs).toBe(3);
});

test("a workbook that has become small is read in one sync again", async () => {
  await snapshotOf(subject);
  await subject.hands.deleteRows("Taken", 100, 400);
  await subject.hands.deleteRows("Huidige situatie", 100, 300);
  await snapshotOf(subject);
  subject.host.counters.take();
  await snapshotOf(subject);
  expect(subject.host.counters.take().syncs).toBe(1);
});

test("one that has suddenly grown is read in smaller answers", async () => {
  await snapshotOf(subject);
  const { cells } = sheets[1] ?? { cells: [] };
  const wider = cells.map((line) => line.map((value) => `${value}${"!".repeat(800)}`));
  const sheet = subject.engine.sheet("Taken");
  sheet?.write({ row: 0, column: 0, rowCount: wider.length, columnCount: 6 }, wider);
  expect((await sheetOf(subject, "Taken")).values).toEqual(wider);
});

test.each([
  ["a row is put in", () => subject.hands.insertRows("Huidige situatie", 2, 1), 401],
  ["rows are taken out", () => subject.hands.deleteRows("Huidige situatie", 2, 3), 397],
])("when %s while it is being read, it is read again from the start", async (_, byHand, rowCount) => {
  await snapshotOf(subject);
  afterSync(2, byHand);
  const { values } = await sheetOf(subject, "Huidige situatie");
  expect(values).toHaveLength(rowCount);
  const numbers = values.map(([number]) => number).filter((number) => number !== "");
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("a sheet that is deleted while it is being read is left out", async () => {
  await snapshotOf(subject);
  afterSync(2, () => subject.hands.deleteSheet("Huidige situatie"));
  const { sheets: read } = await snapshotOf(subject);
  expect(read.map(({ name }) => name)).toEqual(["Intro", "Taken", "Leeg"]);
});

test("nothing that was answered stays behind in Excel", async () => {
  await snapshotOf(subject);
  await subject.settled();
  const before = subject.host.host.references.count;
  await snapshotOf(subject);
  await subject.settled();
  expect(subject.host.host.references.count).toBe(before);
});
