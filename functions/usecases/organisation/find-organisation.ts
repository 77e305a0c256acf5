/** Finds an organisation for someone who wants to read or change it, or says why not. */
import type { Organisation } from '../../../shared/schemas/organisation.ts';
import type { Ctx } from '../../context.ts';
import { forbidden, isMemberOf, isReviewer, mayWriteFor, notFound, personOf } from '../access.ts';
import { requireCurrentVersion } from '../require-version.ts';

/** Which organisation, and, where the client knows it, at which version. */
export interface OrganisationTarget {
  readonly id: string;
  readonly ifMatchVersion?: number | undefined;
}

/** Others see an organisation once it is verified. Throws NOT_FOUND. */
export async function findOrganisation(ctx: Ctx, id: string): Promise<Organisation> {
  const organisation = await ctx.deps.organisations.get(id);
  const visible = organisation?.verification === 'verified' || isMemberOf(ctx, id) || isReviewer(ctx);
  if (!organisation || !visible) throw notFound('organisation');
  return organisation;
}

/** For its owners and editors. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, CONFLICT. */
export async function findOrganisationToWrite(
  ctx: Ctx,
  { id, ifMatchVersion }: OrganisationTarget,
): Promise<Organisation> {
  personOf(ctx);
  const organisation = await findOrganisation(ctx, id);
  if (!mayWriteFor(ctx, id)) throw forbidden('Only owners and editors of this organisation can act for it.');
  requireCurrentVersion('organisation', organisation.version, ifMatchVersion);
  return organisation;
}
