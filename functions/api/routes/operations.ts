/** What operators of the zone see of the machinery. */
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { comparisonStep, systemHealth } from '../../../shared/schemas/operations.ts';
import { compareIndex } from '../../usecases/operations/compare-index.ts';
import { getSystemHealth } from '../../usecases/operations/get-system-health.ts';
import { answers, problems } from '../contract.ts';
import { newRouter } from '../new-router.ts';

const tags = ['Operations'];

const health = createRoute({
  method: 'get',
  path: '/v1/operations/health',
  operationId: 'getSystemHealth',
  tags,
  summary: 'Indexes, projector, dead letters, embedder and dictionary (operators)',
  description:
    'The projector is measured on the listings written to the index last and those that wait for review: how many stand there as they were before their last change, and since when.',
  responses: {
    200: answers(systemHealth, 'What could be asked; the rest is named in `unreachable`'),
    ...problems(401, 403),
  },
});
const comparison = createRoute({
  method: 'get',
  path: '/v1/operations/comparison',
  operationId: 'compareIndex',
  tags,
  summary: 'One step of comparing the table with the index (operators)',
  description:
    'Send `nextCursor` until there is none, and add the counts up. A difference is looked at again for two seconds, so that changes on their way are none.',
  request: { query: z.strictObject({ cursor: z.string().max(8192).optional() }) },
  responses: { 200: answers(comparisonStep, 'What this step found'), ...problems(400, 401, 403) },
});

/** `/v1/operations…` */
export const operationRoutes = newRouter()
  .openapi(health, async (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json(await getSystemHealth(c.get('ctx')), 200);
  })
  .openapi(comparison, async (c) => c.json(await compareIndex(c.get('ctx'), c.req.valid('query')), 200));
