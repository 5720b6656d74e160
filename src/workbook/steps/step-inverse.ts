import { contentOf } from "../change";
import { Prediction } from "./predict";
import {
  cellAt,
  endColumn,
  endRow,
  namedArea,
  sheetByKey,
  type Area,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";
import { areaOfWrite, standardSize, type Content, type SheetKey, type Step, type StepOf } from "./steps";
import { takenAway } from "./taken-away";

/**
 * The steps that put back what these steps did on this workbook, the last first. They name cells by address, so they
 * hold only as long as nothing else was changed. Contents, names, tables and visibility come back; the looks of what was
 * taken away do not, and are for the caller to dress again.
 */
export function inverseSteps(before: WorkbookSnapshot, steps: readonly Step[]): readonly Step[] {
  const prediction = new Prediction(before);
  const inverses = steps.map((step) => {
    const inverse = inverseLook(before, step) ?? inverseStep(prediction.now, step);
    prediction.add(step);
    return inverse;
  });
  return [
    ...onSheetsAgain(before, steps, inverses).reverse().flat(),
    ...formulasAgain(before, steps),
    ...chartsAgain(steps),
  ];
}

/** Charts are told of their cells last, when these stand where they stood. */
export function chartsAgain(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step): readonly Step[] =>
    step.do === "chartData" && step.before !== null ? [{ ...step, data: step.before, before: step.data }] : [],
  );
}

/** A deleted sheet comes back under its name, with another id: what is put back on it after that goes by its name. */
function onSheetsAgain(
  before: WorkbookSnapshot,
  steps: readonly Step[],
  inverses: readonly (readonly Step[])[],
): (readonly Step[])[] {
  const again = [...inverses];
  steps.forEach((step, index) => {
    const sheet = step.do === "deleteSheet" ? sheetByKey(before, step.sheet) : null;
    if (sheet === null) return;
    for (let earlier = 0; earlier < index; earlier++)
      again[earlier] = (again[earlier] ?? []).map((one) =>
        "sheet" in one && one.sheet === sheet.id ? { ...one, sheet: sheet.name } : one,
      );
  });
  return again;
}

/** Formulas on lines that come back are written once more at the end: Excel has moved them along with later lines. */
function formulasAgain(before: WorkbookSnapshot, steps: readonly Step[]): readonly Step[] {
  return takenAway(before, steps).flatMap(({ sheet, rows, columns, whole }) => {
    if (whole || rows.size + columns.size === 0) return [];
    const contents = Array.from({ length: sheet.area.rowCount }, (_, down) =>
      Array.from({ length: sheet.area.columnCount }, (__, right): Content | null => {
        const [row, column] = [sheet.area.row + down, sheet.area.column + right];
        const { formula } = cellAt(sheet, row, column);
        return formula !== null && (rows.has(row) || columns.has(column)) ? { formula } : null;
      }),
    );
    const { row, column } = sheet.area;
    const any = contents.flat().some((content) => content !== null);
    return any ? [{ do: "write", sheet: sheet.id, row, column, contents }] : [];
  });
}

/** Cells beyond everything on the sheet had no look of their own: they lose the one they got. */
function inverseLook(before: WorkbookSnapshot, step: Step): readonly Step[] | null {
  if (step.do !== "format" && step.do !== "columnWidth" && step.do !== "rowHeight") return null;
  const sheet = sheetByKey(before, step.sheet);
  if (sheet === null) return [];
  const beyond = {
    format: () => step.do === "format" && (step.area.column >= endColumn(sheet) || step.area.row >= endRow(sheet)),
    columnWidth: () => step.do === "columnWidth" && step.column >= endColumn(sheet),
    rowHeight: () => step.do === "rowHeight" && step.row >= endRow(sheet),
  };
  if (!beyond[step.do]()) return [];
  if (step.do === "format") return [{ do: "clear", sheet: step.sheet, area: step.area }];
  const points = step.do === "columnWidth" ? standardSize.columnWidth : standardSize.rowHeight;
  return [{ ...step, points }];
}

