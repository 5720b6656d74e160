import { groupBy } from "./group-by";
import { normaliseText } from "./identity";
import type { Task } from "./model";

/** A line of a sheet without Taak-IDs. */
export interface DescribedLine {
  readonly description: string;
  readonly cluster: string;
}

/**
 * The task that each line is about, by its text; null where there is none, or where it could be more than one.
 *
 * Lines and tasks of one text are matched in order, when there are as many of them in the same cluster, or as many left
 * over from all clusters. Anything else would be a guess.
 */
export function matchTasks(lines: readonly DescribedLine[], tasks: readonly Task[]): readonly (Task | null)[] {
  const tasksByText = groupBy(tasks, textOf);
  const matched = new Map(
    [...groupBy(lines, textOf)].flatMap(([text, sameLines]) => [
      ...matchSameText(sameLines, tasksByText.get(text) ?? []),
    ]),
  );
  return lines.map((line) => matched.get(line) ?? null);
}

type Matched = ReadonlyMap<DescribedLine, Task>;

function matchSameText(lines: readonly DescribedLine[], tasks: readonly Task[]): Matched {
  const tasksByCluster = groupBy(tasks, clusterOf);
  const inCluster = new Map(
    [...groupBy(lines, clusterOf)].flatMap(([cluster, ofCluster]) => [
      ...inOrder(ofCluster, tasksByCluster.get(cluster) ?? []),
    ]),
  );
  const taken = new Set(inCluster.values());
  const others = inOrder(
    lines.filter((line) => !inCluster.has(line)),
    tasks.filter((task) => !taken.has(task)),
  );
  return new Map([...inCluster, ...others]);
}

function inOrder(lines: readonly DescribedLine[], tasks: readonly Task[]): Matched {
  if (lines.length !== tasks.length) return new Map();
  return new Map(lines.flatMap((line, index) => (tasks[index] === undefined ? [] : [[line, tasks[index]] as const])));
}

function textOf({ description }: DescribedLine): string {
  return normaliseText(description);
}

function clusterOf({ cluster }: DescribedLine): string {
  return normaliseText(cluster);
}
