/** The workbook: sheets on one Univer workbook, and all that Univer does not keep beside it. */
import type { FUniver } from "@univerjs/core/facade";
import type { IExecutionOptions } from "@univerjs/core";
import type {
  Area,
  EngineChange,
  EngineName,
  EngineSelection,
  EngineSheet,
  EngineTable,
  TrackedArea,
  WorkbookEngine,
} from "../engine";
import { areaOf, cellArea } from "../cells/area";
import { dropSheetFromFormula, renameSheetInFormula } from "../cells/formula-references";
import { emptyPage, type BookState, type SheetState, type Tracked } from "../state/book-state";
import { dropFromState, renameInState, shiftState } from "../state/shift-state";
import type { OpenedBook } from "../xlsx/read-book";
import { writeBook } from "../xlsx/write-book";
import { emptyWorksheet } from "../xlsx/worksheet-schema";
import type { BookContext } from "./book-context";
import { Calculation, isCalculationStart } from "./calculation";
import { changeOf, lineEditOf, lineMoveOf, moveOf, type HeardParams } from "./changes";
import { DefinedNames } from "./defined-names";
import { FormulaFollower } from "./formula-follower";
import { forgetReadings } from "./formula-memory";
import { GridMirror } from "./grid-mirror";
import { UniverSheet } from "./sheet";
import { assertSheetName } from "./sheet-name";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_POINTS, pixelsOfPoints } from "./sizes";
import { SpilledCells } from "./spilled-cells";
import { StyleBases } from "./style-bases";
import { TableNames } from "./table-names";
import { UniverBook } from "./univer-book";

/** What an opened workbook may be told. */
export interface WorkbookOptions {
  readonly readOnly?: boolean;
  /** For dates typed without a year. */
  readonly now?: () => Date;
  /**
   * False (in Node): calculation is manual and never asked for, so that a new formula shows nothing. For workbooks with
   * more formulas than Univer works out in a reasonable time.
   */
  readonly calculates?: boolean;
  /** Has Univer start at once with what it waits with; without it, it starts when nothing has changed for a moment. */
  readonly startCalculation?: () => void;
}

export class UniverWorkbook implements WorkbookEngine, BookContext {
  readonly book: UniverBook;
  readonly state: BookState;
  readonly bases: StyleBases;
  readonly spilled = new SpilledCells();
  readonly readOnly: boolean;
  private readonly calculates: boolean;
  readonly thisYear: () => number;
  private readonly sheetObjects = new Map<string, UniverSheet>();
  private readonly calculation: Calculation;
  private readonly definedNames: DefinedNames;
  private readonly tableNames: TableNames;
  private readonly follower: FormulaFollower;
  private readonly mirror: GridMirror;
  private readonly listeners = new Set<(change: EngineChange) => void>();
  private readonly hearing: { dispose(): void };
  private pending: EngineChange[] = [];
  private acting = 0;
  private settling = false;
  private areas: readonly Area[] = [cellArea(0, 0)];
  private activeId: string;

  constructor(api: FUniver, opened: OpenedBook, options: WorkbookOptions = {}) {
    this.state = opened.state;
    this.readOnly = options.readOnly === true;
    this.calculates = options.calculates !== false;
    if (!this.calculates) this.state.calculationMode = "Manual";
    this.calculation = new Calculation(options.startCalculation ?? (() => undefined));
    const now = options.now ?? (() => new Date());
    this.thisYear = () => now().getFullYear();
    this.book = new UniverBook(api, opened.univer);
    this.bases = new StyleBases(this.book);
    this.definedNames = new DefinedNames(this.book, this.state);
    this.tableNames = new TableNames(this.book);
    this.follower = new FormulaFollower(this.book, this.spilled);
    this.mirror = new GridMirror(this.book);
    this.activeId = opened.active;
    for (const sheet of this.state.sheets.values()) this.sheetObjects.set(sheet.id, new UniverSheet(sheet, this));
    const hearing = api.addEvent(api.Event.CommandExecuted, ({ id, params, options: how }) =>
      this.hear(id, params, how),
    );
    const readying = api.addEvent(api.Event.BeforeCommandExecute, ({ id }) => {
      if (isCalculationStart(id)) forgetReadings();
    });
    this.hearing = {
      dispose: () => {
        hearing.dispose();
        readying.dispose();
      },
    };
    this.act(() => this.book.run("sheet.operation.set-worksheet-active", this.activeId, {}));
    this.pending = [];
  }

