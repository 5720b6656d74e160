import { clusterKind, type ClusterKind } from "../cluster-kind";
import { isInside } from "../division";
import { hoursIn } from "../load";
import type { Person, Task } from "../model";
import { isPedagogicalCoordinator } from "../people";
import type { FindingData, FindingOf } from "./finding";
import type { BottleneckRule, RuleInput } from "./rule";

type Mix = FindingData["displacement"];

/**
 * Technical work that leaves little for pedagogical work: of all people inside, and of a pedagogical coordinator. In
 * hours where all of them are known, else in numbers of tasks. Speaks only where the list has both kinds of clusters.
 */
export const displacement: BottleneckRule<"displacement"> = {
  kind: "displacement",
  shownAs: "line",
  find: (input) => {
    const kinds = new Set(input.division.tasks.map(({ cluster }) => clusterKind(cluster)));
    if (!kinds.has("technical") || !kinds.has("pedagogical")) return [];
    const inside = input.division.situation.people.filter(isInside);
    const team = mixOf(inside, input);
    return [
      ...(displaces(team, input) ? [findingOf(team, null)] : []),
      ...inside.filter(isPedagogicalCoordinator).flatMap((person) => {
        const own = mixOf([person], input);
        const tooTechnical = own.technical > input.thresholds.technicalShareOfPict * own.total;
        return tooTechnical ? [findingOf(own, person.id)] : [];
      }),
    ];
  },
};

function displaces({ technical, pedagogical, total }: Mix, { thresholds }: RuleInput): boolean {
  if (total === 0) return false;
  return technical > thresholds.technicalShare * total || pedagogical < thresholds.pedagogicalShare * total;
}

function findingOf(data: Mix, personId: string | null): FindingOf<"displacement"> {
  return { kind: "displacement", severity: 2, taskId: null, personId, data };
}

/** The technical and pedagogical part of what these people execute. */
function mixOf(people: readonly Person[], { division }: RuleInput): Mix {
  const tasksOf = (person: Person, kind: ClusterKind | null): readonly Task[] =>
    division.executedBy(person).filter(({ cluster }) => kind === null || clusterKind(cluster) === kind);
  const hours = (kind: ClusterKind | null): number | null =>
    people.reduce<number | null>((sum, person) => {
      const own = hoursIn(division, tasksOf(person, kind), person);
      return sum === null || own === null ? null : sum + own;
    }, 0);
  const count = (kind: ClusterKind | null): number => new Set(people.flatMap((person) => tasksOf(person, kind))).size;
  const total = hours(null);
  if (total === null) {
    return { unit: "tasks", technical: count("technical"), pedagogical: count("pedagogical"), total: count(null) };
  }
  return { unit: "hours", technical: hours("technical") ?? 0, pedagogical: hours("pedagogical") ?? 0, total };
}
