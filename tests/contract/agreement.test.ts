import fc from "fast-check";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { Content, Step } from "../../src/workbook/steps/steps";
import { memoryWorkbook } from "../support/memory-workbook";
import { openInExcel } from "./excel-subject";

const sheets = [
  {
    name: "Taken",
    cells: [
      ["Taak", "Uren", "Som"],
      ["Printers", 1, "=B2"],
      ["Wifi", 2, "=SUM($B$2:B3)"],
      ["Apps", 3, "=SUM(B2:B4)"],
    ],
  },
  { name: "Huidige situatie", cells: [["=Taken!B2", "=SUM(Taken!$B$2:$B$4)"], ["x"]] },
];

const small = fc.nat(6);
const sheet = fc.constantFrom("Taken", "Huidige situatie");
const count = fc.integer({ min: 1, max: 2 });
const text = fc.constantFrom("U", "007", "=1", "1-2", "'x", "Ann en Bram", "");
const content: fc.Arbitrary<Content | null> = fc.oneof(
  text.map((value) => ({ text: value })),
  fc.integer({ min: -5, max: 99 }).map((number) => ({ number })),
  fc
    .constantFrom<(Content | null)[]>(
      "empty",
      null,
      { boolean: true },
      { formula: "=$A$1" },
      { formula: "=B3&Taken!A2" },
    )
    .map((value) => value),
);
const area = fc.record({ row: small, column: small, rowCount: fc.integer({ min: 1, max: 3 }), columnCount: count });

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant("write" as const),
    sheet,
    row: small,
    column: small,
    contents: fc.array(fc.tuple(content, content), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ do: fc.constantFrom("insertRows" as const, "deleteRows" as const), sheet, row: small, count }),
  fc.record({ do: fc.constantFrom("insertColumns" as const, "deleteColumns" as const), sheet, column: small, count }),
  fc.record({ do: fc.constant("name" as const), name: fc.constantFrom("Lijst", "Ploeg"), sheet, area }),
  fc.record({ do: fc.constant("clear" as const), sheet, area }),
);

/** What stands in the workbook, without what differs by nature: ids, and results of formulas. */
function contentOf({ sheets, names }: WorkbookSnapshot): unknown {
  return {
    sheets: sheets.map(({ name, area, formulas }) => ({ name, area, formulas })),
    names: names
      .map(({ name, area, sheetId }) => ({ name, area, sheet: sheets.find(({ id }) => id === sheetId)?.name }))
      .sort((one, other) => one.name.localeCompare(other.name)),
  };
}

test("the workbook in memory and the one in Excel agree after any steps", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const excel = await openInExcel(sheets);
      try {
        const memory = memoryWorkbook(sheets);
        for (const port of [memory.port, excel.port]) expect(await port.apply(steps, [])).toEqual({ ok: true });
        const [inMemory, inExcel] = await Promise.all([memory.port.read(), excel.port.read()]);
        if (!inMemory.ok || !inExcel.ok) throw new Error("not read");
        expect(contentOf(inExcel.snapshot)).toEqual(contentOf(inMemory.snapshot));
      } finally {
        await excel.close();
      }
    }),
    { numRuns: 25, seed: 20261122 },
  );
}, 60_000);
