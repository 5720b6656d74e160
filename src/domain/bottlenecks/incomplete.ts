import { expectsHours } from "../people";
import type { FindingData, FindingOf } from "./finding";
import type { BottleneckRule, RuleInput } from "./rule";

/** What is not given yet, as one finding with counts; nothing when all is given. */
export const incomplete: BottleneckRule<"incomplete"> = {
  kind: "incomplete",
  shownAs: "closing",
  personal: false,
  nameless: false,
  aboutCover: false,
  needs: [[]],
  find: (input): readonly FindingOf<"incomplete">[] => {
    const data = countMissing(input);
    const { tasks, people, ...missing } = data;
    const complete = tasks > 0 && people > 0 && Object.values(missing).every((count) => count === 0);
    return complete ? [] : [{ kind: "incomplete", severity: 1, taskId: null, personId: null, data }];
  },
};

/** True while most tasks lack *Wie best?*: then the catalogue's proposal saves work, later the last ones are done by hand. */
export function mostlyWithoutKind(data: Pick<FindingData["incomplete"], "tasks" | "tasksWithoutKind">): boolean {
  return data.tasksWithoutKind * 2 > data.tasks;
}

function countMissing({ division, workloads }: RuleInput): FindingData["incomplete"] {
  const { tasks, people } = division.situation;
  const withoutHours = workloads.filter(
    ({ person, load }) => load.tasks > 0 && person.hours === null && expectsHours(person),
  );
  return {
    tasks: tasks.length,
    people: people.length,
    tasksWithoutSize: division.tasks.filter((task) => task.size === null).length,
    tasksWithoutKind: division.tasks.filter((task) => task.kind === null).length,
    executorsWithoutHours: withoutHours.length,
  };
}
