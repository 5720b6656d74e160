/** What a step of the add-in cost: batches, bytes over the wire, and cells whose content it really changed. */
export interface Count {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  readonly cellsWritten: number;
}

const nothing: Count = {
  syncs: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
  cellsWritten: 0,
};

/** Counts from the last `take`; the library's own clean-up batches are never counted. */
export class Counters {
  private count = nothing;

  addBatch(requestBytes: number): void {
    const { syncs, requestBytes: before, largestRequest } = this.count;
    this.count = {
      ...this.count,
      syncs: syncs + 1,
      requestBytes: before + requestBytes,
      largestRequest: Math.max(largestRequest, requestBytes),
    };
  }

  addResponse(bytes: number): void {
    const { responseBytes, largestResponse } = this.count;
    const largest = Math.max(largestResponse, bytes);
    this.count = { ...this.count, responseBytes: responseBytes + bytes, largestResponse: largest };
  }

  addCells(count: number): void {
    this.count = { ...this.count, cellsWritten: this.count.cellsWritten + count };
  }

  get current(): Count {
    return this.count;
  }

  /** The counts so far, and begins anew. */
  take(): Count {
    const taken = this.count;
    this.count = nothing;
    return taken;
  }
}
