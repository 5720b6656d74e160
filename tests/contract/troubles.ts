import { valueAt } from "../../src/workbook/snapshot";
import type { Guard, Step } from "../../src/workbook/steps/steps";
import { applied, opened, type Open, sheetOf, snapshotOf, write } from "./subject";

/** What happens when others were faster, or something goes wrong. */
export function describeTroubles(open: Open): void {
  describe("troubles", () => {
    const subject = opened(open, [
      {
        name: "Taken",
        cells: [
          ["Taak", "Ann"],
          ["Printers", "x"],
          ["Wifi", ""],
        ],
      },
      { name: "Team", cells: [["Naam"]] },
    ]);
    const column = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
    const guard: Guard = { sheet: "Taken", area: column, expected: [["Taak"], ["Printers"], ["Wifi"]] };

    test("writes when the guards hold", async () => {
      expect(await subject().port.apply([write("Taken", 2, 1, [["U"]])], [guard])).toEqual({ ok: true });
      expect(valueAt(await sheetOf(subject(), "Taken"), 2, 1)).toBe("U");
    });

    test("says what stood there when somebody was faster, and that it has written", async () => {
      await subject().hands.type("Taken", 1, 0, "Printers en scanners");
      const other: Guard = { sheet: "Team", area: { ...column, rowCount: 1 }, expected: [["Naam"]] };
      const result = await subject().port.apply([write("Taken", 1, 0, [["Printers school"]])], [other, guard]);
      expect(result).toEqual({
        ok: false,
        problem: { kind: "changedMeanwhile", sheet: "Taken", area: column },
        written: true,
        differences: [{ guard, found: [["Taak"], ["Printers en scanners"], ["Wifi"]] }],
      });
      expect(valueAt(await sheetOf(subject(), "Taken"), 1, 0)).toBe("Printers school");
    });

    test("moves no rows when somebody was faster", async () => {
      await subject().hands.insertRows("Taken", 1, 1);
      const before = await snapshotOf(subject());
      const steps: Step[] = [{ do: "insertRows", sheet: "Taken", row: 2, count: 1 }, write("Taken", 2, 0, [["Apps"]])];
      const result = await subject().port.apply(steps, [guard]);
      expect(result).toMatchObject({ ok: false, problem: { kind: "changedMeanwhile" }, written: false });
      expect(await snapshotOf(subject())).toEqual(before);
    });

    test("guards by values: a number is not the text of it", async () => {
      await subject().hands.type("Taken", 2, 1, 7);
      const cell = { row: 2, column: 1, rowCount: 1, columnCount: 1 };
      const step = write("Taken", 2, 1, [["U"]]);
      const guarded = (expected: string | number) =>
        subject().port.apply([step], [{ sheet: "Taken", area: cell, expected: [[expected]] }]);
      expect(await guarded("7")).toMatchObject({ problem: { kind: "changedMeanwhile" } });
      await subject().hands.type("Taken", 2, 1, 7);
      expect(await guarded(7)).toEqual({ ok: true });
    });

    test("what stands when it stops halfway is the first steps", async () => {
      subject().troubles.breakHalfway();
      const steps: Step[] = [
        write("Taken", 1, 1, [["eerst"]]),
        { do: "addSheet", name: "Tussen" },
        { do: "addSheet", name: "Nog een" },
        { do: "addSheet", name: "Laatste" },
        write("Laatste", 0, 0, [["laatst"]]),
      ];
      expect(await subject().port.apply(steps, [])).toMatchObject({ ok: false, problem: { kind: "failed" } });
      const after = await snapshotOf(subject());
      expect(valueAt(after.sheets[0]!, 1, 1)).toBe("eerst");
      expect(after.sheets.flatMap((sheet) => sheet.values.flat())).not.toContain("laatst");
      await applied(subject(), write("Taken", 1, 1, [["hersteld"]]));
    });

    test("a step that cannot be stops there, and says so", async () => {
      const steps: Step[] = [
        write("Taken", 1, 1, [["eerst"]]),
        { do: "addSheet", name: "Team" },
        write("Taken", 2, 1, [["later"]]),
      ];
      expect(await subject().port.apply(steps, [])).toMatchObject({ ok: false, problem: { kind: "failed" } });
      const sheet = await sheetOf(subject(), "Taken");
      expect([valueAt(sheet, 1, 1), valueAt(sheet, 2, 1)]).toEqual(["eerst", ""]);
    });

    test("a sheet that is gone is a failure, not an exception", async () => {
      const result = await subject().port.apply([write("{weg}", 0, 0, [["x"]])], []);
      expect(result).toMatchObject({ ok: false, problem: { kind: "failed" } });
      const guarded = await subject().port.apply([write("Taken", 2, 1, [["U"]])], [{ ...guard, sheet: "{weg}" }]);
      expect(guarded).toMatchObject({ ok: false, problem: { kind: "failed" } });
      expect(valueAt(await sheetOf(subject(), "Taken"), 2, 1)).toBe("");
    });

    test("nothing is read or written while someone types in a cell, and all goes on afterwards", async () => {
      const { port, troubles } = subject();
      troubles.typing(true);
      expect(await port.read()).toEqual({ ok: false, problem: { kind: "busy" } });
      const step = write("Taken", 2, 1, [["U"]]);
      expect(await port.apply([step], [])).toEqual({ ok: false, problem: { kind: "busy" } });
      troubles.typing(false);
      expect(valueAt(await sheetOf(subject(), "Taken"), 2, 1)).toBe("");
      await applied(subject(), step);
    });

    test("names the protected sheet that refuses", async () => {
      await subject().hands.protect("Taken");
      const steps = [write("Team", 1, 0, [["Ann"]]), write("Taken", 2, 1, [["U"]])];
      expect(await subject().port.apply(steps, [])).toEqual({
        ok: false,
        problem: { kind: "protected", sheet: "Taken" },
      });
      expect(valueAt(await sheetOf(subject(), "Taken"), 2, 1)).toBe("");
    });

    test("says so when the workbook is read-only, and writes nothing", async () => {
      subject().troubles.openReadOnly();
      expect(await subject().port.apply([write("Taken", 2, 1, [["U"]])], [])).toEqual({
        ok: false,
        problem: { kind: "readOnly" },
      });
      expect(valueAt(await sheetOf(subject(), "Taken"), 2, 1)).toBe("");
    });

    test("says so when the connection with the workbook is gone", async () => {
      const { port, troubles } = subject();
      troubles.loseSession();
      expect(await port.read()).toEqual({ ok: false, problem: { kind: "sessionLost" } });
    });

    test("no steps is nothing done", async () => {
      const before = await snapshotOf(subject());
      expect(await subject().port.apply([], [])).toEqual({ ok: true });
      expect(await snapshotOf(subject())).toEqual(before);
    });
  });
}
