import type { BottleneckKind } from "./bottlenecks/finding";
import { divisionOf, isInside } from "./division";
import { normaliseText } from "./identity";
import { loadsOf, type Load } from "./load";
import { keyFigures, type KeyFigures } from "./key-figures";
import type { GroupKind, Level, SituationData } from "./model";
import type { ShortListLine } from "./short-list-line";

/** What a policy plan tells of the ICT team and its tasks. Names nobody. */
export interface PolicyFacts {
  /** "" when not given. */
  readonly school: string;
  /** What the SG is called; null when not given. */
  readonly group: GroupKind | null;
  readonly people: Readonly<Record<Level, number>>;
  /** ICT hours a week that were given inside, together; null = none were. */
  readonly hours: number | null;
  /** Hours a week that everyone with ICT hours has left together, below 0 when these fall short; null = not known of all. */
  readonly hoursLeft: number | null;
  /** Number of tasks that carry work. */
  readonly tasks: number;
  /** The clusters of these tasks, in the order of the list. */
  readonly clusters: readonly string[];
  readonly now: KeyFigures;
  /** null = the team has no target yet. */
  readonly target: KeyFigures | null;
  /** What the team has to decide on, what touches most first, each kind once. */
  readonly toDecide: readonly BottleneckKind[];
}

/** The facts for a policy plan; `lines`: the short list of the situation as it is now. */
export function policyFacts(
  current: SituationData,
  target: SituationData | null,
  lines: readonly ShortListLine[],
): PolicyFacts {
  const division = divisionOf(current);
  const { tasks } = division;
  const clusters = new Map<string, string>();
  for (const { cluster } of tasks) {
    const key = normaliseText(cluster);
    if (key !== "" && !clusters.has(key)) clusters.set(key, cluster.trim());
  }
  return {
    school: current.settings.school,
    group: current.settings.group,
    people: { school: ofLevel(current, "school"), SG: ofLevel(current, "SG"), extern: ofLevel(current, "extern") },
    hours: hoursGiven(current),
    hoursLeft: hoursLeftOf(loadsOf(division)),
    tasks: tasks.length,
    clusters: [...clusters.values()],
    now: keyFigures(current),
    target: target === null ? null : keyFigures(target),
    toDecide: [...new Set(lines.filter(({ discussed }) => !discussed).map(({ kind }) => kind))],
  };
}

function ofLevel({ people }: SituationData, level: Level): number {
  return people.filter((person) => person.level === level).length;
}

function hoursGiven({ people }: SituationData): number | null {
  const given = people.filter(isInside).flatMap(({ hours }) => (hours === null ? [] : [hours]));
  return given.length === 0 ? null : given.reduce((sum, hours) => sum + hours, 0);
}

/** One person whose tasks have no hours would make what the others have left look like room for all. */
function hoursLeftOf(loads: readonly Load[]): number | null {
  const left = loads
    .filter(({ hours }) => hours !== null)
    .map(({ hours, hoursLoad }) => (hours === null || hoursLoad === null ? null : hours - hoursLoad));
  return left.length === 0 ? null : left.reduce((sum, own) => (sum === null || own === null ? null : sum + own), 0);
}
