import type { Foresee } from "./foresee";
import type { AddInState, BookState } from "./state";
import type { Store } from "./store";

/** The book that is shown: as last read, with what was asked since and is not answered yet. */
export class ShownBook {
  private read: BookState | null = null;
  private asked: readonly Foresee[] = [];
  private answering: Foresee | null = null;

  constructor(private readonly store: Store) {}

  /** Shows at once what was asked, and in words that it is being done. */
  foresee(asked: Foresee, sentence: string): void {
    this.asked = [...this.asked, asked];
    const busy = this.store.get().busy ?? { sentence, progress: null, cancel: null, foreseen: true };
    this.draw({ busy });
  }

  /** Runs what answers it; from the first workbook that is shown then, it only shows where it was read. */
  async answer<Result>(asked: Foresee | undefined, run: () => Promise<Result>): Promise<Result> {
    this.answering = asked ?? null;
    try {
      return await run();
    } finally {
      if (this.forgetAnswered()) this.draw({});
    }
  }

  /** Shows a workbook that was read. */
  show(state: Partial<AddInState> & Pick<AddInState, "book">): void {
    this.read = state.book;
    this.forgetAnswered();
    this.draw(state);
  }

  private forgetAnswered(): boolean {
    const { answering } = this;
    this.answering = null;
    if (answering === null) return false;
    this.asked = this.asked.filter((other) => other !== answering);
    return true;
  }

  private draw(state: Partial<AddInState>): void {
    const book = this.read === null ? null : this.asked.reduce((shown, next) => next(shown), this.read);
    this.store.set({ ...state, book });
  }
}
