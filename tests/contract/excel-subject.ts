import { createExcelPort } from "../../src/excel/excel-port";
import type { Clock } from "../../src/excel/clock";
import { seriesReferences } from "../../src/workbench/engine/chart-data";
import { referencesIn } from "../../src/workbench/engine/cells/formula-references";
import type {
  EngineChart,
  EngineConditionalFormat,
  EngineSheet,
  WorkbookEngine,
} from "../../src/workbench/engine/engine";
import { createNodeHost, type NodeHost } from "../../src/workbench/host/node/node-host";
import type { CellFormat } from "../../src/workbook/steps/steps";
import { sheetIn, workbookWith } from "../support/workbook-with";
import type { ChartLook, ContractHands, Look, SheetFixture, Subject } from "./subject";

/** Waits not at all for another try, and as long as it takes for an answer. */
const hastyClock: Clock = {
  wait: (milliseconds) => ({
    done: milliseconds < 10_000 ? Promise.resolve() : new Promise(() => undefined),
    cancel: () => undefined,
  }),
};

export interface ExcelSubject extends Subject {
  readonly host: NodeHost;
  readonly engine: WorkbookEngine;
}

/** src/excel over genuine office.js, against the workbench's Excel on a workbook with these sheets. */
export async function openInExcel(sheets: readonly SheetFixture[]): Promise<ExcelSubject> {
  const engine = await workbookWith(sheets);
  const host = createNodeHost(engine);
  return {
    host,
    engine,
    port: createExcelPort({ excel: host.excel, clock: hastyClock }),
    inPieces: () => createExcelPort({ excel: host.excel, clock: hastyClock, chunkBytes: 1 }),
    hands: handsOn(engine, host),
    troubles: {
      typing: (on) => host.moods.busy(on ? 1000 : 0),
      breakHalfway: () => host.moods.fault(1, "GeneralException"),
      loseSession: () => void (host.moods.closed = true),
      openReadOnly: () => void (host.moods.readOnly = true),
      noPrinter: () => void (host.moods.hasPrinter = false),
    },
    look: (name) => look(engine, sheetIn(engine, name)),
    inView: () => {
      const { sheet, areas } = engine.selection;
      const [area] = areas;
      return area && engine.activeSheet === sheet ? { sheet: sheet.name, row: area.row, column: area.column } : null;
    },
    inFront: () => engine.activeSheet.name,
    settled: () => new Promise((resolve) => setTimeout(resolve, 30)),
    close: async () => {
      host.dispose();
      engine.dispose();
    },
  };
}

function handsOn(engine: WorkbookEngine, { host }: NodeHost): ContractHands {
  const on = (sheet: string, action: (sheet: EngineSheet) => void) =>
    host.edit({ source: "Local", triggerSource: "Unknown" }, () => action(sheetIn(engine, sheet)));
  return {
    type: (sheet, row, column, value) =>
      on(sheet, (one) => one.write({ row, column, rowCount: 1, columnCount: 1 }, [[value ?? ""]])),
    insertRows: (sheet, row, count) => on(sheet, (one) => one.insertRows(row, count)),
    deleteRows: (sheet, row, count) => on(sheet, (one) => one.deleteRows(row, count)),
    insertColumns: (sheet, column, count) => on(sheet, (one) => one.insertColumns(column, count)),
    deleteColumns: (sheet, column, count) => on(sheet, (one) => one.deleteColumns(column, count)),
    addSheet: (name) => host.edit({ source: "Local", triggerSource: "Unknown" }, () => void engine.addSheet(name)),
    renameSheet: (sheet, to) => on(sheet, (one) => engine.renameSheet(one, to)),
    deleteSheet: (sheet) => on(sheet, (one) => engine.deleteSheet(one)),
    protect: (sheet) => on(sheet, (one) => engine.setProtected(one, true)),
    fill: (sheet, area, color) => on(sheet, (one) => one.setFormat(area, { fill: color })),
    remark: (sheet, row, column, text) => on(sheet, (one) => one.addComment(row, column, text)),
    addTable: (sheet, area, name) => on(sheet, (one) => void one.addTable(area, name, "TableStyleMedium2")),
    name: (name, sheet, { row, column, rowCount, columnCount }) =>
      on(sheet, (one) => {
        const corner = (r: number, c: number) => `$${String.fromCharCode(65 + c)}$${r + 1}`;
        const formula = `='${one.name}'!${corner(row, column)}:${corner(row + rowCount - 1, column + columnCount - 1)}`;
        engine.setName({ name, sheetId: null, formula, visible: true, comment: "" });
      }),
    select: (sheet, rows, column) =>
      on(sheet, (one) => {
        engine.activate(one);
        const areas = rows.map(({ first, count }) => ({ row: first, column, rowCount: count, columnCount: 3 }));
        engine.select(one, areas);
      }),
  };
}

