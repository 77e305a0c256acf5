/** Builds the use cases' context: the actor with the memberships of this moment, and the receipt. */
import { createHash } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { AppError } from '../../../shared/errors.ts';
import type { Actor, Ctx, Deps } from '../../context.ts';
import type { ApiEnv, SignIn } from '../env.ts';
import { isReadOnly } from '../read-only.ts';
import type { ShortMemory } from '../short-memory.ts';

const WELL_FORMED_KEY = /^[\x21-\x7e]{1,255}$/;

async function actorOf({ subject, name, failure }: SignIn, deps: Deps): Promise<Actor> {
  if (failure !== undefined) throw failure;
  if (subject === undefined) return { kind: 'anonymous' };
  const memberships = await deps.memberships.listBySubject(subject);
  return { kind: 'person', subject, ...(name !== undefined && { name }), memberships };
}

function checkedKey(key: string): string {
  if (WELL_FORMED_KEY.test(key)) return key;
  throw new AppError('VALIDATION', 'The Idempotency-Key is not usable.', [
    { path: 'Idempotency-Key', message: '1 to 255 printable ASCII characters without spaces' },
  ]);
}

/** Method, path, query and body: the same key with anything else is an error. */
const requestHash = (method: string, url: string, body: string): string => {
  const { pathname, search } = new URL(url);
  return createHash('sha256').update(`${method}\n${pathname}${search}\n`).update(body).digest('hex');
};

/** Sets `ctx`. What only reads may see organisations and memberships as they were up to ten seconds ago. */
export const loadContext = (memory: ShortMemory) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const deps = isReadOnly(c) && !c.req.path.startsWith('/v1/me') ? memory.reading : memory.exact;
    const signIn = c.get('signIn');
    const actor = await actorOf(signIn, deps);
    const key = c.req.method === 'POST' && signIn.subject !== undefined ? c.req.header('idempotency-key') : undefined;
    const ctx: Ctx = {
      actor,
      requestId: c.get('requestId'),
      deps,
      ...(key !== undefined && {
        receipt: {
          principal: signIn.subject!,
          key: checkedKey(key),
          requestHash: requestHash(c.req.method, c.req.url, await c.req.text()),
        },
      }),
    };
    c.set('ctx', ctx);
    // What someone may see is theirs alone, and may change at any time; the code lists say otherwise for themselves.
    c.header('Cache-Control', 'private, no-cache');
    c.header('Vary', 'Authorization');
    await next();
  });
