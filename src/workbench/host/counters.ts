/** What a step of the add-in cost: batches, bytes over the wire, and cells whose content it really changed. */
export interface Count {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cellsWritten: number;
}

/** Counts from the last `take`; the library's own clean-up batches are never counted. */
export class Counters {
  private syncs = 0;
  private requestBytes = 0;
  private responseBytes = 0;
  private cellsWritten = 0;

  addBatch(requestBytes: number): void {
    this.syncs += 1;
    this.requestBytes += requestBytes;
  }

  addResponse(bytes: number): void {
    this.responseBytes += bytes;
  }

  addCells(count: number): void {
    this.cellsWritten += count;
  }

  get current(): Count {
    const { syncs, requestBytes, responseBytes, cellsWritten } = this;
    return { syncs, requestBytes, responseBytes, cellsWritten };
  }

  /** The counts so far, and begins anew. */
  take(): Count {
    const taken = this.current;
    this.syncs = this.requestBytes = this.responseBytes = this.cellsWritten = 0;
    return taken;
  }
}
