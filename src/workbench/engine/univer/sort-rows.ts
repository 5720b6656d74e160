/** Sorting as Excel does it: numbers, then text, then booleans, then errors, and empty cells last. */
import type { ICellData } from "@univerjs/core";
import { translateFormula } from "../cells/formula-references";
import type { Area, EngineValue } from "../engine";
import type { BookContext } from "./book-context";
import { isErrorValue } from "./cell-contents";
import type { OwnSheet } from "./own-sheet";
import type { CellBlock } from "./univer-book";

function rank(value: EngineValue): number {
  if (value === "") return 4;
  if (isErrorValue(value)) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function compare(one: EngineValue, other: EngineValue): number {
  const ranks = rank(one) - rank(other);
  if (ranks !== 0) return ranks;
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "en", { sensitivity: "base" });
}

const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null, s: null };

/** Sorts the rows of the area by one column, ascending and stable; formats, notes and comments go along. */
export function sortRows(context: BookContext, sheet: OwnSheet, area: Area, byColumn: number): void {
  const keys = sheet.read({ ...area, column: byColumn, columnCount: 1 }).map((line) => line[0]?.value ?? "");
  const order = keys.map((_, index) => index).sort((a, b) => compare(keys[a] ?? "", keys[b] ?? "") || a - b);
  if (order.every((from, to) => from === to)) return;
  const formulaOf = sheet.cells.formulaReader();
  const block: CellBlock = {};
  const cleared: CellBlock = {};
  order.forEach((from, to) => {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = context.book.cell(sheet.id, area.row + from, column);
      const formula = cell ? formulaOf(cell, area.row + from, column) : null;
      const moved: ICellData = { ...BLANK, ...cell, si: null, s: cell?.s ?? null };
      if (formula) moved.f = translateFormula(formula, to - from, 0);
      (block[area.row + to] ??= {})[column] = moved;
      (cleared[area.row + to] ??= {})[column] = { s: null };
    }
  });
  context.book.setLooks(sheet.id, cleared);
  context.book.setCells(sheet.id, block);
  const places = new Map(order.map((from, to) => [area.row + from, area.row + to]));
  for (const remark of [...sheet.state.notes, ...sheet.state.comments]) {
    const inColumns = remark.area.column >= area.column && remark.area.column < area.column + area.columnCount;
    const row = inColumns ? places.get(remark.area.row) : undefined;
    if (row !== undefined) remark.area = { ...remark.area, row };
  }
}
