/**
 * The workbook that plays Excel's: cells, formulas and structure on Univer, and beside them what Univer does not keep.
 *
 * The host (RichApi), the hands (a person typing) and the page all work on this one interface. All indexes are
 * zero-based. Whatever the engine does not support throws; it never answers silently.
 */

/** A rectangle on one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What a cell shows after calculation; empty is "". Errors are their Excel text, such as "#N/A". */
export type EngineValue = string | number | boolean;

/**
 * What stands in a cell. `formula` begins with "=". A text that begins with "=" is not a formula unless `formula` is set.
 * `prefixed` says that the text was entered with a leading apostrophe (Excel's PrefixCharacter).
 */
export interface EngineCell {
  readonly value: EngineValue;
  readonly formula: string | null;
  readonly prefixed: boolean;
}

/** A cell's own format. Colours are "#RRGGBB"; sizes in points; an absent key is the default. */
export interface EngineFormat {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  fontName?: string;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  verticalAlignment?: "Top" | "Center" | "Bottom";
  wrapText?: boolean;
  /** Degrees, -90 to 90. */
  textOrientation?: number;
  numberFormat?: string;
  /** Border styles by edge, e.g. { bottom: { style: "Continuous", weight: "Thin", color: "#999999" } }. */
  borders?: Partial<Record<"top" | "bottom" | "left" | "right", EngineBorder>>;
}

export interface EngineBorder {
  style: "None" | "Continuous" | "Dash" | "Dot" | "Double";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color: string;
}

export interface EngineTable {
  readonly id: string;
  name: string;
  /** Header row included. */
  area: Area;
  style: string;
  showFilterButton: boolean;
}

/** A defined name. `sheetId` null = workbook scope. `formula` begins with "=", e.g. "=Taken!$A$4:$A$64". */
export interface EngineName {
  name: string;
  sheetId: string | null;
  formula: string;
  visible: boolean;
  comment: string;
}

/** List, custom or number validation, as Excel's DataValidationRule. */
export interface EngineValidation {
  area: Area;
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  errorAlert: { message: string; showAlert: boolean; style: string; title: string };
  prompt: { message: string; showPrompt: boolean; title: string };
}

export interface EngineConditionalFormat {
  readonly id: string;
  area: Area;
  type: "Custom" | "DataBar" | "CellValue" | "ColorScale";
  /** Custom: a formula relative to the area's top left cell. */
  formula?: string;
  format?: Pick<EngineFormat, "fill" | "fontColor" | "bold" | "borders">;
  /** `gradient` absent: fading, as Excel draws it by itself. */
  dataBar?: { color: string; minimum: number | null; maximum: number | null; gradient?: boolean };
  stopIfTrue: boolean;
  priority: number;
  /** What came with the file and the engine keeps without understanding it. */
  foreign?: Readonly<Record<string, unknown>>;
}

/** A thread of comments on a cell, by its first one. */
export interface EngineComment {
  readonly id: string;
  /** One cell. */
  readonly area: Area;
  readonly text: string;
}

export interface EngineChart {
  readonly id: string;
  /** Of a chart that came with the file only the name, the title, the place, the series and their fills can be changed. */
  readonly fromFile: boolean;
  name: string;
  type: string;
  title: string;
  /** The cells that it covers. */
  anchor: Area;
  /** What its series refer to, e.g. "Taken!$A$1:$B$5"; shifted with the cells. */
  references: string[];
  /** How its bars or columns look; null when it shows something else. */
  readonly bars: EngineBars | null;
}

/** Bars or columns. Their chart has three references for each series: its name, its categories and its values. */
export interface EngineBars {
  /** The fill of each series, null = Excel's own. */
  readonly colors: (string | null)[];
  /** Between the bars, in per cent of their width. */
  gapWidth: number;
  legend: "Top" | "Bottom" | "Left" | "Right" | null;
  /** Leaves out hidden rows and columns. */
  visibleOnly: boolean;
  /** The first category comes last: with bars, on top. */
  reversed: boolean;
  /** Where the axis of values stands: at the last category instead of the first. */
  valuesAtLast: boolean;
}

