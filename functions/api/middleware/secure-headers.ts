/** Headers that keep a browser from making of an answer what it is not. */
import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '../env.ts';

const HEADERS = [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Resource-Policy', 'same-site'],
] as const;

/** Set before the handler runs, so that an answer is built once; the reference's pages widen the first of them. */
export const secureHeaders = createMiddleware<ApiEnv>(async (c, next) => {
  for (const [name, value] of HEADERS) c.header(name, value);
  await next();
});
