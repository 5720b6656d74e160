import { contentOf, holds, type Edit, type KeyedCell, type Lines } from "../change";
import { keysKey } from "../matrix/matrix-plan";
import { cellAt, endColumn } from "../snapshot";
import { hasHeight, heightOf } from "./report-dress";
import type { ReportCell, ReportColumn, ReportPlan, ReportRow } from "./report-plan";
import type { ReportSheet } from "./report-sheet";

/**
 * The edits that let a sheet of ours show the plan: new rows after the planned row before them, our own cells that
 * differ. Rows that are no longer planned go, unless somebody wrote on them: these stay and say that they are past. Rows
 * keep the order in which they stand.
 */
export function reconcileReport(report: ReportSheet, plan: ReportPlan): readonly Edit[] {
  const planned = new Set(plan.rows.map(({ key }) => key));
  // From below, so that the row before each still stands when it goes, and is back when it comes back.
  const gone = [...report.rows]
    .filter(([key]) => key !== keysKey && !planned.has(key))
    .sort(([, one], [, other]) => other - one)
    .map(([key]) => key);
  const edits = [
    ...gone.flatMap((key) => removeOrKeep(report, plan, key)),
    ...newRows(report, plan),
    ...plan.rows.flatMap((row) => [...differences(report, row, "addin"), ...fitted(report, row, plan.columns)]),
  ];
  return edits.length === 0 ? [] : [...edits, ...plan.rows.flatMap((row) => differences(report, row, "stamp"))];
}

function differences(
  report: ReportSheet,
  { key, cells }: Pick<ReportRow, "key" | "cells">,
  owner: "addin" | "stamp",
): readonly Edit[] {
  const row = report.rows.get(key);
  if (row === undefined) return [];
  return Object.entries(cells).flatMap(([column, cell]): readonly Edit[] => {
    const place = report.columns.get(column);
    if (place === undefined || cell.owner !== owner) return [];
    const found = cellAt(report.sheet, row, place);
    if (holds(found, cell.content)) return [];
    return [{ edit: "write", role: report.role, row: key, column, before: contentOf(found), after: cell.content }];
  });
}

/** A row that has a height keeps pace with our texts. */
function fitted(report: ReportSheet, row: ReportRow, columns: readonly ReportColumn[]): readonly Edit[] {
  const place = report.rows.get(row.key);
  if (place === undefined || !hasHeight(row.look)) return [];
  const own = Object.entries(row.cells).filter(
    ([column, { owner }]) => owner === "addin" && report.columns.has(column),
  );
  const standing = own.map(([column, cell]): [string, ReportCell] => {
    const content = contentOf(cellAt(report.sheet, place, report.columns.get(column) ?? 0));
    return [column, { ...cell, content }];
  });
  const [before, after] = [standing, own].map((cells) =>
    heightOf({ ...row, cells: Object.fromEntries(cells) }, columns),
  );
  if (before === undefined || after === undefined || before === after) return [];
  return [{ edit: "rowHeight", role: report.role, row: row.key, before, after }];
}

function newRows(report: ReportSheet, { role, rows, columns }: ReportPlan): readonly Edit[] {
  return rows.flatMap((row, index): readonly Edit[] => {
    if (report.rows.has(row.key)) return [];
    const after = rows[index - 1]?.key ?? keysKey;
    const cells = Object.entries(row.cells)
      .filter(([column]) => report.columns.has(column))
      .map(([column, { content }]): KeyedCell => ({ row: row.key, column, content }));
    const key: KeyedCell = { row: row.key, column: keysKey, content: { text: row.key } };
    const dressed = { row, columns };
    return [{ edit: "insertLines", role, axis: "row", after, keys: [row.key], cells: [key, ...cells], dressed }];
  });
}

/** A row on which nobody wrote anything goes; another shows that it is past. */
function removeOrKeep(report: ReportSheet, plan: ReportPlan, key: string): readonly Edit[] {
  const cells = ownContents(report, plan, key);
  if (cells !== null) {
    const contents = cells.map(({ column, content }) => [column, { owner: "addin", content }] as const);
    const row: ReportRow = { key, look: plan.lookOf?.(key) ?? "line", cells: Object.fromEntries(contents) };
    const dressed = { row, columns: plan.columns };
    return [
      { edit: "removeLines", role: report.role, axis: "row", ...rowBefore(report, key), keys: [key], cells, dressed },
    ];
  }
  const past = Object.entries(plan.past).map(([column, content]) => [column, { owner: "addin", content }] as const);
  return differences(report, { key, cells: Object.fromEntries(past) }, "addin");
}

/** What stands on a row; null when some of it is the user's: in a column that is theirs to fill in, or in none of ours. */
function ownContents(report: ReportSheet, plan: ReportPlan, key: string): readonly KeyedCell[] | null {
  const row = report.rows.get(key) ?? 0;
  const columns = new Map([...report.columns].map(([name, place]) => [place, name]));
  const theirs = new Set(
    plan.rows.flatMap(({ cells }) => Object.keys(cells).filter((name) => cells[name]?.owner === "user")),
  );
  const cells: KeyedCell[] = [];
  for (let place = 0; place < endColumn(report.sheet); place++) {
    const content = contentOf(cellAt(report.sheet, row, place));
    if (content === "empty") continue;
    const column = columns.get(place);
    if (column === undefined || theirs.has(column)) return null;
    cells.push({ row: key, column, content });
  }
  return cells;
}

/** The row of ours before this one, and how many of the user's own stand between. */
function rowBefore({ rows }: ReportSheet, key: string): Pick<Lines, "after" | "gap"> {
  const place = rows.get(key) ?? 0;
  const [before = [keysKey, 0] as const] = [...rows].filter(([, other]) => other < place).sort(([, a], [, b]) => b - a);
  return { after: before[0], gap: place - before[1] - 1 };
}
