/** Marks: what an organisation has decided about the matches of its own listing, for its own people alone. */
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { listingId } from '../../../shared/ids.ts';
import { markContent, markList, markView } from '../../../shared/schemas/mark.ts';
import { listMarks, markViewOf } from '../../usecases/mark/list-marks.ts';
import { removeMark } from '../../usecases/mark/remove-mark.ts';
import { setMark } from '../../usecases/mark/set-mark.ts';
import { answers, body, IF_MATCH_IF_THERE, listingPath, problems } from '../contract.ts';
import { entityTag, namedVersion } from '../entity-tag.ts';
import { newRouter } from '../new-router.ts';

const tags = ['Matches'];
const markPath = z.strictObject({ id: listingId, otherId: listingId });

const list = createRoute({
  method: 'get',
  path: '/v1/listings/{id}/marks',
  operationId: 'listMarks',
  tags,
  summary: 'What your organisation has shortlisted and dismissed for its listing, newest change first',
  description:
    'For members of the organisation alone: others, the zone office too, are told that there is no such listing.',
  request: { params: listingPath },
  responses: { 200: answers(markList, 'All marks'), ...problems(400, 401, 404) },
});

const put = createRoute({
  method: 'put',
  path: '/v1/listings/{id}/marks/{otherId}',
  operationId: 'setMark',
  tags,
  summary: 'Shortlist a counterpart, with a note, or dismiss it, with a reason',
  description:
    'The first mark needs no If-Match, nor does saying the same again; one that says something else is replaced at the version in If-Match.',
  parameters: [IF_MATCH_IF_THERE],
  request: { params: markPath, ...body(markContent) },
  responses: { 200: answers(markView, 'As stored'), ...problems(400, 401, 403, 404, 409, 412, 413, 415) },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/listings/{id}/marks/{otherId}',
  operationId: 'removeMark',
  tags,
  summary: 'Take a mark back',
  parameters: [IF_MATCH_IF_THERE],
  request: { params: markPath },
  responses: { 204: { description: 'There is none any more' }, ...problems(400, 401, 403, 404, 409, 412) },
});

/** `/v1/listings/{id}/marks…` */
export const markRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listMarks(c.get('ctx'), c.req.valid('param')), 200))
  .openapi(put, async (c) => {
    const target = { ...c.req.valid('param'), ifMatchVersion: namedVersion(c) };
    const stored = await setMark(c.get('ctx'), { ...target, content: c.req.valid('json') });
    c.header('ETag', entityTag(stored.version));
    return c.json(markViewOf(stored), 200);
  })
  .openapi(remove, async (c) => {
    await removeMark(c.get('ctx'), { ...c.req.valid('param'), ifMatchVersion: namedVersion(c) });
    return c.body(null, 204);
  });
