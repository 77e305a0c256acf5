/** Takes an invitation back before anybody has used it. */
import { AppError } from '../../../shared/errors.ts';
import type { Invitation } from '../../../shared/schemas/member.ts';
import type { Ctx } from '../../context.ts';
import { receiptOf } from '../receipt-of.ts';
import { eventOf } from './event-of.ts';
import { requireKeeper } from './people-of.ts';

export interface InvitationTarget {
  readonly id: string;
  readonly invitationId: string;
}

/** What was withdrawn. For owners. Throws NOT_FOUND (used ones too), FORBIDDEN, CONFLICT when somebody uses it just then, ReceiptExists. */
export async function withdrawInvitation(ctx: Ctx, { id, invitationId }: InvitationTarget): Promise<Invitation> {
  requireKeeper(ctx, id);
  const invitation = (await ctx.deps.invitations.listByOrganisation(id)).find((one) => one.id === invitationId);
  if (!invitation) throw new AppError('NOT_FOUND', 'There is no such invitation.');
  const { note, role } = invitation;
  const said = { organisationId: id, action: 'withdraw' as const, from: role, ...(note !== undefined && { note }) };
  await ctx.deps.invitations.withdraw(invitation, eventOf(ctx, said), receiptOf(ctx, 200));
  const { codeHash: _codeHash, ...shown } = invitation;
  return shown;
}
