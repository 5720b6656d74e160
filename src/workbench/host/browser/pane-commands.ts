/** Ribbon functions that were called and have not said yet that they are done. */
export class PaneCommands {
  private readonly open = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  private next = 1;

  /** A new call, with the id under which the pane will report it. */
  begin(): { readonly id: string; readonly done: Promise<void> } {
    const id = `command-${this.next++}`;
    const done = new Promise<void>((resolve, reject) => this.open.set(id, { resolve, reject }));
    return { id, done };
  }

  /** The pane reports: 0 = event.completed() was called, otherwise no such function. */
  complete(id: string, status: number): void {
    const call = this.open.get(id);
    this.open.delete(id);
    if (status === 0) call?.resolve();
    else call?.reject(new Error(`The add-in has no function for this command (error ${status}).`));
  }
}
