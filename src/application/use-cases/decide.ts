import { findingKey } from "../../domain/bottlenecks/finding";
import { undecided, type Decision } from "../../domain/decisions";
import { longestShownText } from "../../domain/limits";
import type { SituationKind } from "../../domain/model";
import { outcomes } from "../../text/outcomes";
import { sheets } from "../../text/sheets";
import { cellAddress } from "../../workbook/a1";
import { readBook, type Book } from "../../workbook/book";
import type { Edit } from "../../workbook/change";
import { rowKey } from "../../workbook/report/bottlenecks-report";
import { decisionEdits, otherDecision } from "../../workbook/report/decisions";
import { reportEdits } from "../../workbook/report-edits";
import { readReport, type ReportSheet } from "../../workbook/report/report-sheet";
import { newSheetName } from "../../workbook/sheet-names";
import { textAt } from "../../workbook/snapshot";
import type { DecideRequest } from "../add-in";
import { findingsOf } from "../book-state";
import { schoolYearOf } from "../clock";
import { foreseeDecision } from "../foresee";
import { refuse, type Plan, type Refusal } from "../plan";
import { refuseWithoutBook } from "../refusals";
import { inSchoolYear } from "../school-year";
import type { Session } from "../session";
import type { Outcome } from "../state";
import { bottlenecksReport } from "./reports";

/** Notes what the team decided beside each finding on the sheet Knelpunten: in the cells of the team, and no other. */
export function decide(session: Session, request: DecideRequest): Promise<Outcome> {
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      if (book === null) return refuseWithoutBook(snapshot);
      const today = session.clock.today();
      return planDecision(inSchoolYear(book, today), request, today);
    },
    { busy: outcomes.busy.deciding, foresee: foreseeDecision(request) },
  );
}

function planDecision(book: Book, request: DecideRequest, today: string): Plan {
  const { situation, status, note } = request;
  if ((note ?? "").length > longestShownText) return refuse("textTooLong");
  const found = new Set(findingsOf(book, situation).map(findingKey));
  const keys = [...new Set(request.findings)].filter((key) => found.has(key));
  if (keys.length === 0) return refuse("findingGone");
  const report = readReport(book.snapshot, "bottlenecks");
  const refusal = report === null ? null : refusedDecision(report, request, keys);
  if (refusal !== null) return refusal;
  const decided = new Map(keys.map((key) => [key, decisionOn(book, request, key, today)] as const));
  const name = report?.sheet.name ?? newSheetName(book.snapshot, sheets.names.bottlenecks);
  return {
    ok: true,
    change: editsFor(book, report, request, decided, outcomes.date(today)),
    done: () =>
      note !== null && keys.every((key) => knownDecision(book, situation, key).status === status)
        ? outcomes.noted(name, note, report === null)
        : outcomes.decided(name, status, report === null),
  };
}

function knownDecision({ decisions }: Book, situation: SituationKind, key: string): Decision {
  return decisions[situation].get(key) ?? undecided;
}

/** The date tells when it was last decided: it goes along with a change of that, not with a note alone. */
function decisionOn(book: Book, request: DecideRequest, key: string, today: string): Decision {
  const known = knownDecision(book, request.situation, key);
  const schoolYear = request.status === "accepted" ? book.settings.schoolYear || schoolYearOf(today) : "";
  const renewed = known.status !== request.status || (schoolYear !== "" && known.schoolYear !== schoolYear);
  const note = request.note ?? known.note;
  const isNew = renewed || (note !== known.note && known.date === "");
  return { status: request.status, schoolYear, note, date: isNew ? outcomes.shortDate(today) : known.date };
}

/** Brings the sheet up to date, as what is decided no longer comes first; rows that are there get the team's cells. */
function editsFor(
  book: Book,
  report: ReportSheet | null,
  { situation }: DecideRequest,
  decided: ReadonlyMap<string, Decision>,
  date: string,
): readonly Edit[] {
  const { decisions } = book;
  const known = { ...decisions, [situation]: new Map([...decisions[situation], ...decided]) };
  const shown = reportEdits(book, bottlenecksReport(book, date, known)).edits;
  if (report === null) return shown;
  const written = [...decided].flatMap(([key, after]) => {
    const before = knownDecision(book, situation, key);
    return decisionEdits(report, rowKey(situation, key), { before, after });
  });
  return [...shown, ...written];
}

/** Somebody's own words in the column Beslissing stay. */
function refusedDecision(report: ReportSheet, { situation }: DecideRequest, keys: readonly string[]): Refusal | null {
  const other = otherDecision(
    report,
    keys.map((key) => rowKey(situation, key)),
  );
  if (other === null) return null;
  const { sheet, row, column } = other;
  const problem = { kind: "otherDecision", sheet: sheet.name, cell: cellAddress(row, column) } as const;
  return { ok: false, problem, about: { text: textAt(sheet, row, column) } };
}
