import { busFactor } from "../bus-factor";
import { exceeds, reaches } from "../rounding";
import type { FindingOf } from "./finding";
import { onlyHolder } from "./coverage";
import type { BottleneckRule } from "./rule";

/** People without whom a large part of the core tasks stands still. Speaks only where core tasks are known. */
export const keyPerson: BottleneckRule<"keyPerson"> = {
  kind: "keyPerson",
  shownAs: "card",
  personal: false,
  nameless: false,
  aboutCover: true,
  needs: [["executors", "kinds"]],
  find: (input) => {
    const { division, thresholds } = input;
    const core = division.tasks.filter((task) => task.kind === "core");
    const holders = core.map((task) => onlyHolder(task, input));
    const leavers = busFactor(core, division, thresholds.stuckShare);
    return division.situation.people.flatMap((person): readonly FindingOf<"keyPerson">[] => {
      const taskIds = core.filter((_, index) => holders[index] === person).map((task) => task.id);
      if (taskIds.length === 0 || !reaches(taskIds.length, thresholds.keyPersonShare * core.length)) return [];
      const severity = exceeds(taskIds.length, thresholds.stuckShare * core.length) ? 3 : 2;
      const data = { taskIds, coreTasks: core.length, busFactor: leavers };
      return [{ kind: "keyPerson", severity, taskId: null, personId: person.id, data }];
    });
  },
};
