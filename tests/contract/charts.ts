import { allStands, putBackHalfDone, stepsLeft } from "../../src/workbook/steps/half-done";
import { inverseSteps } from "../../src/workbook/steps/step-inverse";
import type { Step } from "../../src/workbook/steps/steps";
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
      seriesIn: "columns",
      area: { row: 5, column: 1, rowCount: 12, columnCount: 6 },
      colors: ["#0F6CBD", "#C50F1F"],
    } as const satisfies Step;
    const { do: _do, sheet: _sheet, ...looks } = chart;
    const charts = () => subject().look("Taken").charts;

    test("covers its cells with a chart of a table", async () => {
      await applied(subject(), chart);
      expect(charts()).toEqual([looks]);
    });

    test.each([
      { kind: "columnStacked", seriesIn: "rows" },
      { kind: "barClustered", seriesIn: "columns" },
    ] as const)("takes %o", async (as) => {
      await applied(subject(), { ...chart, ...as });
      expect(charts()).toEqual([{ ...looks, ...as }]);
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
      expect(subject().look("Belasting").charts).toMatchObject([{ name: "Uren", data: { row: 2, column: 1 } }]);
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
          data: { row: 0, column: 2, rowCount: 4, columnCount: 3 },
          area: { row: 6, column: 3, rowCount: 12, columnCount: 6 },
        },
      ]);
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
