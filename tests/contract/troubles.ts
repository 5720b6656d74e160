import { valueAt } from "../../src/workbook/snapshot";
import type { Guard, Step } from "../../src/workbook/steps/steps";
import { applied, holding, opened, type Open, sheetOf, snapshotOf, write } from "./subject";

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
    const guard: Guard = { sheet: "Taken", area: column, expected: holding([["Taak"], ["Printers"], ["Wifi"]]) };

    test("writes when the guards hold", async () => {
      expect(await subject().port.apply([write("Taken", 2, 1, [["U"]])], [guard])).toEqual({ ok: true });
      expect(valueAt(await sheetOf(subject(), "Taken"), 2, 1)).toBe("U");
    });

    test("says what stood there when somebody was faster, and that it has written", async () => {
      await subject().hands.type("Taken", 1, 0, "Printers en scanners");
      const other: Guard = { sheet: "Team", area: { ...column, rowCount: 1 }, expected: holding([["Naam"]]) };
      const result = await subject().port.apply([write("Taken", 1, 0, [["Printers school"]])], [other, guard]);
      expect(result).toEqual({
        ok: false,
        problem: { kind: "changedMeanwhile", sheet: "Taken", area: column },
        written: true,
        differences: [{ guard, found: holding([["Taak"], ["Printers en scanners"], ["Wifi"]]) }],
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
        subject().port.apply([step], [{ sheet: "Taken", area: cell, expected: holding([[expected]]) }]);
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
      expect(await port.apply([step], [])).toEqual({ ok: false, problem: { kind: "busy" }, began: false });
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
        began: true,
      });
      expect(valueAt(await sheetOf(subject(), "Taken"), 2, 1)).toBe("");
    });

    test("says so when the workbook is read-only, and writes nothing", async () => {
      subject().troubles.openReadOnly();
      expect(await subject().port.apply([write("Taken", 2, 1, [["U"]])], [])).toMatchObject({
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

    test("reads formulas beside values: a formula that shows the same is a difference, and comes back as it was", async () => {
      await subject().hands.type("Taken", 2, 1, "=A2");
      const cell = { row: 2, column: 1, rowCount: 1, columnCount: 1 };
      const text: Guard = { sheet: "Taken", area: cell, expected: holding([["Printers"]]) };
      const result = await subject().port.apply([write("Taken", 2, 1, [["U"]])], [text]);
      expect(result).toMatchObject({ written: true, differences: [{ found: [[{ formula: "=A2" }]] }] });
    });

    test("a guard leaves alone what it does not name", async () => {
      await subject().hands.type("Taken", 1, 1, "iets anders");
      const expected = [[holding([["Printers"]])[0]?.[0] ?? null, null]];
      const row: Guard = { sheet: "Taken", area: { row: 1, column: 0, rowCount: 1, columnCount: 2 }, expected };
      expect(await subject().port.apply([write("Taken", 2, 1, [["U"]])], [row])).toEqual({ ok: true });
    });

    test("gives a sheet no other look when somebody was faster", async () => {
      await subject().hands.type("Taken", 1, 0, "Printers en scanners");
      const format: Step = { do: "format", sheet: "Taken", area: column, format: { fill: "#FF0000" } };
      const result = await subject().port.apply([format], [guard]);
      expect(result).toMatchObject({ problem: { kind: "changedMeanwhile" }, written: false });
      expect(subject().look("Taken").format(1, 0).fill).toBeUndefined();
    });

    describe("more than one batch", () => {
      const rows = ["een", "twee", "drie", "vier"];
      const steps = rows.map((text, row) => write("Taken", 10 + row, 0, [[text]]));
      const standing = async () => (await sheetOf(subject(), "Taken")).values.flat();

      test("tells how far it is, and leaves all of it", async () => {
        const told: string[] = [];
        const progress = (done: number, total: number) => told.push(`${done}/${total}`);
        expect(await subject().inPieces().apply(steps, [guard], { progress })).toEqual({ ok: true });
        expect(told).toEqual(["0/4", "1/4", "2/4", "3/4", "4/4"]);
        expect(await standing()).toEqual(expect.arrayContaining(rows));
      });

      test("is one batch when it is small", async () => {
        const told: string[] = [];
        const progress = (done: number, total: number) => told.push(`${done}/${total}`);
        expect(await subject().port.apply(steps, [guard], { progress })).toEqual({ ok: true });
        expect(told).toEqual(["0/1", "1/1"]);
      });

      test("stops between two when it is cancelled, and what went before stands", async () => {
        const cancelling = new AbortController();
        const progress = (done: number) => done === 2 && cancelling.abort();
        const options = { signal: cancelling.signal, progress };
        expect(await subject().inPieces().apply(steps, [guard], options)).toEqual({
          ok: false,
          problem: { kind: "cancelled" },
          began: true,
        });
        expect(await standing()).toEqual(expect.arrayContaining(["een", "twee"]));
        expect(await standing()).not.toContain("drie");
      });

      test("does nothing when it is cancelled before the first", async () => {
        const cancelling = new AbortController();
        cancelling.abort();
        const before = await snapshotOf(subject());
        expect(await subject().port.apply(steps, [], { signal: cancelling.signal })).toEqual({
          ok: false,
          problem: { kind: "cancelled" },
          began: false,
        });
        expect(await snapshotOf(subject())).toEqual(before);
      });

      test("writes nothing at all when somebody was faster", async () => {
        await subject().hands.type("Taken", 1, 0, "Printers en scanners");
        const result = await subject().inPieces().apply(steps, [guard]);
        expect(result).toMatchObject({ problem: { kind: "changedMeanwhile" }, written: false });
        expect(await standing()).not.toContain("een");
      });

      test("goes on with a sheet that an earlier one has added", async () => {
        const onNew = [
          { do: "addSheet", name: "Nieuw" } as const,
          ...rows.map((text, row) => write("Nieuw", row, 0, [[text]])),
        ];
        expect(await subject().inPieces().apply(onNew, [])).toEqual({ ok: true });
        expect((await sheetOf(subject(), "Nieuw")).values.flat()).toEqual(rows);
      });
    });

    test("no steps is nothing done", async () => {
      const before = await snapshotOf(subject());
      expect(await subject().port.apply([], [])).toEqual({ ok: true });
      expect(await snapshotOf(subject())).toEqual(before);
    });
  });
}
