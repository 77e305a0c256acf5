/** Searching the published listings, and suggestions while typing. */
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { listingQuery, searchResult, suggestQuery, suggestResult } from '../../../shared/schemas/search.ts';
import { searchListings } from '../../usecases/search/search-listings.ts';
import { suggest } from '../../usecases/search/suggest.ts';
import { ANYONE, answers, problems } from '../contract.ts';
import { newRouter } from '../new-router.ts';

const search = createRoute({
  method: 'get',
  path: '/v1/listings',
  operationId: 'searchListings',
  tags: ['Search'],
  summary: 'Search by text and filters, with facet counts and the exact total',
  description:
    'Values of one filter are alternatives, filters add up: `?kind=solution&kind=service&scenario=s06`. Members of verified organisations find member listings too.',
  security: ANYONE,
  // Strict, so that a misspelt filter is an error and not a search without it.
  request: { query: z.strictObject(listingQuery.shape) },
  responses: { 200: answers(searchResult, 'A page of hits'), ...problems(400, 401) },
});

const complete = createRoute({
  method: 'get',
  path: '/v1/suggest',
  operationId: 'suggest',
  tags: ['Search'],
  summary: 'Complete what is being typed: listings by title, codes by name',
  security: ANYONE,
  request: { query: z.strictObject(suggestQuery.shape) },
  responses: { 200: answers(suggestResult, 'Suggestions'), ...problems(400, 401) },
});

/** `GET /v1/listings` and `GET /v1/suggest`. */
export const searchRoutes = newRouter()
  .openapi(search, async (c) => c.json(await searchListings(c.get('ctx'), c.req.valid('query')), 200))
  .openapi(complete, async (c) => c.json(await suggest(c.get('ctx'), c.req.valid('query')), 200));
