import { isInside } from "../../domain/division";
import type { Person, SelfRating, Task, WorkedHours } from "../../domain/model";
import { parseFlags, parseRating } from "../../domain/self-rating";
import type { Cell, CellValue } from "../snapshot";
import { valueAt } from "../snapshot";
import { personColumn, type PersonColumn } from "./ratings-formulas";
import type { ReportSheet } from "./report-sheet";

/** What people share on the sheet Inschaling. */
interface SharedRatings {
  readonly ratings: readonly SelfRating[];
  readonly workedHours: readonly WorkedHours[];
  /** Cells that could not be read; they stay as they are. */
  readonly unread: readonly (Cell & { readonly text: string })[];
}

/** Reads the ratings of those inside; what stands with somebody or a task that is gone is kept and does not count. */
export function readRatings(
  report: ReportSheet | null,
  tasks: readonly Task[],
  people: readonly Person[],
): SharedRatings {
  const ratings: SelfRating[] = [];
  const workedHours: WorkedHours[] = [];
  const unread: SharedRatings["unread"][number][] = [];
  if (report === null) return { ratings, workedHours, unread };
  const read = <Read extends object>(row: string, column: string, parse: Parse<Read>): Read | null => {
    const place = cellOf(report, row, column);
    if (place === null) return null;
    const parsed = parse(valueAt(report.sheet, place.row, place.column));
    if (!("unread" in parsed)) return parsed;
    unread.push({ ...place, text: parsed.unread });
    return null;
  };
  for (const { id: personId, hours } of people.filter(isInside)) {
    const column = (kind: PersonColumn) => personColumn(kind, personId);
    for (const { id: taskId } of tasks) {
      const rating = read(taskId, column("rating"), parseRating)?.rating ?? null;
      const flags = read(taskId, column("flags"), parseFlags)?.flags ?? [];
      if (rating !== null || flags.length > 0) ratings.push({ taskId, personId, rating, flags });
    }
    const worked = read("#worked", column("rating"), parseHours)?.hours ?? null;
    if (worked !== null && hours !== null) workedHours.push({ personId, worked, appointed: hours });
  }
  return { ratings, workedHours, unread };
}

type Parse<Read> = (value: CellValue) => Read | { readonly unread: string };

function cellOf({ rows, columns }: ReportSheet, rowKey: string, columnKey: string): Cell | null {
  const [row, column] = [rows.get(rowKey), columns.get(columnKey)];
  return row === undefined || column === undefined ? null : { row, column };
}

const hoursText = /^\d+(?:[.,]\d+)?$/;

function parseHours(value: CellValue): { readonly hours: number | null } | { readonly unread: string } {
  const text = String(value).trim();
  if (text === "") return { hours: null };
  return hoursText.test(text) ? { hours: Number(text.replace(",", ".")) } : { unread: text };
}
