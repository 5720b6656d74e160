import { cellAddress } from "./a1";
import {
  holds,
  holdsAsWritten,
  type CellEdit,
  type Edit,
  type InsertLines,
  type InTheWay,
  type KeyedCell,
  type Lines,
  type RemoveLines,
  type WorkbookChange,
} from "./change";
import { readFrames, teamEndKey, type Frame } from "./frames";
import type { SituationKind } from "../domain/model";
import { dressColumns, dressRows } from "./matrix-dress";
import { closingKey, headerKey, keysKey } from "./matrix-plan";
import { readMatrix } from "./matrix-sheet";
import { listNames, matrixNames, teamNames, teamTableName, type SheetRole } from "./schema";
import { cellAt, namedArea, sheetById, sheetNamed, valueAt, type Area, type WorkbookSnapshot } from "./snapshot";
import type { Content, Guard, Step } from "./steps";
import { takeBackColumns, takeBackSheet } from "./take-back";
import { writeSteps, type PlacedCell } from "./write-cells";

export type Resolved =
  | { readonly ok: true; readonly steps: readonly Step[]; readonly guards: readonly Guard[] }
  | { readonly ok: false; readonly inTheWay: InTheWay };

/**
 * The steps that carry out a change on the workbook as it was just read: every key becomes a cell.
 *
 * Answers `inTheWay` when a cell does not hold what the change takes it to hold, or a line or sheet is gone.
 */
export function resolve(change: WorkbookChange, snapshot: WorkbookSnapshot): Resolved {
  const resolver = new Resolver(snapshot);
  for (const edit of change) {
    const obstacle = resolver.add(edit);
    if (obstacle !== null) return { ok: false, inTheWay: obstacle };
  }
  return { ok: true, steps: resolver.finish(), guards: resolver.guards() };
}

/** A frame whose lines move along while steps are added. */
interface MovingFrame {
  readonly original: Frame;
  readonly row: Map<string, number>;
  readonly column: Map<string, number>;
}

interface PendingWrite extends KeyedCell {
  readonly frame: MovingFrame;
}

class Resolver {
  private readonly steps: Step[] = [];
  /** Written last, when every key stands where it will stay. */
  private readonly writes: PendingWrite[] = [];
  private readonly frames = new Map<SheetRole, MovingFrame>();
  private readonly used = new Set<SheetRole>();
  /** Names of sheets in lower case, as they are after the steps so far. */
  private readonly sheetNames: Set<string>;

  constructor(private readonly snapshot: WorkbookSnapshot) {
    this.sheetNames = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
    for (const [role, original] of readFrames(snapshot))
      this.frames.set(role, { original, row: new Map(original.rows), column: new Map(original.columns) });
  }

  add(edit: Edit): InTheWay | null {
    if (edit.edit === "write") return this.write(edit);
    if (edit.edit === "insertLines") return this.insert(edit);
    if (edit.edit === "removeLines") return this.remove(edit);
    return this.addWhole(edit);
  }

