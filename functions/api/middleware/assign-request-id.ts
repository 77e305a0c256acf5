/** Gives every request an id, the client's own where it is well-formed, and answers with it. */
import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '../env.ts';

const WELL_FORMED = /^[A-Za-z0-9_-]{8,64}$/;

/** Sets `requestId` and the header X-Request-Id. */
export const assignRequestId = (newId: () => string) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const given = c.req.header('x-request-id');
    const requestId = given !== undefined && WELL_FORMED.test(given) ? given : newId();
    c.set('requestId', requestId);
    c.header('X-Request-Id', requestId);
    await next();
  });