function inverseStep(snapshot: WorkbookSnapshot, step: Step): readonly Step[] {
  switch (step.do) {
    case "addSheet":
      return [{ do: "deleteSheet", sheet: step.name }];
    case "renameSheet":
      return [{ ...step, name: sheetByKey(snapshot, step.sheet)?.name ?? step.name }];
    case "deleteSheet":
      return sheetAgain(snapshot, step.sheet);
    case "insertRows":
      return [{ ...step, do: "deleteRows" }];
    case "insertColumns":
      return [{ ...step, do: "deleteColumns" }];
    case "deleteRows":
      return linesAgain(snapshot, { ...step, do: "insertRows" }, { axis: "row", at: step.row, count: step.count });
    case "deleteColumns":
      return linesAgain(
        snapshot,
        { ...step, do: "insertColumns" },
        { axis: "column", at: step.column, count: step.count },
      );
    case "write":
      return contentsAgain(snapshot, step.sheet, areaOfWrite(step));
    case "clear":
      return contentsAgain(snapshot, step.sheet, step.area);
    case "name":
    case "deleteName":
      return nameAgain(snapshot, step.name);
    case "addTable":
      return [{ do: "removeTable", sheet: step.sheet, name: step.name }];
    case "removeTable":
    case "resizeTable":
      return tableAgain(snapshot, step);
    case "hideColumns":
    case "hideRows":
      return [{ ...step, hidden: !step.hidden }];
    case "highlightWhere":
      return [{ do: "removeHighlights", sheet: step.sheet, area: step.area, formulas: [step.formula] }];
    case "addChart":
      return [{ do: "deleteChart", sheet: step.sheet, name: step.name }];
    case "schemaVersion":
      return [{ do: "schemaVersion", version: snapshot.schemaVersion }];
    case "placeTab":
    case "format":
    case "columnWidth":
    case "rowHeight":
    case "validateList":
    case "validateNumber":
    case "removeHighlights":
    case "dataBar":
    case "chartData":
    case "deleteChart":
    case "freeze":
    case "page":
      return [];
  }
}

/** A deleted sheet comes back under its name: nothing else of it is known any more by its id. */
function sheetAgain(snapshot: WorkbookSnapshot, key: SheetKey): readonly Step[] {
  const sheet = sheetByKey(snapshot, key);
  if (sheet === null) return [];
  const names = snapshot.names.filter((name) => name.sheetId === sheet.id);
  const position = snapshot.sheets.indexOf(sheet);
  const isLast = position === snapshot.sheets.length - 1;
  return [
    { do: "addSheet", name: sheet.name },
    // A new tab comes after all others.
    ...(isLast ? [] : [{ do: "placeTab", sheet: sheet.name, position } as const]),
    ...writeAgain(sheet, sheet.name, sheet.area),
    ...sheet.tables.map((table): Step => ({ do: "addTable", sheet: sheet.name, ...table, style: tableStyle })),
    ...names.map(({ name, area }): Step => ({ do: "name", name, sheet: sheet.name, area })),
  ];
}

interface Lines {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

function linesAgain(snapshot: WorkbookSnapshot, insert: Step, gone: Lines): readonly Step[] {
  const { axis, at, count } = gone;
  const sheet = "sheet" in insert ? sheetByKey(snapshot, insert.sheet) : null;
  if (sheet === null) return [insert];
  const lines: Area =
    axis === "row" ? { ...sheet.area, row: at, rowCount: count } : { ...sheet.area, column: at, columnCount: count };
  return [insert, ...writeAgain(sheet, sheet.id, lines), ...extentsAgain(snapshot, sheet, gone)];
}

/** Names and tables that lay on the deleted lines are gone with them, or end before them when these were their last. */
function extentsAgain(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, { axis, at, count }: Lines): readonly Step[] {
  const reaches = (area: Area) => {
    const [first, length] = axis === "row" ? [area.row, area.rowCount] : [area.column, area.columnCount];
    return first < at + count && at < first + length;
  };
  const names = snapshot.names.filter(({ sheetId, area }) => sheetId === sheet.id && reaches(area));
  const tables = sheet.tables.filter(({ area }) => reaches(area));
  return [
    ...tables.map(({ name, area }): Step => ({ do: "resizeTable", sheet: sheet.id, name, area })),
    ...names.map(({ name, area }): Step => ({ do: "name", name, sheet: sheet.id, area })),
  ];
}

function contentsAgain(snapshot: WorkbookSnapshot, key: SheetKey, area: Area): readonly Step[] {
  const sheet = sheetByKey(snapshot, key);
  return sheet === null ? [] : writeAgain(sheet, key, area, "withEmpty");
}

function writeAgain(sheet: SheetSnapshot, key: SheetKey, area: Area, empties?: "withEmpty"): readonly Step[] {
  const contents = Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column): Content | null => {
      const content = contentOf(cellAt(sheet, area.row + row, area.column + column));
      return content === "empty" && empties === undefined ? null : content;
    }),
  );
  const something = contents.flat().some((content) => content !== null);
  return something ? [{ do: "write", sheet: key, row: area.row, column: area.column, contents }] : [];
}

function nameAgain(snapshot: WorkbookSnapshot, name: string): readonly Step[] {
  const found = namedArea(snapshot, name);
  return [found === null ? { do: "deleteName", name } : { do: "name", name, sheet: found.sheetId, area: found.area }];
}

function tableAgain(snapshot: WorkbookSnapshot, step: StepOf<"removeTable" | "resizeTable">): readonly Step[] {
  const table = sheetByKey(snapshot, step.sheet)?.tables.find(({ name }) => name === step.name);
  if (table === undefined) return [];
  const { name, area } = table;
  return step.do === "resizeTable"
    ? [{ ...step, area }]
    : [{ do: "addTable", sheet: step.sheet, area, name, style: tableStyle }];
}

const tableStyle = "TableStyleLight11";
