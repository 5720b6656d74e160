import { allStands, putBackHalfDone, stepsLeft } from "../../src/workbook/steps/half-done";
import { inverseSteps } from "../../src/workbook/steps/step-inverse";
import { areaAt, type Area } from "../../src/workbook/snapshot";
import type { Step, StepOf } from "../../src/workbook/steps/steps";
import { applied, opened, type Open, snapshotOf, write } from "./subject";

/** Charts over the cells of a sheet, which the add-in does not read back. */
export function describeCharts(open: Open): void {
  describe("charts", () => {
    const subject = opened(open, [
      {
        name: "Taken",
        cells: [
          ["Naam", "Nu", "Straks"],
          ["Ann", 12, 8],
          ["Bram", 5, 9],
        ],
      },
    ]);
    const chart = {
      do: "addChart",
      sheet: "Taken",
      name: "Uren",
      kind: "barStacked",
      title: "Uren per persoon",
      data: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
      area: { row: 5, column: 1, rowCount: 12, columnCount: 6 },
      colors: ["#0F6CBD", "#C50F1F"],
    } as const satisfies Step;
    const { name, kind, title, area } = chart;
    const [blue, red] = chart.colors;
    const inRow = (row: number, color: string | null) => ({
      name: areaAt(row, 0, 1, 1),
      categories: areaAt(0, 1, 1, 2),
      values: areaAt(row, 1, 1, 2),
      color,
    });
    const looks = { name, kind, title, area, series: [inRow(1, blue), inRow(2, red)] };
    const charts = () => subject().look("Taken").charts;
    const movedOn = (covered: Area): Area => ({ ...covered, row: covered.row + 1 });

    test("covers its cells with a chart of a table", async () => {
      await applied(subject(), chart);
      expect(charts()).toEqual([looks]);
    });

    test("covers them with columns that stand", async () => {
      await applied(subject(), { ...chart, kind: "columnStacked" });
      expect(charts()).toEqual([{ ...looks, kind: "columnStacked" }]);
    });

    test("makes a sheet, its table and its chart in one go", async () => {
      await applied(
        subject(),
        { do: "addSheet", name: "Belasting" },
        write("Belasting", 2, 1, [
          ["", "Nu"],
          ["Ann", 12],
        ]),
        { ...chart, sheet: "Belasting", data: { row: 2, column: 1, rowCount: 2, columnCount: 2 }, colors: ["#0F6CBD"] },
      );
      expect(subject().look("Belasting").charts).toMatchObject([
        { name: "Uren", series: [{ name: areaAt(3, 1, 1, 1), values: areaAt(3, 2, 1, 1) }] },
      ]);
    });

    test("puts a chart in place of the one of that name, and leaves the others", async () => {
      await applied(subject(), chart, { ...chart, name: "Ook" }, { ...chart, title: "Anders" });
      expect(charts().map(({ name, title }) => [name, title])).toEqual([
        ["Ook", "Uren per persoon"],
        ["Uren", "Anders"],
      ]);
    });

    test("takes a chart away, and minds none that is not there", async () => {
      await applied(subject(), chart, { ...chart, name: "Ook" });
      const gone = { do: "deleteChart", sheet: "Taken", name: "Uren" } as const;
      await applied(subject(), gone, gone);
      expect(charts().map(({ name }) => name)).toEqual(["Ook"]);
    });

    test("moves a chart and what it shows along with rows and columns", async () => {
      await applied(subject(), chart);
      await subject().hands.insertRows("Taken", 2, 1);
      await subject().hands.insertColumns("Taken", 0, 2);
      expect(charts()).toEqual([
        {
          ...looks,
          series: [1, 3].map((row, place) => ({
            name: areaAt(row, 2, 1, 1),
            categories: areaAt(0, 3, 1, 2),
            values: areaAt(row, 3, 1, 2),
            color: chart.colors[place],
          })),
          area: { row: 6, column: 3, rowCount: 12, columnCount: 6 },
        },
      ]);
    });

    describe("of which rows come and go", () => {
      /** The table with these rows between its first and its last, and the chart of it told so. */
      const told = (rowCount: number, colors: readonly string[]): StepOf<"chartData"> => ({
        do: "chartData",
        sheet: "Taken",
        name: "uren",
        data: areaAt(0, 0, rowCount, 3),
        before: chart.data,
        colors,
      });
      const green = "#107C10";

      test("makes no series of a row that is put in between, and keeps one whose row is gone, without cells", async () => {
        await applied(subject(), chart);
        await subject().hands.insertRows("Taken", 2, 1);
        await subject().hands.deleteRows("Taken", 1, 1);
        expect(charts()).toMatchObject([{ series: [{ ...inRow(1, blue), name: null, values: null }, inRow(2, red)] }]);
      });

      test("does not take in a column that is put in before the first values", async () => {
        await applied(subject(), chart);
        await subject().hands.insertColumns("Taken", 1, 1);
        expect(charts()).toMatchObject([{ series: [{ name: areaAt(1, 0, 1, 1), values: areaAt(1, 2, 1, 2) }, {}] }]);
      });

      test("is told again of its rows, and keeps its looks and the colours of series that it had", async () => {
        await applied(subject(), chart);
        await subject().hands.insertRows("Taken", 2, 1);
        await applied(subject(), write("Taken", 2, 0, [["Cas"]]), told(4, ["#000000", "#000000", green]));
        expect(charts()).toEqual([{ ...looks, area: movedOn(area), series: [...looks.series, inRow(3, green)] }]);
        await subject().hands.deleteRows("Taken", 1, 2);
        await applied(subject(), { ...told(2, [green]), before: areaAt(0, 0, 4, 3) });
        expect(charts()).toMatchObject([{ series: [inRow(1, blue)] }]);
      });

      test("is told as it was when that is put back", async () => {
        const steps: Step[] = [
          { do: "deleteRows", sheet: "Taken", row: 1, count: 1 },
          {
            do: "chartData",
            sheet: "Taken",
            name,
            data: areaAt(0, 0, 2, 3),
            before: chart.data,
            colors: [blue, red],
          },
        ];
        await applied(subject(), chart);
        const before = await snapshotOf(subject());
        const drawn = charts();
        await applied(subject(), ...steps);
        expect(charts()).toMatchObject([{ series: [inRow(1, blue)] }]);
        await applied(subject(), ...inverseSteps(before, steps));
        expect(charts()).toEqual(drawn);
        expect((await snapshotOf(subject())).sheets).toEqual(before.sheets);
      });

      test("is told as it was when what broke off before it was told is put back", async () => {
        const steps: Step[] = [
          { do: "deleteRows", sheet: "Taken", row: 1, count: 1 },
          write("Taken", 1, 1, [[20]]),
          told(2, [blue, red]),
        ];
        await applied(subject(), chart);
        const before = await snapshotOf(subject());
        const drawn = charts();
        await applied(subject(), ...steps.slice(0, 1));
        expect(charts()).not.toEqual(drawn);
        await applied(subject(), ...(putBackHalfDone({ before, steps }, await snapshotOf(subject())) ?? []));
        expect(charts()).toMatchObject([{ series: [inRow(1, blue), inRow(2, red)] }]);
      });

      test("may be gone by then", async () => {
        await applied(subject(), told(3, [green, green]), { ...told(3, [green, green]), before: null });
        expect(charts()).toEqual([]);
      });
    });

    test("a chart that was made is taken away when it is put back", async () => {
      const before = await snapshotOf(subject());
      await applied(subject(), chart);
      await applied(subject(), ...inverseSteps(before, [chart]));
      expect(charts()).toEqual([]);
    });

    test("what broke off after a chart is put back without it, or completed with one", async () => {
      const before = await snapshotOf(subject());
      const steps = [write("Taken", 1, 1, [[20]]), chart, write("Taken", 2, 1, [[30]])];
      await applied(subject(), ...steps.slice(0, 2));
      const attempt = { before, steps };
      const now = await snapshotOf(subject());
      expect(allStands(attempt, now)).toBe(false);
      await applied(subject(), ...(stepsLeft(attempt, now) ?? []));
      expect(charts()).toEqual([looks]);
      expect(allStands(attempt, await snapshotOf(subject()))).toBe(true);
      await applied(subject(), ...(putBackHalfDone(attempt, await snapshotOf(subject())) ?? []));
      expect(charts()).toEqual([]);
      expect((await snapshotOf(subject())).sheets).toEqual(before.sheets);
    });

    test("a clear leaves the chart above its cells", async () => {
      await applied(subject(), chart, { do: "clear", sheet: "Taken", area: chart.area });
      expect(charts()).toEqual([looks]);
    });

    test("refuses a chart on a protected sheet", async () => {
      await subject().hands.protect("Taken");
      expect(await subject().port.apply([chart], [])).toMatchObject({ ok: false, problem: { kind: "protected" } });
      expect(charts()).toEqual([]);
    });

    test("refuses more colours than there are series", async () => {
      const colors = [...chart.colors, "#107C10"];
      expect(await subject().port.apply([{ ...chart, colors }], [])).toMatchObject({ ok: false });
    });
  });
}