  finish(): readonly Step[] {
    const bySheet = new Map<string, PlacedCell[]>();
    for (const { frame, row: rowKey, column: columnKey, content } of this.writes) {
      const row = frame.row.get(rowKey);
      const column = frame.column.get(columnKey);
      if (row === undefined || column === undefined) continue;
      const sheet = frame.original.sheet.id;
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { row, column, content }]);
    }
    return [...this.steps, ...[...bySheet].flatMap(([sheet, cells]) => writeSteps(sheet, cells))];
  }

  /** The key cells of every frame that was written by key: they must still be what they were. */
  guards(): readonly Guard[] {
    return [...this.used].flatMap((role) => {
      const frame = this.frames.get(role)?.original;
      if (frame === undefined) return [];
      return frame.keyAreas.map((area) => ({ sheet: frame.sheet.id, area, expected: expectedValues(frame, area) }));
    });
  }

  private addWhole(edit: Exclude<Edit, InsertLines | RemoveLines | CellEdit>): InTheWay | null {
    switch (edit.edit) {
      case "newSheet":
        if (this.sheetNames.has(edit.name.toLowerCase())) return { sheet: edit.name, cell: null };
        this.sheetNames.add(edit.name.toLowerCase());
        this.steps.push({ do: "addSheet", name: edit.name }, ...edit.steps);
        return null;
      case "fillSheet":
      case "addColumns":
        this.steps.push(...edit.steps);
        return null;
      case "takeBackSheet":
        if (edit.emptyFrom === null) this.sheetNames.delete(edit.sheet.toLowerCase());
        return this.append(takeBackSheet(this.snapshot, edit));
      case "removeColumns":
        return this.append(takeBackColumns(this.snapshot, edit));
      case "renameSheet":
        return this.rename(edit.before, edit.after);
      case "stretchNames":
        this.stretchNames(edit.role);
        return null;
      case "releaseSheet":
        return this.release(edit.role);
      case "removeHighlights":
        return this.removeHighlights(edit.role, edit.formulas);
      case "schemaVersion":
        this.steps.push({ do: "schemaVersion", version: edit.after });
        return null;
    }
  }

  private append(result: readonly Step[] | InTheWay): InTheWay | null {
    if ("sheet" in result) return result;
    this.steps.push(...result);
    return null;
  }

  private rename(before: string, after: string): InTheWay | null {
    const sheet = sheetNamed(this.snapshot, before);
    if (sheet === null) return { sheet: before, cell: null };
    if (this.sheetNames.has(after.toLowerCase())) return { sheet: after, cell: null };
    this.sheetNames.delete(before.toLowerCase());
    this.sheetNames.add(after.toLowerCase());
    this.steps.push({ do: "renameSheet", sheet: sheet.id, name: after });
    return null;
  }

  private write(edit: CellEdit): InTheWay | null {
    const frame = this.frame(edit.role);
    if (frame === null) return { sheet: edit.role, cell: null };
    const row = frame.row.get(edit.row);
    const column = frame.column.get(edit.column);
    const { sheet, rows, columns } = frame.original;
    if (row === undefined || column === undefined) return { sheet: sheet.name, cell: null };
    const originalRow = rows.get(edit.row);
    const originalColumn = columns.get(edit.column);
    if (
      originalRow !== undefined &&
      originalColumn !== undefined &&
      !holds(cellAt(sheet, originalRow, originalColumn), edit.before)
    )
      return { sheet: sheet.name, cell: cellAddress(originalRow, originalColumn) };
    this.writes.push({ frame, row: edit.row, column: edit.column, content: edit.after });
    return null;
  }

  private insert(edit: InsertLines): InTheWay | null {
    const frame = this.frame(edit.role);
    const lines = edit.axis === "row" ? frame?.row : frame?.column;
    const after = lines?.get(edit.after);
    if (frame === null || lines === undefined || after === undefined) return { sheet: edit.role, cell: null };
    const count = edit.keys.length;
    const sheet = frame.original.sheet.id;
    this.steps.push(
      edit.axis === "row"
        ? { do: "insertRows", sheet, row: after + 1, count }
        : { do: "insertColumns", sheet, column: after + 1, count },
    );
    shiftLines(lines, after, count);
    edit.keys.forEach((key, index) => lines.set(key, after + 1 + index));
    this.dress(edit, frame, after + 1);
    for (const cell of edit.cells) this.writes.push({ frame, ...cell });
    return null;
  }

  private dress(edit: Lines, frame: MovingFrame, first: number): void {
    const sheet = frame.original.sheet.id;
    if (edit.role === "team") {
      frame.row.set(teamEndKey, Math.max(frame.row.get(teamEndKey) ?? first, first + edit.keys.length - 1));
      this.resizeTeamTable(frame);
      this.stretchNames("team");
      return;
    }
    if (edit.role !== "current" && edit.role !== "target") return;
    if (edit.axis === "row" && first > (frame.row.get(closingKey) ?? first)) return;
    const matrix = readMatrix(this.snapshot, edit.role);
    if (matrix === null) return;
    const place = (lines: Map<string, number>, key: string, otherwise: number) => lines.get(key) ?? otherwise;
    const geometry = {
      ...matrix,
      headerRow: place(frame.row, headerKey, matrix.headerRow),
      closingRow: place(frame.row, closingKey, matrix.closingRow),
      closingColumn: place(frame.column, closingKey, matrix.closingColumn),
      columns: new Map([...matrix.columns].map(([key, column]) => [key, place(frame.column, key, column)])),
      totals: matrix.totals,
    };
    const dressed = edit.axis === "row" ? dressRows : dressColumns;
    this.steps.push(...dressed(sheet, geometry, first, edit.keys.length));
  }

  private resizeTeamTable(frame: MovingFrame): void {
    const { sheet } = frame.original;
    const table = sheet.tables.find((candidate) => candidate.name === teamTableName);
    if (table === undefined) return;
    const last = frame.row.get(teamEndKey) ?? table.area.row + table.area.rowCount - 1;
    const area = { ...table.area, rowCount: last - table.area.row + 1 };
    this.steps.push({ do: "resizeTable", sheet: sheet.id, name: teamTableName, area });
  }

  private remove(edit: RemoveLines): InTheWay | null {
    const frame = this.frame(edit.role);
    const lines = edit.axis === "row" ? frame?.row : frame?.column;
    if (frame === null || lines === undefined) return { sheet: edit.role, cell: null };
    const obstacle = unexpectedOnLines(frame.original, edit);
    if (obstacle !== null) return obstacle;
    const sheet = frame.original.sheet.id;
    for (const key of edit.keys) {
      const place = lines.get(key);
      if (place === undefined) return { sheet: frame.original.sheet.name, cell: null };
      this.steps.push(
        edit.axis === "row"
          ? { do: "deleteRows", sheet, row: place, count: 1 }
          : { do: "deleteColumns", sheet, column: place, count: 1 },
      );
      lines.delete(key);
      shiftLines(lines, place, -1);
    }
    return null;
  }

  private stretchNames(role: "list" | "team"): void {
    const frame = this.frame(role);
    if (frame === null) return;
    const header = frame.row.get(headerKey) ?? 0;
    const last = Math.max(...frame.row.values());
    for (const [column, name] of Object.entries(role === "list" ? listNames : teamNames)) {
      const place = frame.column.get(column);
      if (place === undefined) continue;
      const area = { row: header, column: place, rowCount: last - header + 1, columnCount: 1 };
      this.steps.push({ do: "name", name, sheet: frame.original.sheet.id, area });
    }
  }

  /** The hidden lines of keys go, and the names that anchor them. */
  private release(role: "team" | SituationKind): InTheWay | null {
    const frame = this.frame(role);
    if (frame === null) return { sheet: role, cell: null };
    const sheet = frame.original.sheet.id;
    const names = role === "team" ? Object.values(teamNames) : [matrixNames[role].taskIds, matrixNames[role].personIds];
    const column = frame.column.get(role === "team" ? "personId" : keysKey) ?? 0;
    const row = role === "team" ? undefined : frame.row.get(keysKey);
    this.steps.push(...names.map((name): Step => ({ do: "deleteName", name })));
    if (frame.original.sheet.tables.some(({ name }) => name === teamTableName))
      this.steps.push({ do: "removeTable", sheet, name: teamTableName });
    this.steps.push({ do: "deleteColumns", sheet, column, count: 1 });
    shiftLines(frame.column, column, -1);
    if (row === undefined) return null;
    this.steps.push({ do: "deleteRows", sheet, row, count: 1 });
    shiftLines(frame.row, row, -1);
    return null;
  }

  private removeHighlights(role: "list", formulas: readonly string[]): InTheWay | null {
    const ids = namedArea(this.snapshot, listNames.taskId);
    const sheet = ids === null ? null : sheetById(this.snapshot, ids.sheetId);
    if (sheet === null) return { sheet: role, cell: null };
    this.steps.push({ do: "removeHighlights", sheet: sheet.id, area: sheet.area, formulas });
    return null;
  }

  private frame(role: SheetRole): MovingFrame | null {
    const frame = this.frames.get(role) ?? null;
    if (frame !== null) this.used.add(role);
    return frame;
  }
}

