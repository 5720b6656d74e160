import type { Edit } from "../change";
import { keysKey } from "../matrix/matrix-plan";
import { reportNames } from "../schema";
import { areaAt } from "../snapshot";
import type { Step } from "../steps/steps";
import { writeSteps, type PlacedCell } from "../steps/write-cells";
import { dressReport, dressRow } from "./report-dress";
import type { KeyedArea, ReportChart, ReportPlan } from "./report-plan";

/** A new sheet that shows the plan, the keys in its first row and column. */
export function newReport(plan: ReportPlan, sheet: string): Edit {
  const columns = plan.columns.map((column, index) => ({ ...column, place: index + 1 }));
  const places = new Map(columns.map(({ key, place }) => [key, place]));
  const text = (row: number, column: number, value: string): PlacedCell => ({ row, column, content: { text: value } });
  const cells = [
    text(0, 0, keysKey),
    ...columns.map(({ key, place }) => text(0, place, key)),
    ...plan.rows.flatMap((row, index): readonly PlacedCell[] => [
      text(index + 1, 0, row.key),
      ...columns.flatMap(({ key, place }): readonly PlacedCell[] => {
        const content = row.cells[key]?.content ?? "empty";
        return content === "empty" ? [] : [{ row: index + 1, column: place, content }];
      }),
    ]),
  ];
  const names = reportNames[plan.role];
  const steps: Step[] = [
    ...writeSteps(sheet, cells),
    { do: "name", name: names.rows, sheet, area: areaAt(0, 0, plan.rows.length + 1, 1) },
    { do: "name", name: names.columns, sheet, area: areaAt(0, 0, 1, columns.length + 1) },
    ...plan.rows.flatMap((row, index) => dressRow(sheet, index + 1, { row, columns: plan.columns }, places)),
    ...dressReport(sheet, plan),
    ...plan.charts.map((chart) => chartStep(sheet, chart, plan)),
  ];
  return { edit: "newSheet", name: sheet, steps };
}

function chartStep(sheet: string, { data, area, ...chart }: ReportChart, plan: ReportPlan): Step {
  const place = ({ rows, columns }: KeyedArea) => {
    const [top, bottom] = rows.map((key) => plan.rows.findIndex((row) => row.key === key) + 1) as [number, number];
    const [left, right] = columns.map((key) => plan.columns.findIndex((column) => column.key === key) + 1) as [
      number,
      number,
    ];
    return areaAt(top, left, bottom - top + 1, right - left + 1);
  };
  return {
    do: "addChart",
    sheet,
    ...chart,
    data: place(data),
    area: place(area),
  };
}
