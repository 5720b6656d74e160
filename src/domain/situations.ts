import { differences } from "./differences";
import type { SituationData, SituationKind } from "./model";

/** Both situations of a school, with what they share. */
interface Situations extends Omit<SituationData, "assignments"> {
  readonly situations: Readonly<Record<SituationKind, Pick<SituationData, "assignments">>>;
}

/** One of the situations. */
export function situationData(school: Situations, kind: SituationKind): SituationData {
  const { tasks, people, settings, ratings, workedHours, situations } = school;
  return { tasks, people, settings, ratings, workedHours, assignments: situations[kind].assignments };
}

/** True for a target in which everybody has the marks that they have now. */
export function isCopyOfNow(school: Situations): boolean {
  return differences(situationData(school, "current"), situationData(school, "target")).length === 0;
}
