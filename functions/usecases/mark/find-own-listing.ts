/** Finds a listing for the organisation that posted it; for everybody else, the zone office too, there is none. */
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { Ctx } from '../../context.ts';
import { forbidden, isMemberOf, mayWriteFor, notFound, personOf } from '../access.ts';

/** Throws UNAUTHENTICATED, NOT_FOUND. */
export async function findOwnListing(ctx: Ctx, id: string): Promise<Listing> {
  personOf(ctx);
  const listing = await ctx.deps.listings.get(id);
  if (!listing || listing.status === 'deleted' || !isMemberOf(ctx, listing.organisationId)) throw notFound('listing');
  return listing;
}

/** For those who write for it. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN. */
export async function findOwnListingToMark(ctx: Ctx, id: string): Promise<Listing> {
  const listing = await findOwnListing(ctx, id);
  if (!mayWriteFor(ctx, listing.organisationId)) {
    throw forbidden('Only owners and editors of the organisation mark its matches.');
  }
  return listing;
}
