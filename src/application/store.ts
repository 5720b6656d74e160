import type { AddInState } from "./state";

/** Holds the state and tells its listeners of every change; knows nothing of React. */
export class Store {
  private state: AddInState = {
    phase: "connecting",
    busy: null,
    feedback: null,
    undo: null,
    leftWithoutList: null,
    found: [],
    picked: null,
    book: null,
    selectedTaskIds: [],
  };
  private readonly listeners = new Set<() => void>();

  get(): AddInState {
    return this.state;
  }

  set(change: Partial<AddInState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
