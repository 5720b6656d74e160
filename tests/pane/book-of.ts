import type { BookState, SituationState } from "../../src/application/state";
import { findBottlenecks } from "../../src/domain/bottlenecks/find-bottlenecks";
import { loadOf } from "../../src/domain/load";
import type { SituationData } from "../../src/domain/model";
import { nearNames } from "../../src/domain/near-names";
import { shortList } from "../../src/domain/short-list";

/** A workbook in use, whose current situation is the one told and whose target was not made yet. */
export function bookOf(current: SituationData, changes: Partial<BookState> = {}): BookState {
  return {
    listSheetName: "Taken",
    isSample: false,
    tasks: current.tasks,
    people: current.people,
    nearNames: nearNames(current.people),
    settings: current.settings,
    ratings: current.ratings,
    workedHours: current.workedHours,
    situations: { current: situationState(current), target: emptyTarget(current) },
    loneSigns: [],
    reports: [],
    readOnly: false,
    manualCalculation: false,
    ...changes,
  };
}

/** What the add-in works out from a situation; from a target beside the situation as it is now. */
export function situationState(
  situation: SituationData,
  changes: Partial<SituationState> = {},
  now: SituationData | null = null,
): SituationState {
  const findings = findBottlenecks(situation, now);
  return {
    source: "generated",
    sheetName: "Huidige situatie",
    assignments: situation.assignments,
    load: loadOf(situation),
    findings,
    shortList: shortList(findings, situation),
    loose: [],
    unread: [],
    highlighted: false,
    ...changes,
  };
}

function emptyTarget(current: SituationData): SituationState {
  return situationState({ ...current, assignments: [] }, { source: "none", sheetName: "Streefdoel" });
}
