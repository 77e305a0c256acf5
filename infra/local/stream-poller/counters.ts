/** What a poller counts; all from its start. */

/** Events so far. `records` counts records processed, once each; `invocations` every call of the handler. */
export interface Counters {
  polls: number;
  pollErrors: number;
  invocations: number;
  failedInvocations: number;
  partialFailures: number;
  bisections: number;
  retries: number;
  records: number;
  deadLetters: number;
  /** Times that records were gone (older than a day) before they could be read. */
  trimmed: number;
}

/** All at zero. */
export const newCounters = (): Counters => ({
  polls: 0,
  pollErrors: 0,
  invocations: 0,
  failedInvocations: 0,
  partialFailures: 0,
  bisections: 0,
  retries: 0,
  records: 0,
  deadLetters: 0,
  trimmed: 0,
});
