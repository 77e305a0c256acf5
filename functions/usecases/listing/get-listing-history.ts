/** Shows who changed a listing and when. */
import type { AuditEntry } from '../../../shared/schemas/listing/listing.ts';
import type { Ctx } from '../../context.ts';
import { forbidden, isMemberOf, isReviewer, notFound, personOf } from '../access.ts';
import { findListing } from './find-listing.ts';

/** Oldest first, for the owner's people and reviewers, also once it is deleted. Throws NOT_FOUND, FORBIDDEN. */
export async function getListingHistory(ctx: Ctx, { id }: { readonly id: string }): Promise<AuditEntry[]> {
  personOf(ctx);
  const listing = await ctx.deps.listings.get(id);
  if (!listing) throw notFound('listing');
  if (!isMemberOf(ctx, listing.organisationId) && !isReviewer(ctx)) {
    await findListing(ctx, id);
    throw forbidden('Only the organisation that posted this listing and the zone office see its history.');
  }
  return ctx.deps.listings.history(id);
}
