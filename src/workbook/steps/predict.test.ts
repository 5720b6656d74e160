import fc from "fast-check";
import { memoryWorkbook, type SheetFixture } from "../../../tests/support/memory-workbook";
import { predict } from "./predict";
import { endColumn, endRow, sheetNamed, valueAt, type WorkbookSnapshot } from "../snapshot";
import type { Content, Step } from "./steps";

const fixtures: readonly SheetFixture[] = [
  {
    name: "Taken",
    cells: [
      ["Taak", "Uren"],
      ["Printers", 1],
      ["Wifi", true],
      ["", "", "los"],
    ],
  },
  { name: "Team", cells: [[], ["", "Ann"], ["", "Bram"]] },
  { name: "Leeg", cells: [] },
];

const place = fc.nat(6);
const count = fc.integer({ min: 1, max: 3 });
const sheet = fc.constantFrom("Taken", "Team", "Leeg");
const content: fc.Arbitrary<Content | null> = fc.constantFrom<(Content | null)[]>(
  { text: "U" },
  { text: "=1" },
  { text: "" },
  { number: 7 },
  { boolean: false },
  "empty",
  null,
);
const area = fc.record({ row: place, column: place, rowCount: count, columnCount: count });

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant("write" as const),
    sheet,
    row: place,
    column: place,
    contents: fc.array(fc.tuple(content, content), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ do: fc.constantFrom("insertRows" as const, "deleteRows" as const), sheet, row: place, count }),
  fc.record({ do: fc.constantFrom("insertColumns" as const, "deleteColumns" as const), sheet, column: place, count }),
  fc.record({ do: fc.constant("clear" as const), sheet, area }),
  fc.record({ do: fc.constant("name" as const), name: fc.constantFrom("Lijst", "LIJST", "Ploeg"), sheet, area }),
  fc.record({ do: fc.constant("deleteName" as const), name: fc.constantFrom("Lijst", "ploeg") }),
  fc.record({ do: fc.constant("schemaVersion" as const), version: fc.constantFrom(null, 1) }),
);

/** What can be known beforehand: everything but ids, and how far empty cells count as used. */
function known(snapshot: WorkbookSnapshot): unknown {
  const nameOf = (id: string) => snapshot.sheets.find((candidate) => candidate.id === id)?.name;
  return {
    schemaVersion: snapshot.schemaVersion,
    names: snapshot.names
      .map(({ name, sheetId, area: on }) => ({ name: name.toLowerCase(), sheet: nameOf(sheetId), on }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    sheets: snapshot.sheets.map((on) => {
      const cells: unknown[] = [];
      for (let row = 0; row < endRow(on); row++)
        for (let column = 0; column < endColumn(on); column++)
          if (valueAt(on, row, column) !== "") cells.push([row, column, valueAt(on, row, column)]);
      return { name: on.name, cells, tables: on.tables };
    }),
  };
}

async function agrees(steps: readonly Step[]): Promise<void> {
  const { book, port } = memoryWorkbook(fixtures);
  const before = book.snapshot();
  expect(await port.apply(steps, [])).toEqual({ ok: true });
  expect(known(predict(before, steps))).toEqual(known(book.snapshot()));
}

test("what is predicted is what will be read after any steps", async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), agrees), {
    numRuns: 400,
    seed: 20261122,
  });
});

test.each<[string, readonly Step[]]>([
  [
    "a sheet that is added and written",
    [
      { do: "addSheet", name: "Nieuw" },
      { do: "write", sheet: "Nieuw", row: 2, column: 1, contents: [[{ text: "x" }]] },
      { do: "name", name: "Daar", sheet: "Nieuw", area: { row: 2, column: 1, rowCount: 1, columnCount: 1 } },
    ],
  ],
  [
    "a sheet that is renamed, with what a later step does on its place",
    [
      { do: "renameSheet", sheet: "Team", name: "Team (origineel)" },
      { do: "addSheet", name: "Team" },
      { do: "write", sheet: "Team", row: 0, column: 0, contents: [[{ text: "nieuw" }]] },
    ],
  ],
  [
    "a sheet that is deleted, and the names that led to it",
    [
      { do: "name", name: "Daar", sheet: "Team", area: { row: 1, column: 1, rowCount: 2, columnCount: 1 } },
      { do: "deleteSheet", sheet: "Team" },
    ],
  ],
  [
    "a table, which grows and moves",
    [
      {
        do: "addTable",
        sheet: "Taken",
        area: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
        name: "Lijst",
        style: "TableStyleLight11",
      },
      { do: "insertRows", sheet: "Taken", row: 1, count: 2 },
      {
        do: "resizeTable",
        sheet: "Taken",
        area: { row: 0, column: 0, rowCount: 6, columnCount: 2 },
        name: "Lijst",
      },
      { do: "insertColumns", sheet: "Taken", column: 0, count: 1 },
    ],
  ],
])("%s, is predicted", async (_what, steps) => agrees(steps));

test("what a new formula shows is not known until the next reading", () => {
  const { book } = memoryWorkbook(fixtures);
  const after = predict(book.snapshot(), [
    { do: "write", sheet: "Taken", row: 1, column: 1, contents: [[{ formula: "=1+1" }]] },
  ]);
  const taken = sheetNamed(after, "Taken");
  expect(taken === null ? null : [valueAt(taken, 1, 1), taken.formulas[1]?.[1]]).toEqual(["", "=1+1"]);
});
