/** Matches: ranked and explained for either side, one card, and the preview of an unsaved need. */
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { listingId } from '../../../shared/ids.ts';
import { matchCard, matchPage, previewRequest, previewResult } from '../../../shared/schemas/match.ts';
import { getMatchCard } from '../../usecases/matching/get-match-card.ts';
import { matchListing } from '../../usecases/matching/match-listing.ts';
import { previewMatches } from '../../usecases/matching/preview-matches.ts';
import { answers, body, listingPath, problems } from '../contract.ts';
import { newRouter } from '../new-router.ts';
import { matchQuery } from '../schemas.ts';

const tags = ['Matches'];

const matches = createRoute({
  method: 'get',
  path: '/v1/listings/{id}/matches',
  operationId: 'listMatches',
  tags,
  summary: 'What suits it: offers for a need, needs for an offer, best first, each with its card',
  description:
    'The ranking is frozen at its first page; `nextCursor` walks through it. `placements` says of items why they do not stand ' +
    'where their score puts them, and which near-duplicates of the same organisation stand behind them. What your organisation ' +
    'has dismissed is left out, with its near-duplicates, and counted in `dismissed`; `?mark=` shows only what it has shortlisted or dismissed, by score alone.',
  request: { params: listingPath, query: matchQuery },
  responses: { 200: answers(matchPage, 'A page of cards'), ...problems(400, 401, 403, 404, 409) },
});

const card = createRoute({
  method: 'get',
  path: '/v1/listings/{id}/matches/{otherId}',
  operationId: 'getMatchCard',
  tags,
  summary: 'The card of one match, the same whichever side asks',
  request: { params: z.strictObject({ id: listingId, otherId: listingId }) },
  responses: { 200: answers(matchCard, 'The card'), ...problems(400, 401, 403, 404, 409) },
});

const preview = createRoute({
  method: 'post',
  path: '/v1/matches/preview',
  operationId: 'previewMatches',
  tags,
  summary:
    'What a need or an offer would find before it is saved; of a need, what it leaves unsaid and what costs most',
  request: body(previewRequest),
  responses: { 200: answers(previewResult, 'The preview; nothing is kept'), ...problems(400, 401, 403, 409, 413, 415) },
});

/** `/v1/listings/{id}/matches…` and `/v1/matches/preview`. */
export const matchRoutes = newRouter()
  .openapi(matches, async (c) => {
    const page = await matchListing(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('query') });
    return c.json(page, 200);
  })
  .openapi(card, async (c) => c.json(await getMatchCard(c.get('ctx'), c.req.valid('param')), 200))
  .openapi(preview, async (c) => c.json(await previewMatches(c.get('ctx'), c.req.valid('json')), 200));
