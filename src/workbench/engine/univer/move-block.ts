/** Cut and paste of a block of cells, with everything that refers to it. */
import type { ICellData } from "@univerjs/core";
import { boundsOf } from "../cells/area";
import { mapReferences, shiftFormula, writeReference } from "../cells/formula-references";
import type { BlockMove } from "../cells/structural-edit";
import type { Area } from "../engine";
import { cellsOf } from "../state/book-state";
import { shiftState } from "../state/shift-state";
import type { BookContext } from "./book-context";
import { hasContents } from "./cell-contents";
import type { OwnSheet } from "./own-sheet";
import type { CellBlock } from "./univer-book";

const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null, s: null };

/** A formula that leaves its sheet keeps looking at the sheet it left. */
function withSheet(formula: string, sheet: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet === null ? writeReference({ ...reference, sheet }) : null,
  );
}

/** What has come along to the formula's new sheet is named without it. */
function withoutSheet(formula: string, sheet: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet === sheet ? writeReference({ ...reference, sheet: null }) : null,
  );
}

/** Formulas all over the book, after the move; those in the block itself are written with the block. */
function followMove(
  context: BookContext,
  edit: BlockMove,
  skip: (sheet: OwnSheet, row: number, column: number) => boolean,
): void {
  for (const sheet of context.ownSheets()) {
    const formulaOf = sheet.cells.formulaReader();
    const block: CellBlock = {};
    for (const [row, column, cell] of sheet.cells.all()) {
      const formula = formulaOf(cell, row, column);
      if (!formula || skip(sheet, row, column)) continue;
      const shifted = shiftFormula(formula, sheet.name, edit);
      if (shifted !== formula) (block[row] ??= {})[column] = { f: shifted, si: null };
    }
    if (Object.keys(block).length > 0) context.book.setCells(sheet.id, block);
  }
}

function contentsToMove(from: OwnSheet, area: Area, to: OwnSheet, edit: BlockMove): CellBlock {
  const formulaOf = from.cells.formulaReader();
  const block: CellBlock = {};
  for (const [row, column] of cellsOf(boundsOf(area))) {
    (block[row + edit.row - area.row] ??= {})[column + edit.column - area.column] = { ...BLANK };
  }
  for (const [row, column, cell] of from.cells.kept(area)) {
    const formula = formulaOf(cell, row, column);
    const kept: ICellData = { ...BLANK, s: cell.s ?? null };
    if (cell.custom) kept.custom = cell.custom;
    if (hasContents(cell)) {
      if (cell.v !== undefined) kept.v = cell.v;
      if (cell.t !== undefined) kept.t = cell.t;
    }
    if (formula) {
      const named = from === to ? formula : withSheet(formula, from.name);
      const shifted = shiftFormula(named, from.name, edit);
      kept.f = from === to ? shifted : withoutSheet(shifted, to.name);
    }
    (block[row + edit.row - area.row] ??= {})[column + edit.column - area.column] = kept;
  }
  return block;
}

/** Moves contents and formats as cut and paste does; what stood at the new place is gone. */
export function moveBlock(
  context: BookContext,
  from: OwnSheet,
  area: Area,
  to: OwnSheet,
  row: number,
  column: number,
): void {
  const edit: BlockMove = { kind: "move", sheet: from.name, from: area, toSheet: to.name, row, column };
  const target = { ...area, row, column };
  context.book.grow(to.id, row + area.rowCount, column + area.columnCount);
  const moved = contentsToMove(from, area, to, edit);
  const inside = (place: Area, at: number, across: number): boolean =>
    at >= place.row &&
    at < place.row + place.rowCount &&
    across >= place.column &&
    across < place.column + place.columnCount;
  const emptied: CellBlock = {};
  for (const [at, across] of from.cells.kept(area)) {
    if (from !== to || !inside(target, at, across)) (emptied[at] ??= {})[across] = { ...BLANK };
  }
  if (Object.keys(emptied).length > 0) context.book.setCells(from.id, emptied);
  const cleared: CellBlock = {};
  for (const [at, across, cell] of to.cells.kept(target)) if (cell.s) (cleared[at] ??= {})[across] = { s: null };
  if (Object.keys(cleared).length > 0) context.book.setLooks(to.id, cleared);
  context.book.setCells(to.id, moved);
  followMove(context, edit, (sheet, at, across) => sheet === to && inside(target, at, across));
  shiftState(context.state, edit);
}
