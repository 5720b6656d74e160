/**
 * Formulas in cells follow rows and columns that come and go, and sheets that are renamed or deleted. Univer does this for
 * what people do at the grid, but not for rows deleted on a sheet that is not in front: the engine works out what each
 * formula must become when the change happens, and puts right what is otherwise once Univer is done.
 */
import { cellArea } from "../cells/area";
import { shiftFormula } from "../cells/formula-references";
import { shiftPlace, type LineEdit } from "../cells/structural-edit";
import type { OwnSheet } from "./own-sheet";
import type { SpilledCells } from "./spilled-cells";
import type { CellBlock, UniverBook } from "./univer-book";

/** How a formula on the named sheet changes. */
type FormulaChange = (formula: string, home: string) => string;

interface Expected {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export class FormulaFollower {
  private expected: Map<OwnSheet, Expected[]> | null = null;
  private readonly again = new Map<string, Set<string>>();

  constructor(
    private readonly book: UniverBook,
    private readonly spilled: SpilledCells,
  ) {}

  /** Every formula as it stands, or as it is already known that it must be. */
  private current(sheets: readonly OwnSheet[]): Map<OwnSheet, Expected[]> {
    if (this.expected) return this.expected;
    return new Map(
      sheets.map((sheet) => {
        const formulaOf = sheet.cells.formulaReader();
        const formulas: Expected[] = [];
        for (const [row, column, cell] of sheet.cells.all()) {
          const formula = formulaOf(cell, row, column);
          if (formula) formulas.push({ row, column, formula });
        }
        return [sheet, formulas];
      }),
    );
  }

  /** Rows or columns have just come or gone: cells have moved, formulas not yet. */
  followLines(sheets: readonly OwnSheet[], edit: LineEdit): void {
    const rebased = this.expected !== null;
    const next = new Map<OwnSheet, Expected[]>();
    for (const [sheet, formulas] of this.current(sheets)) {
      next.set(
        sheet,
        formulas.flatMap(({ row, column, formula }) => {
          const place = rebased ? shiftPlace({ sheet: sheet.name, area: cellArea(row, column) }, edit) : null;
          if (rebased && !place) return [];
          const at = place?.area ?? { row, column };
          return [{ row: at.row, column: at.column, formula: shiftFormula(formula, sheet.name, edit) }];
        }),
      );
      this.repeatSpilled(sheet, edit);
    }
    this.expected = next;
  }

  /** Formulas that spill are set again where they are now: Univer remembers where they were. */
  private repeatSpilled(sheet: OwnSheet, edit: LineEdit): void {
    const repeat = this.again.get(sheet.id) ?? new Set<string>();
    for (const [row, column] of this.spilled.masters(sheet.id)) {
      const place = shiftPlace({ sheet: sheet.name, area: cellArea(row, column) }, edit);
      if (place) repeat.add(`${place.area.row},${place.area.column}`);
    }
    if (repeat.size > 0) this.again.set(sheet.id, repeat);
  }

  /** A sheet has been renamed or is gone. */
  followSheets(sheets: readonly OwnSheet[], change: FormulaChange): void {
    const next = new Map<OwnSheet, Expected[]>();
    for (const [sheet, formulas] of this.current(sheets)) {
      if (!sheets.includes(sheet)) continue;
      next.set(
        sheet,
        formulas.map((known) => ({ ...known, formula: change(known.formula, sheet.name) })),
      );
    }
    this.expected = next;
  }

  /** Puts right every formula that is not what it must be. */
  settle(): void {
    const { expected } = this;
    this.expected = null;
    if (!expected) return;
    if (this.again.size > 0) this.spilled.forget(this.book);
    for (const [sheet, formulas] of expected) {
      const formulaOf = sheet.cells.formulaReader();
      const repeat = this.again.get(sheet.id);
      const block: CellBlock = {};
      for (const { row, column, formula } of formulas) {
        const cell = this.book.cell(sheet.id, row, column);
        const known = cell ? formulaOf(cell, row, column) : null;
        if (known === formula && !repeat?.has(`${row},${column}`)) continue;
        (block[row] ??= {})[column] = { f: formula, si: null };
      }
      if (Object.keys(block).length > 0) this.book.followFormulas(sheet.id, block);
    }
    this.again.clear();
  }
}
