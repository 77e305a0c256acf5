/** How long to wait before trying again. */

/** Shortest and longest waits in milliseconds. */
export interface RetryDelay {
  readonly baseMs: number;
  readonly maxMs: number;
}

/** Exponential back-off with full jitter: a time from 0 to base × 2^(failures − 1), at most max. `random` is in [0, 1). */
export const retryDelayMs = ({ baseMs, maxMs }: RetryDelay, failures: number, random: number): number =>
  random * Math.min(maxMs, baseMs * 2 ** Math.max(0, failures - 1));
