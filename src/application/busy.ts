import type { Store } from "./store";

/** Shows what runs for as long as it runs; `signal` is aborted when the user cancels it. */
export async function whileBusy<Result>(
  store: Store,
  sentence: string,
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const cancelling = new AbortController();
  const cancel = () => {
    cancelling.abort();
    const { busy } = store.get();
    if (busy !== null) store.set({ busy: { ...busy, cancel: null } });
  };
  store.set({ busy: { sentence, progress: null, cancel } });
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
