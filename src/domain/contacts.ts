import { divisionOf, type Division } from "./division";
import { groupBy } from "./group-by";
import { normaliseText } from "./identity";
import type { Mark, Person, SituationData, Task } from "./model";

/** Tasks of one cluster for which colleagues turn to the same people. */
export interface ContactGroup {
  /** As the list first spells it; "" for tasks without cluster. */
  readonly cluster: string;
  readonly tasks: readonly Task[];
  /** Whom to ask; none = that is still to be agreed. */
  readonly asked: readonly Person[];
  /** Who stands in for them. */
  readonly replacers: readonly Person[];
}

/** The first of these marks that anyone has on a task says whom to ask. */
const askedFirst: readonly Mark[] = ["contact", "leads", "executes"];

/**
 * "Wie doet wat": whom to ask for what, by cluster in the order of the list; within a cluster in the order of the tasks,
 * those that nobody is asked for last.
 */
export function contactGroups(situation: SituationData): readonly ContactGroup[] {
  const division = divisionOf(situation);
  const clusters = groupBy(division.tasks, ({ cluster }) => normaliseText(cluster));
  return [...clusters.values()].flatMap((tasks) => {
    const cluster = tasks[0]?.cluster ?? "";
    const groups = groupBy(
      tasks.map((task) => ({ task, ...contactsOf(division, task) })),
      ({ asked, replacers }) => `${idsOf(asked)}/${idsOf(replacers)}`,
    );
    return [...groups.values()]
      .flatMap((same): readonly ContactGroup[] => {
        const [first] = same;
        return first === undefined
          ? []
          : [{ asked: first.asked, replacers: first.replacers, cluster, tasks: same.map(({ task }) => task) }];
      })
      .sort((one, other) => Number(one.asked.length === 0) - Number(other.asked.length === 0));
  });
}

function contactsOf({ withMark }: Division, task: Task): Pick<ContactGroup, "asked" | "replacers"> {
  const asked = askedFirst.map((mark) => withMark(task, mark)).find((people) => people.length > 0) ?? [];
  return { asked, replacers: withMark(task, "replaces").filter((person) => !asked.includes(person)) };
}

function idsOf(people: readonly Person[]): string {
  return people.map(({ id }) => id).join();
}
