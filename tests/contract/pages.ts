import { valueAt } from "../../src/workbook/snapshot";
import { plainPage, type Guard, type Step } from "../../src/workbook/steps/steps";
import { applied, holding, opened, type Open, sheetOf, snapshotOf, write } from "./subject";

/** How sheets are set up for printing, also on a machine that cannot do so. */
export function describePages(open: Open): void {
  describe("pages", () => {
    const subject = opened(open, [
      { name: "Taken", cells: [["Taak"], ["Printers"], ["Wifi"], ["Apps"]] },
      { name: "Team", cells: [["Naam"]] },
    ]);
    const page = (sheet: string, first = 0, last = first): Step => ({
      do: "page",
      sheet,
      page: { ...plainPage, paperSize: "a3", titleRows: { first, last } },
    });
    const titles = () => subject().look("Taken").page?.titleRows;

    test("repeat the rows that were meant, wherever these are in the end", async () => {
      await applied(
        subject(),
        page("Taken", 1, 2),
        { do: "insertRows", sheet: "Taken", row: 0, count: 2 },
        { do: "insertRows", sheet: "Taken", row: 4, count: 1 },
        { do: "deleteRows", sheet: "Taken", row: 0, count: 1 },
        { do: "insertRows", sheet: "Team", row: 0, count: 1 },
      );
      expect((await sheetOf(subject(), "Taken")).values.flat()).toEqual(["Taak", "Printers", "", "Wifi", "Apps"]);
      expect(titles()).toEqual({ first: 2, last: 4 });
    });

    test("of a sheet that goes in the same batch are in nobody's way", async () => {
      await applied(subject(), page("Team"), page("Taken"), { do: "deleteSheet", sheet: "Team" });
      expect(titles()).toEqual({ first: 0, last: 0 });
    });

    describe("without a printer", () => {
      beforeEach(() => subject().troubles.noPrinter());

      test("all else is done, also what comes after", async () => {
        await applied(
          subject(),
          { do: "addSheet", name: "Nieuw" },
          page("Nieuw"),
          page("Taken"),
          { do: "deleteRows", sheet: "Taken", row: 1, count: 1 },
          { do: "deleteSheet", sheet: "Team" },
          write("Taken", 1, 1, [["U"]]),
        );
        const { sheets } = await snapshotOf(subject());
        expect(sheets.map(({ name }) => name).sort()).toEqual(["Nieuw", "Taken"]);
        expect((await sheetOf(subject(), "Taken")).values).toEqual([
          ["Taak", ""],
          ["Wifi", "U"],
          ["Apps", ""],
        ]);
        expect(subject().look("Taken").page?.paperSize).not.toBe("a3");
      });

      test("what somebody else just wrote is seen all the same", async () => {
        await subject().hands.type("Taken", 2, 0, "Wifi en bekabeling");
        const area = { row: 2, column: 0, rowCount: 1, columnCount: 1 };
        const guard: Guard = { sheet: "Taken", area, expected: holding([["Wifi"]]) };
        const steps = [{ do: "addSheet", name: "Nieuw" } as const, page("Nieuw"), write("Taken", 2, 0, [["Netwerk"]])];
        expect(await subject().port.apply(steps, [guard])).toMatchObject({
          ok: false,
          problem: { kind: "changedMeanwhile" },
          differences: [{ found: holding([["Wifi en bekabeling"]]) }],
        });
      });
    });

    test("are left as they were when somebody was faster", async () => {
      const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
      const guard: Guard = { sheet: "Taken", area, expected: holding([["Iets anders"]]) };
      const steps = [page("Taken"), write("Taken", 3, 0, [["Netwerk"]])];
      expect(await subject().port.apply(steps, [guard])).toMatchObject({ written: false });
      expect(titles() ?? null).toBeNull();
      expect(valueAt(await sheetOf(subject(), "Taken"), 3, 0)).toBe("Apps");
    });
  });
}
