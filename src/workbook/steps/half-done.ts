import { predict } from "./predict";
import {
  cellAt,
  endColumn,
  endRow,
  sheetNamed,
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";
import { inverseSteps } from "./step-inverse";
import type { Step } from "./steps";

/**
 * The steps that put back what was done of a batch that broke off halfway; none when nothing was. Looks for the step
 * after which the workbook is as it is now; of cells written one after another some may stand and others not. Where it
 * cannot be seen whether a line was inserted or deleted, it counts as not done: a blank line too many harms less than
 * one too few.
 *
 * null when the workbook is as after no step: somebody changed something meanwhile, and nothing is put back.
 */
export function putBackHalfDone(
  before: WorkbookSnapshot,
  steps: readonly Step[],
  now: WorkbookSnapshot,
): readonly Step[] | null {
  const states = [before];
  for (const step of steps) states.push(predict(states.at(-1) ?? before, [step]));
  const fits = (done: number) => {
    const [start, end] = [states[done - trailingWrites(steps, done)], states[done]];
    return start !== undefined && end !== undefined && isBetween(now, start, end);
  };
  let done = states.findIndex((_, index) => fits(index));
  if (done < 0) return null;
  while (done < steps.length && !movesLines(steps[done]) && fits(done + 1)) done++;
  return inverseSteps(before, steps.slice(0, done));
}

const moving: ReadonlySet<Step["do"]> = new Set(["insertRows", "insertColumns", "deleteRows", "deleteColumns"]);

function movesLines(step: Step | undefined): boolean {
  return step !== undefined && moving.has(step.do);
}

function trailingWrites(steps: readonly Step[], done: number): number {
  let count = 0;
  while (steps[done - 1 - count]?.do === "write") count++;
  return count;
}

/** True when everything is as in `end`, and every cell as in one of the two. */
function isBetween(now: WorkbookSnapshot, start: WorkbookSnapshot, end: WorkbookSnapshot): boolean {
  if (frameOf(now) !== frameOf(end)) return false;
  return now.sheets.every((sheet) => {
    const [was, is] = [sheetNamed(start, sheet.name), sheetNamed(end, sheet.name)];
    return is !== null && cellsAreBetween(sheet, was ?? is, is);
  });
}

/** Sheets, tables, names and version, as one text; an added sheet is known by its name only. */
function frameOf(snapshot: WorkbookSnapshot): string {
  const sheetName = (id: string) => snapshot.sheets.find((sheet) => sheet.id === id)?.name;
  return JSON.stringify([
    snapshot.schemaVersion,
    snapshot.sheets.map(({ name, tables }) => [name, sorted(tables.map((table) => [table.name, areaOf(table)]))]),
    sorted(snapshot.names.map((name) => [name.name, sheetName(name.sheetId), areaOf(name)])),
  ]);
}

function areaOf({
  area: { row, column, rowCount, columnCount },
}: Pick<WorkbookSnapshot["names"][number], "area">): readonly number[] {
  return [row, column, rowCount, columnCount];
}

function sorted(entries: readonly unknown[]): readonly string[] {
  return entries.map((entry) => JSON.stringify(entry)).sort();
}

function cellsAreBetween(now: SheetSnapshot, start: SheetSnapshot, end: SheetSnapshot): boolean {
  const rows = Math.max(...[now, start, end].map(endRow));
  const columns = Math.max(...[now, start, end].map(endColumn));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const cell = cellAt(now, row, column);
      if (!same(cell, cellAt(end, row, column)) && !same(cell, cellAt(start, row, column))) return false;
    }
  return true;
}

/** What a formula shows is not known beforehand, nor how Excel moved it. */
function same(a: CellContent, b: CellContent): boolean {
  return a.formula !== null || b.formula !== null ? a.formula !== null && b.formula !== null : a.value === b.value;
}
