import type { Decision, Decisions } from "../../domain/decisions";
import type { SituationKind } from "../../domain/model";
import { words } from "../../text/words";
import { textAt } from "../snapshot";
import { readRowKey } from "./bottlenecks-report";
import type { ReportSheet } from "./report-sheet";

const statuses = Object.entries(words.decision) as readonly (readonly [Decision["status"], string])[];

/** What the team decided on the sheet Knelpunten; text that is none of the choices is no decision. */
export function readDecisions(report: ReportSheet | null): Readonly<Record<SituationKind, Decisions>> {
  const decisions = { current: new Map<string, Decision>(), target: new Map<string, Decision>() };
  if (report === null) return decisions;
  const text = (row: number, key: string): string => {
    const column = report.columns.get(key);
    return column === undefined ? "" : textAt(report.sheet, row, column);
  };
  for (const [key, row] of report.rows) {
    const place = readRowKey(key);
    const status = statuses.find(([, word]) => word === text(row, "decision").toLowerCase())?.[0];
    if (place === null || status === undefined) continue;
    decisions[place.situation].set(place.finding, { status, schoolYear: text(row, "schoolYear") });
  }
  return decisions;
}
