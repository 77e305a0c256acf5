/** Which requests change nothing. */
import type { Context } from 'hono';

const READING_POSTS = new Set(['/v1/matches/preview']);

/** GET, HEAD and OPTIONS, and the POSTs that only ask. */
export function isReadOnly(c: Context): boolean {
  const { method, path } = c.req;
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || READING_POSTS.has(path);
}
