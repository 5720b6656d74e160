import type { SituationKind } from "../domain/model";
import { decidedKeys, type ShortListLine } from "../domain/short-list-line";
import { usePane } from "./use-add-in";

/** What is typed as the note of a line and not kept yet; null when nothing is. */
interface NoteDraft {
  readonly draft: string | null;
  readonly setDraft: (note: string | null) => void;
}

/** The draft stands with each finding of the line: a line that loses a task in the meantime finds it again. */
export function useNoteDraft(situation: SituationKind, line: ShortListLine): NoteDraft {
  const { store, pane } = usePane();
  const keys = decidedKeys(line).map((key) => `${situation} ${key}`);
  return {
    draft: keys.map((key) => pane.noteDrafts.get(key)).find((note) => note !== undefined) ?? null,
    setDraft: (note) => {
      const others = [...store.getState().noteDrafts].filter(([key]) => !keys.includes(key));
      store.set({
        noteDrafts: new Map([...others, ...(note === null ? [] : keys.map((key) => [key, note] as const))]),
      });
    },
  };
}
