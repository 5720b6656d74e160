import type { Area, CellContent } from "../snapshot";

/**
 * What is to be done to the workbook, in order and in one batch, with every place resolved to cells. Made from a
 * `WorkbookChange` on a fresh snapshot, and carried out by a `WorkbookPort`.
 */
export type Step =
  | { readonly do: "addSheet"; readonly name: string }
  /** Its tab comes at this place among all, zero-based. */
  | { readonly do: "placeTab"; readonly sheet: SheetKey; readonly position: number }
  | { readonly do: "renameSheet"; readonly sheet: SheetKey; readonly name: string }
  | { readonly do: "deleteSheet"; readonly sheet: SheetKey }
  | { readonly do: "insertRows"; readonly sheet: SheetKey; readonly row: number; readonly count: number }
  | { readonly do: "deleteRows"; readonly sheet: SheetKey; readonly row: number; readonly count: number }
  | { readonly do: "insertColumns"; readonly sheet: SheetKey; readonly column: number; readonly count: number }
  | { readonly do: "deleteColumns"; readonly sheet: SheetKey; readonly column: number; readonly count: number }
  /** Contents in one rectangle; `null` leaves a cell alone. */
  | {
      readonly do: "write";
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly contents: readonly (readonly (Content | null)[])[];
    }
  /** Empties cells and gives them no format, validation or conditional format at all; notes and comments stay. */
  | { readonly do: "clear"; readonly sheet: SheetKey; readonly area: Area }
  | { readonly do: "format"; readonly sheet: SheetKey; readonly area: Area; readonly format: CellFormat }
  | {
      readonly do: "columnWidth";
      readonly sheet: SheetKey;
      readonly column: number;
      readonly count: number;
      readonly points: number;
    }
  | {
      readonly do: "rowHeight";
      readonly sheet: SheetKey;
      readonly row: number;
      readonly count: number;
      readonly points: number;
    }
  | {
      readonly do: "hideColumns";
      readonly sheet: SheetKey;
      readonly column: number;
      readonly count: number;
      readonly hidden: boolean;
    }
  | {
      readonly do: "hideRows";
      readonly sheet: SheetKey;
      readonly row: number;
      readonly count: number;
      readonly hidden: boolean;
    }
  /** A drop-down on the area, filled from a range or defined name ("=Merken"); other input is warned for, never refused. */
  | {
      readonly do: "validateList";
      readonly sheet: SheetKey;
      readonly area: Area;
      readonly source: string;
      readonly warning: string;
    }
  /** Whole numbers from `minimum` to `maximum` on the area; other input is warned for, never refused. */
  | {
      readonly do: "validateNumber";
      readonly sheet: SheetKey;
      readonly area: Area;
      readonly minimum: number;
      readonly maximum: number;
      readonly warning: string;
    }
  /** A formula relative to the area's top left cell decides the colours. */
  | {
      readonly do: "highlightWhere";
      readonly sheet: SheetKey;
      readonly area: Area;
      readonly formula: string;
      readonly fill: string;
      readonly fontColor: string;
      /** A line around each of these cells, in the colour of the font. */
      readonly outline?: "Continuous" | "Dash";
    }
  /** Takes away the conditional formats on the area whose formula is one of those given, and no others. */
  | {
      readonly do: "removeHighlights";
      readonly sheet: SheetKey;
      readonly area: Area;
      readonly formulas: readonly string[];
    }
  /** A bar in the cell, from 0 to `maximum`. */
  | {
      readonly do: "dataBar";
      readonly sheet: SheetKey;
      readonly area: Area;
      readonly color: string;
      readonly maximum: number;
    }
  /**
   * A chart over the cells of `area`, in place of one of that name. Each row of `data`, on the same sheet, is a series.
   * Its first column holds their names and its first row those of the categories, all of them texts: Excel would take
   * numbers for values.
   */
  | {
      readonly do: "addChart";
      readonly sheet: SheetKey;
      readonly name: string;
      readonly kind: ChartKind;
      readonly title: string;
      readonly data: Area;
      readonly area: Area;
      /** One per series, "#RRGGBB". */
      readonly colors: readonly string[];
    }
  /**
   * Tells the chart of that name again of which cells it is drawn, if it is still there. Its series keep their look by
   * their place; those after the series of `before` get their colour of `colors`. `before`: the cells of which it was
   * drawn, where these stood before the first step; null = of none.
   */
  | {
      readonly do: "chartData";
      readonly sheet: SheetKey;
      readonly name: string;
      readonly data: Area;
      readonly before: Area | null;
      /** One per place, "#RRGGBB". */
      readonly colors: readonly string[];
    }
  /** Takes away the chart of that name, if there is one. */
  | { readonly do: "deleteChart"; readonly sheet: SheetKey; readonly name: string }
  /** Zero rows and columns = nothing is frozen any more. */
  | { readonly do: "freeze"; readonly sheet: SheetKey; readonly rows: number; readonly columns: number }
  | { readonly do: "page"; readonly sheet: SheetKey; readonly page: PageLayout }
  | {
      readonly do: "addTable";
      readonly sheet: SheetKey;
      readonly area: Area;
      readonly name: string;
      readonly style: string;
    }
  /** Makes a table an ordinary range; what stands in it stays. */
  | { readonly do: "removeTable"; readonly sheet: SheetKey; readonly name: string }
  /** Gives the table of that name another extent, the header row in place. */
  | { readonly do: "resizeTable"; readonly sheet: SheetKey; readonly name: string; readonly area: Area }
  /** Makes or moves a workbook-scoped name. */
  | { readonly do: "name"; readonly name: string; readonly sheet: SheetKey; readonly area: Area }
  | { readonly do: "deleteName"; readonly name: string }
  | { readonly do: "schemaVersion"; readonly version: number | null };

