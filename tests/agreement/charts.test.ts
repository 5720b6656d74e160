import type { Step } from "../../src/workbook/steps/steps";
import { seriesData } from "../../src/workbench/engine/chart-data";
import { openWorkbook } from "../../src/workbench/engine/open-in-node";
import { openInExcel } from "../contract/excel-subject";
import { applied } from "../contract/subject";
import { recalculated } from "../../scripts/libreoffice";

const chart = {
  do: "addChart",
  sheet: "Ann's taken",
  name: "Uren",
  kind: "barStacked",
  title: "Uren & punten",
  data: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
  area: { row: 5, column: 1, rowCount: 12, columnCount: 6 },
  colors: ["#0F6CBD", "#C50F1F"],
} as const satisfies Step;

const drawn = [
  { name: "Ann", categories: ["Nu", "Straks"], values: [12, 24], color: chart.colors[0] },
  { name: "Bram", categories: ["Nu", "Straks"], values: [5, 9], color: chart.colors[1] },
];

test("LibreOffice shows the same bars, colours, title and legend", async () => {
  const excel = await openInExcel([
    {
      name: chart.sheet,
      cells: [
        ["", "Nu", "Straks"],
        ["Ann", 12, "=B2*2"],
        ["Bram", 5, 9],
      ],
    },
  ]);
  await applied(excel, chart, { do: "hideColumns", sheet: chart.sheet, column: 2, count: 1, hidden: true });
  await excel.engine.calculated();
  const [saved = new Uint8Array()] = await recalculated([await excel.engine.save()]);
  const theirs = await openWorkbook(saved);
  const [shown] = theirs.sheet(chart.sheet)?.charts ?? [];
  expect(shown).toMatchObject({ type: "BarStacked", title: chart.title, anchor: chart.area });
  expect(shown?.bars).toMatchObject({
    gapWidth: 60,
    legend: "Bottom",
    visibleOnly: false,
    reversed: true,
    valuesAtLast: true,
  });
  expect(shown && seriesData(shown, theirs.sheets)).toEqual(drawn);
  theirs.dispose();
  await excel.close();
});
