/** Sends what waits for review back to its owner, with reasons. */
import { reject } from '../../../shared/lifecycle/review.ts';
import type { Listing, RejectionReason } from '../../../shared/schemas/listing/listing.ts';
import type { Ctx } from '../../context.ts';
import { actOf, commitChange } from './commit-change.ts';
import { findListingToReview, type ListingTarget } from './find-listing.ts';

export interface RejectListingInput extends ListingTarget {
  readonly reasons: readonly RejectionReason[];
}

/** The stored listing. Throws PRECONDITION when nothing waits, VALIDATION without a reason. */
export async function rejectListing(ctx: Ctx, input: RejectListingInput): Promise<Listing> {
  const { listing } = await findListingToReview(ctx, input);
  return commitChange(ctx, reject(listing, input.reasons, actOf(ctx)));
}