/** The step of that kind. */
export type StepOf<Kind extends Step["do"]> = Extract<Step, { readonly do: Kind }>;

/** The number of series of a chart that is drawn of such a table. */
function seriesCount({ rowCount }: Area): number {
  return rowCount - 1;
}

/** The colours of the series that a chart did not have before, by their places. */
export function newColors({ data, before, colors }: StepOf<"chartData">): ReadonlyMap<number, string> {
  const had = before === null ? 0 : seriesCount(before);
  const all = colors.slice(0, seriesCount(data)).map((color, place) => [place, color] as const);
  return new Map(all.slice(had));
}

/** The rectangle that a write reaches over. */
export function areaOfWrite({ row, column, contents }: StepOf<"write">): Area {
  return { row, column, rowCount: contents.length, columnCount: contents[0]?.length ?? 0 };
}

export type ChartKind = "barStacked" | "columnStacked";

/** A sheet's id, or the name of a sheet that an earlier step of the same batch has added. */
export type SheetKey = string;

/** What is written in a cell. User text is always `text`, so that it never becomes a number, a date or a formula. */
export type Content =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly boolean: boolean }
  | { readonly formula: string }
  | "empty";

/** A format given once, when a sheet, row or column is made. Colours "#RRGGBB", sizes in points. */
export interface CellFormat {
  /** "none" takes the fill away. */
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
  /** Degrees, -90 to 90. */
  readonly textOrientation?: number;
  readonly numberFormat?: string;
  /** A thin line in this colour under the area, or around every cell of it. */
  readonly borderBottom?: string;
  readonly gridLines?: string;
}

export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  readonly paperSize: "a3" | "a4";
  /** Points of blank paper left and right. */
  readonly sideMargins: number;
  /** Scaled so that all columns stand on one page. */
  readonly fitToWidth: boolean;
  /** And all rows too. */
  readonly onOnePage?: boolean;
  /** Rows repeated on every page, zero-based. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** Points, as Excel gives a new sheet. */
export const standardSize = { columnWidth: 48, rowHeight: 15 } as const;

/** Points left and right of a page: what Excel gives a new sheet, and what it calls narrow. */
export const sideMargins = { standard: 50.4, narrow: 18 } as const;

/** The page of a sheet that nobody set up. */
export const plainPage: PageLayout = {
  orientation: "portrait",
  paperSize: "a4",
  sideMargins: sideMargins.standard,
  titleRows: null,
  fitToWidth: false,
  footer: { left: "", center: "", right: "" },
};

/**
 * What must still stand in the workbook when the steps are carried out: read in the same batch, just before the first
 * write. A difference means that somebody changed something meanwhile.
 */
export interface Guard {
  readonly sheet: SheetKey;
  readonly area: Area;
  /** One row per row of `area`; null = whatever stands there. */
  readonly expected: readonly (readonly (CellContent | null)[])[];
}
