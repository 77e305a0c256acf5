/** Listings: create, show, edit, delete, and the steps of their life. */
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import { listingView } from '../../../shared/schemas/listing/listing-view.ts';
import type { Ctx } from '../../context.ts';
import { approveListing } from '../../usecases/listing/approve-listing.ts';
import { closeListing } from '../../usecases/listing/close-listing.ts';
import { createListing } from '../../usecases/listing/create-listing.ts';
import { deleteListing } from '../../usecases/listing/delete-listing.ts';
import { editListing } from '../../usecases/listing/edit-listing.ts';
import type { ListingTarget } from '../../usecases/listing/find-listing.ts';
import { getListing } from '../../usecases/listing/get-listing.ts';
import { getListingHistory } from '../../usecases/listing/get-listing-history.ts';
import { pauseListing } from '../../usecases/listing/pause-listing.ts';
import { rejectListing } from '../../usecases/listing/reject-listing.ts';
import { resumeListing } from '../../usecases/listing/resume-listing.ts';
import { submitListing } from '../../usecases/listing/submit-listing.ts';
import { renderListing } from '../../usecases/view-listing.ts';
import { ANYONE, answers, body, IDEMPOTENCY_KEY, IF_MATCH, IF_NONE_MATCH, listingPath, problems } from '../contract.ts';
import { entityTag, expectedVersion, isUnchanged, namedVersion } from '../entity-tag.ts';
import type { ApiEnv } from '../env.ts';
import { newRouter } from '../new-router.ts';
import { once } from '../once.ts';
import { history, listingEdit, newListing, rejection, submission } from '../schemas.ts';
import { withinContent } from '../within-content.ts';

const tags = ['Listings'];

const create = createRoute({
  method: 'post',
  path: '/v1/listings',
  operationId: 'createListing',
  tags,
  summary: 'Post a listing as a draft',
  parameters: [IDEMPOTENCY_KEY],
  request: body(newListing),
  responses: { 201: answers(listingView, 'The draft'), ...problems(400, 401, 403, 404, 409, 412, 413, 415) },
});

const getOne = createRoute({
  method: 'get',
  path: '/v1/listings/{id}',
  operationId: 'getListing',
  tags,
  summary: 'One listing, with what you may see of it',
  description: '`locked` names the fields that were left out and the tier that unlocks each.',
  security: ANYONE,
  parameters: [IF_NONE_MATCH],
  request: { params: listingPath },
  responses: {
    200: answers(listingView, 'The listing'),
    304: { description: 'You have it already' },
    ...problems(400, 401, 404),
  },
});

const replace = createRoute({
  method: 'put',
  path: '/v1/listings/{id}',
  operationId: 'editListing',
  tags,
  summary: 'Replace its content; of a published one, what has substance waits for review while the old text stays',
  parameters: [IF_MATCH],
  request: { params: listingPath, ...body(listingEdit) },
  responses: { 200: answers(listingView, 'As stored'), ...problems(400, 401, 403, 404, 409, 412, 413, 415) },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/listings/{id}',
  operationId: 'deleteListing',
  tags,
  summary: 'Delete it for good',
  parameters: [IF_MATCH],
  request: { params: listingPath },
  responses: { 204: { description: 'It is gone' }, ...problems(400, 401, 403, 404, 409, 412) },
});

const showHistory = createRoute({
  method: 'get',
  path: '/v1/listings/{id}/history',
  operationId: 'getListingHistory',
  tags,
  summary: 'Who changed it and when, oldest first',
  request: { params: listingPath },
  responses: { 200: answers(history, 'All changes'), ...problems(400, 401, 403, 404) },
});

const step = <P extends string, R extends object>(path: P, operationId: string, summary: string, request: R) =>
  createRoute({
    method: 'post',
    path,
    operationId,
    tags,
    summary,
    parameters: [IDEMPOTENCY_KEY],
    request: { params: listingPath, ...request },
    responses: { 200: answers(listingView, 'As stored'), ...problems(400, 401, 403, 404, 409, 412, 413, 415) },
  });

