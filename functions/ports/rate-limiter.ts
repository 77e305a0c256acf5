/** How many requests one principal may make. */

/** `read` counts in memory, `write` in a table that all instances share. */
export type Bucket = 'read' | 'write';

/** What is left of the allowance; `allowed` is false when this request went beyond it. */
export interface Allowance {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

export interface RateLimiter {
  /** Takes one from `principal`'s allowance of `bucket`. Never throws: a counter that cannot be reached counts in memory. */
  take(bucket: Bucket, principal: string): Promise<Allowance>;
}
