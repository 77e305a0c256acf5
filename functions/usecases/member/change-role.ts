/** Gives a member another role. */
import type { Membership, Role } from '../../../shared/schemas/membership.ts';
import type { Ctx } from '../../context.ts';
import { requireCurrentVersion } from '../require-version.ts';
import { eventOf } from './event-of.ts';
import { membershipOf, otherKeeper, requireKeeper, requireRoleOf } from './people-of.ts';

/** Which member of which organisation, at the version that was read. */
export interface MemberTarget {
  readonly id: string;
  readonly subject: string;
  readonly ifMatchVersion: number;
}

/**
 * The stored membership. For owners. Throws NOT_FOUND, FORBIDDEN, VALIDATION, CONFLICT on a stale version, and
 * PRECONDITION for the last owner.
 */
export async function changeRole(ctx: Ctx, input: MemberTarget & { readonly role: Role }): Promise<Membership> {
  const { id, subject, role, ifMatchVersion } = input;
  requireKeeper(ctx, id);
  requireRoleOf(ctx, id, role);
  const before = await membershipOf(ctx, id, subject);
  requireCurrentVersion('member', before.version, ifMatchVersion);
  if (before.role === role) return before;
  const keptBy = await otherKeeper(ctx, before);
  const membership: Membership = { ...before, role, version: before.version + 1, updatedAt: ctx.deps.now() };
  const { name } = before;
  const said = { organisationId: id, subject, ...(name !== undefined && { name }), from: before.role, to: role };
  await ctx.deps.memberships.change({ membership, event: eventOf(ctx, { action: 'change-role', ...said }), keptBy });
  return membership;
}
