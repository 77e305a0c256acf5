/** Joins an organisation with the code that one of its owners passed on. */
import { AppError } from '../../../shared/errors.ts';
import { plainJoinCode } from '../../../shared/join-code.ts';
import type { Membership } from '../../../shared/schemas/membership.ts';
import type { Ctx } from '../../context.ts';
import { isMemberOf, personOf } from '../access.ts';
import { receiptOf } from '../receipt-of.ts';
import { eventOf } from './event-of.ts';
import { codeHashOf } from './invite-member.ts';
import { isOpen } from './list-invitations.ts';

/** The new membership. Throws UNAUTHENTICATED, NOT_FOUND for a code that is wrong, used, withdrawn or expired, CONFLICT for a member. */
export async function redeemInvitation(ctx: Ctx, { code }: { readonly code: string }): Promise<Membership> {
  const { subject, name } = personOf(ctx);
  const invitation = await ctx.deps.invitations.findByHash(codeHashOf(plainJoinCode(code)));
  const now = ctx.deps.now();
  if (!invitation || !isOpen(invitation, now))
    throw new AppError('NOT_FOUND', 'This code opens nothing: it is mistyped, used, withdrawn, or older than a week.', [
      { path: 'code', message: 'ask the organisation for a new one' },
    ]);
  const { organisationId, role, note } = invitation;
  if (isMemberOf(ctx, organisationId)) throw new AppError('CONFLICT', 'You are a member of this organisation already.');
  const named = name === undefined ? {} : { name: name.slice(0, 200) };
  const membership: Membership = {
    subject,
    organisationId,
    role,
    ...named,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const said = { organisationId, subject, ...named, to: role, ...(note !== undefined && { note }) };
  const event = eventOf(ctx, { action: 'join', ...said });
  await ctx.deps.invitations.redeem(invitation, membership, event, receiptOf(ctx, 200));
  return membership;
}
