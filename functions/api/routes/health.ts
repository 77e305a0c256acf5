/** Whether the process lives, and whether what it needs answers. */
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Deps } from '../../context.ts';
import { answers } from '../contract.ts';
import { newRouter } from '../new-router.ts';

const healthAnswer = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' });
const readyAnswer = z
  .strictObject({
    status: z.enum(['ready', 'degraded']),
    degraded: z.array(z.enum(['table', 'index', 'issuer', 'vectors'])),
  })
  .meta({ id: 'Readiness' });

const health = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  tags: ['Service'],
  summary: 'Whether the process answers',
  security: [],
  responses: { 200: answers(healthAnswer, 'It does') },
});
const ready = createRoute({
  method: 'get',
  path: '/ready',
  operationId: 'getReadiness',
  tags: ['Service'],
  summary: "Whether the table, the index and the issuer's keys can be reached",
  security: [],
  responses: {
    200: answers(readyAnswer, 'All of them; with `vectors` in `degraded`, searches go by words alone'),
    503: answers(readyAnswer, 'Not those in `degraded`'),
  },
});

const TIMEOUT_MS = 3_000;

async function answersInTime(check: () => Promise<unknown>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, TIMEOUT_MS, false).unref());
  const answered = check().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]);
}

/** `/health` and `/ready`: outside sign-in and limits. */
export const healthRoutes = (deps: Deps) =>
  newRouter()
    .openapi(health, (c) => c.json({ status: 'ok' as const }, 200))
    .openapi(ready, async (c) => {
      const checks = {
        table: () => deps.organisations.get(deps.zoneOrganisationId),
        index: () => deps.search.ping(),
        issuer: () => deps.tokens.ping(),
      };
      const names = Object.keys(checks) as (keyof typeof checks)[];
      const reached = await Promise.all(names.map((name) => answersInTime(checks[name])));
      const missing = names.filter((_, i) => !reached[i]);
      const embeds = deps.embedder !== undefined && (await answersInTime(() => deps.embedder!.ping()));
      const degraded = [...missing, ...(embeds ? [] : (['vectors'] as const))];
      c.header('Cache-Control', 'no-store');
      if (missing.length === 0) return c.json({ status: 'ready' as const, degraded }, 200);
      return c.json({ status: 'degraded' as const, degraded }, 503);
    });
