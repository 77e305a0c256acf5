/** Deletes a listing and what was decided about its matches: a tombstone without content stays, so that every copy learns of it. */
import { remove } from '../../../shared/lifecycle/ownership.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { Ctx } from '../../context.ts';
import { requireSentVersion } from '../require-version.ts';
import { actOf, commitChange } from './commit-change.ts';
import { findListingToWrite, type ListingTarget } from './find-listing.ts';

/** The tombstone; from now on the listing is NOT_FOUND for everyone. Throws PRECONDITION without a version, CONFLICT. */
export async function deleteListing(ctx: Ctx, input: ListingTarget): Promise<Listing> {
  const { listing } = await findListingToWrite(ctx, input);
  requireSentVersion('listing', input.ifMatchVersion);
  const tombstone = await commitChange(ctx, remove(listing, actOf(ctx)), 204);
  await ctx.deps.marks.removeAll(listing.id);
  return tombstone;
}
