/** The add-in's runtime as Office keeps it: whether its pane is shown, and how it starts with the file. */
export class RuntimeSession {
  startState = "None";
  private state = "Visible";
  private readonly listeners = new Set<(state: string) => void>();

  /** "Visible" or "Hidden": what the add-in asked for last, or what the user did since. */
  get runtimeState(): string {
    return this.state;
  }

  set runtimeState(state: string) {
    this.state = state;
    this.listeners.forEach((listener) => listener(state));
  }

  /** Calls the listener whenever the pane is to be shown or hidden; returns the unsubscriber. */
  onRuntimeState(listener: (state: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
