import { isFirstLine } from "../first-line";
import { weekdays } from "../weekdays";
import type { BottleneckRule } from "./rule";

/** Weekdays without anyone of the first line. Speaks only once all of them gave the days on which they can be reached. */
export const daysWithoutContact: BottleneckRule<"daysWithoutContact"> = {
  kind: "daysWithoutContact",
  shownAs: "line",
  find: ({ division }) => {
    const tasks = division.tasks.filter(isFirstLine);
    const people = [...new Set(tasks.flatMap((task) => division.withMark(task, "executes")))];
    const reachable = people.map(({ reachableOn }) => reachableOn);
    if (people.length === 0 || reachable.includes(null)) return [];
    const days = weekdays.filter((day) => !reachable.some((own) => own?.includes(day) ?? false));
    if (days.length === 0) return [];
    return [{ kind: "daysWithoutContact", severity: 2, taskId: null, personId: null, data: { days } }];
  },
};
