import type { Foresee } from "./foresee";
import type { AddInState } from "./state";
import type { Store } from "./store";

/** What runs, in words, and what shows of it already. */
interface Running {
  readonly busy: string;
  readonly foresee?: Foresee;
}

/** True when something can be asked that shows at once: nothing runs, or only what shows already. */
export function canAskMore({ busy, book }: AddInState): boolean {
  return book?.readOnly !== true && (busy === null || busy.foreseen === true);
}

/** Shows what runs for as long as it runs; `signal` is aborted when the user cancels it. */
export async function whileBusy<Result>(
  store: Store,
  { busy: sentence, foresee }: Running,
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const cancelling = new AbortController();
  const cancel = () => {
    cancelling.abort();
    const { busy } = store.get();
    if (busy !== null) store.set({ busy: { ...busy, cancel: null } });
  };
  store.set({ busy: { sentence, progress: null, cancel, ...(foresee !== undefined && { foreseen: true }) } });
  try {
    return await task(cancelling.signal);
  } finally {
    store.set({ busy: null });
  }
}

/** Shows how many batches are done; the last cannot be cancelled any more. */
export function showProgress(store: Store, done: number, total: number): void {
  const { busy } = store.get();
  if (busy === null) return;
  const cancel = done < total - 1 ? busy.cancel : null;
  store.set({ busy: { ...busy, cancel, progress: total > 1 ? done / total : null } });
}
