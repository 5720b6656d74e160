import { drawnCells, seriesColors } from "../chart-sources";
import type { Edit } from "../change";
import type { KeyPlaces } from "../key-places";
import { keysKey } from "../line-keys";
import { reportNames } from "../schema";
import { areaAt } from "../snapshot";
import type { Step } from "../steps/steps";
import { writeSteps, type PlacedCell } from "../steps/write-cells";
import { areaOf } from "./keyed-area";
import { dressLines, dressReport } from "./report-dress";
import { contentAt, type ReportChart, type ReportPlan } from "./report-plan";

/** A new sheet that shows the plan, the keys in its first row and column. */
export function newReport(plan: ReportPlan, sheet: string): Edit {
  const places = {
    rows: new Map([keysKey, ...plan.rows.map(({ key }) => key)].map((key, row) => [key, row])),
    columns: new Map([keysKey, ...plan.columns.map(({ key }) => key)].map((key, column) => [key, column])),
  };
  const text = (row: number, column: number, value: string): PlacedCell => ({ row, column, content: { text: value } });
  const cells = [
    text(0, 0, keysKey),
    ...plan.columns.map(({ key }, index) => text(0, index + 1, key)),
    ...plan.rows.flatMap((row, index): readonly PlacedCell[] => [
      text(index + 1, 0, row.key),
      ...plan.columns.flatMap(({ key }, column): readonly PlacedCell[] => {
        const cell = row.cells[key];
        const content = cell === undefined ? "empty" : contentAt(cell, places);
        return content === "empty" ? [] : [{ row: index + 1, column: column + 1, content }];
      }),
    ]),
  ];
  const names = reportNames[plan.role];
  const steps: Step[] = [
    ...writeSteps(sheet, cells),
    { do: "name", name: names.rows, sheet, area: areaAt(0, 0, plan.rows.length + 1, 1) },
    { do: "name", name: names.columns, sheet, area: areaAt(0, 0, 1, plan.columns.length + 1) },
    ...dressLines(sheet, "row", plan, places),
    ...dressReport(sheet, plan, places),
    ...plan.charts.flatMap((chart) => chartStep(sheet, chart, places)),
    ...(plan.highlights ?? []).map(({ area, formula, fill, fontColor }): Step => ({
      do: "highlightWhere",
      sheet,
      area: areaOf(area, places),
      formula: formula(places),
      fill,
      fontColor,
    })),
    ...(plan.firstTab === true ? [{ do: "placeTab", sheet, position: 0 } as const] : []),
  ];
  return { edit: "newSheet", name: sheet, steps };
}

function chartStep(sheet: string, { source, title, kind, area }: ReportChart, places: KeyPlaces): readonly Step[] {
  const data = drawnCells(source, places);
  if (data === null) return [];
  const { name } = source;
  const colors = seriesColors(data.rowCount - 1);
  return [{ do: "addChart", sheet, name, title, kind, data, area: areaOf(area, places), colors }];
}
