import { cellAt, valueAt } from "../../src/workbook/snapshot";
import { applied, opened, type Open, sheetOf, write } from "./subject";

/** What writing contents leaves in the cells. */
export function describeWriting(open: Open): void {
  describe("writing", () => {
    const subject = opened(open, [
      {
        name: "Taken",
        cells: [
          ["Taak", "Ann", "Bram"],
          ["Printers", "x", ""],
          ["Wifi", "", "?"],
        ],
      },
    ]);

    test.each(["=1+1", "1-2", "3/4", "007", "TRUE", "@x", "'x", "+32 9", "50%", "1e3", "#N/A", "a\nb", " "])(
      "keeps the text %j as it is",
      async (text) => {
        await applied(subject(), write("Taken", 5, 1, [[text]]));
        expect(cellAt(await sheetOf(subject(), "Taken"), 5, 1)).toEqual({ value: text, formula: null });
      },
    );

    test("writes numbers, booleans and formulas as such", async () => {
      await applied(subject(), {
        do: "write",
        sheet: "Taken",
        row: 4,
        column: 0,
        contents: [[{ number: 1.5 }, { boolean: false }, { formula: "=A5" }]],
      });
      const sheet = await sheetOf(subject(), "Taken");
      expect([valueAt(sheet, 4, 0), valueAt(sheet, 4, 1)]).toEqual([1.5, false]);
      expect(cellAt(sheet, 4, 2).formula).toBe("=A5");
    });

    test("leaves the holes alone and empties what is to be empty", async () => {
      await applied(subject(), {
        do: "write",
        sheet: "Taken",
        row: 1,
        column: 1,
        contents: [
          ["empty", null],
          [{ text: "U" }, null],
        ],
      });
      expect((await sheetOf(subject(), "Taken")).values).toEqual([
        ["Taak", "Ann", "Bram"],
        ["Printers", "", ""],
        ["Wifi", "U", "?"],
      ]);
    });

    test("an empty text empties the cell", async () => {
      await applied(subject(), write("Taken", 1, 1, [[""]]));
      expect(valueAt(await sheetOf(subject(), "Taken"), 1, 1)).toBe("");
    });

    test("carries out writes in order, so that the last one counts", async () => {
      await applied(
        subject(),
        write("Taken", 1, 1, [["U", "V"]]),
        write("Taken", 2, 2, [["B"]]),
        write("Taken", 1, 2, [["S"], [null]]),
      );
      expect((await sheetOf(subject(), "Taken")).values.slice(1)).toEqual([
        ["Printers", "U", "S"],
        ["Wifi", "", "B"],
      ]);
    });

    test("writes far and near cells in one batch, and nothing between them", async () => {
      await applied(
        subject(),
        write("Taken", 1, 2, [["U"]]),
        write("Taken", 400, 50, [["ver"]]),
        write("Taken", 3, 0, [["Apps"]]),
      );
      const sheet = await sheetOf(subject(), "Taken");
      expect([valueAt(sheet, 1, 2), valueAt(sheet, 400, 50), valueAt(sheet, 3, 0)]).toEqual(["U", "ver", "Apps"]);
      expect(sheet.values.flat().filter((value) => value !== "")).toHaveLength(10);
    });

    test("addresses a sheet by its id, also after it was renamed", async () => {
      const { id } = await sheetOf(subject(), "Taken");
      await subject().hands.renameSheet("Taken", "Lijst");
      await applied(subject(), write(id, 1, 2, [["U"]]));
      expect(valueAt(await sheetOf(subject(), "Lijst"), 1, 2)).toBe("U");
    });

    test("a wide and long block comes out as it went in", async () => {
      const block = Array.from({ length: 120 }, (_, row) =>
        Array.from({ length: 20 }, (_, column) => row * 20 + column),
      );
      await applied(subject(), write("Taken", 10, 3, block));
      const sheet = await sheetOf(subject(), "Taken");
      expect(block.map((line, row) => line.map((_, column) => valueAt(sheet, 10 + row, 3 + column)))).toEqual(block);
    });
  });
}
