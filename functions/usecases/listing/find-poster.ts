/** Finds the organisation that someone wants to post for. */
import { AppError } from '../../../shared/errors.ts';
import type { Organisation } from '../../../shared/schemas/organisation.ts';
import type { Ctx } from '../../context.ts';
import { findOrganisationToWrite } from '../organisation/find-organisation.ts';

/** Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, and PRECONDITION for an organisation the zone refused. */
export async function findPoster(ctx: Ctx, organisationId: string): Promise<Organisation> {
  const owner = await findOrganisationToWrite(ctx, { id: organisationId });
  if (owner.verification === 'refused') {
    throw new AppError('PRECONDITION', 'The zone office refused to verify this organisation, so it cannot post.');
  }
  return owner;
}
