/** Shows one organisation. */
import type { Organisation } from '../../../shared/schemas/organisation.ts';
import type { Ctx } from '../../context.ts';
import { isMemberOf, isReviewer } from '../access.ts';
import { findOrganisation } from './find-organisation.ts';

/** Without its credit code for others than its members and reviewers. Throws NOT_FOUND. */
export async function getOrganisation(ctx: Ctx, { id }: { readonly id: string }): Promise<Organisation> {
  const organisation = await findOrganisation(ctx, id);
  if (isMemberOf(ctx, id) || isReviewer(ctx)) return organisation;
  const { uscc: _uscc, ...profile } = organisation.profile;
  return { ...organisation, profile };
}
