import type { Decision, Decisions } from "../../domain/decisions";
import type { SituationKind } from "../../domain/model";
import { words } from "../../text/words";
import { contentOf, sameContent, type Edit } from "../change";
import { cellAt, textAt, type SheetSnapshot } from "../snapshot";
import { decisionCells, readRowKey } from "./bottlenecks-report";
import { contentAt, theirs } from "./report-plan";
import type { ReportSheet } from "./report-sheet";

const statuses = Object.entries(words.decision) as readonly (readonly [Decision["status"], string])[];

/** What the team decided on the sheet Knelpunten; text that is none of the choices is no decision, its note is kept. */
export function readDecisions(report: ReportSheet | null): Readonly<Record<SituationKind, Decisions>> {
  const decisions = { current: new Map<string, Decision>(), target: new Map<string, Decision>() };
  if (report === null) return decisions;
  const text = (row: number, key: string): string => {
    const column = report.columns.get(key);
    return column === undefined ? "" : textAt(report.sheet, row, column);
  };
  for (const [key, row] of report.rows) {
    const place = readRowKey(key);
    const status = statusOf(text(row, "decision"));
    const [note, date] = [text(row, "note"), text(row, "date")];
    if (place === null || (status === null && note === "")) continue;
    const schoolYear = text(row, "schoolYear");
    decisions[place.situation].set(place.finding, { status: status ?? "open", schoolYear, note, date });
  }
  return decisions;
}

function statusOf(text: string): Decision["status"] | null {
  return statuses.find(([, word]) => word === text.toLowerCase())?.[0] ?? null;
}

/** The edits that turn one decision into another in the cells of the team, on this row and nowhere else. */
export function decisionEdits(
  report: ReportSheet,
  key: string,
  { before, after }: { readonly before: Decision; readonly after: Decision },
): readonly Edit[] {
  const { role, sheet, rows, columns } = report;
  const known = decisionCells(before, "");
  const theirCells = Object.entries(decisionCells(after, "")).filter(([, { owner }]) => owner === "user");
  return theirCells.flatMap(([column, cell]): readonly Edit[] => {
    const [row, place] = [rows.get(key), columns.get(column)];
    const content = contentAt(cell, report);
    const stays = sameContent(content, contentAt(known[column] ?? theirs(), report));
    if (row === undefined || place === undefined || stays) return [];
    return [{ edit: "write", role, row: key, column, before: contentOf(cellAt(sheet, row, place)), after: content }];
  });
}

/** A cell of Beslissing on these rows with something else than a choice: it is not written over. */
export function otherDecision(
  report: ReportSheet,
  keys: Iterable<string>,
): { readonly sheet: SheetSnapshot; readonly row: number; readonly column: number } | null {
  const { sheet, rows, columns } = report;
  const column = columns.get("decision");
  if (column === undefined) return null;
  for (const key of keys) {
    const row = rows.get(key);
    if (row === undefined) continue;
    const { formula } = cellAt(sheet, row, column);
    const text = textAt(sheet, row, column);
    if (formula !== null || (text !== "" && statusOf(text) === null)) return { sheet, row, column };
  }
  return null;
}
