import { readFixture } from "./read-fixture";

test("a workbook of the school comes in with its sheets and values", async () => {
  const { port, values } = await readFixture("takenoverzicht-ingevuld.xlsx");
  const read = await port.read();
  expect(read.ok && read.snapshot.sheets.map((sheet) => sheet.name)).toEqual([
    "Intro",
    "Taken",
    "Huidige situatie",
    "Streefdoel",
  ]);
  const texts = values("Taken").flat();
  expect(texts).toContain("Omschrijving");
  expect(texts.length).toBeGreaterThan(100);
});
