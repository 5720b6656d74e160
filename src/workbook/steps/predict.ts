import {
  endColumn,
  endRow,
  isInside,
  sheetByKey,
  type Area,
  type CellContent,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";
import { lineShift, shiftSpan, type LineShift } from "./moved-lines";
import { areaOfWrite, type Content, type SheetKey, type Step, type StepOf } from "./steps";

/**
 * The workbook as it will be read after these steps, so that the pane can answer at once. What formulas show is not
 * known ("") until the next read, and formulas are not moved; marks and texts are exact.
 */
export function predict(snapshot: WorkbookSnapshot, steps: readonly Step[]): WorkbookSnapshot {
  const prediction = new Prediction(snapshot);
  for (const step of steps) prediction.add(step);
  return prediction.now;
}

/** Predicts step after step. What `now` gave holds until the next step: thousands of writes share one copy of a sheet. */
export class Prediction {
  private readonly own: OwnGrids = new WeakMap();

  constructor(private snapshot: WorkbookSnapshot) {}

  get now(): WorkbookSnapshot {
    return this.snapshot;
  }

  add(step: Step): void {
    this.snapshot = predictStep(this.snapshot, step, this.own);
  }
}

type Grid = readonly (readonly CellValue[])[];

/** The grids that a prediction made itself and may write in. */
type OwnGrids = WeakMap<Grid, CellValue[][]>;

function predictStep(snapshot: WorkbookSnapshot, step: Step, own: OwnGrids): WorkbookSnapshot {
  switch (step.do) {
    case "addSheet":
      return { ...snapshot, sheets: [...snapshot.sheets, emptySheet(step.name)] };
    case "placeTab":
      return withTabAt(snapshot, step);
    case "renameSheet":
      return onSheet(snapshot, step.sheet, (sheet) => ({ ...sheet, name: step.name }));
    case "deleteSheet":
      return withoutSheet(snapshot, step.sheet);
    case "insertRows":
    case "deleteRows":
    case "insertColumns":
    case "deleteColumns":
      return shift(snapshot, step.sheet, lineShift(step));
    case "write":
      return onSheet(snapshot, step.sheet, (sheet) => write(sheet, step, own));
    case "clear":
      return onSheet(snapshot, step.sheet, (sheet) => cleared(sheet, step.area));
    case "addTable":
    case "resizeTable":
      return onSheet(snapshot, step.sheet, (sheet) => ({
        ...sheet,
        tables: [...sheet.tables.filter(({ name }) => name !== step.name), { name: step.name, area: step.area }],
      }));
    case "removeTable":
      return onSheet(snapshot, step.sheet, (sheet) => ({
        ...sheet,
        tables: sheet.tables.filter(({ name }) => name !== step.name),
      }));
    case "name":
      return named(snapshot, step);
    case "deleteName":
      return { ...snapshot, names: otherNames(snapshot, step.name) };
    case "schemaVersion":
      return { ...snapshot, schemaVersion: step.version };
    case "format":
    case "columnWidth":
    case "rowHeight":
    case "hideColumns":
    case "hideRows":
    case "validateList":
    case "validateNumber":
    case "highlightWhere":
    case "removeHighlights":
    case "dataBar":
    case "addChart":
    case "chartData":
    case "deleteChart":
    case "freeze":
    case "page":
      return snapshot;
  }
}

/** Until the next read a new sheet is known by its name. */
function emptySheet(name: string): SheetSnapshot {
  const area = { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  return { id: name, name, visible: true, protected: false, area, values: [], formulas: [], tables: [] };
}

function onSheet(
  snapshot: WorkbookSnapshot,
  key: SheetKey,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  const target = sheetByKey(snapshot, key);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet === target ? change(sheet) : sheet)) };
}

function withoutSheet(snapshot: WorkbookSnapshot, key: SheetKey): WorkbookSnapshot {
  const gone = sheetByKey(snapshot, key);
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter((sheet) => sheet !== gone),
    names: snapshot.names.filter((name) => name.sheetId !== gone?.id),
  };
}

function named(snapshot: WorkbookSnapshot, step: StepOf<"name">): WorkbookSnapshot {
  const sheet = sheetByKey(snapshot, step.sheet);
  if (sheet === null) return snapshot;
  const made = { name: step.name, sheetId: sheet.id, area: step.area };
  return { ...snapshot, names: [...otherNames(snapshot, step.name), made] };
}

