import type { SituationKind } from "../domain/model";
import { decidedKeys, type ShortListLine } from "../domain/short-list-line";
import type { DecisionDraft } from "./pane-store";
import { usePane } from "./use-add-in";

/** The draft stands with each finding of the line: a line that loses a task in the meantime finds it again. */
export function useDecisionDraft(
  situation: SituationKind,
  line: ShortListLine,
): readonly [draft: DecisionDraft | null, setDraft: (draft: DecisionDraft | null) => void] {
  const { store, pane } = usePane();
  const keys = decidedKeys(line).map((key) => `${situation} ${key}`);
  const draft = keys.map((key) => pane.decisionDrafts.get(key)).find((each) => each !== undefined) ?? null;
  const setDraft = (next: DecisionDraft | null): void => {
    const others = [...store.getState().decisionDrafts].filter(([key]) => !keys.includes(key));
    const own = next === null ? [] : keys.map((key) => [key, next] as const);
    store.set({ decisionDrafts: new Map([...others, ...own]) });
  };
  return [draft, setDraft];
}
