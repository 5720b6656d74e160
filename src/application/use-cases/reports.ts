import type { SituationKind } from "../../domain/model";
import { contactGroups } from "../../domain/contacts";
import { loadOf } from "../../domain/load";
import { policyFacts } from "../../domain/policy-facts";
import { findingKey } from "../../domain/bottlenecks/finding";
import { neededData } from "../../domain/bottlenecks/needed-data";
import type { Decisions } from "../../domain/decisions";
import { reportedBesideFound } from "../../domain/reported-beside-found";
import { shortList } from "../../domain/short-list";
import { outcomes } from "../../text/outcomes";
import { sheets } from "../../text/sheets";
import { readBook, type Book } from "../../workbook/book";
import { isInside } from "../../domain/division";
import { carriesWork } from "../../domain/size";
import { bottlenecksPlan, type SituationFindings } from "../../workbook/report/bottlenecks-report";
import { contactsPlan } from "../../workbook/report/contacts-report";
import { overviewPlan } from "../../workbook/report/overview-report";
import { ratingsPlan } from "../../workbook/report/ratings-report";
import type { ReportPlan } from "../../workbook/report/report-plan";
import { reportEdits } from "../../workbook/report-edits";
import { readReport } from "../../workbook/report/report-sheet";
import type { ReportRole } from "../../workbook/schema";
import { reachIn } from "../../workbook/team/team-sheet";
import { findingsOf, hasTarget } from "../book-state";
import { isCopyOfNow, situationData } from "../../domain/situations";
import { namesOf } from "../finding-names";
import { refuse } from "../plan";
import { refuseWithoutBook } from "../refusals";
import { inSchoolYear } from "../school-year";
import type { Session } from "../session";
import type { Outcome } from "../state";

/** Makes or brings up to date a sheet that shows what was found. */
export function makeReport(session: Session, role: ReportRole): Promise<Outcome> {
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      if (book === null) return refuseWithoutBook(snapshot);
      if (role === "ratings" && !book.people.some(isInside)) return refuse("noPeople");
      const today = session.clock.today();
      const inYear = inSchoolYear(book, today);
      const { edits, made, sheetName } = reportEdits(inYear, plans[role](inYear, outcomes.date(today)));
      const later = role === "overview" && book.situations.current.matrix === null ? [outcomes.figuresLater] : [];
      const done = (cells: number): string => [outcomes.reported(sheetName, made ? null : cells), ...later].join(" ");
      return { ok: true, change: edits, done };
    },
    {
      busy: outcomes.busy.reporting(sheets.names[role]),
      shows: (snapshot) => readReport(snapshot, role),
    },
  );
}

const plans: Readonly<Record<ReportRole, (book: Book, date: string) => ReportPlan>> = {
  bottlenecks: bottlenecksReport,
  overview,
  contacts,
  ratings,
};

function contacts(book: Book, date: string): ReportPlan {
  const { settings, team } = book;
  const data = situationData(book, "current");
  return contactsPlan({
    subtitle: sheets.report.subtitle(settings.school, settings.schoolYear, date),
    groups: contactGroups(data),
    daysWithoutContact: findingsOf(book, "current").flatMap((finding) =>
      finding.kind === "daysWithoutContact" ? finding.data.days : [],
    ),
    teamSheet: team?.sheet.name ?? sheets.names.team,
    reachOf: (personId) => reachIn(team, personId),
  });
}

function overview(book: Book, date: string): ReportPlan {
  const { settings, tasks, people, decisions } = book;
  const data = situationData(book, "current");
  const { lines } = shortList(findingsOf(book, "current"), data, decisions.current);
  return overviewPlan({
    subtitle: sheets.report.subtitle(settings.school, settings.schoolYear, date),
    tasks,
    people,
    loads: loadOf(data),
    workPerPerson: settings.workPerPerson,
    personalNames: settings.personalNames,
    lines,
    targetFindings: hasTarget(book) ? findingsOf(book, "target") : null,
    names: namesOf(book),
    policy: policyFacts(data, hasTarget(book) ? situationData(book, "target") : null, lines),
  });
}

/** The sheet Knelpunten as it is to be, with what the team decided. */
export function bottlenecksReport(
  book: Book,
  date: string,
  decisions: Readonly<Record<SituationKind, Decisions>> = book.decisions,
): ReportPlan {
  const { settings, list } = book;
  const now = situationData(book, "current");
  const found = (situation: SituationKind): SituationFindings => {
    const findings = findingsOf(book, situation);
    const { lines } = shortList(findings, situationData(book, situation), decisions[situation]);
    return { situation, findings, shortList: lines };
  };
  /** Of a target that is still a copy of now only what the team decided, which is kept. */
  const ofTarget = (): SituationFindings => {
    const all = found("target");
    if (!isCopyOfNow(book)) return all;
    const decided = all.findings.filter((finding) => decisions.target.has(findingKey(finding)));
    return { ...all, findings: decided, shortList: [] };
  };
  return bottlenecksPlan({
    subtitle: sheets.report.subtitle(settings.school, settings.schoolYear, date),
    schoolYear: settings.schoolYear,
    listSheet: list.sheet.name,
    situations: hasTarget(book) ? [found("current"), ofTarget()] : [found("current")],
    decisions,
    reported: reportedBesideFound(now, findingsOf(book, "current")),
    needed: neededData(now, { now: null, hasTarget: hasTarget(book) }),
    names: namesOf(book),
  });
}

function ratings(book: Book, date: string): ReportPlan {
  const { settings, tasks, people } = book;
  return ratingsPlan({
    subtitle: sheets.report.subtitle(settings.school, settings.schoolYear, date),
    tasks: tasks.filter(carriesWork),
    people: people.filter(isInside),
    findings: findingsOf(book, "current"),
    group: settings.group,
  });
}
