/** Takes a published listing offline for a while. */
import { pause } from '../../../shared/lifecycle/ownership.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { Ctx } from '../../context.ts';
import { actOf, commitChange } from './commit-change.ts';
import { findListingToWrite, type ListingTarget } from './find-listing.ts';

/** The stored listing. Throws PRECONDITION unless it is published. */
export async function pauseListing(ctx: Ctx, input: ListingTarget): Promise<Listing> {
  const { listing } = await findListingToWrite(ctx, input);
  return commitChange(ctx, pause(listing, actOf(ctx)));
}
