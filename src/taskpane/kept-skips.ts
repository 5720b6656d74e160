import { deriveId } from "../domain/identity";
import { stepNames, type PaneStore, type StepName } from "./pane-store";

/** For whom steps are kept: in this workbook, and apart from what other sites show of the add-in. */
export interface KeptFor {
  /** Address of the workbook; none while it was never saved, and then nothing is kept. */
  readonly workbook: string | null;
  /** The browser's own part of its storage; none in the controls of Windows. */
  readonly partition: string | undefined;
  /** Asking for it throws where the browser keeps nothing, and it may be full. */
  readonly storage: () => Pick<Storage, "getItem" | "setItem" | "removeItem"> | null;
}

/**
 * Lets the steps that somebody left for later stay so in this workbook, on this device. It is one person's choice, which
 * colleagues would not expect to share: so it stands in no cell.
 */
export function keepSkips(store: PaneStore, { workbook, partition = "", storage }: KeptFor): void {
  if (workbook === null || workbook === "") return;
  const key = `${partition}${deriveId("takenoverzicht-skipped", workbook, 1)}`;
  const skipped = readSkips(() => storage()?.getItem(key) ?? null);
  if (skipped.length > 0) store.set({ skipped });
  let known = store.getState().skipped;
  store.subscribe(() => {
    const now = store.getState().skipped;
    if (now === known) return;
    known = now;
    quietly(() => (now.length === 0 ? storage()?.removeItem(key) : storage()?.setItem(key, now.join(" "))));
  });
}

function readSkips(read: () => string | null): readonly StepName[] {
  const kept = new Set(quietly(read)?.split(" "));
  return stepNames.filter((name) => kept.has(name));
}

/** What it answers, or nothing: a browser that keeps nothing is no reason to stop. */
function quietly<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