/** A name is the same in any case. */
function otherNames(snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot["names"] {
  return snapshot.names.filter((other) => other.name.toLowerCase() !== name.toLowerCase());
}

function write(sheet: SheetSnapshot, step: StepOf<"write">, own: OwnGrids): SheetSnapshot {
  const { row, column, contents } = step;
  const area = union(sheet.area, areaOfWrite(step));
  const grown = {
    ...sheet,
    area,
    values: ownGrid(sheet, sheet.values, area, own),
    formulas: ownGrid(sheet, sheet.formulas, area, own),
  };
  contents.forEach((line, lineIndex) =>
    line.forEach((content, index) => {
      if (content === null) return;
      const [atRow, atColumn] = [row + lineIndex - area.row, column + index - area.column];
      set(grown.values, atRow, atColumn, shown(content));
      set(grown.formulas, atRow, atColumn, entered(content));
    }),
  );
  return grown;
}

/** What a cell holds after it was written; what a formula shows is not known. */
export function shownBy(content: Content): CellContent {
  const formula = content !== "empty" && "formula" in content ? content.formula : null;
  return { value: shown(content), formula };
}

function shown(content: Content): CellValue {
  if (content === "empty" || "formula" in content) return "";
  if ("text" in content) return content.text;
  return "number" in content ? content.number : content.boolean;
}

function entered(content: Content): CellValue {
  return content !== "empty" && "formula" in content ? content.formula : shown(content);
}

function set(grid: CellValue[][], row: number, column: number, value: CellValue): void {
  const line = grid[row];
  if (line !== undefined) line[column] = value;
}

function union(a: Area, b: Area): Area {
  if (a.rowCount === 0 || a.columnCount === 0) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rowCount = Math.max(a.row + a.rowCount, b.row + b.rowCount) - row;
  return { row, column, rowCount, columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column };
}

/** The grid over an area, to be written in: copied, unless this prediction made it and it has that extent. */
function ownGrid(sheet: SheetSnapshot, grid: Grid, area: Area, own: OwnGrids): CellValue[][] {
  const sameExtent = sheet.area.rowCount === area.rowCount && sheet.area.columnCount === area.columnCount;
  const copy = (sameExtent ? own.get(grid) : undefined) ?? regrid(sheet, grid, area);
  own.set(copy, copy);
  return copy;
}

function regrid(sheet: SheetSnapshot, grid: readonly (readonly CellValue[])[], area: Area): CellValue[][] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from(
      { length: area.columnCount },
      (__, column) => grid[row + area.row - sheet.area.row]?.[column + area.column - sheet.area.column] ?? "",
    ),
  );
}

function cleared(sheet: SheetSnapshot, area: Area): SheetSnapshot {
  const emptied = (grid: readonly (readonly CellValue[])[]) =>
    grid.map((line, row) =>
      line.map((value, column) =>
        isInside(area, { row: row + sheet.area.row, column: column + sheet.area.column }) ? "" : value,
      ),
    );
  return { ...sheet, values: emptied(sheet.values), formulas: emptied(sheet.formulas) };
}

function shift(snapshot: WorkbookSnapshot, key: SheetKey, edit: LineShift): WorkbookSnapshot {
  const target = sheetByKey(snapshot, key);
  if (target === null) return snapshot;
  const names = snapshot.names.flatMap((name) => {
    const area = name.sheetId === target.id ? shiftArea(name.area, edit) : name.area;
    return area === null ? [] : [{ ...name, area }];
  });
  return { ...onSheet(snapshot, target.id, (sheet) => shiftSheet(sheet, edit)), names };
}

function shiftSheet(sheet: SheetSnapshot, edit: LineShift): SheetSnapshot {
  const tables = sheet.tables.flatMap((table) => {
    const area = shiftArea(table.area, edit);
    return area === null ? [] : [{ ...table, area }];
  });
  const { row, column } = sheet.area;
  const origin = {
    row: Math.min(row, edit.axis === "row" ? edit.at : row),
    column: Math.min(column, edit.axis === "column" ? edit.at : column),
  };
  const reach: Area = {
    ...origin,
    rowCount: endRow(sheet) - origin.row,
    columnCount: endColumn(sheet) - origin.column,
  };
  const moved = (grid: readonly (readonly CellValue[])[]) => {
    const cells = origin.row === row && origin.column === column ? grid : regrid(sheet, grid, reach);
    if (edit.axis === "column")
      return cells.map((line) => spliced(line, edit.at - origin.column, edit.count, () => ""));
    return spliced(cells, edit.at - origin.row, edit.count, () => new Array<CellValue>(reach.columnCount).fill(""));
  };
  const values = moved(sheet.values);
  const area = { ...origin, rowCount: values.length, columnCount: values[0]?.length ?? reach.columnCount };
  return { ...sheet, tables, area, values, formulas: moved(sheet.formulas) };
}

function spliced<Item>(items: readonly Item[], at: number, count: number, fresh: () => Item): readonly Item[] {
  if (at > items.length) return items;
  const added = count > 0 ? Array.from({ length: count }, fresh) : [];
  return [...items.slice(0, at), ...added, ...items.slice(at + Math.max(0, -count))];
}

function shiftArea(area: Area, edit: LineShift): Area | null {
  const [start, length] = edit.axis === "row" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const moved = shiftSpan({ start, length }, edit);
  if (moved === null) return null;
  return edit.axis === "row"
    ? { ...area, row: moved.start, rowCount: moved.length }
    : { ...area, column: moved.start, columnCount: moved.length };
}

function withTabAt(snapshot: WorkbookSnapshot, { sheet: key, position }: StepOf<"placeTab">): WorkbookSnapshot {
  const sheet = sheetByKey(snapshot, key);
  if (sheet === null) return snapshot;
  const others = snapshot.sheets.filter((other) => other !== sheet);
  return { ...snapshot, sheets: [...others.slice(0, position), sheet, ...others.slice(position)] };
}
