import type { Division } from "../division";
import { isFirstLine } from "../first-line";
import type { Person } from "../model";
import { weekdays } from "../weekdays";
import type { BottleneckRule } from "./rule";

/** Weekdays without anyone of the first line. Speaks only once all of them gave the days on which they can be reached. */
export const daysWithoutContact: BottleneckRule<"daysWithoutContact"> = {
  kind: "daysWithoutContact",
  shownAs: "line",
  needs: [["firstLine", "days"]],
  find: ({ division }) => {
    const people = firstLineOf(division);
    if (people.length === 0 || people.some(({ reachableOn }) => reachableOn === null)) return [];
    const covered = new Set(people.flatMap(({ reachableOn }) => reachableOn ?? []));
    const days = weekdays.filter((day) => !covered.has(day));
    if (days.length === 0) return [];
    return [{ kind: "daysWithoutContact", severity: 2, taskId: null, personId: null, data: { days } }];
  },
};

/** Who executes a task of the first line, each once. */
export function firstLineOf({ tasks, withMark }: Division): readonly Person[] {
  return [...new Set(tasks.filter(isFirstLine).flatMap((task) => withMark(task, "executes")))];
}
