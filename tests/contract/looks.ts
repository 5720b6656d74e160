import type { Area } from "../../src/workbook/snapshot";
import type { PageLayout } from "../../src/workbook/steps/steps";
import { applied, opened, type Open, sheetOf } from "./subject";

/** What steps do to formats, sizes and rules, none of which is read back by the add-in. */
export function describeLooks(open: Open): void {
  describe("looks", () => {
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 3 };
    const subject = opened(open, [
      {
        name: "Taken",
        cells: [
          ["Taak", "Ann", "Bram"],
          ["Printers", "x", ""],
        ],
      },
    ]);
    const look = () => subject().look("Taken");

    test("gives cells the formats named, and no others", async () => {
      await applied(subject(), {
        do: "format",
        sheet: "Taken",
        area,
        format: { fill: "#DDEEFF", bold: true, wrapText: true, horizontalAlignment: "Center", numberFormat: "0.0" },
      });
      await applied(subject(), {
        do: "format",
        sheet: "Taken",
        area: { ...area, rowCount: 1 },
        format: { fill: "#FFEE00" },
      });
      expect(look().format(0, 2)).toMatchObject({ fill: "#FFEE00", bold: true, wrapText: true, numberFormat: "0.0" });
      expect(look().format(1, 0)).toMatchObject({ fill: "#DDEEFF", horizontalAlignment: "Center" });
      expect(look().format(2, 0).fill).toBeUndefined();
      expect((await sheetOf(subject(), "Taken")).values[0]).toEqual(["Taak", "Ann", "Bram"]);
    });

    test("gives fonts, alignments and lines", async () => {
      const format = {
        fontColor: "#663300",
        italic: true,
        fontSize: 14,
        verticalAlignment: "Top",
        textOrientation: 90,
        gridLines: "#999999",
      } as const;
      await applied(subject(), { do: "format", sheet: "Taken", area, format });
      expect(look().format(1, 1)).toMatchObject(format);
      await applied(subject(), { do: "format", sheet: "Taken", area, format: { borderBottom: "#112233" } });
      expect(look().format(1, 1)).toMatchObject({ borderBottom: "#112233" });
    });

    test("sets widths and heights, and hides rows and columns", async () => {
      await applied(
        subject(),
        { do: "columnWidth", sheet: "Taken", column: 1, count: 2, points: 90 },
        { do: "rowHeight", sheet: "Taken", row: 0, count: 1, points: 60 },
        { do: "hideColumns", sheet: "Taken", column: 4, count: 2, hidden: true },
        { do: "hideRows", sheet: "Taken", row: 7, count: 1, hidden: true },
      );
      expect(look().columnWidth(2)).toBeCloseTo(90, 0);
      expect(look().rowHeight(0)).toBeCloseTo(60, 0);
      expect([3, 4, 5, 6].map((column) => look().columnHidden(column))).toEqual([false, true, true, false]);
      expect([6, 7, 8].map((row) => look().rowHidden(row))).toEqual([false, true, false]);
    });

    test("shows hidden rows and columns again", async () => {
      const columns = { do: "hideColumns", sheet: "Taken", column: 4, count: 2 } as const;
      const rows = { do: "hideRows", sheet: "Taken", row: 7, count: 1 } as const;
      await applied(subject(), { ...columns, hidden: true }, { ...rows, hidden: true });
      await applied(subject(), { ...columns, hidden: false }, { ...rows, hidden: false });
      expect([look().columnHidden(4), look().columnHidden(5), look().rowHidden(7)]).toEqual([false, false, false]);
    });

    test("clears cells of contents, formats and rules, and leaves their neighbours", async () => {
      await applied(
        subject(),
        { do: "format", sheet: "Taken", area, format: { fill: "#FFEE00", bold: true } },
        { do: "validateList", sheet: "Taken", area, source: "=$A$1:$A$2", warning: "Kies." },
        { do: "highlightWhere", sheet: "Taken", area, formula: '=$A1=""', fill: "#FFCCCC", fontColor: "#330000" },
      );
      const cleared = { row: 0, column: 1, rowCount: 2, columnCount: 2 };
      await applied(subject(), { do: "clear", sheet: "Taken", area: cleared });
      expect((await sheetOf(subject(), "Taken")).values).toEqual([["Taak"], ["Printers"]]);
      expect(look().format(1, 1).fill).toBeUndefined();
      expect(look().format(1, 0)).toMatchObject({ fill: "#FFEE00", bold: true });
      const kept = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
      expect(look().lists.map((list) => list.area)).toEqual([kept]);
      const last = ({ area }: { readonly area: Area }) => area.column + area.columnCount - 1;
      expect(look().highlights.filter((highlight) => last(highlight) >= cleared.column)).toEqual([]);
    });

    test("offers a list, and still takes another mark with a warning", async () => {
      await applied(
        subject(),
        { do: "name", name: "Merken", sheet: "Taken", area: { row: 9, column: 0, rowCount: 3, columnCount: 1 } },
        { do: "validateList", sheet: "Taken", area, source: "=Merken", warning: "Kies een merk." },
      );
      expect(look().lists).toEqual([{ area, source: "=Merken", warning: "Kies een merk." }]);
    });

    test("asks for a whole number, and still takes something else with a warning", async () => {
      const warning = "Geef een getal van 0 tot 10.";
      await applied(subject(), { do: "validateNumber", sheet: "Taken", area, minimum: 0, maximum: 10, warning });
      expect(look().numbers).toEqual([{ area, minimum: 0, maximum: 10, warning }]);
      expect(look().lists).toEqual([]);
    });

    test("lays highlights over cells and takes away exactly those asked for", async () => {
      const highlight = (formula: string, fill: string) =>
        ({ do: "highlightWhere", sheet: "Taken", area, formula, fill, fontColor: "#330000" }) as const;
      await applied(subject(), highlight('=$C1="ernstig"', "#FFCCCC"), highlight('=$C1="hint"', "#FFFFCC"));
      expect(look().highlights).toHaveLength(2);
      await applied(subject(), { do: "removeHighlights", sheet: "Taken", area, formulas: ['=$C1="ernstig"'] });
      expect(look().highlights).toEqual([expect.objectContaining({ area, formula: '=$C1="hint"', fill: "#FFFFCC" })]);
    });

    test("draws a line around the cells that a rule highlights", async () => {
      const rule = { do: "highlightWhere", sheet: "Taken", area, fill: "#DDEEFF", fontColor: "#330000" } as const;
      await applied(
        subject(),
        { ...rule, formula: "=A1=1", outline: "Continuous" },
        { ...rule, formula: "=A1=2", outline: "Dash" },
        { ...rule, formula: "=A1=3" },
      );
      expect(Object.fromEntries(look().highlights.map(({ formula, outline }) => [formula, outline]))).toEqual({
        "=A1=1": "Continuous",
        "=A1=2": "Dash",
        "=A1=3": "None",
      });
    });

    test("draws a bar in the cells", async () => {
      await applied(subject(), { do: "dataBar", sheet: "Taken", area, color: "#3366CC", maximum: 1.2 });
      expect(look().bars).toEqual([{ area, color: "#3366CC", maximum: 1.2 }]);
    });

    test.each([
      { rows: 2, columns: 1 },
      { rows: 3, columns: 0 },
      { rows: 0, columns: 2 },
    ])("freezes %o", async (frozen) => {
      await applied(subject(), { do: "freeze", sheet: "Taken", ...frozen });
      expect(look().frozen).toEqual(frozen);
      await applied(subject(), { do: "freeze", sheet: "Taken", rows: 0, columns: 0 });
      expect(look().frozen).toBeNull();
    });

    test("sets up the page", async () => {
      const page: PageLayout = {
        fitToWidth: true,
        orientation: "landscape",
        sideMargins: 18,
        paperSize: "a3",
        titleRows: { first: 3, last: 4 },
        footer: { left: "School", center: "&P van &N", right: "" },
      };
      await applied(subject(), { do: "page", sheet: "Taken", page });
      expect(look().page).toEqual(page);
      await applied(subject(), { do: "page", sheet: "Taken", page: { ...page, fitToWidth: false } });
      expect(look().page).toEqual({ ...page, fitToWidth: false });
      await applied(subject(), { do: "page", sheet: "Taken", page: { ...page, onOnePage: true } });
      expect(look().page).toEqual({ ...page, onOnePage: true });
    });
  });
}
