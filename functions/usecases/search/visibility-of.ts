/** Which of the two indexes an actor searches. */
import type { Actor, Ctx } from '../../context.ts';
import type { VisibilityClass } from '../../ports/listing-index.ts';

const organisationsOf = (actor: Actor): string[] =>
  actor.kind === 'anonymous' ? [] : [...new Set(actor.memberships.map((membership) => membership.organisationId))];

/** `member` for people of a verified organisation or of the zone office, `public` for everyone else. */
export async function visibilityOf({ actor, deps }: Ctx): Promise<VisibilityClass> {
  const ids = organisationsOf(actor);
  if (ids.length === 0) return 'public';
  if (ids.includes(deps.zoneOrganisationId)) return 'member';
  const organisations = await deps.organisations.getMany(ids);
  return organisations.some((organisation) => organisation.verification === 'verified') ? 'member' : 'public';
}
