/** The signed-in person, and what their organisations have posted. */
import { createRoute } from '@hono/zod-openapi';
import { me } from '../../../shared/schemas/me.ts';
import { listMyListings } from '../../usecases/listing/list-my-listings.ts';
import { getMe } from '../../usecases/me/get-me.ts';
import { answers, problems } from '../contract.ts';
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
  .openapi(myListings, async (c) => c.json(await listMyListings(c.get('ctx'), c.req.valid('query')), 200));
