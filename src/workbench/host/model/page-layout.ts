import type { EnginePage, EngineSheet, WorkbookEngine } from "../../engine/engine";
import { isEntireColumn, isEntireRow } from "../addresses";
import type { HostContext, ModelClass, ModelDefinition } from "../host-context";
import { HostError, invalidArgument, notImplemented } from "../host-error";
import { hostClass, type Property } from "../registry/host-class";
import { rangeArgument, rangeOf, wholeSheet } from "./range-lookup";
import { flagArgument, numberArgument, recordArgument, textArgument, wordArgument } from "./reading-arguments";
import { RangeAreasTarget, SheetPart, type RangeTarget } from "./targets";

const PAPER = ["Letter", "Legal", "A3", "A4", "A5"] as const;
const MAX_HEADER = 255;
const POINTS_PER_INCH = 72;

type PageProperty = Property<SheetPart, HostContext>;

function zoomArgument(value: unknown): EnginePage["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages, ...others } = recordArgument(value);
  if (Object.keys(others).length > 0) throw invalidArgument();
  const given = scale !== undefined && scale !== null ? numberArgument(scale) : null;
  if (given !== null && (given < 10 || given > 400)) throw invalidArgument();
  return {
    ...(given !== null && { scale: given }),
    ...(horizontalFitToPages !== undefined && { horizontalFitToPages: pages(horizontalFitToPages) }),
    ...(verticalFitToPages !== undefined && { verticalFitToPages: pages(verticalFitToPages) }),
  };
}

function pages(value: unknown): number | null {
  if (value === null) return null;
  const count = numberArgument(value);
  if (!Number.isInteger(count) || count < 0) throw invalidArgument();
  return count === 0 ? null : count;
}

function titles(
  engine: WorkbookEngine,
  sheet: EngineSheet,
  argument: unknown,
  axis: "row" | "column",
): {
  first: number;
  last: number;
} {
  const { area } = rangeArgument(engine, sheet, argument);
  if (axis === "row" ? !isEntireRow(area) : !isEntireColumn(area)) throw invalidArgument();
  const count = axis === "row" ? area.rowCount : area.columnCount;
  return { first: area[axis], last: area[axis] + count - 1 };
}

function titleRange(sheet: EngineSheet, axis: "row" | "column"): RangeTarget | null {
  const { titleRows, titleColumns } = sheet.page;
  const found = axis === "row" ? titleRows : titleColumns;
  if (!found) return null;
  const count = found.last - found.first + 1;
  const whole = wholeSheet;
  return rangeOf(
    sheet,
    axis === "row"
      ? { ...whole, row: found.first, rowCount: count }
      : { ...whole, column: found.first, columnCount: count },
  );
}

const flag = (key: "centerHorizontally" | "printGridlines"): PageProperty => ({
  get: ({ sheet }) => sheet.page[key],
  set: ({ sheet }, value) => {
    sheet.page[key] = flagArgument(value);
  },
});

/** Points, kept in inches. */
const margin = (side: "left" | "right"): PageProperty => ({
  get: ({ sheet }) => sheet.page.margins[side] * POINTS_PER_INCH,
  set: ({ sheet }, value) => {
    const points = numberArgument(value);
    if (points < 0) throw invalidArgument();
    sheet.page.margins[side] = points / POINTS_PER_INCH;
  },
});

const pageLayout: ModelDefinition<SheetPart> = {
  name: "PageLayout",
  target: SheetPart,
  properties: {
    Orientation: {
      get: ({ sheet }) => sheet.page.orientation,
      set: ({ sheet }, value) => {
        sheet.page.orientation = wordArgument(value, ["Portrait", "Landscape"]);
      },
    },
    PaperSize: {
      get: ({ sheet }) => sheet.page.paperSize,
      set: ({ sheet }, value, { moods }) => {
        if (!moods.hasPrinter) throw new HostError("GeneralException", "There is no printer.");
        sheet.page.paperSize = wordArgument(value, PAPER);
      },
    },
    Zoom: {
      get: ({ sheet }) => sheet.page.zoom,
      set: ({ sheet }, value) => {
        sheet.page.zoom = zoomArgument(value);
      },
    },
    CenterHorizontally: flag("centerHorizontally"),
    PrintGridlines: flag("printGridlines"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
  },
  navigations: { HeadersFooters: ({ sheet }) => new SheetPart("HeaderFooterGroup", sheet) },
  methods: {
    GetPrintAreaOrNullObject: ({ sheet }) =>
      sheet.page.printArea && new RangeAreasTarget([rangeOf(sheet, sheet.page.printArea)]),
    GetPrintTitleRowsOrNullObject: ({ sheet }) => titleRange(sheet, "row"),
    GetPrintTitleColumnsOrNullObject: ({ sheet }) => titleRange(sheet, "column"),
  },
  commands: {
    SetPrintArea: ({ sheet }, [area], { engine }) => {
      if (area instanceof RangeAreasTarget) throw notImplemented("PageLayout.setPrintArea of several areas");
      sheet.page.printArea = rangeArgument(engine, sheet, area).area;
    },
    SetPrintTitleRows: ({ sheet }, [rows], { engine }) => {
      sheet.page.titleRows = titles(engine, sheet, rows, "row");
    },
    SetPrintTitleColumns: ({ sheet }, [columns], { engine }) => {
      sheet.page.titleColumns = titles(engine, sheet, columns, "column");
    },
  },
};

const headerFooterGroup: ModelDefinition<SheetPart> = {
  name: "HeaderFooterGroup",
  target: SheetPart,
  navigations: { DefaultForAllPages: ({ sheet }) => new SheetPart("HeaderFooter", sheet) },
};

function pageText(where: "header" | "footer", side: "left" | "center" | "right"): PageProperty {
  return {
    get: ({ sheet }) => sheet.page[where][side],
    set: ({ sheet }, value) => {
      const text = textArgument(value);
      if (text.length > MAX_HEADER) throw invalidArgument();
      sheet.page[where][side] = text;
    },
  };
}

const headerFooter: ModelDefinition<SheetPart> = {
  name: "HeaderFooter",
  target: SheetPart,
  properties: {
    LeftHeader: pageText("header", "left"),
    CenterHeader: pageText("header", "center"),
    RightHeader: pageText("header", "right"),
    LeftFooter: pageText("footer", "left"),
    CenterFooter: pageText("footer", "center"),
    RightFooter: pageText("footer", "right"),
  },
};

export const pageLayoutClasses: readonly ModelClass[] = [
  hostClass(pageLayout),
  hostClass(headerFooterGroup),
  hostClass(headerFooter),
];
