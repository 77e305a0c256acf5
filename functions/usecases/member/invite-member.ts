/** Keeps a place in an organisation for whoever brings the code that is told once. */
import { createHash, randomBytes } from 'node:crypto';
import { AppError } from '../../../shared/errors.ts';
import { asInvitationId } from '../../../shared/ids.ts';
import { JOIN_CODE_BYTES, joinCodeOf } from '../../../shared/join-code.ts';
import type { Invitation } from '../../../shared/schemas/member.ts';
import type { Role } from '../../../shared/schemas/membership.ts';
import type { Ctx } from '../../context.ts';
import { personOf } from '../access.ts';
import { receiptOf } from '../receipt-of.ts';
import { eventOf } from './event-of.ts';
import { openInvitations } from './list-invitations.ts';
import { requireKeeper, requireRoleOf } from './people-of.ts';

const VALID_DAYS = 7;
const MOST_OPEN = 50;

export interface InviteMemberInput {
  readonly id: string;
  readonly role: Role;
  readonly note?: string | undefined;
}

/** The code itself is nowhere kept: a replay finds the invitation without it. */
export type NewInvitation = Invitation & { readonly code?: string };

/** SHA-256 in hex: enough for a code of 80 random bits, which nobody can guess. */
export const codeHashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** For owners. Throws NOT_FOUND, FORBIDDEN, VALIDATION for a foreign role, LIMIT above 50 open ones, ReceiptExists. */
export async function inviteMember(ctx: Ctx, { id, role, note }: InviteMemberInput): Promise<NewInvitation> {
  requireKeeper(ctx, id);
  requireRoleOf(ctx, id, role);
  if ((await openInvitations(ctx, id)).length >= MOST_OPEN)
    throw new AppError('LIMIT', `At most ${MOST_OPEN} invitations are open at once; withdraw one first.`);
  const code = joinCodeOf(randomBytes(JOIN_CODE_BYTES));
  const now = ctx.deps.now();
  const invitation: Invitation = {
    id: asInvitationId(ctx.deps.newUlid()),
    organisationId: id,
    role,
    ...(note !== undefined && { note }),
    createdAt: now,
    createdBy: personOf(ctx).subject,
    expiresAt: new Date(Date.parse(now) + VALID_DAYS * 86_400_000).toISOString(),
  };
  const said = { organisationId: id, action: 'invite' as const, to: role, ...(note !== undefined && { note }) };
  await ctx.deps.invitations.create(
    { ...invitation, codeHash: codeHashOf(code) },
    eventOf(ctx, said),
    receiptOf(ctx, 201),
  );
  return { ...invitation, code };
}
