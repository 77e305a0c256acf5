/** Publishes what waits for review: a listing, or an edit of a published one. */
import { AppError } from '../../../shared/errors.ts';
import { approve } from '../../../shared/lifecycle/review.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { Ctx } from '../../context.ts';
import { actOf, commitChange } from './commit-change.ts';
import { findListingToReview, type ListingTarget } from './find-listing.ts';

/**
 * The stored listing. Throws PRECONDITION when nothing waits or its organisation is not verified; with a version,
 * CONFLICT when it is no longer the one that was read.
 */
export async function approveListing(ctx: Ctx, input: ListingTarget): Promise<Listing> {
  const { listing, owner } = await findListingToReview(ctx, input);
  const change = approve(listing, actOf(ctx));
  if (owner.verification !== 'verified') {
    throw new AppError(
      'PRECONDITION',
      'The organisation that posted this is not verified: verify it before you approve.',
    );
  }
  return commitChange(ctx, change);
}
