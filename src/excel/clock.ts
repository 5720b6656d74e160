/** Waiting, so that tests need not. */
export interface Clock {
  /** `done` resolves after so many milliseconds, or never once cancelled. */
  wait(milliseconds: number): { readonly done: Promise<void>; readonly cancel: () => void };
}

export const realClock: Clock = {
  wait: (milliseconds) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const done = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    return { done, cancel: () => clearTimeout(timer) };
  },
};
