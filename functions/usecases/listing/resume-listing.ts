/** Puts a paused listing online again. */
import { resume } from '../../../shared/lifecycle/ownership.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { Ctx } from '../../context.ts';
import { actOf, commitChange } from './commit-change.ts';
import { findListingToWrite, type ListingTarget } from './find-listing.ts';

/** The stored listing. Throws PRECONDITION unless it is paused. */
export async function resumeListing(ctx: Ctx, input: ListingTarget): Promise<Listing> {
  const { listing } = await findListingToWrite(ctx, input);
  return commitChange(ctx, resume(listing, actOf(ctx)));
}
