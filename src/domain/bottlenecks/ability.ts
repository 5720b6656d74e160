import { isUnsureOf } from "../abilities";
import { clusterKind, type ClusterKind } from "../cluster-kind";
import type { Person, Task } from "../model";
import { reaches } from "../rounding";
import type { FindingOf } from "./finding";
import type { BottleneckRule, RuleInput } from "./rule";

/** Tasks whose only executor is unsure of them by their own rating. */
export const supportWelcome: BottleneckRule<"supportWelcome"> = {
  kind: "supportWelcome",
  shownAs: "task",
  personal: true,
  nameless: true,
  aboutCover: true,
  needs: [["executors", "ratings"]],
  find: ({ division, abilities, thresholds }) =>
    division.tasks.flatMap((task): readonly FindingOf<"supportWelcome">[] => {
      const [only, ...others] = division.withMark(task, "executes");
      const isCore = task.kind === "core";
      const limit = isCore ? thresholds.unsureCore : thresholds.unsure;
      if (only === undefined || others.length > 0 || !isUnsureOf(task, only, limit, abilities)) return [];
      const data = { taskKind: task.kind };
      return [{ kind: "supportWelcome", severity: isCore ? 2 : 1, taskId: task.id, personId: null, data }];
    }),
};

/** People with much of both the technical and the pedagogical core, who are far stronger in one of them. */
export const twoRoles: BottleneckRule<"twoRoles"> = {
  kind: "twoRoles",
  shownAs: "line",
  personal: true,
  nameless: false,
  aboutCover: false,
  needs: [["executors", "kinds", "clusters", "ratings"]],
  find: (input) =>
    input.division.situation.people.flatMap((person): readonly FindingOf<"twoRoles">[] => {
      const technical = roleOf(person, "technical", input);
      const pedagogical = roleOf(person, "pedagogical", input);
      if (technical === null || pedagogical === null) return [];
      const difference = Math.abs(technical.meanRating - pedagogical.meanRating);
      if (!reaches(difference, input.thresholds.twoRolesDifference)) return [];
      const data = { technicalTasks: technical.tasks, pedagogicalTasks: pedagogical.tasks };
      return [{ kind: "twoRoles", severity: 2, taskId: null, personId: person.id, data }];
    }),
};

/** Someone's part of the core of one kind; null when it is small, or when none of it was rated. */
function roleOf(
  person: Person,
  kind: ClusterKind,
  { division, abilities, thresholds }: RuleInput,
): { readonly tasks: number; readonly meanRating: number } | null {
  const isOfKind = (task: Task): boolean => task.kind === "core" && clusterKind(task.cluster) === kind;
  const own = division.executedBy(person).filter(isOfKind);
  const ratings = own.map((task) => abilities.ratingOf(task, person)).filter((rating) => rating !== null);
  const isMuch = reaches(own.length, thresholds.twoRolesShare * division.tasks.filter(isOfKind).length);
  if (!isMuch || ratings.length === 0) return null;
  return { tasks: own.length, meanRating: ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length };
}
