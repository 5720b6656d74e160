import type { ChartSource } from "../chart-sources";
import type { KeyPlaces } from "../key-places";
import type { ReportRole } from "../schema";
import type { CellFormat, ChartKind, Content, PageLayout } from "../steps/steps";

/**
 * What a sheet of ours should show, by keys of rows and columns. The keys stand in a hidden column and a hidden row, so
 * that every cell is found again wherever people moved it; what they put on lines of their own stays theirs.
 */
export interface ReportPlan {
  readonly role: ReportRole;
  /** The name on the tab of a new sheet. */
  readonly sheetName: string;
  /** Comes before all other tabs when it is made; afterwards people put it where they like. */
  readonly firstTab?: true;
  /** From left to right. */
  readonly columns: readonly ReportColumn[];
  /** From top to bottom. */
  readonly rows: readonly ReportRow[];
  /** Key of the row with the headers, which stays in view and comes back on every page. */
  readonly headerRow: string | null;
  /** The first row that comes back on every page, where more does than the header. */
  readonly pageTop?: string;
  readonly page: Pick<PageLayout, "orientation" | "onOnePage">;
  /** The last column that stays in view; none when left out. */
  readonly frozenTo?: string;
  /** Made with the sheet, and the user's from then on. */
  readonly charts: readonly ReportChart[];
  /** As charts; what runs to a line beside its cells grows with lines that are put in at its edge. */
  readonly highlights?: readonly ReportHighlight[];
  /** The look of a row of a kind that is no longer planned at all, by its key. */
  readonly lookOf?: (key: string) => RowLook;
  /** What a row that is no longer planned shows in a column of ours, when somebody wrote on it; by column. */
  readonly past: Readonly<Record<string, Content>>;
  /** The same for a column that is no longer planned; by row. */
  readonly pastColumn?: Readonly<Record<string, Content>>;
}

/** Cells in another colour where a formula says so. */
interface ReportHighlight {
  readonly area: KeyedArea;
  /** Relative to the top left cell of the area. */
  readonly formula: (places: KeyPlaces) => string;
  readonly fill: string;
  readonly fontColor: string;
}

/** A chart of rows of the sheet, on some others. */
export interface ReportChart {
  readonly source: ChartSource;
  readonly title: string;
  readonly kind: ChartKind;
  readonly area: KeyedArea;
}

/** The cells from one row and column to another, by key. */
export interface KeyedArea {
  readonly rows: readonly [first: string, last: string];
  readonly columns: readonly [first: string, last: string];
}

export interface ReportColumn {
  readonly key: string;
  /** Points. */
  readonly width: number;
  /** The look of its cells on rows that look like a `line` or `figure`. */
  readonly format?: CellFormat;
  /** The look of its header, where it is not that of all headers. */
  readonly header?: CellFormat;
  /** A defined name with the values to choose from on rows that look like a `line`. */
  readonly choices?: string;
  /** The whole numbers that are asked for on such rows. */
  readonly numbers?: { readonly minimum: number; readonly maximum: number; readonly warning: string };
}

export interface ReportRow {
  readonly key: string;
  readonly look: RowLook;
  /** Lines of text for which there is room at least, where formulas show more than one. */
  readonly leastLines?: number;
  /** By key of the column; no content = nothing of ours stands there. */
  readonly cells: Readonly<Record<string, ReportCell>>;
}

/** Rows and columns from which the look of the cells where they meet follows. */
export interface DressedLines {
  readonly rows: readonly ReportRow[];
  readonly columns: readonly ReportColumn[];
}

/** How a row is dressed when it is made; afterwards it is the user's. A `figure` is a line of totals. */
export type RowLook = "title" | "subtitle" | "section" | "header" | "line" | "figure" | "prose" | "band" | "note";

/**
 * A cell of ours is written again when it differs; one of the user's has at most this content at first. A `stamp` such as
 * today's date is written again only along with something else.
 */
export interface ReportCell {
  readonly owner: "addin" | "user" | "stamp";
  /** A formula that refers to cells of its own sheet follows from where these stand. */
  readonly content: Content | ((places: KeyPlaces) => Content);
  /** "0%": how a number is shown. */
  readonly numberFormat?: string;
}

/** A cell of ours with a text. */
export function ours(text: string): ReportCell {
  return { owner: "addin", content: text === "" ? "empty" : { text } };
}

/** A cell of ours with a formula. */
export function calculated(formula: string | ((places: KeyPlaces) => string), numberFormat?: string): ReportCell {
  const content = typeof formula === "string" ? { formula } : (places: KeyPlaces) => ({ formula: formula(places) });
  return { owner: "addin", content, ...(numberFormat !== undefined && { numberFormat }) };
}

/** What stands in a cell when the lines stand there. */
export function contentAt({ content }: ReportCell, places: KeyPlaces): Content {
  return typeof content === "function" ? content(places) : content;
}

/** A cell of ours that tells when the others were written. */
export function stamp(text: string): ReportCell {
  return { owner: "stamp", content: { text } };
}

/** A cell for the user to fill in. */
export function theirs(text = ""): ReportCell {
  return { owner: "user", content: text === "" ? "empty" : { text } };
}
