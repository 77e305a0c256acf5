/** Posts a new listing as a draft. */
import { asListingId } from '../../../shared/ids.ts';
import { draft } from '../../../shared/lifecycle/ownership.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import type { Ctx } from '../../context.ts';
import { actOf, commitChange } from './commit-change.ts';
import { findPoster } from './find-poster.ts';

export interface CreateListingInput {
  readonly organisationId: string;
  readonly content: ListingContent;
}

/** The stored draft. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, and PRECONDITION for an organisation the zone refused. */
export async function createListing(ctx: Ctx, { organisationId, content }: CreateListingInput): Promise<Listing> {
  await findPoster(ctx, organisationId);
  const change = draft(asListingId(ctx.deps.newUlid()), organisationId, content, actOf(ctx));
  return commitChange(ctx, change, 201);
}
