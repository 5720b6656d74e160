import type { Division } from "../division";
import { isFirstLine } from "../first-line";
import type { Person, Weekday } from "../model";
import { weekdays } from "../weekdays";
import type { BottleneckRule } from "./rule";

/** Weekdays without anyone of the first line. Speaks only once all of them gave the days on which they can be reached. */
export const daysWithoutContact: BottleneckRule<"daysWithoutContact"> = {
  kind: "daysWithoutContact",
  shownAs: "line",
  personal: false,
  nameless: false,
  aboutCover: false,
  needs: [["firstLine", "days"]],
  find: ({ division }) => {
    const contacts = contactDays(division) ?? [];
    const days = contacts.filter(({ people }) => people.length === 0).map(({ day }) => day);
    if (days.length === 0) return [];
    return [{ kind: "daysWithoutContact", severity: 2, taskId: null, personId: null, data: { days } }];
  },
};

/** "bereikbaarheid": who of the first line can be reached on a day. */
interface ContactDay {
  readonly day: Weekday;
  readonly people: readonly Person[];
}

/** The weekdays with who can be reached; null as long as somebody of the first line did not give theirs, or nobody is. */
export function contactDays(division: Division): readonly ContactDay[] | null {
  const people = firstLineOf(division);
  if (people.length === 0 || people.some(({ reachableOn }) => reachableOn === null)) return null;
  return weekdays.map((day) => ({ day, people: people.filter(({ reachableOn }) => reachableOn?.includes(day)) }));
}

/** Who executes a task of the first line, each once. */
export function firstLineOf({ tasks, withMark }: Division): readonly Person[] {
  return [...new Set(tasks.filter(isFirstLine).flatMap((task) => withMark(task, "executes")))];
}