function look(engine: WorkbookEngine, sheet: EngineSheet): Look {
  return {
    format: (row, column) => formatAt(sheet, row, column),
    columnHidden: (column) => sheet.isColumnHidden(column),
    rowHidden: (row) => sheet.isRowHidden(row),
    columnWidth: (column) => sheet.columnWidth(column),
    rowHeight: (row) => sheet.rowHeight(row),
    frozen: sheet.frozen,
    page: {
      orientation: sheet.page.orientation === "Landscape" ? "landscape" : "portrait",
      paperSize: sheet.page.paperSize?.toLowerCase() === "a3" ? "a3" : "a4",
      sideMargins: sheet.page.margins.left * 72,
      fitToWidth: sheet.page.zoom.horizontalFitToPages === 1,
      ...(sheet.page.zoom.verticalFitToPages === 1 && { onOnePage: true }),
      titleRows: sheet.page.titleRows,
      footer: sheet.page.footer,
    },
    lists: rulesOf(sheet, "list").map(({ rule: { source }, ...rest }) => ({ ...rest, source: String(source) })),
    numbers: rulesOf(sheet, "wholeNumber").map(({ rule: { formula1, formula2 }, ...rest }) => ({
      ...rest,
      minimum: Number(formula1),
      maximum: Number(formula2),
    })),
    highlights: sheet.conditionalFormats.flatMap(({ type, area, formula, format }) =>
      type === "Custom" ? [{ area, formula: formula ?? "", fill: format?.fill ?? "", outline: outlineOf(format) }] : [],
    ),
    bars: sheet.conditionalFormats.flatMap(({ area, dataBar }) =>
      dataBar ? [{ area, color: dataBar.color, maximum: dataBar.maximum ?? NaN }] : [],
    ),
    charts: sheet.charts.map(chartLook),
  };
}

/** The one style in which all four edges are drawn. */
function outlineOf(format: EngineConditionalFormat["format"]): string {
  const styles = (["top", "bottom", "left", "right"] as const).map((edge) => format?.borders?.[edge]?.style ?? "None");
  return [...new Set(styles)].join();
}

function chartLook(chart: EngineChart): ChartLook {
  const { name, title, anchor, bars } = chart;
  const areaOf = (reference: string) => referencesIn(reference)[0]?.area ?? null;
  return {
    name,
    kind: `${chart.type.charAt(0).toLowerCase()}${chart.type.slice(1)}` as ChartLook["kind"],
    title,
    area: anchor,
    series: seriesReferences(chart).map(([named, categories, values], place) => ({
      name: areaOf(named),
      categories: areaOf(categories),
      values: areaOf(values),
      color: bars?.colors[place] ?? null,
    })),
  };
}

type Edge = "top" | "bottom" | "left" | "right";

/** A line between two cells belongs to either. */
function lineAt(sheet: EngineSheet, row: number, column: number, edge: Edge): string | undefined {
  const opposite = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;
  const down = edge === "bottom" ? 1 : edge === "top" ? -1 : 0;
  const right = edge === "right" ? 1 : edge === "left" ? -1 : 0;
  const own = sheet.format(row, column).borders?.[edge];
  const inside = row + down >= 0 && column + right >= 0;
  const line = own ?? (inside ? sheet.format(row + down, column + right).borders?.[opposite[edge]] : undefined);
  return line?.color;
}

function formatAt(sheet: EngineSheet, row: number, column: number): CellFormat {
  const { borders, horizontalAlignment, ...rest } = sheet.format(row, column);
  const [bottom, ...others] = (["bottom", "top", "left", "right"] as const).map((edge) =>
    lineAt(sheet, row, column, edge),
  );
  return {
    ...rest,
    ...(horizontalAlignment && horizontalAlignment !== "General" ? { horizontalAlignment } : {}),
    ...(bottom && others.every((color) => color === bottom) ? { gridLines: bottom } : {}),
    ...(borders && bottom ? { borderBottom: bottom } : {}),
  };
}

/** The rules of that kind, with what is said of other input. */
function rulesOf({ validations }: EngineSheet, kind: "list" | "wholeNumber") {
  return validations.flatMap(({ area, rule, errorAlert }) => {
    const ofKind = rule[kind] as Readonly<Record<string, unknown>> | undefined;
    const warning = errorAlert.style === "Stop" ? "refused" : errorAlert.message;
    return ofKind === undefined ? [] : [{ area, rule: ofKind, warning }];
  });
}
