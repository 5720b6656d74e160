import type { Step } from "../../src/workbook/steps/steps";
import { memoryWorkbook } from "./memory-workbook";

const one = { rowCount: 1, columnCount: 1 };

test("formulas, names and tables move along with rows that a person puts in", async () => {
  const { port, hands, sheet } = memoryWorkbook([
    { name: "Taken", cells: [["Taak"], ["Printers"], ["Wifi"]] },
    { name: "Streefdoel", cells: [["=COUNTA(Taken!A2:A3)"]] },
  ]);
  hands.name("Lijst", "Taken", { row: 1, column: 0, rowCount: 2, columnCount: 1 });
  hands.addTable("Taken", { row: 0, column: 0, rowCount: 3, columnCount: 1 }, "Tabel");
  hands.insertRows("Taken", 2, 1);
  const read = await port.read();
  expect(read).toMatchObject({ snapshot: { names: [{ name: "Lijst", area: { row: 1, rowCount: 3 } }] } });
  expect(sheet("Taken").tables).toMatchObject([{ area: { rowCount: 4 } }]);
  expect(sheet("Streefdoel").cell(0, 0).formula).toBe("=COUNTA(Taken!A2:A4)");
});

test("sorting a selection moves its cells and nothing beside it", () => {
  const { hands, values } = memoryWorkbook([
    {
      name: "Taken",
      cells: [
        ["Wifi", "w"],
        [12, "twaalf"],
        ["", "leeg"],
        ["Apps", "a"],
      ],
    },
  ]);
  hands.sort("Taken", { row: 0, column: 0, rowCount: 4, columnCount: 1 }, 0);
  expect(values("Taken")).toEqual([
    [12, "w"],
    ["Apps", "twaalf"],
    ["Wifi", "leeg"],
    ["", "a"],
  ]);
});

test("the picture shows a format, a note and a hidden column, and forgets a cell that was emptied", () => {
  const { hands, picture, port } = memoryWorkbook([{ name: "Taken", cells: [["Taak"]] }]);
  const bare = picture();
  hands.type("Taken", 5, 5, "even");
  hands.type("Taken", 5, 5, null);
  expect(picture()).toBe(bare);
  const seen = new Set([bare]);
  const look = () => seen.add(picture());
  hands.fill("Taken", { row: 0, column: 0, ...one }, "#FFEE00");
  look();
  hands.note("Taken", 0, 0, "van Ann");
  look();
  void port.apply([{ do: "hideColumns", sheet: "Taken", column: 0, count: 1, hidden: true }], []);
  look();
  expect(seen.size).toBe(4);
});

test("the log holds what was carried out, and a stop halfway leaves the first steps", async () => {
  const { port, values } = memoryWorkbook([{ name: "Taken", cells: [["Taak"]] }]);
  const steps = ["a", "b", "c"].map((text, row): Step => ({
    do: "write",
    sheet: "Taken",
    row: row + 1,
    column: 0,
    contents: [[{ text }]],
  }));
  port.faults.stopAfter(2);
  expect(await port.apply(steps, [])).toEqual({
    ok: false,
    began: true,
    problem: { kind: "failed", code: "GeneralException" },
  });
  expect(values("Taken")).toEqual([["Taak"], ["a"], ["b"]]);
  expect(port.applied).toEqual([steps.slice(0, 2)]);
});
