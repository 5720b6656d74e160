import { endColumn, endRow, type Area, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";
import type { Content, SheetKey, Step } from "./steps";

type Grid = SheetSnapshot["values"];

/**
 * The workbook as it will be read after these steps, so that the pane can answer at once. What formulas show is not
 * known ("") until the next read, and formulas are not moved; marks and texts are exact.
 */
export function predict(snapshot: WorkbookSnapshot, steps: readonly Step[]): WorkbookSnapshot {
  return together(steps).reduce(
    (before, { writes, sheet, step }) =>
      step === null ? onSheet(before, sheet, (found) => write(found, writes)) : predictStep(before, step),
    snapshot,
  );
}

type Write = Extract<Step, { readonly do: "write" }>;
type OtherStep = Exclude<Step, Write>;

type Together =
  | { readonly sheet: SheetKey; readonly writes: Write[]; readonly step: null }
  | { readonly sheet: null; readonly writes: null; readonly step: OtherStep };

/** Writes that follow each other on one sheet are predicted in one go, as a large sheet takes thousands. */
function together(steps: readonly Step[]): readonly Together[] {
  const groups: Together[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.do !== "write") groups.push({ sheet: null, writes: null, step });
    else if (last?.sheet === step.sheet) last.writes.push(step);
    else groups.push({ sheet: step.sheet, writes: [step], step: null });
  }
  return groups;
}

function predictStep(snapshot: WorkbookSnapshot, step: OtherStep): WorkbookSnapshot {
  switch (step.do) {
    case "addSheet":
      return { ...snapshot, sheets: [...snapshot.sheets, emptySheet(step.name)] };
    case "renameSheet":
      return onSheet(snapshot, step.sheet, (sheet) => ({ ...sheet, name: step.name }));
    case "deleteSheet":
      return withoutSheet(snapshot, step.sheet);
    case "insertRows":
      return shift(snapshot, step.sheet, { axis: "row", at: step.row, count: step.count });
    case "deleteRows":
      return shift(snapshot, step.sheet, { axis: "row", at: step.row, count: -step.count });
    case "insertColumns":
      return shift(snapshot, step.sheet, { axis: "column", at: step.column, count: step.count });
    case "deleteColumns":
      return shift(snapshot, step.sheet, { axis: "column", at: step.column, count: -step.count });
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
    default:
      return snapshot;
  }
}

/** Until the next read a new sheet is known by its name. */
function emptySheet(name: string): SheetSnapshot {
  const area = { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  return { id: name, name, visible: true, protected: false, area, values: [], formulas: [], tables: [] };
}

function isSheet(sheet: SheetSnapshot, key: SheetKey): boolean {
  return sheet.id === key || sheet.name === key;
}

function onSheet(
  snapshot: WorkbookSnapshot,
  key: SheetKey,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (isSheet(sheet, key) ? change(sheet) : sheet)) };
}

function withoutSheet(snapshot: WorkbookSnapshot, key: SheetKey): WorkbookSnapshot {
  const gone = snapshot.sheets.find((sheet) => isSheet(sheet, key));
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter((sheet) => sheet !== gone),
    names: snapshot.names.filter((name) => name.sheetId !== gone?.id),
  };
}

function named(snapshot: WorkbookSnapshot, step: Extract<Step, { do: "name" }>): WorkbookSnapshot {
  const sheet = snapshot.sheets.find((candidate) => isSheet(candidate, step.sheet));
  if (sheet === undefined) return snapshot;
  const made = { name: step.name, sheetId: sheet.id, area: step.area };
  return { ...snapshot, names: [...otherNames(snapshot, step.name), made] };
}

