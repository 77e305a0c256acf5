/** Counts the requests of each principal, and stops those beyond the allowance. */
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { AppError } from '../../../shared/errors.ts';
import type { Deps } from '../../context.ts';
import type { ApiEnv } from '../env.ts';
import { isReadOnly } from '../read-only.ts';

/** A person by subject; whoever is not signed in, or wrongly, by address. Sets the headers RateLimit-*; throws LIMIT. */
export const limitRate = (limiter: Deps['limiter'], clientAddress: (c: Context) => string) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const { subject } = c.get('signIn');
    const principal = subject === undefined ? `address:${clientAddress(c)}` : `subject:${subject}`;
    // Without a subject nothing can be written: such requests must not cost the shared counters' table a write each.
    const bucket = subject === undefined || isReadOnly(c) ? 'read' : 'write';
    const { allowed, limit, remaining, resetSeconds } = await limiter.take(bucket, principal);
    c.header('RateLimit-Limit', String(limit));
    c.header('RateLimit-Remaining', String(remaining));
    c.header('RateLimit-Reset', String(resetSeconds));
    if (!allowed) {
      c.header('Retry-After', String(resetSeconds));
      throw new AppError('LIMIT', `More than ${limit} requests in a minute; try again in ${resetSeconds} s.`);
    }
    await next();
  });
