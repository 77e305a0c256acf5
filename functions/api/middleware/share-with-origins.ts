/** Lets pages of the configured origins call the API and read the headers it answers with (CORS). */
import { cors } from 'hono/cors';

/** Only exact origins; no cookies are used, so no credentials are shared. */
export const shareWithOrigins = (origins: readonly string[]) =>
  cors({
    origin: [...origins],
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'If-Match', 'If-None-Match', 'Idempotency-Key', 'X-Request-Id'],
    exposeHeaders: [
      'ETag',
      'Location',
      'Idempotency-Replayed',
      'X-Request-Id',
      'RateLimit-Limit',
      'RateLimit-Remaining',
      'RateLimit-Reset',
      'Retry-After',
    ],
    maxAge: 600,
  });
