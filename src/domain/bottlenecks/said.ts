import { groupBy } from "../group-by";
import { exceeds } from "../rounding";
import type { FindingOf } from "./finding";
import type { BottleneckRule } from "./rule";

/** Tasks that people themselves call a bottleneck, by person. */
export const reported: BottleneckRule<"reported"> = {
  kind: "reported",
  shownAs: "line",
  personal: true,
  nameless: false,
  aboutCover: false,
  needs: [["tasks", "ratings"]],
  find: ({ division, abilities }) => {
    const reports = division.tasks.flatMap((task) =>
      abilities.flagging(task, "bottleneck").map((person) => ({ person, taskId: task.id })),
    );
    const byPerson = groupBy(reports, ({ person }) => person);
    return division.situation.people.flatMap((person): readonly FindingOf<"reported">[] => {
      const own = byPerson.get(person);
      if (own === undefined) return [];
      const data = { taskIds: own.map(({ taskId }) => taskId) };
      return [{ kind: "reported", severity: 2, taskId: null, personId: person.id, data }];
    });
  },
};

/** People who keep more hours than their appointment gives; the last that somebody shared counts. */
export const moreThanAppointed: BottleneckRule<"moreThanAppointed"> = {
  kind: "moreThanAppointed",
  shownAs: "line",
  personal: true,
  nameless: false,
  aboutCover: false,
  needs: [["workedHours"]],
  find: ({ division: { situation }, thresholds }) => {
    const shared = new Map(situation.workedHours.map((hours) => [hours.personId, hours]));
    return situation.people.flatMap(({ id }): readonly FindingOf<"moreThanAppointed">[] => {
      const hours = shared.get(id);
      if (hours === undefined || !exceeds(hours.worked, thresholds.workedShare * hours.appointed)) return [];
      const data = { worked: hours.worked, appointed: hours.appointed };
      return [{ kind: "moreThanAppointed", severity: 2, taskId: null, personId: id, data }];
    });
  },
};
