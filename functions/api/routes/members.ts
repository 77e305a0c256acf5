/** The people of an organisation: who they are, what they may do, how others join, and what changed. */
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { invitationId } from '../../../shared/ids.ts';
import { invitation, member, memberEvent } from '../../../shared/schemas/member.ts';
import { membership } from '../../../shared/schemas/membership.ts';
import { changeRole } from '../../usecases/member/change-role.ts';
import { inviteMember } from '../../usecases/member/invite-member.ts';
import { listInvitations } from '../../usecases/member/list-invitations.ts';
import { listMemberEvents } from '../../usecases/member/list-member-events.ts';
import { listMembers, memberView } from '../../usecases/member/list-members.ts';
import { redeemInvitation } from '../../usecases/member/redeem-invitation.ts';
import { removeMember } from '../../usecases/member/remove-member.ts';
import { withdrawInvitation } from '../../usecases/member/withdraw-invitation.ts';
import { answers, body, IDEMPOTENCY_KEY, IF_MATCH, organisationPath, problems } from '../contract.ts';
import { entityTag, expectedVersion } from '../entity-tag.ts';
import { newRouter } from '../new-router.ts';
import { once } from '../once.ts';
import { allOf, newInvitation, redemption, roleChange } from '../schemas.ts';

const tags = ['Members'];
const memberPath = organisationPath.extend({ subject: z.string().min(1).max(255) });
const invitationPath = organisationPath.extend({ invitationId });

const list = createRoute({
  method: 'get',
  path: '/v1/organisations/{id}/members',
  operationId: 'listMembers',
  tags,
  summary: 'The people of your organisation, in the order in which they joined',
  request: { params: organisationPath },
  responses: { 200: answers(allOf(member, 'Members'), 'All of them'), ...problems(400, 401, 404) },
});
const history = createRoute({
  method: 'get',
  path: '/v1/organisations/{id}/member-events',
  operationId: 'listMemberEvents',
  tags,
  summary: 'Who changed what among its people, newest first (owners)',
  request: { params: organisationPath },
  responses: { 200: answers(allOf(memberEvent, 'MemberEvents'), 'The last 200'), ...problems(400, 401, 403, 404) },
});
const change = createRoute({
  method: 'put',
  path: '/v1/organisations/{id}/members/{subject}',
  operationId: 'changeRole',
  tags,
  summary: 'Give a member another role (owners); the last owner stays one',
  parameters: [IF_MATCH],
  request: { params: memberPath, ...body(roleChange) },
  responses: { 200: answers(member, 'As stored'), ...problems(400, 401, 403, 404, 409, 412, 413, 415) },
});
const remove = createRoute({
  method: 'delete',
  path: '/v1/organisations/{id}/members/{subject}',
  operationId: 'removeMember',
  tags,
  summary: 'Remove a member (owners), or leave; the last owner stays',
  parameters: [IF_MATCH],
  request: { params: memberPath },
  responses: { 204: { description: 'They are no member any more' }, ...problems(400, 401, 403, 404, 409, 412) },
});
const invite = createRoute({
  method: 'post',
  path: '/v1/organisations/{id}/invitations',
  operationId: 'inviteMember',
  tags,
  summary: 'Keep a place for whoever brings the code (owners)',
  description:
    'The answer holds the code this one time; only its hash is stored, so a replay under the same Idempotency-Key answers without it. It counts once and for seven days.',
  parameters: [IDEMPOTENCY_KEY],
  request: { params: organisationPath, ...body(newInvitation) },
  responses: {
    201: answers(invitation.extend({ code: z.string().optional() }).meta({ id: 'NewInvitation' }), 'Pass the code on'),
    ...problems(400, 401, 403, 404, 409, 413, 415),
  },
});
const invitations = createRoute({
  method: 'get',
  path: '/v1/organisations/{id}/invitations',
  operationId: 'listInvitations',
  tags,
  summary: 'Invitations nobody has used yet, without their codes (owners)',
  request: { params: organisationPath },
  responses: { 200: answers(allOf(invitation, 'Invitations'), 'All of them'), ...problems(400, 401, 403, 404) },
});
const withdraw = createRoute({
  method: 'post',
  path: '/v1/organisations/{id}/invitations/{invitationId}/withdraw',
  operationId: 'withdrawInvitation',
  tags,
  summary: 'Take an invitation back (owners)',
  parameters: [IDEMPOTENCY_KEY],
  request: { params: invitationPath },
  responses: { 200: answers(invitation, 'Its code opens nothing any more'), ...problems(400, 401, 403, 404, 409) },
});
const redeem = createRoute({
  method: 'post',
  path: '/v1/invitations/redeem',
  operationId: 'redeemInvitation',
  tags,
  summary: 'Join an organisation with the code that one of its owners passed on',
  parameters: [IDEMPOTENCY_KEY],
  request: body(redemption),
  responses: { 200: answers(membership, 'You are a member'), ...problems(400, 401, 404, 409, 413, 415) },
});

/** `/v1/organisations/{id}/members…`, `…/invitations…`, `…/member-events` and `/v1/invitations/redeem` */
export const memberRoutes = newRouter()
  .openapi(list, async (c) => c.json({ items: await listMembers(c.get('ctx'), c.req.valid('param')) }, 200))
  .openapi(history, async (c) => c.json({ items: await listMemberEvents(c.get('ctx'), c.req.valid('param')) }, 200))
  .openapi(change, async (c) => {
    const target = { ...c.req.valid('param'), ifMatchVersion: expectedVersion(c) };
    const stored = await changeRole(c.get('ctx'), { ...target, ...c.req.valid('json') });
    c.header('ETag', entityTag(stored.version));
    return c.json(memberView(stored), 200);
  })
  .openapi(remove, async (c) => {
    await removeMember(c.get('ctx'), { ...c.req.valid('param'), ifMatchVersion: expectedVersion(c) });
    return c.body(null, 204);
  })
  .openapi(invite, async (c) => {
    const wanted = { ...c.req.valid('param'), ...c.req.valid('json') };
    return c.json(await once(c, () => inviteMember(c.get('ctx'), wanted)), 201);
  })
  .openapi(invitations, async (c) => c.json({ items: await listInvitations(c.get('ctx'), c.req.valid('param')) }, 200))
  .openapi(withdraw, async (c) => {
    const target = c.req.valid('param');
    return c.json(await once(c, () => withdrawInvitation(c.get('ctx'), target)), 200);
  })
  .openapi(redeem, async (c) => c.json(await once(c, () => redeemInvitation(c.get('ctx'), c.req.valid('json'))), 200));
