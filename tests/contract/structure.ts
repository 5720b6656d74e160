import { cellAt, valueAt } from "../../src/workbook/snapshot";
import { applied, opened, type Open, sheetOf, snapshotOf, write } from "./subject";

/** What steps do to sheets, rows, columns, tables and names. */
export function describeStructure(open: Open): void {
  describe("structure", () => {
    const list = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
    const subject = opened(open, [
      {
        name: "Taken",
        cells: [
          ["Taak", "Uren"],
          ["Printers", 1],
          ["Wifi", 2],
        ],
      },
      { name: "Streefdoel", cells: [["=SUM(Taken!B2:B3)"]] },
    ]);

    test("adds a sheet at the end, and writes on it in the same batch", async () => {
      await applied(subject(), { do: "addSheet", name: "Team" }, write("Team", 0, 0, [["Naam"], ["Ann"]]));
      const { sheets } = await snapshotOf(subject());
      expect(sheets.map((sheet) => sheet.name)).toEqual(["Taken", "Streefdoel", "Team"]);
      expect((await sheetOf(subject(), "Team")).values).toEqual([["Naam"], ["Ann"]]);
    });

    test.each([
      [0, ["Team", "Taken", "Streefdoel"]],
      [1, ["Taken", "Team", "Streefdoel"]],
      [2, ["Taken", "Streefdoel", "Team"]],
    ])("puts the tab of a sheet at place %i", async (position, names) => {
      await applied(
        subject(),
        { do: "addSheet", name: "Team" },
        { do: "placeTab", sheet: "Team", position },
        write("Team", 0, 0, [["Naam"]]),
      );
      const { sheets } = await snapshotOf(subject());
      expect(sheets.map((sheet) => sheet.name)).toEqual(names);
    });

    test("renames and deletes a sheet, and formulas follow the name", async () => {
      const { id } = await sheetOf(subject(), "Taken");
      await applied(subject(), { do: "renameSheet", sheet: id, name: "Taken (origineel)" });
      expect((await sheetOf(subject(), "Taken (origineel)")).id).toBe(id);
      const formula = cellAt(await sheetOf(subject(), "Streefdoel"), 0, 0).formula;
      expect(formula).toBe("=SUM('Taken (origineel)'!B2:B3)");
      await applied(subject(), { do: "deleteSheet", sheet: "Streefdoel" });
      expect((await snapshotOf(subject())).sheets.map((sheet) => sheet.name)).toEqual(["Taken (origineel)"]);
    });

    test("a sheet set aside makes room for a new one of its name, in one batch", async () => {
      const { id } = await sheetOf(subject(), "Streefdoel");
      await applied(
        subject(),
        { do: "renameSheet", sheet: id, name: "Streefdoel (origineel)" },
        { do: "addSheet", name: "Streefdoel" },
        write("Streefdoel", 0, 0, [["nieuw"]]),
      );
      expect(cellAt(await sheetOf(subject(), "Streefdoel (origineel)"), 0, 0).formula).toBe("=SUM(Taken!B2:B3)");
      expect((await sheetOf(subject(), "Streefdoel")).values).toEqual([["nieuw"]]);
    });

    test("rows put in move what is below them, with names, tables and formulas", async () => {
      const { hands } = subject();
      await hands.name("Lijst", "Taken", list);
      await hands.addTable("Taken", list, "Takenlijst");
      await applied(subject(), { do: "insertRows", sheet: "Taken", row: 2, count: 2 });
      const sheet = await sheetOf(subject(), "Taken");
      expect(sheet.values.map((line) => line[0])).toEqual(["Taak", "Printers", "", "", "Wifi"]);
      expect(sheet.tables).toEqual([{ name: "Takenlijst", area: { ...list, rowCount: 5 } }]);
      expect((await snapshotOf(subject())).names[0]?.area).toEqual({ ...list, rowCount: 5 });
      expect(cellAt(await sheetOf(subject(), "Streefdoel"), 0, 0).formula).toBe("=SUM(Taken!B2:B5)");
    });

    test("rows and columns taken out again leave all as it was", async () => {
      await subject().hands.name("Lijst", "Taken", list);
      const before = await snapshotOf(subject());
      await applied(
        subject(),
        { do: "insertRows", sheet: "Taken", row: 1, count: 3 },
        { do: "insertColumns", sheet: "Taken", column: 1, count: 2 },
      );
      const between = await sheetOf(subject(), "Taken");
      expect(between.values[4]).toEqual(["Printers", "", "", 1]);
      await applied(
        subject(),
        { do: "deleteColumns", sheet: "Taken", column: 1, count: 2 },
        { do: "deleteRows", sheet: "Taken", row: 1, count: 3 },
      );
      expect(await snapshotOf(subject())).toEqual(before);
    });

    test("a write after rows are put in means the rows as they stand then", async () => {
      await applied(
        subject(),
        write("Taken", 2, 0, [["Wifi school"]]),
        { do: "insertRows", sheet: "Taken", row: 1, count: 1 },
        write("Taken", 1, 0, [["Apps"]]),
      );
      const sheet = await sheetOf(subject(), "Taken");
      expect(sheet.values.map((line) => line[0])).toEqual(["Taak", "Apps", "Printers", "Wifi school"]);
    });

    test("makes a table, and gives it another extent", async () => {
      await applied(subject(), {
        do: "addTable",
        sheet: "Taken",
        area: list,
        name: "Takenlijst",
        style: "TableStyleLight1",
      });
      expect((await sheetOf(subject(), "Taken")).tables).toEqual([{ name: "Takenlijst", area: list }]);
      const area = { ...list, rowCount: 5 };
      await applied(subject(), { do: "resizeTable", sheet: "Taken", name: "Takenlijst", area });
      expect((await sheetOf(subject(), "Taken")).tables).toEqual([{ name: "Takenlijst", area }]);
    });

    test("makes a table an ordinary range again, with what stands in it", async () => {
      await applied(subject(), {
        do: "addTable",
        sheet: "Taken",
        area: list,
        name: "Takenlijst",
        style: "TableStyleLight1",
      });
      const before = (await sheetOf(subject(), "Taken")).values;
      await applied(subject(), { do: "removeTable", sheet: "Taken", name: "Takenlijst" });
      expect((await sheetOf(subject(), "Taken")).tables).toEqual([]);
      expect((await sheetOf(subject(), "Taken")).values).toEqual(before);
    });

    test("makes, moves and deletes a name", async () => {
      const names = async () => (await snapshotOf(subject())).names.map(({ name, area }) => ({ name, area }));
      await applied(subject(), { do: "name", name: "Taken_Lijst", sheet: "Taken", area: list });
      expect(await names()).toEqual([{ name: "Taken_Lijst", area: list }]);
      const cell = { row: 4, column: 1, rowCount: 1, columnCount: 1 };
      await applied(subject(), { do: "name", name: "Taken_Lijst", sheet: "Streefdoel", area: cell });
      expect(await names()).toEqual([{ name: "Taken_Lijst", area: cell }]);
      await applied(subject(), { do: "deleteName", name: "Taken_Lijst" }, { do: "deleteName", name: "Bestaat_niet" });
      expect(await names()).toEqual([]);
    });

    test("names an area on a sheet that is added, or renamed, in the same batch", async () => {
      const { id } = await sheetOf(subject(), "Streefdoel");
      await applied(
        subject(),
        { do: "renameSheet", sheet: id, name: "Streefdoel (origineel)" },
        { do: "addSheet", name: "Streefdoel" },
        { do: "name", name: "Oud", sheet: id, area: list },
        { do: "name", name: "Nieuw", sheet: "Streefdoel", area: list },
      );
      await applied(subject(), { do: "name", name: "Nieuw", sheet: id, area: list });
      const { names } = await snapshotOf(subject());
      expect(names.filter((name) => name.sheetId === id).map((name) => name.name)).toEqual(
        expect.arrayContaining(["Oud", "Nieuw"]),
      );
      expect(names).toHaveLength(2);
    });

    test("formulas that use a name follow it when it moves", async () => {
      const cell = (row: number) => ({ row, column: 1, rowCount: 1, columnCount: 1 });
      await applied(
        subject(),
        { do: "name", name: "Uren_Taak", sheet: "Taken", area: cell(1) },
        { do: "write", sheet: "Streefdoel", row: 2, column: 0, contents: [[{ formula: "=Uren_Taak" }]] },
      );
      await applied(subject(), { do: "name", name: "Uren_Taak", sheet: "Taken", area: cell(2) });
      const sheet = await sheetOf(subject(), "Streefdoel");
      expect(cellAt(sheet, 2, 0).formula).toBe("=Uren_Taak");
      expect(valueAt(sheet, 2, 0)).not.toBe("#NAME?");
    });
  });
}
