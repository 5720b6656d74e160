import {
  cellAt,
  endColumn,
  endRow,
  sameAsLeft,
  sheetById,
  sheetByKey,
  sheetNamed,
  type Area,
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";
import { shownBy } from "./predict";
import { changes } from "./step-traits";
import { areaOfWrite, type Step, type StepOf } from "./steps";

/** Compares the workbook as it is with what some steps would make of it, as far as those steps reach. */
export class Comparison {
  private readonly reach: readonly SheetReach[];
  private readonly names: ReadonlySet<string>;
  private readonly hasVersion: boolean;
  private readonly nowFrame: string;

  constructor(
    before: WorkbookSnapshot,
    steps: readonly Step[],
    private readonly now: WorkbookSnapshot,
  ) {
    this.reach = reachOf(before, steps);
    this.names = namesWithin(before, steps, this.reach);
    this.hasVersion = steps.some((step) => changes(step, "version"));
    this.nowFrame = this.frameOf(now);
  }

  /** "whole" when all is as predicted, "part" when all but cells that still hold what these writes come over. */
  fit(predicted: WorkbookSnapshot, writes: readonly StepOf<"write">[]): "whole" | "part" | "no" {
    if (this.frameOf(predicted) !== this.nowFrame) return "no";
    let fit: "whole" | "part" = "whole";
    for (const reach of this.reach) {
      const [was, is] = [reach.in(predicted), reach.in(this.now)];
      if (was === null || is === null) continue;
      const next = writtenCells(predicted, was, writes);
      for (const area of reach.areas(was, is)) {
        const found = compare(was, is, area, next);
        if (found === "no") return "no";
        if (found === "part") fit = "part";
      }
    }
    return fit;
  }

  /** Sheets, tables, names and version that the steps can change, as one text. */
  private frameOf(snapshot: WorkbookSnapshot): string {
    const sheetName = (id: string) => snapshot.sheets.find((sheet) => sheet.id === id)?.name;
    const names = snapshot.names.filter(({ name }) => this.names.has(name.toLowerCase()));
    return JSON.stringify([
      this.hasVersion ? snapshot.schemaVersion : null,
      this.reach.map((reach) => reach.frame(reach.in(snapshot))),
      sorted(names.map((name) => [name.name.toLowerCase(), sheetName(name.sheetId), placeOf(name.area)])),
    ]);
  }
}

/** What the steps can change on one sheet. */
class SheetReach {
  /** Cells move, or the sheet itself comes or goes: all of it counts. */
  whole = false;
  readonly written: Area[] = [];
  readonly tables = new Set<string>();

  constructor(
    /** The id of a sheet that was there before; null for one that the steps make. */
    readonly id: string | null,
    private readonly name: string,
    private readonly before: WorkbookSnapshot,
  ) {}

  add(step: Step): void {
    if (changes(step, "sheets") || changes(step, "lines")) this.whole = true;
    if (changes(step, "cells")) this.written.push(step.do === "write" ? areaOfWrite(step) : step.area);
    if (changes(step, "tables")) this.tables.add(step.name);
  }

  in(snapshot: WorkbookSnapshot): SheetSnapshot | null {
    if (this.id !== null) return sheetById(snapshot, this.id);
    const made = sheetNamed(snapshot, this.name);
    return made !== null && sheetById(this.before, made.id) === null ? made : null;
  }

  frame(sheet: SheetSnapshot | null): unknown {
    if (sheet === null) return null;
    const tables = sheet.tables.filter(({ name }) => this.whole || this.tables.has(name));
    return [sheet.name, sorted(tables.map((table) => [table.name, placeOf(table.area)]))];
  }

  areas(was: SheetSnapshot, is: SheetSnapshot): readonly Area[] {
    if (!this.whole) return this.written;
    const rowCount = Math.max(endRow(was), endRow(is));
    return [{ row: 0, column: 0, rowCount, columnCount: Math.max(endColumn(was), endColumn(is)) }];
  }
}

function reachOf(before: WorkbookSnapshot, steps: readonly Step[]): readonly SheetReach[] {
  const made = new Map<string, SheetReach>();
  const known = new Map<string, SheetReach>();
  for (const step of steps) {
    if (step.do === "addSheet") made.set(step.name, new SheetReach(null, step.name, before));
    const key = step.do === "addSheet" ? step.name : "sheet" in step ? step.sheet : null;
    if (key === null) continue;
    const sheet = sheetByKey(before, key);
    const reach = made.get(key) ?? (sheet === null ? undefined : known.get(sheet.id)) ?? newReach(before, sheet);
    if (reach === null) continue;
    if (reach.id !== null) known.set(reach.id, reach);
    reach.add(step);
  }
  return [...known.values(), ...made.values()];
}

function newReach(before: WorkbookSnapshot, sheet: SheetSnapshot | null): SheetReach | null {
  return sheet === null ? null : new SheetReach(sheet.id, sheet.name, before);
}

function namesWithin(
  before: WorkbookSnapshot,
  steps: readonly Step[],
  reach: readonly SheetReach[],
): ReadonlySet<string> {
  const moved = new Set(reach.filter(({ whole }) => whole).map(({ id }) => id));
  const carried = before.names.filter(({ sheetId }) => moved.has(sheetId)).map(({ name }) => name);
  const given = steps.flatMap((step) => (changes(step, "names") ? [step.name] : []));
  return new Set([...carried, ...given].map((name) => name.toLowerCase()));
}

function placeOf({ row, column, rowCount, columnCount }: Area): readonly number[] {
  return [row, column, rowCount, columnCount];
}

function sorted(entries: readonly unknown[]): readonly string[] {
  return entries.map((entry) => JSON.stringify(entry)).sort();
}

/** What writes put in the cells of a sheet, by "row,column". */
function writtenCells(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  writes: readonly StepOf<"write">[],
): ReadonlyMap<string, readonly CellContent[]> {
  const cells = new Map<string, CellContent[]>();
  for (const write of writes) {
    if (sheetByKey(snapshot, write.sheet) !== sheet) continue;
    write.contents.forEach((line, down) =>
      line.forEach((content, right) => {
        if (content === null) return;
        const key = `${write.row + down},${write.column + right}`;
        cells.set(key, [...(cells.get(key) ?? []), shownBy(content)]);
      }),
    );
  }
  return cells;
}

function compare(
  was: SheetSnapshot,
  is: SheetSnapshot,
  area: Area,
  next: ReadonlyMap<string, readonly CellContent[]>,
): "whole" | "part" | "no" {
  let fit: "whole" | "part" = "whole";
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (sameAsRead(was, is, row, column)) continue;
      const cell = cellAt(is, row, column);
      if (sameAsLeft(cell, cellAt(was, row, column))) continue;
      if (next.get(`${row},${column}`)?.some((content) => sameAsLeft(cell, content)) !== true) return "no";
      fit = "part";
    }
  return fit;
}

/** Quicker than comparing contents, which most cells need not. */
function sameAsRead(was: SheetSnapshot, is: SheetSnapshot, row: number, column: number): boolean {
  const [down, right] = [row - was.area.row, column - was.area.column];
  const [nowDown, nowRight] = [row - is.area.row, column - is.area.column];
  const value = was.values[down]?.[right];
  if (value === undefined || value !== is.values[nowDown]?.[nowRight]) return false;
  return was.formulas[down]?.[right] === is.formulas[nowDown]?.[nowRight];
}
