import { problemSentence } from "../text/problems";
import { refuse, type Refusal } from "./plan";
import type { Outcome } from "./state";
import type { Store } from "./store";
import type { PortProblem } from "./workbook-port";

/** Says what was done. */
export function sayDone(store: Store, sentence: string, cellsWritten = 0): Extract<Outcome, { readonly ok: true }> {
  store.set({ feedback: { kind: "done", sentence, question: null } });
  return { ok: true, sentence, cellsWritten };
}

/** Says why something cannot be done. */
export function sayRefused(store: Store, refusal: Refusal): Outcome {
  const sentence = refusal.sentence ?? problemSentence(refusal.problem, refusal.about);
  const kind = refusal.problem.kind === "cancelled" ? "done" : "problem";
  store.set({ feedback: { kind, sentence, question: refusal.question ?? null } });
  return { ok: false, sentence, problem: refusal.problem };
}

/** Puts away what was said; a question is answered with no by that, and what this comes to is said. */
export function dismissFeedback(store: Store): void {
  const question = store.get().feedback?.question ?? null;
  if (question === null || question.isOffer === true) store.set({ feedback: null });
  else sayDone(store, problemSentence(refuse("declined").problem));
}

/** Says why the workbook could not be read. */
export function sayUnreadable(store: Store, problem: PortProblem): Outcome {
  if (store.get().phase === "connecting") store.set({ phase: "unreadable" });
  return sayRefused(store, { ok: false, problem: { kind: problem.kind, sheet: null, cell: null } });
}
