import { cellAt, valueAt } from "../../src/workbook/snapshot";
import { applied, opened, type Open, sheetOf, snapshotOf } from "./subject";

/** What a read gives. */
export function describeReading(open: Open): void {
  describe("reading", () => {
    const subject = opened(open, [
      {
        name: "Taken",
        cells: [
          ["", "", ""],
          ["", "Cluster", "Uren"],
          ["", "Technisch", 1.5],
          ["", true, "=C3*2"],
        ],
      },
      { name: "Huidige situatie", cells: [["'=1+1"]] },
      { name: "Leeg", cells: [] },
    ]);

    test("gives the sheets in the order of their tabs, each with an id of its own", async () => {
      const { sheets } = await snapshotOf(subject());
      expect(sheets.map((sheet) => sheet.name)).toEqual(["Taken", "Huidige situatie", "Leeg"]);
      expect(new Set(sheets.map((sheet) => sheet.id)).size).toBe(3);
      expect(sheets.every((sheet) => sheet.visible && !sheet.protected)).toBe(true);
    });

    test("gives the used area and what its cells show", async () => {
      const sheet = await sheetOf(subject(), "Taken");
      expect(sheet.area).toEqual({ row: 1, column: 1, rowCount: 3, columnCount: 2 });
      expect(sheet.values.slice(0, 2)).toEqual([
        ["Cluster", "Uren"],
        ["Technisch", 1.5],
      ]);
      expect(valueAt(sheet, 3, 1)).toBe(true);
      expect(valueAt(sheet, 0, 0)).toBe("");
    });

    test("tells a formula from a text that begins with =", async () => {
      expect(cellAt(await sheetOf(subject(), "Taken"), 3, 2).formula).toBe("=C3*2");
      const text = await sheetOf(subject(), "Huidige situatie");
      expect(cellAt(text, 0, 0)).toEqual({ value: "=1+1", formula: null });
    });

    test("gives an empty sheet no rows and no columns", async () => {
      const { area, values, formulas } = await sheetOf(subject(), "Leeg");
      expect([area.rowCount, area.columnCount, values, formulas]).toEqual([0, 0, [], []]);
    });

    test("gives the same twice when nothing happened", async () => {
      expect(await snapshotOf(subject())).toEqual(await snapshotOf(subject()));
    });

    test("sees what a person typed, added, renamed and deleted since, and keeps ids", async () => {
      const before = await sheetOf(subject(), "Taken");
      const { hands } = subject();
      await hands.type("Taken", 2, 3, "nieuw");
      await hands.addSheet("Team");
      await hands.deleteSheet("Leeg");
      await hands.renameSheet("Taken", "Taken 2026");
      const { sheets } = await snapshotOf(subject());
      expect(sheets.map((sheet) => sheet.name).sort()).toEqual(["Huidige situatie", "Taken 2026", "Team"]);
      const after = await sheetOf(subject(), "Taken 2026");
      expect(after.id).toBe(before.id);
      expect(valueAt(after, 2, 3)).toBe("nieuw");
    });

    test("says which sheets are protected", async () => {
      await subject().hands.protect("Huidige situatie");
      const { sheets } = await snapshotOf(subject());
      expect(sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name)).toEqual(["Huidige situatie"]);
    });

    test("gives tables with their header row", async () => {
      await subject().hands.addTable("Taken", { row: 1, column: 1, rowCount: 3, columnCount: 2 }, "Takenlijst");
      const tables = [{ name: "Takenlijst", area: { row: 1, column: 1, rowCount: 3, columnCount: 2 } }];
      expect((await sheetOf(subject(), "Taken")).tables).toEqual(tables);
      expect((await sheetOf(subject(), "Taken")).tables).toEqual(tables);
      expect((await sheetOf(subject(), "Huidige situatie")).tables).toEqual([]);
    });

    test("gives names that refer to one area, and forgets them with their cells", async () => {
      const { hands } = subject();
      await hands.name("Lijst", "Taken", { row: 2, column: 1, rowCount: 2, columnCount: 1 });
      await hands.name("Titel", "Huidige situatie", { row: 0, column: 0, rowCount: 1, columnCount: 1 });
      const { names, sheets } = await snapshotOf(subject());
      expect(names).toHaveLength(2);
      expect(names).toContainEqual({
        name: "Titel",
        sheetId: sheets[1]?.id,
        area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      });
      await hands.deleteSheet("Huidige situatie");
      expect((await snapshotOf(subject())).names.map((name) => name.name)).toEqual(["Lijst"]);
    });

    test("knows the version of the lay-out only once it was written", async () => {
      expect((await snapshotOf(subject())).schemaVersion).toBeNull();
      await applied(subject(), { do: "schemaVersion", version: 3 });
      expect((await snapshotOf(subject())).schemaVersion).toBe(3);
      await applied(subject(), { do: "schemaVersion", version: null });
      expect((await snapshotOf(subject())).schemaVersion).toBeNull();
    });

    test("says when the workbook is read-only, and not otherwise", async () => {
      expect(await snapshotOf(subject())).toMatchObject({ readOnly: false, manualCalculation: false });
      subject().troubles.openReadOnly();
      expect((await snapshotOf(subject())).readOnly).toBe(true);
    });
  });
}