function shiftLines(lines: Map<string, number>, after: number, count: number): void {
  for (const [key, place] of lines) if (place > after) lines.set(key, place + count);
}

function expectedValues(frame: Frame, area: Area): Guard["expected"] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) =>
      valueAt(frame.sheet, area.row + row, area.column + column),
    ),
  );
}

/** A cell on lines to be removed that holds something else than the change says: removing it would lose it. */
function unexpectedOnLines(frame: Frame, edit: Lines): InTheWay | null {
  const { sheet } = frame;
  const expected = new Map<string, Content>();
  for (const { row, column, content } of edit.cells) {
    const place = [frame.rows.get(row), frame.columns.get(column)];
    expected.set(place.join(","), content);
  }
  for (const key of edit.keys) {
    const place = (edit.axis === "row" ? frame.rows : frame.columns).get(key);
    if (place === undefined) return { sheet: sheet.name, cell: null };
    const length = edit.axis === "row" ? sheet.area.columnCount : sheet.area.rowCount;
    for (let index = 0; index < length; index++) {
      const [row, column] = edit.axis === "row" ? [place, sheet.area.column + index] : [sheet.area.row + index, place];
      if (!holdsAsWritten(cellAt(sheet, row, column), expected.get(`${row},${column}`) ?? "empty"))
        return { sheet: sheet.name, cell: cellAddress(row, column) };
    }
  }
  return null;
}
