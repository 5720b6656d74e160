import type { GroupKind, Person, Task } from "../domain/model";
import { shortName } from "../domain/short-name";
import type { FindingNames } from "../text/finding-names";
import { words } from "../text/words";

interface Named {
  readonly tasks: readonly Task[];
  readonly people: readonly Person[];
  readonly settings: { readonly group: GroupKind | null };
}

/** How sentences name the tasks and people of a workbook, and the group that its school belongs to. */
export function namesOf(book: Named): FindingNames {
  const tasks = new Map(book.tasks.map((task) => [task.id, shortName(task.description)]));
  const people = new Map(book.people.map((person) => [person.id, person.name]));
  return {
    task: (id) => tasks.get(id) ?? id,
    person: (id) => people.get(id) ?? id,
    group: words.ourGroup(book.settings.group),
    outside: words.outside(book.settings.group),
  };
}
