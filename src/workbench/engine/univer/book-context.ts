/** What the parts of the engine share. */
import type { EngineSheet, EngineTable } from "../engine";
import type { BookState } from "../state/book-state";
import type { OwnSheet } from "./own-sheet";
import type { SpilledCells } from "./spilled-cells";
import type { StyleBases } from "./style-bases";
import type { UniverBook } from "./univer-book";

export interface BookContext {
  readonly book: UniverBook;
  readonly state: BookState;
  readonly bases: StyleBases;
  readonly spilled: SpilledCells;
  readonly thisYear: () => number;
  /** Does something to the workbook; what it changed is reported afterwards, once. */
  act<T>(change: () => T): T;
  /** The engine's own object for a sheet. */
  own(sheet: EngineSheet): OwnSheet;
  ownSheets(): readonly OwnSheet[];
  allTables(): readonly EngineTable[];
  /** An id nobody has yet. */
  freshId(): string;
}
