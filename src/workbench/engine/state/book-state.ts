/** What the engine owns itself, because Univer does not keep it or does not move it along. */
import type { Bounds } from "../cells/area";
import type {
  Area,
  EngineChart,
  EngineComment,
  EngineConditionalFormat,
  EngineName,
  EnginePage,
  EngineSheet,
  EngineTable,
  EngineValidation,
} from "../engine";
import type { SharedStrings } from "../xlsx/shared-strings";
import type { StyleSheet } from "../xlsx/style-sheet";
import type { XmlElement } from "../xlsx/xml";
import type { XlsxPackage } from "../xlsx/package";

/** A note on a cell, with the file's own element as long as its text is the same. */
export interface Note {
  area: Area;
  text: string;
  author: string;
  readonly source: { readonly text: string; readonly element: XmlElement } | null;
}

/** A thread of comments; one made here has no place in the file. */
export interface Comment extends EngineComment {
  area: Area;
  readonly isInFile: boolean;
}

/** Where a sheet came from. A new sheet has no part yet. */
interface SheetSource {
  part: string | null;
  readonly root: XmlElement;
}

export interface SheetState {
  readonly id: string;
  name: string;
  visibility: EngineSheet["visibility"];
  protected: boolean;
  page: EnginePage;
  tables: EngineTable[];
  validations: EngineValidation[];
  conditionalFormats: EngineConditionalFormat[];
  charts: EngineChart[];
  notes: Note[];
  comments: Comment[];
  readonly source: SheetSource;
  /** What was read of the page set-up, notes and such, to leave untouched what nobody changed. */
  readonly asRead: { page: string; notes: string; protected: boolean };
}

/** A tracked area; `area` is null once all its cells are gone. */
export interface Tracked {
  sheetId: string;
  area: Area | null;
}

export interface BookState {
  readonly pkg: XlsxPackage;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  readonly sheets: Map<string, SheetState>;
  names: EngineName[];
  /** Names Excel keeps for itself, such as the area under an automatic filter. */
  reservedNames: EngineName[];
  readonly tracked: Set<Tracked>;
  readonly settings: Map<string, unknown>;
  /** Parts that were made for tables made here, by the table's id. */
  readonly tableParts: Map<string, string>;
  /** The same for charts. */
  readonly chartParts: Map<string, string>;
  calculationMode: "Automatic" | "Manual";
}

export function emptyPage(): EnginePage {
  return {
    orientation: "Portrait",
    paperSize: null,
    zoom: { scale: 100 },
    printArea: null,
    titleRows: null,
    titleColumns: null,
    centerHorizontally: false,
    printGridlines: false,
    margins: { left: 0.7, right: 0.7 },
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: "", right: "" },
  };
}

/** The note on a cell. */
export function noteAt(sheet: SheetState, row: number, column: number): Note | undefined {
  return sheet.notes.find((note) => note.area.row === row && note.area.column === column);
}

/** Every cell of an area, row by row. */
export function* cellsOf({ firstRow, lastRow, firstColumn, lastColumn }: Bounds): Generator<[number, number]> {
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) yield [row, column];
  }
}