export interface EnginePage {
  orientation: "Portrait" | "Landscape";
  paperSize: string | null;
  /** Pages wide and tall to fit on, null = as many as needed; `scale` in per cent. */
  zoom: { scale?: number; horizontalFitToPages?: number | null; verticalFitToPages?: number | null };
  printArea: Area | null;
  /** First and last row that repeat, or null. */
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  centerHorizontally: boolean;
  printGridlines: boolean;
  /** Inches, as files keep them. */
  margins: { left: number; right: number };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
}

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protected: boolean;
  showGridlines: boolean;
  tabColor: string;
  frozen: { rows: number; columns: number } | null;
  readonly page: EnginePage;
  readonly tables: EngineTable[];
  readonly validations: EngineValidation[];
  readonly conditionalFormats: EngineConditionalFormat[];
  readonly charts: EngineChart[];
  readonly comments: readonly EngineComment[];

  /** The smallest area with content, or null for an empty sheet; with `formats` also counts formatted cells. */
  usedArea(options?: { formats?: boolean }): Area | null;
  read(area: Area): EngineCell[][];
  /**
   * Sets contents as Excel's `formulas` setter does: a string that begins with "=" is a formula, one that begins with an
   * apostrophe is text, other strings are parsed as Excel parses typing (numbers, dates, percentages, booleans,
   * fractions), null leaves the cell alone, "" empties it. Does not check protection or validation: the caller does.
   */
  write(area: Area, contents: readonly (readonly (EngineValue | null)[])[]): void;
  /** Empties contents, formats, or both. */
  clear(area: Area, what: "contents" | "formats" | "all"): void;

  format(row: number, column: number): EngineFormat;
  /** Merges the given keys into each cell's format; an undefined value takes the key away. */
  setFormat(area: Area, format: EngineFormat): void;

  columnWidth(column: number): number;
  setColumnWidth(column: number, columnCount: number, points: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, rowCount: number, points: number): void;
  isColumnHidden(column: number): boolean;
  setColumnHidden(column: number, columnCount: number, hidden: boolean): void;
  isRowHidden(row: number): boolean;
  setRowHidden(row: number, rowCount: number, hidden: boolean): void;

  merges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;

  note(row: number, column: number): string | null;
  setNote(row: number, column: number, text: string | null): void;
  /** Begins a thread of comments. It lasts as long as the workbook is open: `save` refuses it. */
  addComment(row: number, column: number, text: string): void;

  /**
   * Structural edits. Everything that refers to cells moves along: formulas on every sheet, names, tables, charts,
   * conditional formats, validations, print areas and titles, notes, merges, hidden rows, and the tracked areas of
   * `WorkbookEngine.track`.
   */
  insertRows(row: number, count: number): void;
  deleteRows(row: number, count: number): void;
  insertColumns(column: number, count: number): void;
  deleteColumns(column: number, count: number): void;
  /** Moves a block as cut and paste does. */
  moveRange(from: Area, to: { sheet: EngineSheet; row: number; column: number }): void;
  /** Sorts the rows of the area by one of its columns, ascending, moving contents and formats of those columns only. */
  sort(area: Area, byColumn: number): void;

  addTable(area: Area, name: string, style: string): EngineTable;
  resizeTable(table: EngineTable, area: Area): void;
  removeTable(table: EngineTable): void;

  addChart(chart: Omit<EngineChart, "id" | "fromFile">): EngineChart;
}

export interface EngineSelection {
  readonly sheet: EngineSheet;
  readonly areas: readonly Area[];
}

/** What has changed, for the events of the host. */
export interface EngineChange {
  readonly kind:
    | "cellsChanged"
    | "rowsInserted"
    | "rowsDeleted"
    | "columnsInserted"
    | "columnsDeleted"
    | "sheetAdded"
    | "sheetDeleted"
    | "sheetRenamed"
    | "sheetActivated"
    | "selectionChanged"
    | "formatChanged";
  readonly sheet: EngineSheet;
  readonly area: Area | null;
}

/** A cell area that moves with inserted and deleted rows and columns, as Excel's kept ranges do. */
export interface TrackedArea {
  readonly sheet: EngineSheet;
  /** null once all its cells are gone. */
  readonly area: Area | null;
  release(): void;
}

export interface WorkbookEngine {
  readonly sheets: readonly EngineSheet[];
  readonly names: readonly EngineName[];
  /** Document settings of the add-in (workbook.settings), kept in the file. */
  readonly settings: Map<string, unknown>;
  readonly readOnly: boolean;
  /** As the file says; it is kept and reported, but cells are calculated in either mode. */
  calculationMode: "Automatic" | "Manual";

  sheet(idOrName: string): EngineSheet | null;
  addSheet(name: string | null): EngineSheet;
  /** Throws when it is the last visible sheet. References to it become #REF!. */
  deleteSheet(sheet: EngineSheet): void;
  renameSheet(sheet: EngineSheet, name: string): void;
  /** Gives a sheet another place among the others. */
  moveSheet(sheet: EngineSheet, position: number): void;
  setVisibility(sheet: EngineSheet, visibility: EngineSheet["visibility"]): void;
  setProtected(sheet: EngineSheet, on: boolean): void;

  setName(name: EngineName): void;
  deleteName(name: string, sheetId: string | null): void;

  readonly activeSheet: EngineSheet;
  readonly selection: EngineSelection;
  activate(sheet: EngineSheet): void;
  select(sheet: EngineSheet, areas: readonly Area[]): void;

  track(sheet: EngineSheet, area: Area): TrackedArea;
  /** Called after every change, whoever made it. Returns the unsubscriber. */
  onChange(listener: (change: EngineChange) => void): () => void;

  /** Resolves when every formula has its value. */
  calculated(): Promise<void>;
  /** The workbook as .xlsx bytes. */
  save(): Promise<Uint8Array>;
  dispose(): void;
}
