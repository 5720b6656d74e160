import { isInside } from "../division";
import type { WithoutExecutor, WithoutReplacement } from "./finding";
import type { BottleneckRule } from "./rule";

/** Tasks that nobody executes; whoever replaces has nobody to replace. */
export const withoutExecutor: BottleneckRule<"withoutExecutor"> = {
  kind: "withoutExecutor",
  shownAs: "task",
  find: ({ division }) =>
    division.tasks
      .filter((task) => division.withMark(task, "executes").length === 0)
      .map((task): WithoutExecutor => {
        const replacers = division.withMark(task, "replaces").map((person) => person.id);
        const data = { taskKind: task.kind, replacers };
        return { kind: "withoutExecutor", severity: 3, taskId: task.id, personId: null, data };
      }),
};

/**
 * Tasks that stand still when one person drops out: one executor, and nobody else who replaces. What only somebody
 * outside executes is left out: who at school follows up a firm is another question than who replaces a colleague.
 */
export const withoutReplacement: BottleneckRule<"withoutReplacement"> = {
  kind: "withoutReplacement",
  shownAs: "card",
  find: ({ division }) =>
    division.tasks.flatMap((task): readonly WithoutReplacement[] => {
      const [only, ...otherExecutors] = division.withMark(task, "executes");
      const replacers = division.withMark(task, "replaces").filter((person) => person !== only);
      if (only === undefined || !isInside(only) || otherExecutors.length + replacers.length > 0) return [];
      const severity = task.kind === "core" ? 2 : 1;
      const data = { taskKind: task.kind };
      return [{ kind: "withoutReplacement", severity, taskId: task.id, personId: only.id, data }];
    }),
};
