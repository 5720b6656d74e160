import { columnIndex } from "../../engine/cells/area";
import type { Area, EngineSheet, EngineValue } from "../../engine/engine";
import { between, intersect, parseArea } from "../addresses";
import { LOCAL_USER, REMOTE_USER, type Origin } from "../events/origin";
import { invalidArgument, itemNotFound } from "../host-error";
import { colourArgument } from "../model/colours";
import { checkSheetName } from "../model/sheet-names";
import type { WorkbookHost } from "../workbook-host";
import { duplicateSheet } from "./duplicate-sheet";
import { HandRefused, LAST_SHEET, MERGED_CELLS, PROTECTED_SHEET, READ_ONLY, SHEET_NAME } from "./hand-refused";
import { typeInCell } from "./typing";

/** A sort of rows, as the sort of a selection does it: rows count from 1, columns are letters. */
interface RowSort {
  readonly from: number;
  readonly to: number;
  readonly by: string;
  /** The columns that are sorted, e.g. "A:C"; null for whole rows. */
  readonly columns?: string | null;
}

/**
 * A person in the sheet. Sheets are named, cells are A1 addresses, rows count from 1, columns are letters.
 *
 * Each edit waits for the batch under way, and its events are pushed when it is done. What Excel's dialogs refuse throws
 * HandRefused with their sentence.
 */
export class Hands {
  constructor(
    private readonly host: WorkbookHost,
    private readonly origin: Origin,
  ) {}

  /** Types in a cell, as on a Flemish computer: "1,5" is a number, a leading "=" a formula; null clears. */
  type(sheet: string, cell: string, value: EngineValue | null): Promise<void> {
    return this.change(sheet, (target) => typeInCell(this.host, target, areaOf(cell), value));
  }

  insertRows(sheet: string, row: number, count = 1): Promise<void> {
    return this.change(sheet, (target) => target.insertRows(row - 1, count));
  }

  deleteRows(sheet: string, row: number, count = 1): Promise<void> {
    return this.change(sheet, (target) => target.deleteRows(row - 1, count));
  }

  insertColumns(sheet: string, column: string, count = 1): Promise<void> {
    return this.change(sheet, (target) => target.insertColumns(columnIndex(column), count));
  }

  deleteColumns(sheet: string, column: string, count = 1): Promise<void> {
    return this.change(sheet, (target) => target.deleteColumns(columnIndex(column), count));
  }

  /** Sorts rows ascending: whole ones, or only some of their columns, which tears rows apart as in Excel. */
  sortRows(sheet: string, { from, to, by, columns = null }: RowSort): Promise<void> {
    return this.change(sheet, (target) => {
      const used = target.usedArea({ formats: true });
      const [first, last] = columns === null ? [0, used ? used.column + used.columnCount - 1 : 0] : columnsOf(columns);
      const area = between(from - 1, first, to - 1, Math.max(last, columnIndex(by)));
      if (target.merges().some((merge) => intersect(merge, area))) throw new HandRefused(MERGED_CELLS);
      target.sort(area, columnIndex(by));
    });
  }

  renameSheet(sheet: string, to: string): Promise<void> {
    return this.edit(() => {
      const target = this.find(sheet);
      try {
        checkSheetName(this.host.engine, to, target);
      } catch {
        throw new HandRefused(SHEET_NAME);
      }
      this.host.engine.renameSheet(target, to);
    });
  }

  /** Copies a sheet with all that is on it, charts aside; "Taken (2)" comes right before "Taken". */
  duplicateSheet(sheet: string): Promise<void> {
    return this.edit(() => duplicateSheet(this.host.engine, this.find(sheet)));
  }

  /** Drags a sheet's tab; positions count from 1. */
  moveSheet(sheet: string, position: number): Promise<void> {
    return this.edit(() => this.host.engine.moveSheet(this.find(sheet), position - 1));
  }

  deleteSheet(sheet: string): Promise<void> {
    return this.edit(() => {
      const target = this.find(sheet);
      const others = this.host.engine.sheets.filter((each) => each !== target && each.visibility === "Visible");
      if (others.length === 0) throw new HandRefused(LAST_SHEET);
      this.host.engine.deleteSheet(target);
    });
  }

  protect(sheet: string): Promise<void> {
    return this.edit(() => this.host.engine.setProtected(this.find(sheet), true));
  }

  unprotect(sheet: string): Promise<void> {
    return this.edit(() => this.host.engine.setProtected(this.find(sheet), false));
  }

  fill(sheet: string, range: string, colour: string): Promise<void> {
    return this.change(sheet, (target) => target.setFormat(areaOf(range), { fill: colourArgument(colour) }));
  }

  merge(sheet: string, range: string): Promise<void> {
    return this.change(sheet, (target) => target.merge(areaOf(range)));
  }

  /** Selects one or more ranges, separated by commas. */
  select(sheet: string, ranges: string): Promise<void> {
    return this.look(() => {
      const target = this.find(sheet);
      if (this.host.engine.activeSheet !== target) this.host.engine.activate(target);
      this.host.engine.select(target, ranges.split(",").map(areaOf));
    });
  }

  activate(sheet: string): Promise<void> {
    return this.look(() => this.host.engine.activate(this.find(sheet)));
  }

  private change(sheet: string, work: (target: EngineSheet) => void | Promise<void>): Promise<void> {
    return this.edit(() => {
      const target = this.find(sheet);
      if (target.protected) throw new HandRefused(PROTECTED_SHEET);
      return work(target);
    });
  }

  private edit(work: () => void | Promise<void>): Promise<void> {
    return this.look(() => {
      if (this.host.engine.readOnly || this.host.moods.readOnly) throw new HandRefused(READ_ONLY);
      return work();
    });
  }

  private look(work: () => void | Promise<void>): Promise<void> {
    return this.host.edit(this.origin, work);
  }

  private find(sheet: string): EngineSheet {
    const found = this.host.engine.sheet(sheet);
    if (!found) throw itemNotFound();
    return found;
  }
}

/** The user's hands, and those of someone else in the same workbook. */
export interface HandsOfAll extends Hands {
  readonly remote: Hands;
}

export function createHands(host: WorkbookHost): HandsOfAll {
  return Object.assign(new Hands(host, LOCAL_USER), { remote: new Hands(host, REMOTE_USER) });
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw invalidArgument(`${address} is no address.`);
  return area;
}

function columnsOf(letters: string): [number, number] {
  const { column, columnCount } = areaOf(letters);
  return [column, column + columnCount - 1];
}
