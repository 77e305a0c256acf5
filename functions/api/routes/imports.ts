/** Listings by the sheet: all of them or none. */
import { createRoute } from '@hono/zod-openapi';
import { IMPORT_MOST, importReport, importRequest } from '../../../shared/schemas/listing/import.ts';
import { importListings, rehearseImport, reportImport } from '../../usecases/listing/import-listings.ts';
import { answers, body, IDEMPOTENCY_KEY, problems } from '../contract.ts';
import { newRouter } from '../new-router.ts';
import { once } from '../once.ts';

const importAll = createRoute({
  method: 'post',
  path: '/v1/listings/import',
  operationId: 'importListings',
  tags: ['Listings'],
  summary: `Post up to ${IMPORT_MOST} listings as drafts: all of them, or none`,
  description:
    'With `dryRun` nothing is written, and the answer names every wrong field with the place of its listing; without, wrong ' +
    'fields are a problem with paths as `listings.3.budget.maxFen`. `leaks` are what the leak check would say at submission.',
  parameters: [IDEMPOTENCY_KEY],
  request: body(importRequest),
  responses: {
    200: answers(importReport, 'What the import would do (dry run)'),
    201: answers(importReport, 'The drafts'),
    ...problems(400, 401, 403, 404, 409, 412, 413, 415),
  },
});

/** `/v1/listings/import`. */
export const importRoutes = newRouter().openapi(importAll, async (c) => {
  const { dryRun, ...wanted } = c.req.valid('json');
  const ctx = c.get('ctx');
  if (dryRun) return c.json(await rehearseImport(ctx, wanted), 200);
  const ids = await once(c, () => importListings(ctx, wanted));
  return c.json(await reportImport(ctx, ids, wanted), 201);
});
