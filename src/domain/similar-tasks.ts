import type { Task } from "./model";
import { plainWords } from "./spelling";

/** The least likeness, from 0 to 1, at which a task is proposed. */
const leastLikeness = 0.4;

/** How many tasks are proposed at most. */
const most = 3;

/**
 * The tasks that a text may be about, most alike first: those that share many pairs of letters with it, in whatever
 * order its words stand. Equally alike ones come in the order of the list.
 *
 * @example similarTasks("Printers onderhouden", tasks) // the task "Onderhoud van de printers"
 */
export function similarTasks(description: string, tasks: readonly Task[]): readonly Task[] {
  const sought = letterPairs(description);
  return tasks
    .map((task) => ({ task, likeness: likeness(sought, letterPairs(task.description)) }))
    .filter((candidate) => candidate.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ task }) => task);
}

/** Every two letters that stand beside each other in a word; a word of one letter counts by itself. */
function letterPairs(text: string): readonly string[] {
  return plainWords(text).flatMap((word) =>
    word.length === 1 ? [word] : Array.from({ length: word.length - 1 }, (_, start) => word.slice(start, start + 2)),
  );
}

/** Sørensen–Dice: what two lists have in common, as a share of both. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const pair of one) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of other) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) common++;
    counts.set(pair, left - 1);
  }
  return one.length + other.length === 0 ? 0 : (2 * common) / (one.length + other.length);
}
