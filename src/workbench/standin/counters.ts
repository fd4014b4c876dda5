/** What the add-in asked of Excel, for tests and benchmarks. */
export interface Counters {
  /** Requests, without those that only clean up references. */
  syncs: number;
  cleanups: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
  /** Cells that a write named, whether or not their content changed. */
  cellsWritten: number;
}

export const newCounters = (): Counters => ({
  syncs: 0,
  cleanups: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
  cellsWritten: 0,
});
