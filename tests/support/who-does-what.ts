import type { BookState } from "../../src/application/state";
import type { SituationKind } from "../../src/domain/model";

/** Who does what, each as "task person mark", in an order of its own. */
export function whoDoesWhat({ tasks, people, situations }: BookState, kind: SituationKind = "current"): string[] {
  return situations[kind].assignments
    .map(({ taskId, personId, marks }) =>
      [
        tasks.find(({ id }) => id === taskId)?.description,
        people.find(({ id }) => id === personId)?.name,
        ...marks,
      ].join(" "),
    )
    .sort();
}