  get sheets(): readonly UniverSheet[] {
    return this.book.sheetIds().flatMap((id) => this.sheetObjects.get(id) ?? []);
  }

  get names(): readonly EngineName[] {
    return this.state.names;
  }

  get settings(): Map<string, unknown> {
    return this.state.settings;
  }

  get calculationMode(): "Automatic" | "Manual" {
    return this.state.calculationMode;
  }

  set calculationMode(mode: "Automatic" | "Manual") {
    if (mode === "Automatic" && !this.calculates) throw new Error("This workbook was opened without calculation.");
    this.state.calculationMode = mode;
  }

  sheet(idOrName: string): UniverSheet | null {
    const wanted = idOrName.toLowerCase();
    return this.sheetObjects.get(idOrName) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  own(sheet: EngineSheet): UniverSheet {
    const own = this.sheetObjects.get(sheet.id);
    if (!own) throw new Error("The sheet has been deleted.");
    return own;
  }

  ownSheets(): readonly UniverSheet[] {
    return this.sheets;
  }

  allTables(): readonly EngineTable[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  freshId(): string {
    const used = new Set([
      ...this.state.sheets.keys(),
      ...this.sheets.flatMap((sheet) =>
        [...sheet.tables, ...sheet.charts, ...sheet.conditionalFormats].map(({ id }) => id),
      ),
    ]);
    for (let number = 1; ; number += 1) if (!used.has(`new-${number}`)) return `new-${number}`;
  }

  addSheet(name: string | null): UniverSheet {
    let number = this.sheets.length + 1;
    while (name === null && this.sheet(`Blad${number}`)) number += 1;
    const wanted = name ?? `Blad${number}`;
    assertSheetName(wanted, this.sheets);
    const id = this.freshId();
    this.act(() => {
      const sheet = {
        id,
        name: wanted,
        rowCount: 1000,
        columnCount: 60,
        defaultRowHeight: pixelsOfPoints(DEFAULT_ROW_POINTS),
        defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
        cellData: {},
        rowData: {},
        columnData: {},
        mergeData: [],
        hidden: 0,
        tabColor: "",
        showGridlines: 1,
        zoomRatio: 1,
        scrollTop: 0,
        scrollLeft: 0,
        rightToLeft: 0,
        rowHeader: { width: 46, hidden: 0 },
        columnHeader: { height: 20, hidden: 0 },
        freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
        defaultStyle: this.state.styles.defaultLook(),
      };
      // As if a colleague had added it: Univer would else go to the new sheet, which Excel doesn't.
      this.book.run("sheet.mutation.insert-sheet", "", { sheet, index: this.sheets.length }, { fromCollab: true });
    });
    return this.own({ id } as EngineSheet);
  }

  deleteSheet(sheet: EngineSheet): void {
    this.own(sheet);
    const visible = this.sheets.filter((other) => other.visibility === "Visible" && other.id !== sheet.id);
    if (visible.length === 0) throw new Error("A workbook keeps at least one visible sheet.");
    this.act(() => {
      if (this.activeId === sheet.id) this.activate(visible[0] ?? sheet);
      this.book.run("sheet.mutation.remove-sheet", sheet.id, { subUnitName: sheet.name });
    });
  }

  renameSheet(sheet: EngineSheet, name: string): void {
    if (sheet.name === name) return;
    assertSheetName(
      name,
      this.sheets.filter((other) => other.id !== sheet.id),
    );
    this.act(() => this.book.run("sheet.mutation.set-worksheet-name", sheet.id, { name }));
  }

  moveSheet(sheet: EngineSheet, position: number): void {
    const fromOrder = this.sheets.indexOf(this.own(sheet));
    this.act(() => this.book.run("sheet.mutation.set-worksheet-order", sheet.id, { fromOrder, toOrder: position }));
  }

  setVisibility(sheet: EngineSheet, visibility: EngineSheet["visibility"]): void {
    const own = this.own(sheet);
    const others = this.sheets.filter((other) => other.visibility === "Visible" && other !== own);
    if (visibility !== "Visible" && others.length === 0)
      throw new Error("A workbook keeps at least one visible sheet.");
    this.act(() => {
      if (visibility !== "Visible" && this.activeId === own.id && others[0]) this.activate(others[0]);
      this.book.run("sheet.mutation.set-worksheet-hidden", own.id, { hidden: visibility === "Visible" ? 0 : 1 });
      own.state.visibility = visibility;
    });
  }

  setProtected(sheet: EngineSheet, on: boolean): void {
    this.own(sheet).state.protected = on;
  }

  setName(name: EngineName): void {
    this.act(() => {
      this.state.names = [
        ...this.state.names.filter((known) => !sameName(known, name.name, name.sheetId)),
        { ...name },
      ];
    });
  }

  deleteName(name: string, sheetId: string | null): void {
    this.act(() => {
      this.state.names = this.state.names.filter((known) => !sameName(known, name, sheetId));
    });
  }

  get activeSheet(): UniverSheet {
    return this.own({ id: this.activeId } as EngineSheet);
  }

  get selection(): EngineSelection {
    return { sheet: this.activeSheet, areas: this.areas };
  }

  activate(sheet: EngineSheet): void {
    if (this.own(sheet).visibility !== "Visible") throw new Error("A hidden sheet can't be activated.");
    if (this.activeId === sheet.id) return;
    this.act(() => {
      this.book.run("sheet.operation.set-worksheet-active", sheet.id, {});
      this.areas = [cellArea(0, 0)];
    });
  }

  select(sheet: EngineSheet, areas: readonly Area[]): void {
    this.activate(sheet);
    const selections = areas.map((area) => ({
      range: {
        startRow: area.row,
        endRow: area.row + area.rowCount - 1,
        startColumn: area.column,
        endColumn: area.column + area.columnCount - 1,
      },
      primary: null,
      style: null,
    }));
    this.act(() => this.book.run("sheet.operation.set-selections", sheet.id, { selections }));
  }

  track(sheet: EngineSheet, area: Area): TrackedArea {
    const tracked: Tracked = { sheetId: this.own(sheet).id, area };
    this.state.tracked.add(tracked);
    const sheetOf = (): EngineSheet => this.sheetObjects.get(tracked.sheetId) ?? sheet;
    return {
      get sheet() {
        return sheetOf();
      },
      get area() {
        return tracked.area;
      },
      release: () => void this.state.tracked.delete(tracked),
    };
  }

  onChange(listener: (change: EngineChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async calculated(): Promise<void> {
    this.settle();
    if (!this.calculates) return;
    if (this.calculation.overtaken) {
      if (this.calculation.running) await this.calculation.finished();
      this.calculation.caughtUp();
      this.book.calculateAll();
    }
    await this.calculation.finished();
  }

  async save(): Promise<Uint8Array> {
    await this.calculated();
    return writeBook(this, this.activeSheet);
  }

  dispose(): void {
    this.hearing.dispose();
    this.listeners.clear();
    this.book.api.disposeUnit(this.book.id);
  }

  act<T>(change: () => T): T {
    this.acting += 1;
    try {
      return change();
    } finally {
      this.acting -= 1;
      if (this.acting === 0) this.settle();
    }
  }

  /** After a change: Univer hears of names and tables that moved, listeners of what happened. */
  private settle(): void {
    if (this.settling || this.acting > 0) return;
    this.settling = true;
    try {
      this.follower.settle();
      this.definedNames.push(this.sheets);
      this.tableNames.push(this.sheets);
      this.mirror.show(this.sheets);
    } finally {
      this.settling = false;
    }
    const changes = this.pending;
    this.pending = [];
    for (const change of changes) for (const listener of [...this.listeners]) listener(change);
  }

  private hear(id: string, raw: unknown, how: IExecutionOptions | undefined): void {
    const fromFormula = how !== undefined && "fromFormula" in how && how["fromFormula"] === true;
    this.calculation.hear(id, raw, how?.onlyLocal === true);
    this.spilled.hear(id, raw, this.book.id);
    const params = (raw ?? {}) as HeardParams;
    if (fromFormula || params.unitId !== this.book.id) return;
    this.definedNames.hear(id, params);
    this.mirror.hearNote(id, params, (sheetId) => this.sheetObjects.get(sheetId));
    this.followStructure(id, params);
    const change = changeOf(id, params);
    const sheet = change && this.sheetObjects.get(change.sheetId);
    if (change && sheet) this.report({ kind: change.kind, sheet, area: change.area });
  }

  private report(change: EngineChange): void {
    this.pending.push(change);
    // Someone at the grid: Univer finishes its own command first.
    if (this.acting === 0 && !this.settling && this.pending.length === 1) queueMicrotask(() => this.settle());
  }

  /** The engine's own things follow what happened in Univer, whoever did it. */
  private followStructure(id: string, params: HeardParams): void {
    const sheet = this.sheetObjects.get(params.subUnitId ?? "");
    const nameOf = (sheetId: string): string | undefined => this.sheetObjects.get(sheetId)?.name;
    const move = moveOf(id, params, nameOf);
    if (move) shiftState(this.state, move);
    if (id === "sheet.mutation.insert-sheet" && params.sheet) this.adoptSheet(params.sheet.id, params.sheet.name);
    if (!sheet) return;
    const edit = lineEditOf(id, params, sheet.name);
    if (edit) this.follower.followLines(this.sheets, edit);
    for (const step of edit ? [edit] : lineMoveOf(id, params, sheet.name)) shiftState(this.state, step);
    if (id === "sheet.mutation.set-worksheet-name" && params.name !== undefined) this.followRename(sheet, params.name);
    if (id === "sheet.mutation.remove-sheet") this.forgetSheet(sheet);
    if (id === "sheet.mutation.set-worksheet-hidden")
      sheet.state.visibility = params.hidden === 1 ? "Hidden" : "Visible";
    if (id === "sheet.operation.set-worksheet-active") this.activeId = sheet.id;
    if (id === "sheet.operation.set-selections" && params.selections) {
      this.activeId = sheet.id;
      this.areas = params.selections.map(({ range }) =>
        areaOf({
          firstRow: range.startRow,
          lastRow: range.endRow,
          firstColumn: range.startColumn,
          lastColumn: range.endColumn,
        }),
      );
    }
  }

  private followRename(sheet: UniverSheet, name: string): void {
    const old = sheet.name;
    sheet.state.name = name;
    renameInState(this.state, old, name);
    this.follower.followSheets(this.sheets, (formula) => renameSheetInFormula(formula, old, name));
  }

  private forgetSheet(sheet: UniverSheet): void {
    dropFromState(this.state, sheet.state);
    this.sheetObjects.delete(sheet.id);
    this.follower.followSheets(this.sheets, (formula) => dropSheetFromFormula(formula, sheet.name));
    this.report({ kind: "sheetDeleted", sheet, area: null });
  }

  private adoptSheet(id: string, name: string): void {
    if (this.sheetObjects.has(id)) return;
    const state: SheetState = {
      id,
      name,
      visibility: "Visible",
      protected: false,
      page: emptyPage(),
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
      notes: [],
      comments: [],
      source: { part: null, root: emptyWorksheet() },
      asRead: { page: JSON.stringify(emptyPage()), notes: "[]", protected: false },
    };
    this.state.sheets.set(id, state);
    this.sheetObjects.set(id, new UniverSheet(state, this));
  }
}

function sameName(known: EngineName, name: string, sheetId: string | null): boolean {
  return known.name.toLowerCase() === name.toLowerCase() && known.sheetId === sheetId;
}
