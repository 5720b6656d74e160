/** Keeps Univer's defined names equal to the engine's, so that formulas that use them calculate. */
import { boundsOf } from "../cells/area";
import type { EngineName } from "../engine";
import type { BookState } from "../state/book-state";
import { blocksOf } from "./cell-blocks";
import { forgetFormulas } from "./formula-memory";
import { ASKED } from "./calculation";
import type { OwnSheet } from "./own-sheet";
import type { UniverBook } from "./univer-book";

const SET = "formula.mutation.set-defined-name";
const REMOVE = "formula.mutation.remove-defined-name";
const WHOLE_BOOK = "AllDefaultWorkbook";

interface NameParams {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly comment?: string;
  readonly trigger?: string;
}

const keyOf = (name: EngineName): string => `name ${name.sheetId ?? ""} ${name.name.toLowerCase()}`;

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

export class DefinedNames {
  /** What Univer has now, by the id it has it under. */
  private readonly there = new Map<string, string>();
  /** What Univer has last calculated with. */
  private readonly calculated = new Map<string, string>();
  private pushing = false;

  constructor(
    private readonly book: UniverBook,
    private readonly state: BookState,
  ) {}

  /** Hears Univer's own changes: those of a user are adopted, those that follow a shift are not. */
  hear(id: string, params: unknown): void {
    if (this.pushing || (id !== SET && id !== REMOVE)) return;
    const change = params as NameParams;
    if (id === REMOVE) {
      this.there.delete(change.id);
      this.state.names = this.state.names.filter((name) => keyOf(name) !== change.id);
      return;
    }
    this.there.set(change.id, change.formulaOrRefString);
    if (!change.trigger?.includes("defined-name")) return;
    const sheetId = !change.localSheetId || change.localSheetId === WHOLE_BOOK ? null : change.localSheetId;
    const formula = withEquals(change.formulaOrRefString);
    const known = this.state.names.find(
      (name) => keyOf(name) === change.id || (name.name === change.name && name.sheetId === sheetId),
    );
    if (known) known.formula = formula;
    else this.state.names.push({ name: change.name, sheetId, formula, visible: true, comment: change.comment ?? "" });
  }

  /** Tells Univer what it does not have as the engine has it, and has it calculate what uses it. */
  push(sheets: readonly OwnSheet[]): void {
    this.pushing = true;
    const wanted = new Map(this.state.names.map((name) => [keyOf(name), name]));
    for (const [id, formula] of [...this.there]) {
      if (wanted.has(id)) continue;
      const removed = { id, name: id, formulaOrRefString: formula };
      this.book.run(REMOVE, "", removed);
      this.there.delete(id);
    }
    for (const [id, name] of wanted) {
      if (this.there.get(id) === name.formula) continue;
      const { name: text, formula, comment, sheetId } = name;
      const params = { id, name: text, formulaOrRefString: formula, comment, localSheetId: sheetId ?? WHOLE_BOOK };
      this.book.run(SET, "", params);
      this.there.set(id, formula);
    }
    this.pushing = false;
    this.calculate(sheets);
  }

  /** Univer keeps looking at a name's old cells when the name moves: formulas that use it are calculated afresh. */
  private calculate(sheets: readonly OwnSheet[]): void {
    const now = new Map(this.state.names.map((name) => [keyOf(name), name.formula]));
    const changed = [...new Set([...now.keys(), ...this.calculated.keys()])].filter(
      (id) => this.calculated.get(id) !== now.get(id),
    );
    if (changed.length === 0) return;
    this.calculated.clear();
    for (const [id, formula] of now) this.calculated.set(id, formula);
    const names = changed.map((id) => id.split(" ").slice(2).join(" "));
    const spelt = new Map(this.state.names.map((name) => [name.name.toLowerCase(), name.name]));
    const uses = new RegExp(
      `(?<![\\w.\\u00C0-\\uFFFF])(?:${names.map(escaped).join("|")})(?![\\w.\\u00C0-\\uFFFF(])`,
      "gi",
    );
    const unitId = this.book.id;
    const dirtyRanges = sheets.flatMap((sheet) => {
      const formulaOf = sheet.cells.formulaReader();
      const cells = [...sheet.cells.all()].filter(([row, column, cell]) => formulaOf(cell, row, column)?.match(uses));
      return blocksOf(cells.map(([row, column]): [number, number] => [row, column])).map((area) => {
        const { firstRow: startRow, lastRow: endRow, firstColumn: startColumn, lastColumn: endColumn } = boundsOf(area);
        return { unitId, sheetId: sheet.id, range: { startRow, endRow, startColumn, endColumn } };
      });
    });
    if (dirtyRanges.length === 0) return;
    forgetFormulas(this.book);
    const params = {
      forceCalculation: false,
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: { [unitId]: Object.fromEntries(names.map((name) => [spelt.get(name) ?? name, "1"])) },
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: { [unitId]: Object.fromEntries(sheets.map((sheet) => [sheet.id, "1"])) },
    };
    this.book.api.syncExecuteCommand(ASKED, params, { onlyLocal: true });
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
