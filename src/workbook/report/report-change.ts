import { contentOf, holds, type CellEdit, type Edit, type KeyedCell } from "../change";
import type { KeyPlaces } from "../key-places";
import { keysKey } from "../line-keys";
import { cellAt } from "../snapshot";
import { goneLines, newLines, placesAfter, withCells, type GoneLine } from "./report-lines";
import { heightOf } from "./report-dress";
import { contentAt, type ReportCell, type ReportColumn, type ReportPlan, type ReportRow } from "./report-plan";
import type { ReportSheet } from "./report-sheet";

/**
 * The edits that let a sheet of ours show the plan: new lines after the planned line before them, our own cells that
 * differ. Lines that are no longer planned go, unless somebody wrote on them: these stay and say that they are past.
 * Lines keep the order in which they stand.
 */
export function reconcileReport(report: ReportSheet, plan: ReportPlan): readonly Edit[] {
  const gone = goneLines(report, plan);
  const removed = gone.flatMap(({ removal }) => removal ?? []);
  const added = newLines(report, plan);
  const after = placesAfter(report, [...removed, ...added]);
  const { copies, role } = report;
  const copied = copies.rows.length + copies.columns.length > 0;
  const edits: readonly Edit[] = [
    ...(copied ? [{ edit: "releaseCopies", role } as const] : []),
    ...removed,
    ...withCells(added, plan, report, after),
    ...gone.filter(({ removal }) => removal === null).flatMap((line) => pastCells(report, plan, line)),
    ...keysBesideLines(report).filter(({ row }) => after.rows.has(row)),
    ...differences(report, plan, "addin", after),
    ...plan.rows.flatMap((row) => fitted(report, row, plan.columns)),
  ];
  return edits.length === 0 ? [] : [...edits, ...differences(report, plan, "stamp", after)];
}

/** Puts hidden keys beside their tasks again, where only the columns in sight were sorted. */
export function keysBesideLines(report: ReportSheet): readonly CellEdit[] {
  return [...report.rows.keys()].flatMap((key) =>
    differs(report, { row: key, column: keysKey, content: { text: key } }),
  );
}

function differences(
  report: ReportSheet,
  plan: ReportPlan,
  owner: ReportCell["owner"],
  after: KeyPlaces,
): readonly CellEdit[] {
  return plan.rows.flatMap(({ key: row, cells }) =>
    Object.entries(cells).flatMap(([column, cell]) => {
      if (cell.owner !== owner) return [];
      // Excel moves a formula along with the lines that it refers to.
      return differs(report, { row, column, content: contentAt(cell, report) }, contentAt(cell, after));
    }),
  );
}

/** A row that has a height keeps pace with our texts. */
function fitted(report: ReportSheet, row: ReportRow, columns: readonly ReportColumn[]): readonly Edit[] {
  const place = report.rows.get(row.key);
  if (place === undefined) return [];
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
  if (before === after || typeof before !== "number" || typeof after !== "number") return [];
  return [{ edit: "rowHeight", role: report.role, row: row.key, before, after }];
}

/** A line that stays though it is past: it says so, and what was worked out for it is empty. */
function pastCells(report: ReportSheet, { past, pastColumn = {} }: ReportPlan, line: GoneLine): readonly CellEdit[] {
  const { axis, key, calculated } = line;
  const said = Object.entries(axis === "row" ? past : pastColumn);
  const emptied = calculated.map((other) => [other, "empty"] as const);
  return [...new Map([...emptied, ...said])].flatMap(([other, content]) =>
    differs(report, axis === "row" ? { row: key, column: other, content } : { row: other, column: key, content }),
  );
}

/** A write, when the cell does not hold what it should; `after`: what it should hold once all lines have moved. */
function differs(report: ReportSheet, { row, column, content }: KeyedCell, after = content): readonly CellEdit[] {
  const [place, across] = [report.rows.get(row), report.columns.get(column)];
  if (place === undefined || across === undefined) return [];
  const found = cellAt(report.sheet, place, across);
  if (holds(found, content)) return [];
  return [{ edit: "write", role: report.role, row, column, before: contentOf(found), after }];
}
