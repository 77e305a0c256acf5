/** How many requests one principal may make. */

export interface RateLimiter {
  /** Takes one from `principal`'s allowance of `bucket`; throws LIMIT when it is used up. Answers what is left, for the headers. */
  take(
    bucket: 'read' | 'write',
    principal: string,
  ): Promise<{ limit: number; remaining: number; resetSeconds: number }>;
}
