/** Where a batch breaks off, and with which error. */
export interface Fault {
  readonly code: string;
  readonly message: string;
}

/** What befalls the next batch. */
type Fate =
  | { readonly kind: "served"; readonly fault: Fault | null; readonly answered: boolean }
  | { readonly kind: "busy" }
  | { readonly kind: "closed" };

/** The troubles a real Excel gives, set from outside and met by the batches that follow. */
export class Moods {
  /** Milliseconds that each batch waits for its answer. */
  latency = 0;
  /** The workbook can be read but not changed, as in protected view. */
  readOnly = false;
  /** The session with the workbook is lost: every batch is refused. */
  closed = false;
  /** False on a machine without a printer, where the paper of a page cannot be chosen. */
  hasPrinter = true;
  private busyBatches = 0;
  private lostAnswers = 0;
  private readonly faults: { batch: number; fault: Fault }[] = [];

  /** Breaks the n-th batch from now (1 = the next one) halfway through its actions. */
  fault(batch: number, code: string, message = "There was an internal error while processing the request."): void {
    this.faults.push({ batch, fault: { code, message } });
  }

  /** Forgets the faults that no batch has met. */
  calm(): void {
    this.faults.length = 0;
  }

  /** Refuses the next batches because the user is editing a cell. */
  busy(batches: number): void {
    this.busyBatches = batches;
  }

  /** Carries out the next batches, but their answers never arrive. */
  loseAnswers(batches: number): void {
    this.lostAnswers = batches;
  }

  /** What befalls the batch that comes in now. */
  next(): Fate {
    if (this.closed) return { kind: "closed" };
    const fault = this.nextFault();
    if (this.busyBatches > 0) {
      this.busyBatches -= 1;
      return { kind: "busy" };
    }
    const answered = this.lostAnswers === 0;
    if (!answered) this.lostAnswers -= 1;
    return { kind: "served", fault, answered };
  }

  private nextFault(): Fault | null {
    this.faults.forEach((planned) => (planned.batch -= 1));
    const due = this.faults.findIndex((planned) => planned.batch <= 0);
    return due < 0 ? null : (this.faults.splice(due, 1)[0]?.fault ?? null);
  }
}
