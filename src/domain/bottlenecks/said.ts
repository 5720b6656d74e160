import type { FindingOf } from "./finding";
import type { BottleneckRule } from "./rule";

/** Tasks that people themselves call a bottleneck, by person. */
export const reported: BottleneckRule<"reported"> = {
  kind: "reported",
  shownAs: "line",
  find: ({ division, abilities }) =>
    division.situation.people.flatMap((person): readonly FindingOf<"reported">[] => {
      const tasks = division.tasks.filter((task) => abilities.flagging(task, "bottleneck").includes(person));
      if (tasks.length === 0) return [];
      const data = { taskIds: tasks.map((task) => task.id) };
      return [{ kind: "reported", severity: 2, taskId: null, personId: person.id, data }];
    }),
};

/** People who keep more hours than their appointment gives. */
export const moreThanAppointed: BottleneckRule<"moreThanAppointed"> = {
  kind: "moreThanAppointed",
  shownAs: "line",
  find: ({ division: { situation }, thresholds }) =>
    situation.workedHours
      .filter(({ worked, appointed }) => worked > thresholds.workedShare * appointed)
      .map(({ personId, worked, appointed }) => ({
        kind: "moreThanAppointed",
        severity: 2,
        taskId: null,
        personId,
        data: { worked, appointed },
      })),
};
