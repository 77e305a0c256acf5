/** Shows who is signed in, for which organisations they act, and what they have chosen. */
import type { Me } from '../../../shared/schemas/me.ts';
import type { Ctx } from '../../context.ts';
import { isOperator, isReviewer, personOf } from '../access.ts';
import { preferencesOf } from './preferences-of.ts';

/** Organisations in the order in which they were joined. Throws UNAUTHENTICATED. */
export async function getMe(ctx: Ctx): Promise<Me> {
  const { subject, name, memberships } = personOf(ctx);
  const [known, preferences] = await Promise.all([
    ctx.deps.organisations.getMany(memberships.map((membership) => membership.organisationId)),
    preferencesOf(ctx),
  ]);
  const byId = new Map(known.map((organisation) => [organisation.id, organisation]));
  const joined = [...memberships].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
  return {
    subject,
    ...(name !== undefined && { name }),
    organisations: joined.flatMap(({ role, organisationId }) => {
      const organisation = byId.get(organisationId);
      return organisation ? [{ role, organisation }] : [];
    }),
    reviewer: isReviewer(ctx),
    operator: isOperator(ctx),
    preferences,
  };
}
