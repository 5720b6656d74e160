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
  const descriptions = new Map(book.tasks.map((task) => [task.id, task.description]));
  // Of a long list only some are named at a time.
  const shortNames = new Map<string, string>();
  const people = new Map(book.people.map((person) => [person.id, person.name]));
  return {
    task: (id) => {
      const name = shortNames.get(id) ?? shortName(descriptions.get(id) ?? id);
      shortNames.set(id, name);
      return name;
    },
    person: (id) => people.get(id) ?? id,
    group: words.ourGroup(book.settings.group),
    outside: words.outside(book.settings.group),
  };
}
