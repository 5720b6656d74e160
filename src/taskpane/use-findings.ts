import { namesOf } from "../application/finding-names";
import type { BookState } from "../application/state";
import type { SituationKind } from "../domain/model";
import type { FindingNames } from "../text/finding-names";
import { useAddIn } from "./use-add-in";

/** What is needed to show what was found in a situation. */
export interface ShownFindings {
  readonly situation: SituationKind;
  readonly names: FindingNames;
  /** Brings a task into view on the situation's sheet: at somebody's mark where it is about somebody. */
  readonly onShow: (taskId: string, personId: string | null) => void;
}

/** What the findings of a situation are shown with. */
export function useFindings(book: BookState, situation: SituationKind): ShownFindings {
  const { addIn } = useAddIn();
  return {
    situation,
    names: namesOf(book),
    onShow: (taskId, personId) => void addIn.showPlace({ taskId, personId }, situation),
  };
}
