import { contentOf, type InsertLines, type KeyedCell, type Lines, type RemoveLines } from "../change";
import type { KeyPlaces } from "../key-places";
import { putIn, takeOut } from "../line-places";
import { keysKey } from "../line-keys";
import { belongingOn, cellAt, endColumn, endRow } from "../snapshot";
import { standardSize, type Content } from "../steps/steps";
import { columnsLike, isTheirs, rowsLike } from "./line-kinds";
import { contentAt, type DressedLines, type ReportPlan } from "./report-plan";
import type { ReportSheet } from "./report-sheet";

type Axis = Lines["axis"];
const axes: readonly Axis[] = ["row", "column"];

/** A line of the sheet that is no longer planned. */
export interface GoneLine {
  readonly axis: Axis;
  readonly key: string;
  /** Null when some of what stands on it is the user's: then it stays. */
  readonly removal: RemoveLines | null;
  /** Where formulas of ours stand on it. */
  readonly calculated: readonly string[];
}

/** The lines that are no longer planned, from the end, so that the line before each still stands when it goes. */
export function goneLines(report: ReportSheet, plan: ReportPlan): readonly GoneLine[] {
  return axes.flatMap((axis) => {
    const planned = new Set((axis === "row" ? plan.rows : plan.columns).map(({ key }) => key));
    return [...linesOf(report, axis)]
      .filter(([key]) => key !== keysKey && !planned.has(key))
      .sort(([, one], [, other]) => other - one)
      .map(([key]) => goneLine(report, plan, axis, key));
  });
}

function goneLine(report: ReportSheet, plan: ReportPlan, axis: Axis, key: string): GoneLine {
  const { cells, mixed } = contentsOf(report, plan, axis, key);
  const calculated = cells.flatMap(({ row, column, content }) =>
    content !== "empty" && "formula" in content ? [axis === "row" ? column : row] : [],
  );
  if (mixed) return { axis, key, removal: null, calculated };
  const dressed = dressedAgain(plan, axis, key, cells);
  const removal = { role: report.role, axis, ...lineBefore(report, axis, key), keys: [key], cells, dressed };
  return { axis, key, removal: { edit: "removeLines", ...removal }, calculated };
}

/**
 * What of ours stands on a line; `mixed` when something of the user's does too: in a cell that is theirs to fill in, on
 * no line of ours, or beside its contents.
 */
function contentsOf(
  report: ReportSheet,
  plan: ReportPlan,
  axis: Axis,
  key: string,
): { readonly cells: readonly KeyedCell[]; readonly mixed: boolean } {
  const { sheet } = report;
  const place = linesOf(report, axis).get(key) ?? 0;
  const crossing = new Map([...linesOf(report, axis === "row" ? "column" : "row")].map(([name, at]) => [at, name]));
  const cells: KeyedCell[] = [];
  let mixed = belongingOn(sheet, axis, place) !== null;
  for (let at = 0; at < (axis === "row" ? endColumn(sheet) : endRow(sheet)); at++) {
    const content = contentOf(axis === "row" ? cellAt(sheet, place, at) : cellAt(sheet, at, place));
    const other = crossing.get(at);
    if (content === "empty") continue;
    const [row, column] = axis === "row" ? [key, other] : [other, key];
    if (row === undefined || column === undefined || isTheirs(plan, row, column)) mixed = true;
    else cells.push({ row, column, content });
  }
  return { cells, mixed };
}

/** The look that a line gets when its removal is undone: that of one of its kind. */
function dressedAgain(plan: ReportPlan, axis: Axis, key: string, contents: readonly KeyedCell[]): DressedLines {
  if (axis === "column") {
    const [like = { width: standardSize.columnWidth }] = columnsLike(plan, key);
    return { rows: plan.rows, columns: [{ ...like, key }] };
  }
  const [like] = rowsLike(plan, key);
  const cells = contents.map(
    ({ column, content }) => [column, { ...(like?.cells[column] ?? { owner: "addin" as const }), content }] as const,
  );
  return {
    rows: [{ key, look: plan.lookOf?.(key) ?? like?.look ?? "line", cells: Object.fromEntries(cells) }],
    columns: plan.columns,
  };
}

/** The line of ours before this one, and how many of the user's own stand between. */
function lineBefore(report: ReportSheet, axis: Axis, key: string): Pick<Lines, "after" | "gap"> {
  const lines = linesOf(report, axis);
  const place = lines.get(key) ?? 0;
  const [before = [keysKey, 0] as const] = [...lines]
    .filter(([, other]) => other < place)
    .sort(([, a], [, b]) => b - a);
  return { after: before[0], gap: place - before[1] - 1 };
}

/** Planned lines that are not there, each after the planned line before it; without what stands on them. */
export function newLines(report: ReportSheet, plan: ReportPlan): readonly InsertLines[] {
  return axes.flatMap((axis) => {
    const lines = axis === "row" ? plan.rows : plan.columns;
    return lines.flatMap(({ key }, index): readonly InsertLines[] => {
      if (linesOf(report, axis).has(key)) return [];
      const after = lines[index - 1]?.key ?? keysKey;
      const dressed = {
        rows: plan.rows.filter((row) => axis === "column" || row.key === key),
        columns: plan.columns.filter((column) => axis === "row" || column.key === key),
      };
      return [{ edit: "insertLines", role: report.role, axis, after, keys: [key], cells: [], dressed }];
    });
  });
}

/** New lines with what stands on them: where two of them cross, on the column, which comes last. */
export function withCells(
  added: readonly InsertLines[],
  plan: ReportPlan,
  report: ReportSheet,
  after: KeyPlaces,
): readonly InsertLines[] {
  return added.map((edit) => {
    const [key = ""] = edit.keys;
    const [row, column] = edit.axis === "row" ? [key, keysKey] : [keysKey, key];
    const cells = plan.rows.flatMap((planned) =>
      Object.entries(planned.cells).flatMap(([across, cell]): readonly KeyedCell[] => {
        const isOn = edit.axis === "row" ? planned.key === key && report.columns.has(across) : across === key;
        const content: Content = isOn ? contentAt(cell, after) : "empty";
        return content === "empty" ? [] : [{ row: planned.key, column: across, content }];
      }),
    );
    return { ...edit, cells: [{ row, column, content: { text: key } }, ...cells] };
  });
}

/** Where every line stands once these were taken out and put in. */
export function placesAfter(report: ReportSheet, edits: readonly (InsertLines | RemoveLines)[]): KeyPlaces {
  const places = { rows: new Map(report.rows), columns: new Map(report.columns) };
  for (const edit of edits) {
    const lines = edit.axis === "row" ? places.rows : places.columns;
    if (edit.edit === "insertLines") putIn(lines, edit);
    else for (const key of edit.keys) takeOut(lines, key);
  }
  return places;
}

function linesOf({ rows, columns }: ReportSheet, axis: Axis): ReadonlyMap<string, number> {
  return axis === "row" ? rows : columns;
}
