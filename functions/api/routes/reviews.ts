/** The zone office's review queue. */
import { createRoute } from '@hono/zod-openapi';
import { listReviewQueue } from '../../usecases/listing/list-review-queue.ts';
import { answers, problems } from '../contract.ts';
import { newRouter } from '../new-router.ts';
import { reviewPage, strictPageQuery } from '../schemas.ts';

const queue = createRoute({
  method: 'get',
  path: '/v1/reviews',
  operationId: 'listReviews',
  tags: ['Listings'],
  summary: 'What waits for review, oldest first; edits with what they change (reviewers)',
  request: { query: strictPageQuery },
  responses: { 200: answers(reviewPage, 'A page'), ...problems(400, 401, 403) },
});

/** `/v1/reviews` */
export const reviewRoutes = newRouter().openapi(queue, async (c) =>
  c.json(await listReviewQueue(c.get('ctx'), c.req.valid('query')), 200),
);
