import { withProposedRoles } from "../domain/people";
import { decidedShortList } from "../domain/short-list";
import type { Assignment, Task } from "../domain/model";
import { withSettings, type SettingValues } from "../domain/settings";
import type { AssignRequest, DecideRequest, PersonChanges } from "./add-in";
import { refusedHours } from "./refusals";
import type { BookState, SituationState } from "./state";

/**
 * What a book shows at once of something that was asked, before Excel has answered. Only what was asked: load and
 * findings follow with the answer.
 */
export type Foresee = (book: BookState) => BookState;

/** One person's marks on tasks, where no question and no copying comes first. */
export function foreseeAssignment({ situation, taskIds, personId, marks, consent }: AssignRequest): Foresee {
  return (book) => {
    const known = new Set(book.tasks.map(({ id }) => id));
    const { source, assignments } = book.situations[situation];
    const isAsked = source === "handMade" && !consent;
    const isCopied = source === "none" && situation === "target";
    if (isAsked || isCopied || !book.people.some(({ id }) => id === personId)) return book;
    const given = taskIds.filter((id) => known.has(id)).map((taskId): Assignment => ({ taskId, personId, marks }));
    return withSituation(book, situation, { assignments: withMarks(assignments, given) });
  };
}

/** What is known of tasks. */
export function foreseeTasks(taskIds: readonly string[], changes: Partial<Task>): Foresee {
  const changed = new Set(taskIds);
  return (book) => ({
    ...book,
    tasks: book.tasks.map((task) => (changed.has(task.id) ? { ...task, ...changes } : task)),
  });
}

/** What is given of somebody. */
export function foreseePerson(personId: string, changes: PersonChanges): Foresee {
  if (refusedHours(changes.hours) !== null) return (book) => book;
  return (book) => ({
    ...book,
    people: book.people.map((person) => (person.id === personId ? { ...person, ...changes } : person)),
  });
}

/** The roles that were proposed for people. */
export function foreseeRoles(personIds: readonly string[]): Foresee {
  return (book) => ({ ...book, people: withProposedRoles(book.people, personIds) });
}

/** What the school set. */
export function foreseeSettings(changes: Partial<SettingValues>): Foresee {
  return (book) => ({ ...book, settings: withSettings(book.settings, changes) });
}

/** What the team decided of lines of the short list. */
export function foreseeDecision({ situation, findings, status, note }: DecideRequest): Foresee {
  const decided = new Set(findings);
  return (book) => {
    const { shortList } = book.situations[situation];
    return withSituation(book, situation, { shortList: decidedShortList(shortList, decided, { status, note }) });
  };
}

function withSituation(book: BookState, kind: AssignRequest["situation"], changes: Partial<SituationState>): BookState {
  return { ...book, situations: { ...book.situations, [kind]: { ...book.situations[kind], ...changes } } };
}

function withMarks(before: readonly Assignment[], given: readonly Assignment[]): readonly Assignment[] {
  const keyOf = ({ taskId, personId }: Assignment) => `${taskId}\n${personId}`;
  const replaced = new Set(given.map(keyOf));
  return [...before.filter((entry) => !replaced.has(keyOf(entry))), ...given.filter(({ marks }) => marks.length > 0)];
}
