/** Who may do what: roles in an organisation, and those of the zone office. */
import { AppError } from '../../shared/errors.ts';
import type { Role } from '../../shared/schemas/membership.ts';
import type { Actor, Ctx } from '../context.ts';

export type Person = Extract<Actor, { kind: 'person' }>;

/** The person who acts; throws UNAUTHENTICATED when nobody signed in. */
export function personOf({ actor }: Ctx): Person {
  if (actor.kind === 'person') return actor;
  throw new AppError('UNAUTHENTICATED', 'Sign in first.');
}

/** The actor's role in one organisation. */
export function roleIn({ actor }: Ctx, organisationId: string): Role | undefined {
  if (actor.kind === 'anonymous') return undefined;
  return actor.memberships.find((membership) => membership.organisationId === organisationId)?.role;
}

export const isMemberOf = (ctx: Ctx, organisationId: string): boolean => roleIn(ctx, organisationId) !== undefined;

/** Moderators and operators of the zone office: they see everything and decide on what is submitted. */
export function isReviewer(ctx: Ctx): boolean {
  const role = roleIn(ctx, ctx.deps.zoneOrganisationId);
  return role === 'moderator' || role === 'operator';
}

/** Operators of the zone office: they verify organisations. */
export const isOperator = (ctx: Ctx): boolean => roleIn(ctx, ctx.deps.zoneOrganisationId) === 'operator';

/** Owners and editors write for their organisation; operators for the zone office, which posts its policies. */
export function mayWriteFor(ctx: Ctx, organisationId: string): boolean {
  const role = roleIn(ctx, organisationId);
  return (
    role === 'owner' || role === 'editor' || (role === 'operator' && organisationId === ctx.deps.zoneOrganisationId)
  );
}

/** What someone is told who may not even know that it exists. */
export const notFound = (noun: 'listing' | 'organisation'): AppError =>
  new AppError('NOT_FOUND', `There is no such ${noun}.`);

/** What someone is told who sees it but may not do it. */
export const forbidden = (message: string): AppError => new AppError('FORBIDDEN', message);
