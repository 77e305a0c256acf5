/** The signed-in person, and what their organisations have posted. */
import { createRoute } from '@hono/zod-openapi';
import { me } from '../../../shared/schemas/me.ts';
import { preferenceChoice } from '../../../shared/schemas/preferences.ts';
import { listMyListings } from '../../usecases/listing/list-my-listings.ts';
import { getMe } from '../../usecases/me/get-me.ts';
import { setPreferences } from '../../usecases/me/set-preferences.ts';
import { answers, body, problems } from '../contract.ts';
import { newRouter } from '../new-router.ts';
import { listingPage, myListingsQuery } from '../schemas.ts';

const tags = ['Me'];

const whoAmI = createRoute({
  method: 'get',
  path: '/v1/me',
  operationId: 'getMe',
  tags,
  summary: 'Who you are, and for which organisations you act',
  responses: { 200: answers(me, 'You'), ...problems(401) },
});

const choose = createRoute({
  method: 'put',
  path: '/v1/me/preferences',
  operationId: 'setPreferences',
  tags,
  summary: 'Choose for yourself: whether matches are computed for you',
  description:
    'With `recommendations` false the routes of matches and previews answer you 409; searching stays as it is. Others of your organisation choose for themselves.',
  request: body(preferenceChoice),
  responses: { 200: answers(preferenceChoice, 'As stored'), ...problems(400, 401, 409, 413, 415) },
});

const myListings = createRoute({
  method: 'get',
  path: '/v1/me/listings',
  operationId: 'listMyListings',
  tags,
  summary: 'All listings of one of your organisations, in every state, newest change first',
  request: { query: myListingsQuery },
  responses: { 200: answers(listingPage, 'A page'), ...problems(400, 401, 403, 404) },
});

/** `/v1/me…` */
export const meRoutes = newRouter()
  .openapi(whoAmI, async (c) => c.json(await getMe(c.get('ctx')), 200))
  .openapi(choose, async (c) => c.json(await setPreferences(c.get('ctx'), c.req.valid('json')), 200))
  .openapi(myListings, async (c) => c.json(await listMyListings(c.get('ctx'), c.req.valid('query')), 200));
