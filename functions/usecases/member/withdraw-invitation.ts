/** Takes an invitation back before anybody has used it. */
import { AppError } from '../../../shared/errors.ts';
import type { Ctx } from '../../context.ts';
import { eventOf } from './event-of.ts';
import { requireKeeper } from './people-of.ts';

export interface InvitationTarget {
  readonly id: string;
  readonly invitationId: string;
}

/** For owners. Throws NOT_FOUND (used ones too), FORBIDDEN, CONFLICT when somebody uses it in the same moment. */
export async function withdrawInvitation(ctx: Ctx, { id, invitationId }: InvitationTarget): Promise<void> {
  requireKeeper(ctx, id);
  const invitation = (await ctx.deps.invitations.listByOrganisation(id)).find((one) => one.id === invitationId);
  if (!invitation) throw new AppError('NOT_FOUND', 'There is no such invitation.');
  const { note, role } = invitation;
  const said = { organisationId: id, action: 'withdraw' as const, from: role, ...(note !== undefined && { note }) };
  await ctx.deps.invitations.withdraw(invitation, eventOf(ctx, said));
}