/** A name is the same in any case. */
function otherNames(snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot["names"] {
  return snapshot.names.filter((other) => other.name.toLowerCase() !== name.toLowerCase());
}

function write(sheet: SheetSnapshot, writes: readonly Write[]): SheetSnapshot {
  const area = writes.map(areaOf).reduce(union, sheet.area);
  return {
    ...sheet,
    area,
    values: overwritten(regrid(sheet, sheet.values, area), area, { writes, cellOf: shown }),
    formulas: overwritten(regrid(sheet, sheet.formulas, area), area, { writes, cellOf: entered }),
  };
}

function areaOf({ row, column, contents }: Write): Area {
  return { row, column, rowCount: contents.length, columnCount: contents[0]?.length ?? 0 };
}

interface Writing {
  readonly writes: readonly Write[];
  readonly cellOf: (content: Content) => CellValue;
}

/** The grid of an area after these writes. Lines on which nothing is written are shared: a large sheet has many. */
function overwritten(grid: Grid, area: Area, { writes, cellOf }: Writing): Grid {
  const written = new Map<number, CellValue[]>();
  for (const { row, column, contents } of writes)
    contents.forEach((cells, down) => {
      const index = row + down - area.row;
      const line = written.get(index) ?? [...(grid[index] ?? [])];
      written.set(index, line);
      cells.forEach((content, right) => {
        if (content !== null) line[column + right - area.column] = cellOf(content);
      });
    });
  return grid.map((line, index) => written.get(index) ?? line);
}

function shown(content: Content): CellValue {
  if (content === "empty" || "formula" in content) return "";
  if ("text" in content) return content.text;
  return "number" in content ? content.number : content.boolean;
}

function entered(content: Content): CellValue {
  return content !== "empty" && "formula" in content ? content.formula : shown(content);
}

function union(a: Area, b: Area): Area {
  if (a.rowCount === 0 || a.columnCount === 0) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rowCount = Math.max(a.row + a.rowCount, b.row + b.rowCount) - row;
  return { row, column, rowCount, columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column };
}

/** A sheet's grid over another area; lines that stay as long as they were are shared. */
function regrid({ area: before }: SheetSnapshot, grid: Grid, area: Area): Grid {
  const [down, right] = [area.row - before.row, area.column - before.column];
  const line = (cells: readonly CellValue[]): readonly CellValue[] =>
    Array.from({ length: area.columnCount }, (_, column) => cells[column + right] ?? "");
  const sameColumns = right === 0 && area.columnCount === before.columnCount;
  return Array.from({ length: area.rowCount }, (_, row) => {
    const cells = grid[row + down];
    return cells !== undefined && sameColumns ? cells : line(cells ?? []);
  });
}

function cleared(sheet: SheetSnapshot, area: Area): SheetSnapshot {
  const inside = (row: number, column: number) =>
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount;
  const emptied = (grid: Grid) =>
    grid.map((line, row) =>
      line.map((value, column) => (inside(row + sheet.area.row, column + sheet.area.column) ? "" : value)),
    );
  return { ...sheet, values: emptied(sheet.values), formulas: emptied(sheet.formulas) };
}

interface LineShift {
  readonly axis: "row" | "column";
  readonly at: number;
  /** Negative = deleted from `at` on. */
  readonly count: number;
}

function shift(snapshot: WorkbookSnapshot, key: SheetKey, edit: LineShift): WorkbookSnapshot {
  const target = snapshot.sheets.find((sheet) => isSheet(sheet, key));
  if (target === undefined) return snapshot;
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
  const moved = (grid: Grid) => {
    const cells = regrid(sheet, grid, reach);
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

/** Inserting inside an area grows it, before or at its start moves it; deleting shrinks it, and all of it leaves null. */
function shiftArea(area: Area, edit: LineShift): Area | null {
  const [start, length] = edit.axis === "row" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const moved = shiftSpan(start, length, edit);
  if (moved === null) return null;
  return edit.axis === "row"
    ? { ...area, row: moved.start, rowCount: moved.length }
    : { ...area, column: moved.start, columnCount: moved.length };
}

function shiftSpan(start: number, length: number, { at, count }: LineShift): { start: number; length: number } | null {
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < start + length ? length + count : length };
  }
  const end = start + length;
  const gone = (place: number) => Math.min(Math.max(place - at, 0), -count);
  const left = length - (gone(end) - gone(start));
  return left <= 0 ? null : { start: start - gone(start), length: left };
}
