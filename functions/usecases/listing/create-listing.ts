/** Posts a new listing as a draft. */

import { AppError } from '../../../shared/errors.ts';
import { asListingId } from '../../../shared/ids.ts';
import { draft } from '../../../shared/lifecycle/ownership.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import type { Ctx } from '../../context.ts';
import { findOrganisationToWrite } from '../organisation/find-organisation.ts';
import { actOf, commitChange } from './commit-change.ts';

export interface CreateListingInput {
  readonly organisationId: string;
  readonly content: ListingContent;
}

/** The stored draft. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, and PRECONDITION for an organisation the zone refused. */
export async function createListing(ctx: Ctx, { organisationId, content }: CreateListingInput): Promise<Listing> {
  const owner = await findOrganisationToWrite(ctx, { id: organisationId });
  if (owner.verification === 'refused') {
    throw new AppError('PRECONDITION', 'The zone office refused to verify this organisation, so it cannot post.');
  }
  const change = draft(asListingId(ctx.deps.newUlid()), organisationId, content, actOf(ctx));
  return commitChange(ctx, change, 201);
}
