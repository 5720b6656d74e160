import { useEffect, useRef, useState } from "react";
import { canAskMore } from "../../../application/busy";
import type { Outcome } from "../../../application/state";
import type { Mark, Person } from "../../../domain/model";
import { useAddIn, usePane } from "../../use-add-in";

/** Who gets which marks next, and giving them. */
export interface Assigning {
  readonly marks: readonly Mark[];
  readonly setMarks: (marks: readonly Mark[]) => void;
  /** Who was given marks last; null before that, and when that one left the team. */
  readonly lastPerson: Person | null;
  /** True while something runs after which nothing can be asked yet. */
  readonly stopped: boolean;
  readonly assign: (taskIds: readonly string[], person: Person) => Promise<Outcome>;
}

/** Gives the marks that are chosen; `change` is told what was asked, which shows already. */
export function useAssigning(change: (asked: Promise<Outcome>) => Promise<Outcome>): Assigning {
  const { addIn, state } = useAddIn();
  const { store, pane } = usePane();
  const [marks, setMarks] = useState<readonly Mark[]>(["executes"]);
  const { situation, lastPersonId } = pane;
  const isMade = state.book?.situations[situation].source !== "handMade";
  const waiting = useRef<string | null>(null);
  useEffect(() => {
    // The consent to make the sheet, which came first, gives what was asked.
    if (isMade && waiting.current !== null) store.set({ lastPersonId: waiting.current });
  }, [isMade, store]);
  return {
    marks,
    setMarks,
    lastPerson: state.book?.people.find(({ id }) => id === lastPersonId) ?? null,
    stopped: !canAskMore(state),
    assign: async (taskIds, { id }) => {
      if (marks.length > 0) store.set({ lastPersonId: id });
      const outcome = await change(addIn.assign({ situation, taskIds, personId: id, marks, consent: false }));
      if (!outcome.ok && store.getState().lastPersonId === id) store.set({ lastPersonId });
      waiting.current = outcome.ok || marks.length === 0 ? null : id;
      return outcome;
    },
  };
}
