import { findBottlenecks } from "../domain/bottlenecks/find-bottlenecks";
import type { Finding } from "../domain/bottlenecks/finding";
import { groupBy } from "../domain/group-by";
import { situationData } from "../domain/situations";
import { loadOf } from "../domain/load";
import type { SituationKind } from "../domain/model";
import { markedCell } from "../domain/marks";
import { nearNames } from "../domain/near-names";
import { shortList } from "../domain/short-list";
import { sheets } from "../text/sheets";
import { previewBook, readBook, type Book, type BookSituation } from "../workbook/book";
import type { LooseMark } from "../workbook/matrix/loose-block";
import { hasHighlights } from "../workbook/finding-change";
import { columnsToAdd, isHidden } from "../workbook/list/list-change";
import { findTaskLists, type ListPlace } from "../workbook/list/list-finder";
import { looseKey } from "../workbook/matrix/loose-block";
import { leftWithoutList } from "../workbook/left-without-list";
import { readReport } from "../workbook/report/report-sheet";
import { listHeaders, reportRoles } from "../workbook/schema";
import { isSample } from "../workbook/sample/read-sample";
import { freeSheetName } from "../workbook/sheet-names";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readOrdinaryTeam } from "../workbook/team/ordinary-team";
import type { TeamSheet } from "../workbook/team/team-sheet";
import type { AddInState, BookState, FoundList, LoneSign, LooseState, SituationState } from "./state";

/** What the pane shows of a workbook: an adopted one with its rules worked out, or the lists that were found. */
export function stateOf(
  snapshot: WorkbookSnapshot,
): Pick<AddInState, "phase" | "book" | "found" | "leftWithoutList"> & Partial<Pick<AddInState, "picked">> {
  const book = readBook(snapshot);
  if (book !== null) return { phase: "ready", book: bookState(book), found: [], picked: null, leftWithoutList: null };
  const found = findTaskLists(snapshot).map((place) => foundList(snapshot, place));
  return {
    phase: found.length === 0 ? "noList" : "found",
    book: null,
    found,
    leftWithoutList: leftWithoutList(snapshot),
  };
}

function bookState(book: Book): BookState {
  const { snapshot, list, tasks, people, settings, ratings, workedHours, situations } = book;
  return {
    listSheetName: list.sheet.name,
    isSample: isSample(snapshot),
    tasks,
    people,
    nearNames: nearNames(people),
    settings,
    ratings,
    workedHours,
    situations: { current: situationState(book, situations.current), target: situationState(book, situations.target) },
    loneSigns: loneSigns(book),
    reports: reportRoles.filter((role) => readReport(snapshot, role) !== null),
    readOnly: snapshot.readOnly,
    manualCalculation: snapshot.manualCalculation,
  };
}

/** What the rules find in a situation; a target that was begun is compared with the situation as it is now. */
export function findingsOf(book: Book, kind: SituationKind): readonly Finding[] {
  const compares = kind === "target" && hasTarget(book);
  return findBottlenecks(situationData(book, kind), compares ? situationData(book, "current") : null);
}

/** True once the team began on a target, be it by hand. */
export function hasTarget({ situations }: Book): boolean {
  return sourceOf(situations.target) !== "none";
}

function situationState(book: Book, situation: BookSituation): SituationState {
  const data = situationData(book, situation.kind);
  const findings = findingsOf(book, situation.kind);
  return {
    source: sourceOf(situation),
    sheetName: (situation.matrix ?? situation.filledIn)?.sheet.name ?? sheets.names[situation.kind],
    assignments: situation.assignments,
    load: loadOf(data),
    findings,
    shortList: shortList(findings, data, book.decisions[situation.kind]),
    loose: situation.loose.map((mark) => looseState(book, mark)),
    unread: situation.unread,
    highlighted: hasHighlights(book, situation.kind),
  };
}

function looseState({ tasks, people }: Book, mark: LooseMark): LooseState {
  const { task, person, taskId, personId } = mark;
  return {
    key: looseKey(taskId, personId),
    task,
    person,
    ...markedCell(mark),
    taskId: tasks.some(({ id }) => id === taskId) ? taskId : null,
    personId: people.some(({ id }) => id === personId) ? personId : null,
  };
}

function sourceOf({ matrix, filledIn }: BookSituation): SituationState["source"] {
  if (matrix !== null) return "generated";
  return filledIn === null ? "none" : "handMade";
}

/** What adopting this list would do. */
export function foundList(snapshot: WorkbookSnapshot, place: ListPlace): FoundList {
  const book = previewBook(snapshot, place);
  const added = columnsToAdd(book.list);
  const team = readOrdinaryTeam(snapshot);
  const counts = new Map<string, number>();
  for (const { cluster } of book.tasks) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  return {
    sheetId: place.sheet.id,
    sheetName: place.sheet.name,
    taskCount: book.tasks.length,
    clusters: [...counts].map(([name, taskCount]) => ({ name, taskCount })),
    people: foundPeople(book, team),
    nearNames: nearNames(book.people).map(([one, other]) => [one.name, other.name] as const),
    columnsToAdd: added.filter((column) => !isHidden(column)).map((column) => listHeaders[column]),
    hiddenColumnsToAdd: added.filter(isHidden).length,
    sheetsToAdd: book.team === null && team === null ? [freeSheetName(snapshot, sheets.names.team)] : [],
    loneSigns: loneSigns(book),
    teamSheet: team === null ? null : { name: team.sheet.name, hiddenColumnsToAdd: team.toAdd.length },
  };
}

function loneSigns({ snapshot, situations }: Book): readonly LoneSign[] {
  const marks = Object.values(situations).flatMap(({ filledIn }) => filledIn?.reading.marks ?? []);
  const signs = marks.flatMap(({ sign }) => (sign === null ? [] : [sign]));
  return [...groupBy(signs, (sign) => sign)].map(([sign, same]) => ({
    sign,
    count: same.length,
    mark: snapshot.replacingSigns?.includes(sign) === true ? "replaces" : "executes",
  }));
}

/** Each name once, with the sheet in which it is seen first. */
function foundPeople(book: Book, team: TeamSheet | null): FoundList["people"] {
  const seen = new Map<string, FoundList["people"][number]>();
  for (const { person } of team?.rows ?? [])
    seen.set(person.name, { name: person.name, sheetName: team?.sheet.name ?? "", doubtful: false });
  for (const { filledIn } of [book.situations.current, book.situations.target]) {
    if (filledIn === null) continue;
    for (const { name, doubtful } of filledIn.reading.people)
      if (!seen.has(name)) seen.set(name, { name, sheetName: filledIn.sheet.name, doubtful });
  }
  return [...seen.values()];
}