/** A submission's body may be left out. */
const optionalBody = { body: { required: false as const, content: body(submission).body.content } };

const submit = step('/v1/listings/{id}/submit', 'submitListing', 'Ask the zone office to review it', optionalBody);
const approve = step('/v1/listings/{id}/approve', 'approveListing', 'Publish what waits (reviewers)', {});
const reject = step('/v1/listings/{id}/reject', 'rejectListing', 'Send back what waits (reviewers)', body(rejection));
const pause = step('/v1/listings/{id}/pause', 'pauseListing', 'Take it offline for a while', {});
const resume = step('/v1/listings/{id}/resume', 'resumeListing', 'Put it online again', {});
const close = step('/v1/listings/{id}/close', 'closeListing', 'End it for good', {});

/** The listing as the actor sees it, its version as the ETag. */
async function shown(c: Context<ApiEnv>, listing: Listing) {
  const view = await renderListing(c.get('ctx'), listing);
  c.header('ETag', entityTag(view.version));
  return view;
}

/** One step of a listing's life, done once for each Idempotency-Key. */
async function stepped(c: Context<ApiEnv>, id: string, run: (ctx: Ctx, target: ListingTarget) => Promise<Listing>) {
  const ifMatchVersion = namedVersion(c);
  const target = { id, ...(ifMatchVersion !== undefined && { ifMatchVersion }) };
  return shown(c, await once(c, () => run(c.get('ctx'), target)));
}

/** `/v1/listings` and `/v1/listings/{id}…`, less search and matches. */
export const listingRoutes = newRouter()
  .openapi(create, async (c) => {
    const stored = await once(c, () => createListing(c.get('ctx'), c.req.valid('json')));
    c.header('Location', `/v1/listings/${stored.id}`);
    return c.json(await shown(c, stored), 201);
  })
  .openapi(getOne, async (c) => {
    const view = await getListing(c.get('ctx'), c.req.valid('param'));
    const tag = entityTag(view.version);
    c.header('ETag', tag);
    // Expiry, and the day a reader may see more, come without a new version.
    const mayChange = view.status === 'expired' || view.locked.length > 0;
    if (!mayChange && isUnchanged(c, tag)) return c.body(null, 304);
    return c.json(view, 200);
  })
  .openapi(replace, async (c) => {
    const target = { ...c.req.valid('param'), ifMatchVersion: expectedVersion(c) };
    const edit = { ...target, ...c.req.valid('json') };
    return c.json(await shown(c, await withinContent(() => editListing(c.get('ctx'), edit))), 200);
  })
  .openapi(remove, async (c) => {
    await deleteListing(c.get('ctx'), { ...c.req.valid('param'), ifMatchVersion: expectedVersion(c) });
    return c.body(null, 204);
  })
  .openapi(showHistory, async (c) =>
    c.json({ items: await getListingHistory(c.get('ctx'), c.req.valid('param')) }, 200),
  )
  .openapi(submit, async (c) => {
    const { id } = c.req.valid('param');
    const { acknowledgeLeaks } = c.req.valid('json');
    const run = (ctx: Ctx, target: ListingTarget) =>
      withinContent(() => submitListing(ctx, { ...target, acknowledgeLeaks }));
    return c.json(await stepped(c, id, run), 200);
  })
  .openapi(approve, async (c) => c.json(await stepped(c, c.req.valid('param').id, approveListing), 200))
  .openapi(reject, async (c) => {
    const { id } = c.req.valid('param');
    const { reasons } = c.req.valid('json');
    return c.json(await stepped(c, id, (ctx, target) => rejectListing(ctx, { ...target, reasons })), 200);
  })
  .openapi(pause, async (c) => c.json(await stepped(c, c.req.valid('param').id, pauseListing), 200))
  .openapi(resume, async (c) => c.json(await stepped(c, c.req.valid('param').id, resumeListing), 200))
  .openapi(close, async (c) => c.json(await stepped(c, c.req.valid('param').id, closeListing), 200));
