import type { FUniver } from "@univerjs/core/facade";
import { SheetExtension } from "@univerjs/preset-sheets-core";
import type { EngineChart, WorkbookEngine } from "../../engine/engine";
import { layOut } from "./chart-layout";
import { type ChartPicture, pictureOf } from "./chart-picture";
import { paintChart } from "./paint-chart";

type Draw = Parameters<SheetExtension["draw"]>;

interface SheetCharts {
  readonly sheetId: string;
  readonly charts: readonly ChartPicture[];
}

/** Draws charts above the cells of their sheet; the spreadsheet itself scrolls and clips them with those. */
class ChartsExtension extends SheetExtension {
  override uKey = "workbench-charts";
  protected override Z_INDEX = 1000;
  shown: SheetCharts | null = null;

  override draw(canvas: Draw[0], _scale: Draw[1], skeleton: Draw[2]): void {
    if (skeleton.worksheet.getSheetId() !== this.shown?.sheetId) return;
    for (const chart of this.shown.charts) {
      const { row, column, rowCount, columnCount } = chart.area;
      const first = skeleton.getNoMergeCellWithCoordByIndex(row, column, false);
      const last = skeleton.getNoMergeCellWithCoordByIndex(row + rowCount - 1, column + columnCount - 1, false);
      const [x, y] = [first.startX, first.startY];
      paintChart(canvas, layOut(chart, { x, y, width: last.endX - x, height: last.endY - y }));
    }
  }
}

const nothing = "none";

/** The size of a chart that hangs on a single cell is not known here. */
const coversCells = ({ anchor }: EngineChart): boolean => anchor.rowCount * anchor.columnCount > 1;

/** Draws the charts of the sheet in front again when they, or the cells they show, have changed since the last call. */
export function chartKeeper(api: FUniver, engine: WorkbookEngine): () => void {
  const extension = new ChartsExtension();
  let signature = nothing;
  return () => {
    const { id, charts: all } = engine.activeSheet;
    const charts = all.filter(coversCells);
    const shown = { sheetId: id, charts: charts.map((chart) => pictureOf(chart, engine.sheets)) };
    const now = charts.length === 0 ? nothing : JSON.stringify(shown);
    const workbook = api.getActiveWorkbook();
    if (now === signature || workbook === null) return;
    if (extension.shown === null) api.registerSheetMainExtension(workbook.getId(), extension);
    extension.shown = shown;
    signature = now;
    workbook.getActiveSheet().refreshCanvas();
  };
}
