/** Who may look at and change the people of an organisation, and which roles there are in it. */
import { AppError } from '../../../shared/errors.ts';
import type { Membership } from '../../../shared/schemas/membership.ts';
import { ORGANISATION_ROLES, type Role, ZONE_ROLES } from '../../../shared/schemas/membership.ts';
import type { Ctx } from '../../context.ts';
import { forbidden, isMemberOf, notFound, personOf, roleIn } from '../access.ts';

/** The role that looks after an organisation's people: its owners; in the zone office the operators. */
export const keeperRole = (ctx: Ctx, organisationId: string): Role =>
  organisationId === ctx.deps.zoneOrganisationId ? 'operator' : 'owner';

/** The organisation's people as they see each other. Throws UNAUTHENTICATED, and NOT_FOUND for everybody else. */
export function requireMember(ctx: Ctx, organisationId: string): void {
  personOf(ctx);
  if (!isMemberOf(ctx, organisationId)) throw notFound('organisation');
}

/** For its owners. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN. */
export function requireKeeper(ctx: Ctx, organisationId: string): void {
  requireMember(ctx, organisationId);
  if (roleIn(ctx, organisationId) !== keeperRole(ctx, organisationId))
    throw forbidden('Only owners of this organisation decide who belongs to it.');
}

/** Throws VALIDATION for a role that this organisation does not have. */
export function requireRoleOf(ctx: Ctx, organisationId: string, role: Role): void {
  const roles: readonly Role[] = organisationId === ctx.deps.zoneOrganisationId ? ZONE_ROLES : ORGANISATION_ROLES;
  if (roles.includes(role)) return;
  throw new AppError('VALIDATION', 'This organisation has no such role.', [
    { path: 'role', message: `one of ${roles.join(', ')}` },
  ]);
}

/** One member as stored. Throws NOT_FOUND. */
export async function membershipOf(ctx: Ctx, organisationId: string, subject: string): Promise<Membership> {
  const found = (await ctx.deps.memberships.listBySubject(subject)).find(
    (one) => one.organisationId === organisationId,
  );
  if (found) return found;
  throw new AppError('NOT_FOUND', 'There is no such member.');
}

/**
 * Somebody else who looks after the organisation, where `membership` does and is not to any more; undefined where it
 * does not. Throws PRECONDITION when nobody else does.
 */
export async function otherKeeper(ctx: Ctx, membership: Membership): Promise<Membership | undefined> {
  const role = keeperRole(ctx, membership.organisationId);
  if (membership.role !== role) return undefined;
  const members = await ctx.deps.memberships.listByOrganisation(membership.organisationId);
  const other = members.find((one) => one.role === role && one.subject !== membership.subject);
  if (other) return other;
  throw new AppError(
    'PRECONDITION',
    'This is the last owner: make somebody else an owner first, or nobody could look after the organisation.',
  );
}
