import { clusterKind, type ClusterKind } from "../cluster-kind";
import { isInside, type Division } from "../division";
import { hoursIn } from "../load";
import type { Person } from "../model";
import { isPedagogicalCoordinator } from "../people";
import { exceeds, reaches } from "../rounding";
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
  personal: false,
  nameless: false,
  aboutCover: false,
  needs: [["executors", "clusters"]],
  find: ({ division, thresholds }) => {
    if (!hasBothKinds(division)) return [];
    const inside = division.situation.people.filter(isInside);
    const team = mixOf(inside, division);
    return [
      ...(displaces(team, thresholds) ? [findingOf(team, null)] : []),
      ...inside.filter(isPedagogicalCoordinator).flatMap((person) => {
        const own = mixOf([person], division);
        const tooTechnical = exceeds(own.technical, thresholds.technicalShareOfPict * own.total);
        return tooTechnical ? [findingOf(own, person.id)] : [];
      }),
    ];
  },
};

/** True for a list with technical and with pedagogical tasks. */
export function hasBothKinds({ tasks }: Division): boolean {
  const kinds = new Set(tasks.map(({ cluster }) => clusterKind(cluster)));
  return kinds.has("technical") && kinds.has("pedagogical");
}

/** Little pedagogical work is only displaced where there is more technical work. */
function displaces({ technical, pedagogical, total }: Mix, thresholds: RuleInput["thresholds"]): boolean {
  const leavesLittle = !reaches(pedagogical, thresholds.pedagogicalShare * total) && exceeds(technical, pedagogical);
  return leavesLittle || exceeds(technical, thresholds.technicalShare * total);
}

function findingOf(data: Mix, personId: string | null): FindingOf<"displacement"> {
  return { kind: "displacement", severity: 2, taskId: null, personId, data };
}

/** The technical and pedagogical part of what these people execute; a task that several of them do counts once. */
function mixOf(people: readonly Person[], division: Division): Mix {
  const parts = people.flatMap((person) =>
    division.executedBy(person).map((task) => ({
      task,
      kind: clusterKind(task.cluster),
      hours: hoursIn(division, [task], person),
    })),
  );
  const inHours = parts.every(({ hours }) => hours !== null);
  const amount = (some: typeof parts): number =>
    inHours ? some.reduce((sum, { hours }) => sum + (hours ?? 0), 0) : new Set(some.map(({ task }) => task)).size;
  const amountOf = (kind: ClusterKind): number => amount(parts.filter((part) => part.kind === kind));
  return {
    unit: inHours ? "hours" : "tasks",
    technical: amountOf("technical"),
    pedagogical: amountOf("pedagogical"),
    total: amount(parts),
  };
}
