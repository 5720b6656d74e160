import { cellAddress } from "../a1";
import { holdsAsWritten, type FinalEdit, type InTheWay } from "../change";
import {
  cellAt,
  endColumn,
  endRow,
  namedArea,
  sheetById,
  sheetNamed,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";
import type { EditSteps } from "./moving-frame";
import { plainPage, standardSize, type Content, type Step } from "../steps/steps";

type EditOf<Kind extends FinalEdit["edit"]> = Extract<FinalEdit, { edit: Kind }>;

/** Steps that take away a sheet of ours, or empty it again, if it holds only what was written when it was made. */
export function takeBackSheet(snapshot: WorkbookSnapshot, edit: EditOf<"takeBackSheet">): EditSteps {
  const sheet =
    sheetById(snapshot, edit.sheet) ?? anchoredSheet(snapshot, edit.steps) ?? sheetNamed(snapshot, edit.sheet);
  if (sheet === null) return { sheet: edit.sheet, cell: null };
  const written = writtenCells(edit.steps);
  const names = namesOf(edit.steps).map((name): Step => ({ do: "deleteName", name }));
  const obstacle = firstDifference(sheet, written, edit.emptyFrom ?? 0) ?? firstBelonging(sheet);
  if (obstacle !== null) return obstacle;
  if (edit.emptyFrom !== null) return { steps: [...names, ...emptied(sheet, edit.emptyFrom, edit.steps)], writes: [] };
  return {
    steps: [...names, { do: "deleteSheet", sheet: sheet.id }],
    writes: [],
    dressing: edit.steps.flatMap((step) => dressingOf(step, sheet.name)),
  };
}

/** The step that gave a sheet its look, for the sheet as it is called now; none for what stands on it. */
export function dressingOf(step: Step, sheet: string): readonly Step[] {
  const isContent = step.do === "write" || step.do === "name" || step.do === "addTable";
  return isContent || !("sheet" in step) ? [] : [{ ...step, sheet }];
}

/** The sheet that the names of these steps lead to, whatever it is called now. */
function anchoredSheet(snapshot: WorkbookSnapshot, steps: readonly Step[]): SheetSnapshot | null {
  const anchor = namesOf(steps)
    .map((name) => namedArea(snapshot, name))
    .find((found) => found !== null);
  return anchor === undefined ? null : sheetById(snapshot, anchor.sheetId);
}

/** Everything from the first row on that was written, and what the sheet as a whole was given. */
function emptied(sheet: SheetSnapshot, firstRow: number, made: readonly Step[]): readonly Step[] {
  const areas = made.flatMap((step) => ("area" in step ? [step.area] : []));
  const rowCount = Math.max(endRow(sheet), ...areas.map((area) => area.row + area.rowCount)) - firstRow;
  const columnCount = Math.max(endColumn(sheet), ...areas.map((area) => area.column + area.columnCount));
  const key = sheet.id;
  return [
    { do: "clear", sheet: key, area: { row: firstRow, column: 0, rowCount, columnCount } },
    { do: "freeze", sheet: key, rows: 0, columns: 0 },
    { do: "hideColumns", sheet: key, column: 0, count: columnCount, hidden: false },
    { do: "hideRows", sheet: key, row: firstRow, count: rowCount, hidden: false },
    { do: "columnWidth", sheet: key, column: 0, count: columnCount, points: standardSize.columnWidth },
    { do: "rowHeight", sheet: key, row: firstRow, count: rowCount, points: standardSize.rowHeight },
    { do: "page", sheet: key, page: plainPage },
    ...made.flatMap((step): readonly Step[] =>
      step.do === "addChart" ? [{ do: "deleteChart", sheet: key, name: step.name }] : [],
    ),
  ];
}

interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** The cells that steps write, by "row,column". */
export function writtenCells(steps: readonly Step[]): ReadonlyMap<string, PlacedContent> {
  const cells = new Map<string, PlacedContent>();
  for (const step of steps) {
    if (step.do !== "write") continue;
    step.contents.forEach((line, rowIndex) =>
      line.forEach((content, columnIndex) => {
        const [row, column] = [step.row + rowIndex, step.column + columnIndex];
        if (content !== null) cells.set(`${row},${column}`, { row, column, content });
      }),
    );
  }
  return cells;
}

function namesOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => (step.do === "name" ? [step.name] : []));
}

function firstDifference(
  sheet: SheetSnapshot,
  written: ReadonlyMap<string, PlacedContent>,
  firstRow: number,
): InTheWay | null {
  for (let row = Math.max(firstRow, sheet.area.row); row < endRow(sheet); row++)
    for (let column = sheet.area.column; column < endColumn(sheet); column++)
      if (!holdsAsWritten(cellAt(sheet, row, column), written.get(`${row},${column}`)?.content ?? "empty"))
        return { sheet: sheet.name, cell: cellAddress(row, column) };
  return null;
}

function firstBelonging({ name, belongings = [] }: SheetSnapshot): InTheWay | null {
  const [first] = belongings;
  return first === undefined ? null : { sheet: name, cell: cellAddress(first.row, first.column) };
}
