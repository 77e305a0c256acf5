/** Ends a membership: by an owner, or by the person who leaves. */
import type { Ctx } from '../../context.ts';
import { personOf } from '../access.ts';
import { requireCurrentVersion } from '../require-version.ts';
import type { MemberTarget } from './change-role.ts';
import { eventOf } from './event-of.ts';
import { membershipOf, otherKeeper, requireKeeper, requireMember } from './people-of.ts';

/** Throws NOT_FOUND, FORBIDDEN, CONFLICT on a stale version, and PRECONDITION for the last owner. */
export async function removeMember(ctx: Ctx, { id, subject, ifMatchVersion }: MemberTarget): Promise<void> {
  requireMember(ctx, id);
  const leaves = personOf(ctx).subject === subject;
  if (!leaves) requireKeeper(ctx, id);
  const membership = await membershipOf(ctx, id, subject);
  requireCurrentVersion('member', membership.version, ifMatchVersion);
  const keptBy = await otherKeeper(ctx, membership);
  const { name, role } = membership;
  const event = eventOf(ctx, {
    organisationId: id,
    action: leaves ? 'leave' : 'remove',
    subject,
    ...(name !== undefined && { name }),
    from: role,
  });
  await ctx.deps.memberships.remove({ membership, event, keptBy });
}
