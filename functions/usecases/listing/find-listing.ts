/** Finds a listing for someone who wants to read, write or review it, or says why not. */
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { ListingView } from '../../../shared/schemas/listing/listing-view.ts';
import type { Organisation } from '../../../shared/schemas/organisation.ts';
import type { Ctx } from '../../context.ts';
import { forbidden, isReviewer, mayWriteFor, notFound, personOf } from '../access.ts';
import { requireCurrentVersion } from '../require-version.ts';
import { viewListing } from '../view-listing.ts';

/** Which listing, and, where the client knows it, at which version. */
export interface ListingTarget {
  readonly id: string;
  readonly ifMatchVersion?: number | undefined;
}

export interface FoundListing {
  readonly listing: Listing;
  readonly owner: Organisation;
  /** What the actor sees of it. */
  readonly view: ListingView;
}

/** Throws NOT_FOUND when there is none that the actor may see. */
export async function findListing(ctx: Ctx, id: string): Promise<FoundListing> {
  const listing = await ctx.deps.listings.get(id);
  const owner = listing && (await ctx.deps.organisations.get(listing.organisationId));
  const view = listing && owner && (await viewListing(ctx, listing, owner));
  if (!view) throw notFound('listing');
  return { listing, owner, view };
}

/** For those who write for its owner. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, CONFLICT. */
export async function findListingToWrite(ctx: Ctx, { id, ifMatchVersion }: ListingTarget): Promise<FoundListing> {
  personOf(ctx);
  const found = await findListing(ctx, id);
  if (!mayWriteFor(ctx, found.listing.organisationId)) {
    throw forbidden('Only owners and editors of the organisation that posted this listing can change it.');
  }
  requireCurrentVersion('listing', found.listing.version, ifMatchVersion);
  return found;
}

/** For reviewers of the zone. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, CONFLICT. */
export async function findListingToReview(ctx: Ctx, { id, ifMatchVersion }: ListingTarget): Promise<FoundListing> {
  personOf(ctx);
  const found = await findListing(ctx, id);
  if (!isReviewer(ctx)) throw forbidden('Only the zone office reviews listings.');
  requireCurrentVersion('listing', found.listing.version, ifMatchVersion);
  return found;
}
