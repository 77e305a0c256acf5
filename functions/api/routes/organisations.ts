/** Organisations: register, show, edit, and the zone office's word on whether they are who they say. */
import { createRoute } from '@hono/zod-openapi';
import { organisation } from '../../../shared/schemas/organisation.ts';
import { createOrganisation } from '../../usecases/organisation/create-organisation.ts';
import { editOrganisation } from '../../usecases/organisation/edit-organisation.ts';
import { getOrganisation } from '../../usecases/organisation/get-organisation.ts';
import { listVerificationQueue } from '../../usecases/organisation/list-verification-queue.ts';
import { verifyOrganisation } from '../../usecases/organisation/verify-organisation.ts';
import {
  ANYONE,
  answers,
  body,
  IDEMPOTENCY_KEY,
  IF_MATCH,
  IF_NONE_MATCH,
  organisationPath,
  problems,
} from '../contract.ts';
import { entityTag, expectedVersion, isUnchanged, namedVersion } from '../entity-tag.ts';
import { newRouter } from '../new-router.ts';
import { once } from '../once.ts';
import { organisationEdit, organisationPage, refusal, strictPageQuery } from '../schemas.ts';

const tags = ['Organisations'];

const create = createRoute({
  method: 'post',
  path: '/v1/organisations',
  operationId: 'createOrganisation',
  tags,
  summary: 'Register an organisation; you become its owner',
  parameters: [IDEMPOTENCY_KEY],
  request: body(organisationEdit),
  responses: { 201: answers(organisation, 'Registered, not verified yet'), ...problems(400, 401, 409, 413, 415) },
});

const getOne = createRoute({
  method: 'get',
  path: '/v1/organisations/{id}',
  operationId: 'getOrganisation',
  tags,
  summary: 'One organisation: any verified one, and your own',
  security: ANYONE,
  parameters: [IF_NONE_MATCH],
  request: { params: organisationPath },
  responses: {
    200: answers(organisation, 'The organisation'),
    304: { description: 'You have it already' },
    ...problems(400, 401, 404),
  },
});

const replace = createRoute({
  method: 'put',
  path: '/v1/organisations/{id}',
  operationId: 'editOrganisation',
  tags,
  summary: 'Replace its profile; another name, type or credit code is verified again',
  parameters: [IF_MATCH],
  request: { params: organisationPath, ...body(organisationEdit) },
  responses: { 200: answers(organisation, 'As stored'), ...problems(400, 401, 403, 404, 409, 412, 413, 415) },
});

const decision = <P extends string, R extends object>(path: P, operationId: string, summary: string, request: R) =>
  createRoute({
    method: 'post',
    path,
    operationId,
    tags,
    summary,
    parameters: [IDEMPOTENCY_KEY],
    request: { params: organisationPath, ...request },
    responses: { 200: answers(organisation, 'As stored'), ...problems(400, 401, 403, 404, 409, 412, 413, 415) },
  });
/** A refusal's body may be left out, its reason with it. */
const optionalReason = { body: { required: false as const, content: body(refusal).body.content } };
const verify = decision('/v1/organisations/{id}/verify', 'verifyOrganisation', 'Vouch for it (operators)', {});
const refuse = decision(
  '/v1/organisations/{id}/refuse',
  'refuseOrganisation',
  'Refuse to vouch for it, with a reason its people read (operators)',
  optionalReason,
);

const queue = createRoute({
  method: 'get',
  path: '/v1/verifications',
  operationId: 'listVerifications',
  tags,
  summary: 'Organisations nobody has vouched for yet, the longest wait first (operators)',
  request: { query: strictPageQuery },
  responses: { 200: answers(organisationPage, 'A page'), ...problems(400, 401, 403) },
});

/** `/v1/organisations…` and `/v1/verifications` */
export const organisationRoutes = newRouter()
  .openapi(create, async (c) => {
    const stored = await once(c, () => createOrganisation(c.get('ctx'), c.req.valid('json')));
    c.header('ETag', entityTag(stored.version));
    c.header('Location', `/v1/organisations/${stored.id}`);
    return c.json(stored, 201);
  })
  .openapi(getOne, async (c) => {
    const found = await getOrganisation(c.get('ctx'), c.req.valid('param'));
    c.header('ETag', entityTag(found.version));
    if (isUnchanged(c, entityTag(found.version))) return c.body(null, 304);
    return c.json(found, 200);
  })
  .openapi(replace, async (c) => {
    const target = { ...c.req.valid('param'), ifMatchVersion: expectedVersion(c) };
    const stored = await editOrganisation(c.get('ctx'), { ...target, ...c.req.valid('json') });
    c.header('ETag', entityTag(stored.version));
    return c.json(stored, 200);
  })
  .openapi(verify, async (c) => {
    const target = { ...c.req.valid('param'), ifMatchVersion: namedVersion(c) };
    const stored = await once(c, () => verifyOrganisation(c.get('ctx'), { ...target, verification: 'verified' }));
    c.header('ETag', entityTag(stored.version));
    return c.json(stored, 200);
  })
  .openapi(refuse, async (c) => {
    const target = { ...c.req.valid('param'), ifMatchVersion: namedVersion(c) };
    const decided = { ...target, ...c.req.valid('json'), verification: 'refused' as const };
    const stored = await once(c, () => verifyOrganisation(c.get('ctx'), decided));
    c.header('ETag', entityTag(stored.version));
    return c.json(stored, 200);
  })
  .openapi(queue, async (c) => c.json(await listVerificationQueue(c.get('ctx'), c.req.valid('query')), 200));
