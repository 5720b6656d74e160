import { keysKey } from "../line-keys";
import type { ReportColumn, ReportPlan, ReportRow } from "./report-plan";

/** The planned rows of the same kind: what stands before a colon is the same, or both are of tasks. */
export function rowsLike({ rows }: ReportPlan, key: string): readonly ReportRow[] {
  return rows.filter((row) => rowKind(row.key) === rowKind(key));
}

/** The planned columns of the same kind: what stands before a colon is the same. */
export function columnsLike({ columns }: ReportPlan, key: string): readonly ReportColumn[] {
  return columns.filter((column) => beforeColon(column.key) === beforeColon(key));
}

/**
 * True for a cell, on a line that may not be planned any more, in which what stands is the user's: on lines of the same
 * kind, or on any when there are none, such cells are theirs to fill in, or nothing is planned there at all.
 */
export function isTheirs(plan: ReportPlan, row: string, column: string): boolean {
  if (row === keysKey || column === keysKey) return false;
  const columns = new Set(someOr(columnsLike(plan, column), plan.columns).map(({ key }) => key));
  const owners = someOr(rowsLike(plan, row), plan.rows).flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([key, { owner }]) => (columns.has(key) ? [owner] : [])),
  );
  return owners.length === 0 || owners.includes("user");
}

function rowKind(key: string): string {
  return key.includes(":") || key.startsWith("#") ? beforeColon(key) : "";
}

function beforeColon(key: string): string {
  return key.split(":", 1)[0] ?? key;
}

function someOr<Line>(some: readonly Line[], all: readonly Line[]): readonly Line[] {
  return some.length > 0 ? some : all;
}
